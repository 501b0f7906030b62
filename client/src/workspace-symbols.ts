import type { SymbolInformation } from 'vscode';

/**
 * Symbols that are found without marks, so that VS Code shows them: in "Go to Symbol in Workspace" it asks for the first word of
 * the query only, and drops each symbol whose name does not have the letters of the whole query in their order; it does not
 * know that `to chuc thuc hien` is `TỔ CHỨC THỰC HIỆN`. Who types without marks sees names with the same without marks behind.
 */
export function addUnmarkedNames<Found extends SymbolInformation>(query: string, found: Found[]): Found[] {
  if (withoutMarks(query) !== query.toLowerCase()) return found;
  for (const symbol of found) {
    const plain = withoutMarks(symbol.name);
    if (plain !== symbol.name.toLowerCase()) symbol.name += ` · ${plain.replace(/^[\p{L}\d.]+\. /u, '')}`;
  }
  return found;
}

/** As somebody types who has no Vietnamese keyboard. */
const withoutMarks = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
