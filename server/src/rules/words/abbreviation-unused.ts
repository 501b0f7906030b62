import type { AbbreviationDefinition } from '#model/abbreviations/abbreviation.ts';
import type { Plan } from '#model/plan.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const abbreviationUnused: Rule = {
  id: 'abbreviation-unused',
  order: 9020,
  title: { vi: 'Chữ viết tắt đặt ra mà không dùng', en: 'An abbreviation that is introduced and not used' },
  severity: 'off',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { definitions, uses } = plan.abbreviations;
    const lastUse = new Map(uses.map(({ name, start }) => [name, start]));
    /** `UBND tỉnh` uses the `UBND` of another definition. */
    for (const { name, start } of uses)
      for (const word of name.includes(' ') ? name.split(' ') : [])
        lastUse.set(word, Math.max(start, lastUse.get(word) ?? -1));
    for (const definition of definitions) {
      if (definition.part.kind === 'decision') continue;
      if (definition.form === 'glossed' || (lastUse.get(definition.name) ?? -1) >= definition.end) continue;
      if (!isUsedInOtherCase(plan, definition)) yield unused(plan, definition);
    }
  },
};

/** A short name at the start of a sentence: `Người dân` for `người dân`. */
function isUsedInOtherCase({ passages }: Plan, { name, kind, end }: AbbreviationDefinition): boolean {
  if (kind === 'letters') return false;
  const upper = name[0]!.toUpperCase() + name.slice(1);
  return (
    upper !== name &&
    passages.some((passage) => passage.start >= end && passage.composed.text.includes(upper))
  );
}

function unused({ text }: Plan, definition: AbbreviationDefinition): Report {
  const { short, long, end, name } = definition;
  const isBracket = long !== undefined && long.end <= short.start && text[end - 1] === ')';
  return {
    at: short,
    message: {
      vi: `“${name}” được đặt ra ở đây nhưng không dùng lần nào. Bỏ phần trong ngoặc, hoặc dùng “${name}” ở những chỗ sau (thông lệ soạn thảo: chỉ viết tắt cụm từ dùng nhiều lần).`,
      en: `“${name}” is introduced here and never used. Leave the bracket out, or use “${name}” below (custom: only what is said often is abbreviated).`,
    },
    fixes: isBracket
      ? [
          {
            title: { vi: 'Bỏ phần viết tắt trong ngoặc', en: 'Leave the abbreviation out' },
            safe: false,
            edits: [{ start: long.end, end, text: '' }],
          },
        ]
      : [],
  };
}
