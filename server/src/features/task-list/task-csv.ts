import { csvText } from '#features/csv.ts';
import type { Locale } from '#options/bilingual.ts';
import type { TaskEntry } from '#protocol/tasks.ts';
import type { TaskLine } from './task-lines.ts';
import { taskWords } from './task-words.ts';

/** The headings of the columns of `taskCells`. */
export const taskHeading = (locale: Locale): string[] =>
  [
    taskWords.number,
    taskWords.task,
    taskWords.lead,
    taskWords.cooperation,
    taskWords.deadline,
    taskWords.product,
    taskWords.line,
    taskWords.fromDay,
    taskWords.toDay,
  ].map((word) => word[locale]);

type Columns = Pick<
  TaskLine,
  'number' | 'name' | 'lead' | 'cooperation' | 'deadline' | 'product' | 'line' | 'start' | 'end'
>;

/** A task as cells of a table; `day` writes its first and last day. */
export const taskCells = (
  { number, name, lead, cooperation, deadline, product, line, start, end }: Columns,
  day: (iso: string) => string,
): string[] => [
  number,
  name,
  lead,
  cooperation,
  deadline,
  product,
  String(line),
  start === null ? '' : day(start),
  end === null ? '' : day(end),
];

/** Spreadsheets read ISO days; people read `01/4/2026`. */
export const isoDays = (day: string): string => day;

/** Tasks as CSV for a spreadsheet, as `kh tasks --format=csv` writes it: with the file of each where they are of several plans. */
export function tasksCsv(tasks: readonly TaskEntry[], locale: Locale): string {
  const isOfSeveral = new Set(tasks.map(({ uri }) => uri)).size > 1;
  const row = (plan: string, rest: readonly string[]) => (isOfSeveral ? [plan, ...rest] : rest);
  const rows = tasks.map((task) => row(task.plan, taskCells(task, isoDays)));
  const heading = row(taskWords.file[locale], taskHeading(locale));
  return csvText([heading, ...rows], { raw: false, onScreen: false });
}
