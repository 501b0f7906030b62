import type { FieldKind } from '#grammar/tables/labels.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { TaskField } from '#model/field.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** A task may say several times what it is about or who takes part; who leads and by when it says once. */
const once: ReadonlySet<FieldKind> = new Set([
  'lead',
  'cooperation',
  'deadline',
  'product',
  'quantity',
  'funding',
  'place',
]);

export const duplicateField: Rule = {
  id: 'duplicate-field',
  severity: 'warning',
  fix: 'none',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Trường lặp lại trong một nhiệm vụ', en: 'A field given twice in a task' },
    what: {
      vi: 'Trong một nhiệm vụ, hai trường cùng nói một điều: hai “Cơ quan chủ trì”, hai “Thời gian thực hiện” …',
      en: 'Two fields of one task say the same thing: two “Cơ quan chủ trì”, two “Thời gian thực hiện” …',
    },
    why: {
      vi: 'Hai thời hạn hoặc hai nơi chủ trì khác nhau thì người thực hiện không biết theo bên nào; thường do sao chép từ nhiệm vụ khác.',
      en: 'With two deadlines or two leads nobody knows which holds; it is mostly left from copying another task.',
    },
    bad: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026;\nc) Thời gian thực hiện: Quý III năm 2026.\n',
    good: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian thực hiện: Quý II năm 2026.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const seen = new Set<number>(); // dashes that share one set of fields report it once
    for (const { fields } of plan.tasks) {
      const first = new Map<FieldKind, TaskField>();
      for (const field of fields) {
        const before = first.get(field.kind);
        if (!before) first.set(field.kind, field);
        if (!before || !once.has(field.kind) || seen.has(field.label.start)) continue;
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
