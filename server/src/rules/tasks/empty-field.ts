import { memoizeByObject } from '#grammar/text/memoize.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { TaskField } from '#model/tasks/field.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const emptyField: Rule = {
  id: 'empty-field',
  order: 3040,
  title: { vi: 'Trường để trống', en: 'An empty field' },
  severity: 'error',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'task',
  *check({ plan }: RuleContext): Iterable<Report> {
    yield* emptyFields(plan);
    for (const { rows } of plan.tables)
      for (const row of rows) {
        const blank = (['lead', 'deadline'] as const).filter((kind) => isBlank(row.cell(kind)));
        if (blank.length > 0) yield emptyCells(row.line.content, blank);
      }
  },
};

function* emptyFields({ text, fields }: Plan): Iterable<Report> {
  /** A form that others fill in. */
  const isForm = memoizeByObject((siblings: readonly TaskField[]) =>
    siblings.every((field) => field.values.length === 0),
  );
  for (const { kind, label, values, part, siblings } of fields) {
    if (values.length > 0 || kind === 'note') continue;
    if (part === 'annex' && isForm(siblings)) continue;
    const name = sliceOf(text, label);
    yield {
      at: label,
      message: {
        vi: `“${name}:” chưa có nội dung: điền vào, hoặc bỏ trường này.`,
        en: `“${name}:” says nothing: fill it in, or drop the field.`,
      },
    };
  }
}

const isBlank = (cell: Span | undefined) => cell !== undefined && cell.end === cell.start;

const columnNames = {
  lead: { vi: 'cơ quan chủ trì', en: 'the lead agency' },
  deadline: { vi: 'thời gian', en: 'the deadline' },
} as const;

/** One finding for a row, however many of its cells are blank. */
function emptyCells(row: Span, kinds: readonly (keyof typeof columnNames)[]): Report {
  const vi = kinds.map((kind) => columnNames[kind].vi).join(' và ô ');
  const en = kinds.map((kind) => columnNames[kind].en).join(' and for ');
  return {
    at: row,
    message: {
      vi: `Hàng này để trống ô ${vi}: điền vào cho rõ trách nhiệm, thời hạn.`,
      en: `The cell for ${en} is blank in this row: fill it in.`,
    },
  };
}
