import { shortDate } from '#catalog/citation.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { planDateWords } from '#rules/plan-date.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';
import { citedName } from './citation-text.ts';

export const citationAfterPlan: Rule = {
  id: 'citation-after-plan',
  order: 6060,
  title: { vi: 'Văn bản viện dẫn ban hành sau kế hoạch', en: 'A cited document younger than the plan' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { date } = plan;
    if (!date) return;
    const planDay = planDateWords(plan);
    const reported = new Set<string>();
    for (const citation of plan.citations) {
      if (citation.key === undefined || reported.has(citation.key) || citation.cited.kind === 'alias')
        continue;
      const issued = issuedAfter(citation, date.day);
      if (issued === undefined || (citation.within && issuedAfter(citation.within, date.day))) continue;
      reported.add(citation.key);
      const name = citedName(plan.text, citation);
      yield {
        at: { start: citation.cited.start, end: citation.cited.end },
        severity: severityByDateSource('warning', plan),
        message: {
          vi: `${name} ban hành ${issued.vi}, sau ngày của kế hoạch (${planDay.vi}): kiểm tra lại ngày của kế hoạch, ngày và số của văn bản.`,
          en: `${name} was issued ${issued.en}, after the plan’s own day (${planDay.en}): check both days and the number.`,
        },
      };
    }
  },
};

/** When a document was issued, if after `day`: by the day next to it, as known, or by the year in its number. */
function issuedAfter(
  { cited, day, document, text: { place } }: PlanCitation,
  planDay: string,
): { vi: string; en: string } | undefined {
  const { number, date, year } = cited;
  const known = document?.date;
  const inNumber = number?.year !== undefined && /^20\d\d$/.test(number.year) ? number.year : undefined;
  if (inNumber !== undefined && date && String(date.year) !== inNumber) return undefined; // one of the two is an error
  if (day !== undefined) {
    if (day <= planDay || (known && known <= planDay && known !== day)) return undefined;
    return { vi: `ngày ${shortDate(day)}`, en: `on ${shortDate(day)}` };
  }
  // A law of the plan's own year may be awaited: `theo tiến độ được giao của Luật An ninh mạng 2025`; a legal basis is there.
  const isOfThisYear = known?.slice(0, 4) === planDay.slice(0, 4);
  if (cited.kind === 'named' && number === undefined && isOfThisYear && place !== 'basis') return undefined;
  if (known)
    return known > planDay ? { vi: `ngày ${shortDate(known)}`, en: `on ${shortDate(known)}` } : undefined;
  const inYear = inNumber ?? (year ? String(year.value) : undefined);
  return inYear !== undefined && inYear > planDay.slice(0, 4)
    ? { vi: `năm ${inYear}`, en: `in ${inYear}` }
    : undefined;
}
