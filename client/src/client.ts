import { type ExtensionContext, Uri, window } from 'vscode';
import { CURSOR_MOVED } from '#protocol/messages.ts';
import { registerCommands } from './commands.ts';
import { followCursor } from './cursor.ts';
import { reviewCommands } from './review.ts';
import { type Door, Server } from './server.ts';
import { showStatus } from './status.ts';
import { useTabs } from './tabs.ts';

/** What `activate` gives to other extensions and to the tests: in which extension host the client runs. */
export interface Api {
  readonly host: Door['host'];
}

let server: Server | undefined;

/** Sets up the whole client behind one door; resolves when the server answers or has failed to. */
export async function activateClient(context: ExtensionContext, door: Door): Promise<Api> {
  const log = window.createOutputChannel('Kế hoạch', { log: true });
  const started = new Server(door, log, docsOf(context));
  server = started;
  context.subscriptions.push(
    log,
    showStatus(started),
    followCursor((params) => started.notify(CURSOR_MOVED, params)),
    ...registerCommands(log, started),
    ...reviewCommands(started),
  );
  useTabs();
  await started.start();
  return { host: door.host };
}

/** Where the rules' pages are: in the extension itself, so that the links need no network; in a browser where it came from. */
const docsOf = ({ extensionUri }: ExtensionContext) =>
  `${Uri.joinPath(extensionUri, 'docs', 'rules')}/{locale}/{rule}.md`;

/** Ends the server before the extension host goes. */
export async function deactivateClient(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
