import type { FieldKind } from '#grammar/tables/labels.ts';
import { lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { blocksBelow } from '#model/structure/walk.ts';
import type { AssignedDuty } from '#model/tasks/duty.ts';
import type { TaskRow } from '#model/tasks/table.ts';
import type { Task, TaskDetail } from '#model/tasks/task.ts';
import { sharingIn } from '#model/tasks/work-sharing.ts';
import { overallPeriod, type Recurrence, type RelativeTime, readDeadline } from '#model/times/deadline.ts';
import { inYear } from '#model/times/period.ts';
import { type Places, placesOf } from './task-numbers.ts';

/** A task on one line: what is to be done, who does it, by when. Empty where the plan does not say. */
export interface TaskLine {
  /** Where it stands: `II.3.a`. */
  readonly number: string;
  readonly name: string;
  readonly lead: string;
  readonly cooperation: string;
  readonly deadline: string;
  readonly product: string;
  /** The first and the last day of the deadline, ISO; null where it has none that is known. */
  readonly start: string | null;
  readonly end: string | null;
  /** Its days, one by one. */
  readonly periods: readonly { readonly start: string | null; readonly end: string | null }[];
  /** What comes again, and how often. */
  readonly recurrences: readonly Recurrence[];
  /** A time counted from something: 30 days after `kể từ ngày ký`. */
  readonly relative: RelativeTime | null;
  /** The event that it waits for, or that ends it. */
  readonly event: string | null;
  /** From 1. */
  readonly line: number;
}

/** A task on one line, and where it stands in the text. */
export interface PlacedTask {
  /** The words that it begins with, half open. */
  readonly at: Span;
  /** The pieces of text that name who leads it. */
  readonly leads: readonly Span[];
  readonly task: TaskLine;
}

/** The tasks of a plan in the order of the text: items with their fields, rows of task tables, the duties of agencies. */
export const taskLines = (plan: Plan): TaskLine[] => placedTasks(plan).map(({ task }) => task);

/** The same, with their places. */
export function placedTasks(plan: Plan): PlacedTask[] {
  const places = placesOf(plan.tree);
  const starts = lineStarts(plan.text);
  const assigned = new Set(plan.assignments.flatMap(({ item }) => [...blocksBelow([item])]));
  const items = plan.tasks
    .filter(({ item, fields }) => fields.length > 0 || !assigned.has(item))
    .map((task) => ({
      at: { start: task.item.marker.start, end: Math.max(task.item.marker.end, task.name.end) },
      leads: task.lead?.values ?? [],
      task: itemTask(plan, task, places),
    }));
  const duties = plan.duties.map((duty) => ({
    at: duty.name,
    leads: duty.lead?.values ?? [],
    task: dutyTask(plan, duty, places),
  }));
  const rows = plan.tables
    .flatMap(({ rows, deadlineYear }) => rows.map((row, i) => ({ row, year: deadlineYear, ordinal: i + 1 })))
    .map(({ row, year, ordinal }) => ({
      at: row.line.content,
      leads: leadsOf(plan, row),
      task: rowTask(plan, row, year, places.ofRow(row, ordinalOf(plan, row) || String(ordinal))),
    }));
  return [...items, ...duties, ...rows]
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, leads, task }) => ({ at, leads, task: { ...task, line: lineAt(starts, at.start) + 1 } }));
}

function itemTask(plan: Plan, task: Task, places: Places): Omit<TaskLine, 'line'> {
  const { text } = plan;
  const products = task.fields.filter(({ kind }) => kind === 'product').flatMap(({ values }) => values);
  const label = task.fields.find(
    ({ label }) => label.start > task.name.start && label.start < task.name.end,
  )?.label;
  return {
    number: places.ofItem(task.item),
    name: plainText(text, [{ start: task.name.start, end: label?.start ?? task.name.end }]),
    lead: detailText(text, task.lead),
    cooperation: detailText(text, task.cooperation),
    deadline: detailText(text, task.deadline),
    product: plainText(text, products),
    ...daysOf(plan, task.deadline?.values ?? []),
  };
}

function dutyTask(plan: Plan, duty: AssignedDuty, places: Places): Omit<TaskLine, 'line'> {
  const { text } = plan;
  return {
    number: duty.item ? places.ofItem(duty.item) : '',
    name: plainText(text, [duty.name]),
    lead: detailText(text, duty.lead),
    cooperation: detailText(text, duty.cooperation),
    deadline: detailText(text, duty.deadline),
    product: '',
    ...daysOf(plan, duty.deadline?.values ?? []),
  };
}

const ordinalOf = ({ text }: Plan, row: TaskRow): string => {
  const cell = row.cell('ordinal');
  return cell ? plainText(text, [cell]) : '';
};

function rowTask(plan: Plan, row: TaskRow, year: number | undefined, number: string): Omit<TaskLine, 'line'> {
  const { text } = plan;
  const deadline = row.cell('deadline');
  const cell = (kind: FieldKind) => {
    const span = row.cell(kind);
    return span ? plainText(text, [span]) : '';
  };
  const lead = row.cell('lead');
  const sharing = lead && sharingIn(text, lead);
  const cooperation = row.cell('cooperation') ?? sharing?.cooperation;
  return {
    number,
    name: cell('content'),
    lead: sharing?.lead ? plainText(text, [sharing.lead]) : cell('lead'),
    cooperation: cooperation ? plainText(text, [cooperation]) : '',
    deadline: cell('deadline'),
    product: cell('product'),
    ...begunOn(plan, row.start, daysOf(plan, deadline ? [deadline] : [], year), year),
  };
}

/** The part of the cell of the lead that names it: `Sở Nội vụ chủ trì, Sở Tài chính phối hợp` names two agencies. */
function leadsOf({ text }: Plan, row: TaskRow): readonly Span[] {
  const cell = row.cell('lead');
  const lead = cell && (sharingIn(text, cell)?.lead ?? cell);
  return lead ? [lead] : [];
}

type Days = Pick<TaskLine, 'start' | 'end' | 'periods' | 'recurrences' | 'relative' | 'event'>;

/** The days of a row whose start stands in a cell of its own: from the first day of that cell on. */
function begunOn(plan: Plan, start: Span | undefined, days: Days, year: number | undefined): Days {
  const begun = start && daysOf(plan, [start], year).start;
  if (!begun || days.recurrences.length > 0 || (days.end !== null && days.end < begun)) return days;
  return { ...days, start: begun, periods: [{ start: begun, end: days.end }] };
}

/** What a deadline means in days; `year` fills in what it leaves out, else the plan's. */
function daysOf({ logicalText, periodContext }: Plan, values: readonly Span[], year?: number): Days {
  const reading = readDeadline(logicalText, values, inYear(periodContext, year));
  const { first, last } = overallPeriod(reading);
  return {
    start: first ?? null,
    end: last ?? null,
    periods: reading.periods.map((period) => ({ start: period.first ?? null, end: period.last ?? null })),
    recurrences: reading.recurrences,
    relative: reading.relative ?? null,
    event: reading.event ?? null,
  };
}

/** What the spans say, on one line. */
function plainText(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) =>
      plainOf(text, span)
        .replace(/\s+/g, ' ')
        .replace(/[;.:(]$/, '')
        .trim(),
    )
    .filter((words) => words !== '')
    .join('; ');
}

/** The values of a field as text; empty where the lead was read from a text that only cooperates (`Phối hợp với …`). */
function detailText(text: string, from: TaskDetail | undefined): string {
  const words = from ? plainText(text, from.values) : '';
  return from?.source === 'text' && /^phối hợp$/iu.test(words) ? '' : words;
}
