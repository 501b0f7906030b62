import type { SymbolInformation } from 'vscode';
import { withoutMarks } from './unmarked.ts';

/**
 * Adds to the name of each symbol the name without diacritics, where the query has none. In "Go to Symbol in Workspace" VS Code
 * asks for the first word of the query only, and drops every symbol whose name does not contain the letters of the whole query;
 * it does not know that `to chuc thuc hien` is `TỔ CHỨC THỰC HIỆN`.
 */
export function addUnmarkedNames<Found extends SymbolInformation>(query: string, found: Found[]): Found[] {
  if (withoutMarks(query) !== query.toLowerCase()) return found;
  for (const symbol of found) {
    const plain = withoutMarks(symbol.name);
    if (plain !== symbol.name.toLowerCase()) symbol.name += ` · ${plain.replace(/^[\p{L}\d.]+\. /u, '')}`;
  }
  return found;
}
