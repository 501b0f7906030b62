import { foldKey } from '#grammar/text/fold.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { TaskField } from '#model/tasks/field.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/**
 * The kind of a field that a task may have once only. Who leads and who carries out are two kinds, and so are a product and a result, or
 * an amount and its source. Undefined for a field that a task may have several times.
 */
function uniqueFieldKind(text: string, { kind, label }: TaskField): string | undefined {
  const words = foldKey(sliceOf(text, label));
  switch (kind) {
    case 'lead':
      return /chủ trì/.test(words) ? 'lead' : words;
    case 'cooperation':
    case 'deadline':
    case 'quantity':
    case 'place':
      return kind;
    case 'product':
    case 'funding':
      return words.split(' ').slice(0, 2).join(' ');
    default:
      return undefined;
  }
}

export const duplicateField: Rule = {
  id: 'duplicate-field',
  order: 3050,
  title: { vi: 'Trường lặp lại trong một nhiệm vụ', en: 'A field given twice in a task' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const seen = new Set<number>();
    for (const fields of new Set(plan.tasks.map((task) => task.fields))) {
      const first = new Map<string, TaskField>();
      for (const field of fields) {
        const what = uniqueFieldKind(plan.text, field);
        const before = what === undefined ? undefined : first.get(what);
        if (what !== undefined && !before) first.set(what, field);
        if (!before || seen.has(field.label.start)) continue;
        seen.add(field.label.start);
        yield report(plan.text, field, before);
      }
    }
  },
};

function report(text: string, field: TaskField, before: TaskField): Report {
  const label = sliceOf(text, field.label);
  const other = sliceOf(text, before.label);
  return {
    at: field.label,
    message: {
      vi: `Nhiệm vụ này đã có “${other}” ở trên: giữ một trường, bỏ hoặc sửa “${label}”.`,
      en: `This task has “${other}” above already: keep one of them, drop or change “${label}”.`,
    },
    related: [{ ...before.label, message: { vi: `“${other}” lần đầu`, en: `“${other}” first` } }],
  };
}
