/** The requests about the tasks of plans and about the state of a plan, for the views of an editor; docs/editors.md describes them. */

/** Request to the server: the tasks of an open plan, or of all plans of the workspace, one row each, and their groups. */
export const TASKS = 'kehoach/tasks';
export interface TasksParams {
  readonly scope: 'plan' | 'workspace';
  /** The open plan whose tasks are asked for; of the workspace, the plan whose language is spoken. */
  readonly uri?: string;
  readonly groupBy?: TaskGrouping;
  /** The language where no open plan says it. */
  readonly locale?: 'vi' | 'en';
}
/** Null where no such plan is open. */
export type TasksResult = TaskList | null;

export const taskGroupings = ['agency', 'deadline', 'section'] as const;
export type TaskGrouping = (typeof taskGroupings)[number];

export interface TaskList {
  /** The day by which `state` was told, ISO. */
  readonly today: string;
  /** How many plans were read. */
  readonly plans: number;
  /** False where there were too many tasks to list them all. */
  readonly isComplete: boolean;
  /** In the order of the plans and of their texts. */
  readonly tasks: readonly TaskEntry[];
  readonly groups: readonly TaskGroup[];
}

/**
 * How a task stands by its deadline. `due-soon`: within `dueSoonDays`. `recurring`: it comes again and again. `undated`: a
 * deadline is written, and no last day is known. `none`: none is written.
 */
export type TaskState = 'overdue' | 'due-soon' | 'upcoming' | 'recurring' | 'undated' | 'none';

/** How many days before its deadline a task is due soon. */
export const dueSoonDays = 14;

/** A task on one line. What the plan does not say is empty, or null. */
export interface TaskEntry {
  /** The plan, and its path from its folder. */
  readonly uri: string;
  readonly plan: string;
  /** Where it stands: `II.3.a`. */
  readonly number: string;
  readonly name: string;
  readonly lead: string;
  readonly cooperation: string;
  readonly deadline: string;
  readonly product: string;
  /** The first and the last day of the deadline, ISO. */
  readonly start: string | null;
  readonly end: string | null;
  /** From 1. */
  readonly line: number;
  /** The words that it begins with. */
  readonly range: TaskRange;
  /** The heading that it stands under: `II. NHIỆM VỤ`. */
  readonly section: string;
  /** Who leads it, one by one. `key` is the same wherever the same agency is meant, however it is written. */
  readonly agencies: readonly { readonly key: string; readonly name: string }[];
  /** The next of its last days that has not passed; the last one where all have. ISO. */
  readonly due: string | null;
  readonly state: TaskState;
}

interface TaskPosition {
  readonly line: number;
  readonly character: number;
}
export interface TaskRange {
  readonly start: TaskPosition;
  readonly end: TaskPosition;
}

/** Tasks that belong together. */
export interface TaskGroup {
  /** The same for the same group of a later answer. */
  readonly key: string;
  readonly label: string;
  /** What distinguishes it from a group of the same label; empty where none has it. */
  readonly detail: string;
  /** The tasks, by their places in `tasks`. */
  readonly tasks: readonly number[];
}

/** Request to the server: tasks, as an answer to `kehoach/tasks` gave them, as CSV for a spreadsheet (RFC 4180). */
export const TASKS_CSV = 'kehoach/tasksCsv';
export interface TasksCsvParams {
  readonly tasks: readonly TaskEntry[];
  readonly locale: 'vi' | 'en';
}

/** Notification to the client: tasks of plans that are not open may have changed. Sent to clients that say `tasks: true`. */
export const TASKS_CHANGED = 'kehoach/tasksChanged';

/** Request to the server: what an open plan is, and how it is checked; null where it is not open. */
export const PLAN_STATUS = 'kehoach/planStatus';
export interface PlanStatusParams {
  readonly uri: string;
}
export type PlanStatusResult = PlanStatus | null;
export interface PlanStatus {
  /** `issued`: number and date are given, by the plan or by the document that it comes with. */
  readonly state: 'draft' | 'issued';
  /** It is under review for issue, or checked as issued because settings say so. */
  readonly isFinal: boolean;
  /** `58/KH-UBND`; empty where the header has no number. */
  readonly number: string;
  /** The date of the header, ISO; null where it is blank. */
  readonly day: string | null;
  readonly preset: 'recommended' | 'strict';
  /** What the level of the issuer is called, in the language of the findings; empty where it is not known. */
  readonly level: string;
}
