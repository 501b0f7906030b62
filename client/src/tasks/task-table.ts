import {
  commands,
  Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { language, localize } from '#client/localize.ts';
import type { Server } from '#client/server.ts';
import type { ActivePlan } from './active-plan.ts';
import { copyCsv, saveCsv } from './csv.ts';
import { openTask } from './open-task.ts';
import type { FromTable, TableState, ToTable } from './table-messages.ts';
import { tableWords } from './table-words.ts';
import { type TaskScope, TaskSource } from './task-source.ts';
import { emptyWords } from './task-view.ts';

const TABLE = 'kehoach.taskTable';
const OPEN_TABLE = 'kehoach.openTaskTable';

/** The tables "Bảng nhiệm vụ": one a plan, and one of all plans, each in a tab beside the plan; they survive a reload of the window. */
export function registerTaskTables(context: ExtensionContext, server: Server, plan: ActivePlan): Disposable {
  const tables = new Map<string, WebviewPanel>();
  const show = (panel: WebviewPanel, scope: TaskScope) => {
    const key = keyOf(scope);
    tables.set(key, panel);
    panel.onDidDispose(() => tables.get(key) === panel && tables.delete(key));
    fill(panel, scope, server, context.extensionUri);
  };
  return Disposable.from(
    commands.registerCommand(OPEN_TABLE, (of?: unknown) => {
      const scope = scopeOf(of, plan);
      if (!scope) {
        void window.showInformationMessage(localize('Open a plan (.kh) to see its tasks.'));
        return;
      }
      const open = tables.get(keyOf(scope));
      if (open) open.reveal();
      else show(window.createWebviewPanel(TABLE, '', ViewColumn.Beside), scope);
    }),
    window.registerWebviewPanelSerializer(TABLE, {
      deserializeWebviewPanel: async (panel, state: TableState | undefined) =>
        show(
          panel,
          typeof state?.uri === 'string' ? { kind: 'plan', uri: state.uri } : { kind: 'workspace' },
        ),
    }),
    new Disposable(() => {
      for (const panel of [...tables.values()]) panel.dispose();
    }),
  );
}

const keyOf = (scope: TaskScope) => (scope.kind === 'plan' ? scope.uri : '');

/** What the command is asked for: `workspace`, the address of a plan, or the plan that is worked on. */
function scopeOf(of: unknown, plan: ActivePlan): TaskScope | undefined {
  if (of === 'workspace') return { kind: 'workspace' };
  const uri = of instanceof Uri ? of : plan.document?.uri;
  return uri && { kind: 'plan', uri: uri.toString() };
}

function fill(panel: WebviewPanel, scope: TaskScope, server: Server, extension: Uri): void {
  const { webview } = panel;
  const dist = Uri.joinPath(extension, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const source = new TaskSource(server, () => ({ scope }));
  let isReady = false;
  const send = () => {
    const words = tableWords();
    const name =
      scope.kind === 'plan' ? Uri.parse(scope.uri).path.replace(/^.*\//, '') : localize('all plans');
    panel.title = `${words.title} · ${name}`;
    if (!isReady) return;
    const { list } = source;
    const message: ToTable = {
      type: 'tasks',
      locale: language(),
      uri: scope.kind === 'plan' ? scope.uri : undefined,
      tasks: list?.tasks ?? [],
      note: noteOf(server, scope, source),
      words: { ...words, title: panel.title },
    };
    void webview.postMessage(message);
  };
  const subscription = Disposable.from(
    source,
    source.onDidChange(send),
    webview.onDidReceiveMessage((message: FromTable) => {
      switch (message.type) {
        case 'ready': // also after the tab was hidden: its page is made anew
          isReady = true;
          send();
          return source.refresh();
        case 'open':
          return openTask(message.task);
        case 'copy':
          return copyCsv(server, message.tasks);
        case 'save':
          return saveCsv(server, message.tasks);
      }
    }),
  );
  panel.onDidDispose(() => subscription.dispose());
  send();
  webview.html = page(
    webview.cspSource,
    String(webview.asWebviewUri(Uri.joinPath(dist, 'task-table.js'))),
    String(webview.asWebviewUri(Uri.joinPath(dist, 'task-table.css'))),
  );
}

/** Why there are no tasks, or not all of them; empty where there is nothing to say. */
function noteOf(server: Server, scope: TaskScope, { list }: TaskSource): string {
  if (server.state === 'stopped') return localize('The plan server is stopped');
  if (!list) return server.state === 'starting' ? localize('The plan server is starting') : '';
  if (list.tasks.length === 0) return emptyWords(scope, list);
  return list.isComplete ? '' : localize('Only the first {0} tasks are listed.', list.tasks.length);
}

/** The page: our script and our style sheet, and nothing else may be loaded or run. */
function page(source: string, script: string, style: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source};">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
