import { type ExtensionContext, Uri, window } from 'vscode';
import { CURSOR_MOVED } from '#protocol/messages.ts';
import { registerCommands } from './commands.ts';
import { onDidMoveCursor } from './cursor.ts';
import { indentWithTabs } from './indentation.ts';
import { reviewCommands } from './review.ts';
import { Server, type ServerLauncher } from './server.ts';
import { createStatusItem } from './status-item.ts';

/** What `activate` gives to other extensions and to the tests: in which extension host the client runs. */
export interface ExtensionApi {
  readonly host: ServerLauncher['host'];
}

let server: Server | undefined;

/** Sets up the whole client behind one launcher; resolves when the server answers or has failed to. */
export async function activateExtension(
  context: ExtensionContext,
  launcher: ServerLauncher,
): Promise<ExtensionApi> {
  const log = window.createOutputChannel('Kế hoạch', { log: true });
  const started = new Server(launcher, log, docsOf(context));
  server = started;
  context.subscriptions.push(
    log,
    createStatusItem(started),
    onDidMoveCursor((params) => started.notify(CURSOR_MOVED, params)),
    ...registerCommands(log, started),
    ...reviewCommands(started),
  );
  indentWithTabs();
  await started.start();
  return { host: launcher.host };
}

/** Where the rules' pages are: in the extension itself, so that the links need no network; in a browser where it came from. */
const docsOf = ({ extensionUri }: ExtensionContext) =>
  `${Uri.joinPath(extensionUri, 'docs', 'rules')}/{locale}/{rule}.md`;

/** Ends the server before the extension host goes. */
export async function deactivateExtension(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
