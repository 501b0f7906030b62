import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { WorkspaceQuery } from '#workspace/query.ts';

/** The headings of all plans that hold all words of `query`, with or without diacritics: `IV. TỔ CHỨC THỰC HIỆN`. */
export function workspaceSymbols(query: string, workspace: WorkspaceQuery): SymbolInformation[] {
  return workspace.symbols(query).map(({ origin, range, heading }) => ({
    name: `${heading.marker}. ${heading.name}`,
    kind: SymbolKind.Module,
    containerName: origin.name,
    location: { uri: origin.uri, range },
  }));
}
