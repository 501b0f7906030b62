import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import type { Consequence } from '#tools/quality/mutation.ts';

/** Citations with a number and a day, that stand in the plan's own words. */
export function numbered({ citations }: Plan): PlanCitation[] {
  return citations.filter(({ cited, day }) => cited.kind === 'numbered' && cited.number && day !== undefined);
}

/** The lines of the preamble that begin with `Căn cứ`. */
export function legalBases({ passages, text }: Plan): Span[] {
  return passages.filter(
    (passage) => passage.part.kind === 'preamble' && /^Căn cứ/u.test(sliceOf(text, passage)),
  );
}

/** Whether the form is asked for: by a decree of that day. */
export const inForce = (plan: Plan) =>
  (plan.date?.day ?? '') >= '2020-03-05' && plan.date?.source !== 'citation';

export const repeatedFaults: readonly Consequence[] = ['citation-case', 'citation-not-in-force'].map(
  (rule) => ({
    rule,
    where: 'line',
    why: { vi: 'viện dẫn được nhắc lại đã có lỗi ấy', en: 'the citation that is repeated has that fault' },
  }),
);
