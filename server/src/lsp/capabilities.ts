import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { codeActionKinds } from '#features/code-actions.ts';
import type { ClientAbilities } from '#lsp/client.ts';

/**
 * What opens the list of suggestions besides letters and digits, which editors take care of: the sign after a label
 * (`Cơ quan chủ trì:`), between agencies (`;`), after the letter of a point (`a)`), within numbers of documents and
 * dates (`61/2018/`). Not the space, the comma and the full stop: prose is full of them, and a list at each is in the way.
 */
const triggers = [':', ';', ')', '/'];

/** What the server can do for a client. */
export function capabilitiesFor({ codeActions, preparesRename }: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
      willSave: true, // tells who saves: the drafter, or the editor by itself
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    foldingRangeProvider: true,
    ...(codeActions && { codeActionProvider: { codeActionKinds, resolveProvider: false } }),
    // Items come with all that they have to say: there is nothing left to resolve.
    completionProvider: { triggerCharacters: triggers, resolveProvider: false },
  };
}
