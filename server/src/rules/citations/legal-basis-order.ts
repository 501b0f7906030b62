import { toPlanSpan } from '#model/structure/passage.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** The words that this rule finds. */
const sample = /chữ mẫu legal-basis-order/g;

export const legalBasisOrder: Rule = {
  id: 'legal-basis-order',
  order: 6120,
  title: { vi: 'Chữ mẫu legal-basis-order', en: 'The sample words of legal-basis-order' },
  severity: 'off',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const passage of plan.passages)
      for (const { 0: words, index: start } of passage.composed.text.matchAll(sample))
        yield {
          at: toPlanSpan(passage, { start, end: start + words.length }),
          message: {
            vi: `“${words}” là chữ mẫu: xóa đi.`,
            en: `“${words}” are sample words: remove them.`,
          },
        };
  },
};
