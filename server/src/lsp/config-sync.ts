import {
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CONFIG_NAME } from '#protocol/files.ts';

/** Asks the client to synchronise the configurations that it has open, for edits of them; no feature is offered in them. */
export async function synchronizeConfigs(connection: Connection): Promise<void> {
  const documentSelector = [{ pattern: `**/${CONFIG_NAME}` }];
  const syncKind = TextDocumentSyncKind.Incremental;
  await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  await connection.client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
  await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
