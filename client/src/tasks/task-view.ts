import { commands, Disposable, type ExtensionContext, window } from 'vscode';
import { localize } from '#client/localize.ts';
import type { Server } from '#client/server.ts';
import { type TaskEntry, type TaskGrouping, type TaskList, taskGroupings } from '#protocol/tasks.ts';
import type { ActivePlan } from './active-plan.ts';
import { copyCsv, saveCsv } from './csv.ts';
import { openTask } from './open-task.ts';
import { type TaskScope, TaskSource } from './task-source.ts';
import { OPEN_TASK, TaskTree } from './task-tree.ts';

const VIEW = 'kehoach.tasks';
const OF_FOLDER = 'kehoach.tasksOfFolder';
const GROUPING = 'kehoach.taskGrouping';

/** The view "Nhiệm vụ": the tasks of the plan that is worked on, or of all plans, as a tree, with the number of overdue ones as its badge. */
export function createTaskView(context: ExtensionContext, server: Server, plan: ActivePlan): Disposable {
  const { workspaceState } = context;
  const tree = new TaskTree();
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const isOfFolder = () => workspaceState.get(OF_FOLDER) === true;
  const groupBy = () => taskGroupings.find((each) => each === workspaceState.get(GROUPING)) ?? 'agency';
  const scope = (): TaskScope | undefined => {
    // All plans are only read while somebody looks at them.
    if (isOfFolder()) return view.visible ? { kind: 'workspace' } : undefined;
    return plan.document && { kind: 'plan', uri: plan.document.uri.toString() };
  };
  const source = new TaskSource(server, () => {
    const of = scope();
    return of && { scope: of, groupBy: groupBy() };
  });
  const show = () => {
    if (isOfFolder() && !view.visible) return; // it asks when it is seen again
    const { list } = source;
    tree.show(list, groupBy());
    const message = list && list.tasks.length > 0 ? incomplete(list) : emptyMessage(server, scope(), list);
    Object.assign(view, { message }); // undefined where there is none: an empty text would leave a gap
    view.badge = badgeOf(list);
  };
  const showScope = (ofFolder: boolean) => {
    view.description = ofFolder ? localize('all plans') : localize('this plan');
    return commands.executeCommand('setContext', OF_FOLDER, ofFolder);
  };
  const setScope = async (ofFolder: boolean) => {
    await workspaceState.update(OF_FOLDER, ofFolder);
    await showScope(ofFolder);
    await source.refresh();
  };
  const shownTasks = (): readonly TaskEntry[] => source.list?.tasks ?? [];
  void showScope(isOfFolder());
  show();
  void source.refresh();
  return Disposable.from(
    view,
    source,
    source.onDidChange(show),
    plan.onDidChange(() => !isOfFolder() && void source.refresh()),
    view.onDidChangeVisibility(({ visible }) => visible && void source.refresh()),
    commands.registerCommand(OPEN_TASK, openTask),
    commands.registerCommand('kehoach.showTasksOfFolder', () => setScope(true)),
    commands.registerCommand('kehoach.showTasksOfPlan', () => setScope(false)),
    commands.registerCommand('kehoach.groupTasks', async (by?: unknown) => {
      const chosen = taskGroupings.find((each) => each === by) ?? (await pickGrouping(groupBy()));
      if (!chosen) return;
      await workspaceState.update(GROUPING, chosen);
      await source.refresh();
    }),
    commands.registerCommand('kehoach.copyTasksCsv', () => copyCsv(server, shownTasks())),
    commands.registerCommand('kehoach.saveTasksCsv', () => saveCsv(server, shownTasks())),
  );
}

async function pickGrouping(now: TaskGrouping): Promise<TaskGrouping | undefined> {
  const words = {
    agency: localize('By lead agency'),
    deadline: localize('By deadline'),
    section: localize('By section of the plan'),
  };
  const picks = taskGroupings.map((by) => ({
    label: words[by],
    by,
    ...(by === now && { description: localize('now') }),
  }));
  const chosen = await window.showQuickPick(picks, { placeHolder: localize('Group tasks') });
  return chosen?.by;
}

function badgeOf(list: TaskList | undefined) {
  const overdue = list?.tasks.filter(({ state }) => state === 'overdue').length ?? 0;
  return overdue > 0 ? { value: overdue, tooltip: localize('{0} overdue', overdue) } : undefined;
}

const incomplete = (list: TaskList) =>
  list.isComplete ? undefined : localize('Only the first {0} tasks are listed.', list.tasks.length);

/** Why the tree is empty, in words; undefined while nobody knows yet. */
function emptyMessage(server: Server, scope: TaskScope | undefined, list: TaskList | undefined) {
  if (server.state === 'starting') return localize('The plan server is starting');
  if (server.state === 'stopped') return localize('The plan server is stopped');
  if (!scope) return localize('Open a plan (.kh) to see its tasks.');
  return list && emptyWords(scope, list);
}

/** What is said of a list without tasks. */
export function emptyWords(scope: TaskScope, list: TaskList): string {
  if (scope.kind === 'plan')
    return localize('This plan has no tasks yet: items with a lead agency, a deadline or a product.');
  return list.plans === 0
    ? localize('There are no plans (.kh) in this folder.')
    : localize('The plans of this folder have no tasks yet.');
}
