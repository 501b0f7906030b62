import type { Connection } from 'vscode-languageserver';
import type { Refreshable } from './client-abilities.ts';

/** Has the client ask again for the decorations that settings change; a client without that request asks at the next edit. */
export function refreshDecorations(
  connection: Connection,
  { inlayHints, codeLenses, semanticTokens }: Refreshable,
): Promise<unknown> {
  return Promise.all([
    inlayHints && connection.languages.inlayHint.refresh(),
    codeLenses && connection.sendRequest('workspace/codeLens/refresh'),
    semanticTokens && connection.languages.semanticTokens.refresh(),
  ]);
}
