import type { TaskEntry, TaskState } from '#protocol/tasks.ts';

/** What the table of tasks keeps over a reload: whose tasks, how they are sorted and which are shown. */
export interface TableState {
  /** Undefined: of all plans of the folders. */
  readonly uri?: string | undefined;
  readonly sort?: Sort | undefined;
  readonly filter?: string;
  readonly state?: StateFilter;
}

export interface Sort {
  readonly column: Column;
  readonly isDescending: boolean;
}

export const columns = ['number', 'name', 'lead', 'cooperation', 'deadline', 'product', 'plan'] as const;
export type Column = (typeof columns)[number];
export const stateFilters = ['all', 'overdue', 'due-soon', 'none'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** What the extension sends to the table. */
export interface ToTable {
  readonly type: 'tasks';
  readonly locale: 'vi' | 'en';
  readonly uri: string | undefined;
  readonly tasks: readonly TaskEntry[];
  /** What is said above the table: why there are no tasks, or not all of them. */
  readonly note: string;
  readonly words: TableWords;
}

/** All words of the table, in the language of the user. */
export interface TableWords {
  readonly title: string;
  readonly filter: string;
  readonly deadlines: string;
  readonly copy: string;
  readonly save: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly states: Readonly<Record<TaskState, string>>;
  readonly filters: Readonly<Record<StateFilter, string>>;
  /** `{0}` of `{1}` tasks are shown. */
  readonly count: string;
  readonly nothing: string;
  /** The button that shows the rows beyond those that are drawn at first. */
  readonly more: string;
}

/** What the table sends to the extension. */
export type FromTable =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly task: TaskEntry }
  | { readonly type: 'copy' | 'save'; readonly tasks: readonly TaskEntry[] };
