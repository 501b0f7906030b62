import type { PlanCitation } from '#model/citations/citation.ts';
import { isEnclosed } from '#model/citations/citation-context.ts';
import { byDecree30 } from '#rules/decree-30.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { citedName } from './citation-text.ts';

export const citationRepeatedInFull: Rule = {
  id: 'citation-repeated-in-full',
  order: 6090,
  title: { vi: 'Viện dẫn lại mà vẫn viết đầy đủ', en: 'A later mention written in full' },
  severity: 'off',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan)) return;
    const inFull = new Map<string, PlanCitation>();
    for (const citation of plan.citations) {
      const { key, cited, within, text } = citation;
      if (key === undefined || !cited.number || within || !isFull(citation) || !asked.has(text.place))
        continue;
      const inDocument = `${text.ofDecision} ${key}`; // a decision and its plan are two documents
      const first = inFull.get(inDocument);
      if (!first) inFull.set(inDocument, citation);
      else if (!isEnclosed(plan.text, citation)) yield report(plan.text, citation, first);
    }
  },
};

const asked = new Set(['basis', 'preamble', 'body', 'closing']);
const isFull = ({ cited: { date, subject, issuer } }: PlanCitation) => date && issuer && subject;

function report(text: string, citation: PlanCitation, { cited: first }: PlanCitation): Report {
  const name = citedName(text, citation);
  return {
    at: { start: citation.cited.start, end: citation.cited.end },
    message: byDecree30(
      {
        vi: `${name} đã được viện dẫn đầy đủ ở trên: lần này chỉ viết “${name}”`,
        en: `${name} has been cited in full above: write “${name}” alone here`,
      },
      'annex I: II.6.b',
    ),
    related: [
      {
        start: first.start,
        end: first.end,
        message: { vi: 'Lần viện dẫn đầy đủ', en: 'Cited in full here' },
      },
    ],
  };
}
