import {
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { localize } from '#client/localize.ts';
import type { TaskEntry, TaskGroup, TaskGrouping, TaskList, TaskState } from '#protocol/tasks.ts';
import { taskDetails } from './task-words.ts';

export const OPEN_TASK = 'kehoach.openTask';

export type TaskNode = GroupNode | LeafNode;
interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly group: TaskGroup;
  readonly tasks: readonly LeafNode[];
}
interface LeafNode {
  readonly kind: 'task';
  readonly id: string;
  readonly task: TaskEntry;
  readonly parent: string;
}

/** The tasks of a list as a tree: groups, and the tasks in them. Nodes keep their ids, by which VS Code keeps what is expanded and selected. */
export class TaskTree implements TreeDataProvider<TaskNode> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #groups: readonly GroupNode[] = [];
  #by: TaskGrouping = 'agency';

  /** Shows another list; undefined shows nothing. */
  show(list: TaskList | undefined, by: TaskGrouping): void {
    this.#by = by;
    this.#groups = (list?.groups ?? []).map((group) => groupNode(group, list!.tasks, by));
    this.#changed.fire();
  }

  getChildren(node?: TaskNode): TaskNode[] {
    if (!node) return [...this.#groups];
    return node.kind === 'group' ? [...node.tasks] : [];
  }

  getParent(node: TaskNode): TaskNode | undefined {
    return node.kind === 'task' ? this.#groups.find(({ id }) => id === node.parent) : undefined;
  }

  getTreeItem(node: TaskNode): TreeItem {
    return node.kind === 'group' ? this.#groupItem(node) : this.#taskItem(node);
  }

  #groupItem({ id, group, tasks }: GroupNode): TreeItem {
    const item = new TreeItem(group.label, TreeItemCollapsibleState.Expanded);
    item.id = id;
    const overdue = tasks.filter(({ task }) => task.state === 'overdue').length;
    const late = overdue > 0 && this.#by !== 'deadline' ? localize('{0} overdue', overdue) : '';
    item.description = [group.detail, String(tasks.length), late].filter(Boolean).join(' · ');
    item.contextValue = 'group';
    item.accessibilityInformation = {
      label: [group.label, group.detail, localize('{0} task(s)', tasks.length), late]
        .filter(Boolean)
        .join(', '),
    };
    return item;
  }

  #taskItem({ id, task }: LeafNode): TreeItem {
    const item = new TreeItem(`${task.number} ${task.name}`.trim());
    item.id = id;
    item.description = [task.deadline, this.#by === 'agency' ? '' : task.lead].filter(Boolean).join(' · ');
    item.iconPath = icons[task.state];
    item.tooltip = taskDetails(task);
    item.contextValue = 'task';
    item.accessibilityInformation = { label: taskDetails(task).replaceAll('\n', '. ') };
    item.command = { title: localize('Show the task in the plan'), command: OPEN_TASK, arguments: [task] };
    return item;
  }
}

const icons: Readonly<Record<TaskState, ThemeIcon>> = {
  overdue: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  'due-soon': new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  upcoming: new ThemeIcon('calendar'),
  recurring: new ThemeIcon('sync'),
  undated: new ThemeIcon('watch'),
  none: new ThemeIcon('circle-outline'),
};

function groupNode(group: TaskGroup, tasks: readonly TaskEntry[], by: TaskGrouping): GroupNode {
  const id = `${by} ${group.key}`;
  const seen = new Map<string, number>();
  return {
    kind: 'group',
    id,
    group,
    tasks: group.tasks.flatMap((i): LeafNode[] => {
      const task = tasks[i];
      if (!task) return [];
      // The number stays while words are typed; of several tasks with one number the order tells them apart.
      const name = `${task.uri} ${task.number}`;
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [{ kind: 'task', id: `${id} ${name} ${nth}`, task, parent: id }];
    }),
  };
}
