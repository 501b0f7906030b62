import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { EditorSupport } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';

/** What the server announces to a client: how documents are synchronised, and a capability for every feature. */
export function capabilitiesFor(editor: EditorSupport): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
      willSave: true, // tells who saves: the user, or the editor by itself
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...featureCapabilities(editor),
  };
}

function featureCapabilities(editor: EditorSupport): ServerCapabilities {
  const each = Object.values(languageFeatures).map(
    ({ capability }): ServerCapabilities =>
      typeof capability === 'function' ? capability(editor) : capability,
  );
  return Object.assign({}, ...each);
}
