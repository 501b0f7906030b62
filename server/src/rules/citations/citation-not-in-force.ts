import { shortDate } from '#catalog/citation.ts';
import { type LegalDocument, stateOn } from '#catalog/legal-document.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { isEnclosed, looksBack } from '#model/citations/citation-context.ts';
import type { Plan } from '#model/plan.ts';
import type { Severity } from '#options/severity.ts';
import { planDateWords } from '#rules/plan-date.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { lowerSeverity, severityByDateSource } from '#rules/severity.ts';
import { citationReplacement, citedName, documentName } from './citation-text.ts';

export const citationNotInForce: Rule = {
  id: 'citation-not-in-force',
  order: 6070,
  title: { vi: 'Văn bản đã hết hiệu lực', en: 'A document no longer in force' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { date, text, referenceData } = plan;
    if (!date) return;
    const reported = new Set<LegalDocument>();
    for (const citation of plan.citations) {
      const { document, cited, within } = citation;
      if (!document || document.confidence === 'low' || within || cited.quoted) continue;
      if (
        stateOn(document, date.day) !== 'expired' ||
        isEnclosed(text, citation) ||
        looksBack(text, citation, date.day)
      )
        continue;
      // The bare name of a law is right again where the law cited before it is.
      if (isBareName(citation) && reported.has(document)) continue;
      reported.add(document);
      yield report(plan, citation, document, successorOf(document, referenceData, date.day));
    }
  },
};

const isBareName = ({ cited: { kind, number, date, year } }: PlanCitation): boolean =>
  kind === 'named' && !number && !date && !year;

/** Replacements of replacements are followed so far. */
const maxChainLength = 6;

/** The one document that stands in its place on `day`, through those that were replaced in turn; undefined where it is not certain. */
function successorOf(
  document: LegalDocument,
  referenceData: ReferenceData,
  day: string,
): LegalDocument | undefined {
  let last = document;
  for (let i = 0; i < maxChainLength; i++) {
    const next = only(
      last.replacedBy.flatMap((number) => later(referenceData.documentsNumbered(number), last)),
    );
    if (last.replacedBy.length !== 1 || !next || next.date === null || next.date > day) return undefined;
    if (stateOn(next, day) !== 'expired') return next;
    last = next;
  }
  return undefined;
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
const later = (all: readonly LegalDocument[], than: LegalDocument) =>
  all.filter(({ date }) => date !== null && than.date !== null && date > than.date);

function report(
  plan: Plan,
  citation: PlanCitation,
  document: LegalDocument,
  successor: LegalDocument | undefined,
): Report {
  const planDay = planDateWords(plan);
  const name = citedName(plan.text, citation);
  const from = shortDate(document.effectiveTo!);
  const direct = document.replacedBy.join(', ');
  const by =
    direct === ''
      ? undefined
      : successor && document.replacedBy.includes(successor.number)
        ? documentName(successor)
        : direct;
  const now =
    successor && !document.replacedBy.includes(successor.number) ? documentName(successor) : undefined;
  const basis = {
    vi: `${by ? `: ${by} thay thế từ ${from}` : ` từ ${from}`}${now ? `, nay là ${now}` : ''}`,
    en: `${by ? `: ${by} replaces it from ${from}` : ` from ${from}`}${now ? `, now ${now}` : ''}`,
  };
  const edit = successor && citationReplacement(plan.text, citation, successor);
  const known: Severity = document.confidence === 'high' ? 'warning' : lowerSeverity('warning');
  return {
    at: { start: citation.cited.start, end: citation.cited.end },
    severity: known === 'warning' ? severityByDateSource('warning', plan) : known,
    message: {
      vi: `${name} đã hết hiệu lực${basis.vi}. Viện dẫn văn bản đang có hiệu lực vào ngày của kế hoạch (${planDay.vi}).`,
      en: `${name} is no longer in force${basis.en}. Cite what is in force on the plan’s own day (${planDay.en}).`,
    },
    fixes:
      edit && successor
        ? [
            {
              title: {
                vi: `Thay bằng ${documentName(successor)}`,
                en: `Replace by ${documentName(successor)}`,
              },
              safe: false,
              edits: [edit],
            },
          ]
        : [],
  };
}
