import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CONFIG_NAME } from '#config/config.ts';
import type { Dictionaries } from '#features/code-action.ts';
import type { HandlersOf } from '#lsp/context.ts';

/** Asks the client to tell of the configurations that it has open, and of nothing else that features are for. */
export async function followConfigs(connection: Connection): Promise<void> {
  const documentSelector = [{ pattern: `**/${CONFIG_NAME}` }];
  const syncKind = TextDocumentSyncKind.Incremental;
  await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  await connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
  await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}

/**
 * The configuration that a word may be put into, for the plan at `uri`: as it is open, else as it is stored at this moment.
 * Undefined where the client would not tell if it were open: an edit of the stored text could then spoil an unsaved one.
 */
export async function configToEdit(of: HandlersOf, uri: string): Promise<Dictionaries['config']> {
  const file = of.workspace.configFile(uri);
  if (!file) return undefined;
  const open = of.documents.config(file.uri);
  const { opensConfigs, createsFiles } = of.client();
  if (!open && !opensConfigs) return undefined;
  const [stored] = await of.workspace.texts([file.uri]);
  if (open) return { ...open, isSaved: open.text === stored };
  return stored !== undefined || (createsFiles && file.text === undefined)
    ? { uri: file.uri, text: stored }
    : undefined;
}
