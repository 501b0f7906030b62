import { type ExtensionContext, Uri, window } from 'vscode';
import { CURSOR_MOVED } from '#protocol/messages.ts';
import { registerCommands } from './commands.ts';
import { onDidMoveCursor } from './cursor.ts';
import { renumberAfterDeletion } from './deleted-items.ts';
import { showEmptyPlanHint } from './empty-plan-hint.ts';
import { fixAllCommand } from './fix-all.ts';
import { indentWithTabs } from './indentation.ts';
import { listKeys } from './list-keys.ts';
import { newPlanCommand } from './new-plan.ts';
import { registerPaste } from './paste.ts';
import { registerPreviews } from './preview/panels.ts';
import { reviewCommands } from './review.ts';
import { registerRulePages } from './rule-pages.ts';
import { Server, type ServerLauncher } from './server.ts';
import { createStatusBar } from './status-bar.ts';
import { ActivePlan } from './tasks/active-plan.ts';
import { registerTaskTables } from './tasks/task-table.ts';
import { createTaskView } from './tasks/task-view.ts';
import { walkthroughCommand } from './walkthrough.ts';

/** The API that `activate` returns to other extensions and to the tests: the extension host that the client runs in. */
export interface ExtensionApi {
  readonly host: ServerLauncher['host'];
}

let server: Server | undefined;

/** Sets up the client; resolves when the server runs or has failed to start. */
export async function activateExtension(
  context: ExtensionContext,
  launcher: ServerLauncher,
): Promise<ExtensionApi> {
  const log = window.createOutputChannel('Kế hoạch', { log: true });
  const started = new Server(launcher, log, docsOf(context));
  server = started;
  const plan = new ActivePlan();
  context.subscriptions.push(
    log,
    onDidMoveCursor((params) => started.notify(CURSOR_MOVED, params)),
    ...registerCommands(log, started),
    ...reviewCommands(started),
    ...listKeys(started),
    ...renumberAfterDeletion(started),
    registerPaste(started),
    newPlanCommand(started),
    fixAllCommand(started),
    showEmptyPlanHint(),
    walkthroughCommand(context),
    plan,
    createTaskView(context, started, plan),
    registerTaskTables(context, started, plan),
    createStatusBar(started, plan),
    registerRulePages(context.extensionUri),
    ...registerPreviews(context, started),
  );
  indentWithTabs();
  await started.start();
  return { host: launcher.host };
}

/** The address of the rules' pages, which are files of the extension, so that links need no network. */
const docsOf = ({ extensionUri }: ExtensionContext) =>
  `${Uri.joinPath(extensionUri, 'docs', 'rules')}/{locale}/{rule}.md`;

/** Stops the server before the extension host ends. */
export async function deactivateExtension(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
