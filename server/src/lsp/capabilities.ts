import type * as protocol from 'vscode-languageserver';
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { EditorSupport } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';
import { serverCommands } from '#protocol/commands.ts';
import { DIAGNOSTIC_SOURCE } from '#protocol/names.ts';
import type { ClientAbilities } from './client-abilities.ts';

/** What the server announces to a client: how documents are synchronised, and a capability for every feature. */
export function capabilitiesFor(
  editor: EditorSupport & Pick<ClientAbilities, 'positionEncoding' | 'pullsDiagnostics' | 'commands'>,
): ServerCapabilities {
  return {
    positionEncoding: editor.positionEncoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
      willSave: true, // tells who saves: the user, or the editor by itself
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(editor.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: DIAGNOSTIC_SOURCE,
        interFileDependencies: false, // the client is told to ask again where another plan matters
        workspaceDiagnostics: true, // as far as the setting of this name wants them
      },
    }),
    // A client that has them would have them twice.
    ...(!editor.commands && { executeCommandProvider: { commands: Object.values(serverCommands) } }),
    ...featureCapabilities(editor),
  };
}

type Protocol = typeof protocol;

/** The requests that the protocol has: `textDocument/hover`. */
type RequestMethod = {
  [Name in keyof Protocol & `${string}Request`]: Protocol[Name] extends { readonly method: infer Method }
    ? Method
    : never;
}[keyof Protocol & `${string}Request`];

/** A row of the table of features, as far as the protocol must know it. */
interface ProtocolFeature {
  readonly method: RequestMethod;
  readonly capability: ServerCapabilities | ((editor: EditorSupport) => ServerCapabilities);
}

/** The table of features, whose rows the type checker holds against the protocol here: features know no more of it than its data. */
const features = languageFeatures satisfies Readonly<Record<string, ProtocolFeature>>;

function featureCapabilities(editor: EditorSupport): ServerCapabilities {
  const each = Object.values(features).map(
    ({ capability }): ServerCapabilities =>
      typeof capability === 'function' ? capability(editor) : capability,
  );
  return Object.assign({}, ...each);
}
