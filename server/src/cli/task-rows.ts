import type { FieldKind } from '#grammar/tables/labels.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { blocksBelow, ownLines } from '#model/structure/walk.ts';
import type { TaskRow } from '#model/tasks/table.ts';
import type { Task, TaskDetail } from '#model/tasks/task.ts';
import { overallPeriod, type Recurrence, type RelativeTime, readDeadline } from '#model/times/deadline.ts';
import { lineColumns } from './positions.ts';
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

/** The tasks of a plan, items and table rows, in the order of the text, without the duties of agencies. */
export function taskLines(plan: Plan): TaskLine[] {
  const places = placesOf(plan.tree);
  const lines = lineColumns(plan.text);
  const duties = new Set(plan.assignments.flatMap(({ item }) => [...blocksBelow([item])]));
  const dutyLines = new Set([...duties].flatMap(ownLines));
  const items = plan.tasks
    .filter(({ item }) => !duties.has(item))
    .map((task) => ({ at: task.item.marker.start, ...itemTask(plan, task, places) }));
  const rows = plan.tables
    .flatMap(({ rows }) => rows.map((row, i) => ({ row, ordinal: i + 1 })))
    .filter(({ row }) => !dutyLines.has(row.line))
    .map(({ row, ordinal }) => ({ at: row.line.content.start, ...rowTask(plan, row, ordinal, places) }));
  return [...items, ...rows]
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...task }) => ({ ...task, line: lines.positionOf(at).line }));
}

function itemTask(plan: Plan, task: Task, places: Places): Omit<TaskLine, 'line'> {
  const { text } = plan;
  const field = (kind: FieldKind) =>
    plainText(
      text,
      task.fields.filter((one) => one.kind === kind).flatMap(({ values }) => values),
    );
  const label = task.fields.find(
    ({ label }) => label.start > task.name.start && label.start < task.name.end,
  )?.label;
  return {
    number: places.ofItem(task.item),
    name: plainText(text, [{ start: task.name.start, end: label?.start ?? task.name.end }]),
    lead: detailText(text, task.lead),
    cooperation: field('cooperation'),
    deadline: detailText(text, task.deadline),
    product: field('product'),
    ...daysOf(plan, task.deadline?.values ?? []),
  };
}

function rowTask(plan: Plan, row: TaskRow, ordinal: number, places: Places): Omit<TaskLine, 'line'> {
  const { text } = plan;
  const deadline = row.cell('deadline');
  const cell = (kind: FieldKind) => {
    const span = row.cell(kind);
    return span ? plainText(text, [span]) : '';
  };
  return {
    number: places.ofRow(row, cell('ordinal') || String(ordinal)),
    name: cell('content'),
    lead: cell('lead'),
    cooperation: cell('cooperation'),
    deadline: cell('deadline'),
    product: cell('product'),
    ...daysOf(plan, deadline ? [deadline] : []),
  };
}

type Days = Pick<TaskLine, 'start' | 'end' | 'periods' | 'recurrences' | 'relative' | 'event'>;

/** What a deadline means in days. */
function daysOf({ text, periodContext }: Plan, values: readonly Span[]): Days {
  const reading = readDeadline(text, values, periodContext);
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
        .replace(/[;.:]$/, '')
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
