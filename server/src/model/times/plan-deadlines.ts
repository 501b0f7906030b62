import type { Span } from '#grammar/text/span.ts';
import type { AssignedDuty } from '#model/tasks/duty.ts';
import type { PlacedField } from '#model/tasks/field.ts';
import type { TaskTable } from '#model/tasks/table.ts';
import type { PlanDefaults, Task } from '#model/tasks/task.ts';
import { type DeadlineReading, readDeadline } from './deadline.ts';
import { inYear, type PeriodContext } from './period.ts';

/** A deadline of the plan: its span and its value. */
export interface PlacedDeadline extends Span {
  /** A field or a cell of its own, the section that is headed by the label, or the text of a task. */
  readonly source: 'field' | 'cell' | 'heading' | 'text';
  /** The words that it stands behind, or the cell that heads its column; undefined in running text. */
  readonly label: Span | undefined;
  /** The pieces of text that say it: several where it stands in lines below its label. */
  readonly values: readonly Span[];
  readonly reading: DeadlineReading;
}

/** What deadlines are looked for in. */
interface Sources {
  readonly logicalText: string;
  readonly fields: readonly PlacedField[];
  readonly tables: readonly TaskTable[];
  readonly planDefaults: PlanDefaults;
  readonly tasks: readonly Task[];
  readonly duties: readonly AssignedDuty[];
}

/** The deadlines of a plan, in the order of the text, each once. */
export function planDeadlines(plan: Sources, context: PeriodContext): PlacedDeadline[] {
  const found = new Map<number, PlacedDeadline>();
  const add = (source: PlacedDeadline['source'], values: readonly Span[], label?: Span, within = context) => {
    const [first] = values;
    if (!first || found.has(first.start)) return;
    const span = { start: first.start, end: values.at(-1)!.end };
    found.set(first.start, {
      ...span,
      source,
      label,
      values,
      reading: readDeadline(plan.logicalText, values, within),
    });
  };
  for (const { kind, values, label } of plan.fields) if (kind === 'deadline') add('field', values, label);
  for (const { rows, columns, headerCells, deadlineYear } of plan.tables) {
    const within = inYear(context, deadlineYear);
    for (const row of rows) {
      const cell = row.cell('deadline');
      if (cell && cell.end > cell.start)
        add('cell', [cell], headerCells[columns.indexOf('deadline')], within);
    }
  }
  add('heading', plan.planDefaults.deadline?.values ?? []);
  for (const { deadline } of [...plan.tasks, ...plan.duties])
    if (deadline?.source === 'text') add('text', deadline.values);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
