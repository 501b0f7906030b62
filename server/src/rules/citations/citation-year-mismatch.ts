import { bodyOfCode } from '#catalog/issuing-body.ts';
import { assemblyTerm } from '#catalog/number.ts';
import type { CitedNumber } from '#grammar/inline/citation.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { assemblyTerms } from '#grammar/tables/issuing-bodies.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { isYear } from '#grammar/text/year.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { yearSlips } from '#model/citations/year-slip.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { decree30 } from '#rules/decree-30.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import { dateInStyleOf } from './citation-text.ts';

export const citationYearMismatch: Rule = {
  id: 'citation-year-mismatch',
  order: 6040,
  title: { vi: 'Năm trong số văn bản sai', en: 'The year in a document number is wrong' },
  severity: 'error',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const daysOf = lazy(() => daysByDocument(plan.citations));
    for (const citation of plan.citations) {
      const { number, kind } = citation.cited;
      if (kind === 'alias' || !number || number.blank || number.party) continue;
      const report =
        ofDay(plan, citation, daysOf) ??
        ofTerm(citation, number) ??
        ofType(citation, number) ??
        ofOther(plan, citation);
      if (report) yield report;
    }
  },
};

function ofDay(
  { text }: Plan,
  { cited, document, key }: PlanCitation,
  daysOf: () => ReadonlyMap<string, ReadonlySet<string>>,
): Report | undefined {
  const { number, date } = cited;
  if (!date || !isYear(number!.year) || Number(number!.year) === date.year) return undefined;
  const others = key === undefined ? undefined : daysOf().get(key);
  const right = document?.date ?? (others?.size === 1 ? [...others][0] : undefined);
  return {
    at: date,
    message: {
      vi: `Số ${number!.text} là của năm ${number!.year}, nhưng ngày ban hành ghi năm ${date.year}: một trong hai sai. Kiểm tra lại văn bản gốc.`,
      en: `The number ${number!.text} is of ${number!.year}, but its day is of ${date.year}: one of the two is wrong. Check the document.`,
    },
    fixes: right ? [knownDay(sliceOf(text, date), date, right)] : [],
  };
}

/** A number alone that differs by its year from a document cited in full before. */
function ofOther({ citations }: Plan, citation: PlanCitation): Report | undefined {
  const full = yearSlips(citations).get(citation);
  if (!full) return undefined;
  const [at, right] = [citation.cited.number!, full.cited.number!];
  return {
    at,
    severity: 'warning',
    message: {
      vi: `Ở trên viện dẫn số ${right.text}, ở đây ghi “${at.text}”: có lẽ cùng một văn bản, năm ghi nhầm. Kiểm tra lại; nếu là văn bản khác thì ghi đủ ngày, cơ quan ban hành.`,
      en: `Above the number is ${right.text}, here “${at.text}”: likely the same document with a wrong year. Check it; where it is another one, give its day and issuer.`,
    },
    related: [
      {
        start: right.start,
        end: right.end,
        message: { vi: `Ở đây ghi ${right.text}`, en: `Here it is ${right.text}` },
      },
    ],
    fixes: [
      {
        title: { vi: `Đổi thành “${right.text}”`, en: `Change to “${right.text}”` },
        safe: false,
        edits: [{ start: at.start, end: at.end, text: right.text }],
      },
    ],
  };
}

/** The days that the plan gives each document, those that contradict its number left out; by the keys of citations. */
function daysByDocument(citations: readonly PlanCitation[]): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const { key, day, cited } of citations) {
    if (key === undefined || day === undefined || !day.startsWith(cited.number?.year ?? '')) continue;
    days.set(key, (days.get(key) ?? new Set()).add(day));
  }
  return days;
}

function knownDay(written: string, { start, end }: { start: number; end: number }, day: string): FixDraft {
  const should = dateInStyleOf(written, day);
  return {
    title: { vi: `Đổi thành “${should}”`, en: `Change to “${should}”` },
    safe: false,
    edits: [{ start, end, text: should }],
  };
}

function ofTerm({ cited }: PlanCitation, number: CitedNumber): Report | undefined {
  const group = number.groups.find((each) => assemblyTerm(each) !== undefined);
  const term = group === undefined ? undefined : assemblyTerm(group);
  const year = isYear(number.year) ? Number(number.year) : cited.date?.year;
  const years = term === undefined ? undefined : assemblyTerms[term];
  if (!years || year === undefined || (years[0] <= year && year <= years[1])) return undefined;
  return {
    at: number,
    message: {
      vi: `${group} là Quốc hội khóa ${term} (${years[0]} - ${years[1]}), không có năm ${year}: kiểm tra lại số ${number.text}.`,
      en: `${group} is the National Assembly of term ${term} (${years[0]}–${years[1]}), which was not in ${year}: check the number ${number.text}.`,
    },
  };
}

/** Since 1997 legal documents bear the year in their numbers. */
const yearsSince = 1997;

function ofType({ cited }: PlanCitation, number: CitedNumber): Report | undefined {
  const type = documentTypes.find(({ name }) => name === cited.type.name);
  const [first = '', second] = number.groups;
  const isOwn = type?.state.includes(first) || (type?.state.length === 0 && /^QH\d{1,2}$/.test(first));
  if (!type || !isOwn) return undefined;
  if (type.year === 'always' && number.year === undefined && (cited.date?.year ?? yearsSince) >= yearsSince)
    return { at: number, message: without(type.name, number) };
  const isOfState = second !== undefined && bodyOfCode(second) !== undefined;
  if (type.year === 'never' && isYear(number.year) && isOfState)
    return { at: number, message: withYear(type.name, number) };
  return undefined;
}

const without = (type: string, { serial, symbol, text }: CitedNumber): Bilingual => ({
  vi: `Số ${text} thiếu năm: số của ${type.toLowerCase()} luôn có năm ban hành, ví dụ “${serial}/2025/${symbol}”.`,
  en: `The number ${text} has no year: every ${type} has one, as in “${serial}/2025/${symbol}”.`,
});
const ofSymbols = decree30('annex I: II.3.b');
const withYear = (type: string, { serial, symbol, text }: CitedNumber): Bilingual => ({
  vi: `Số ${text} thừa năm: ${type.toLowerCase()} là văn bản hành chính, số không có năm (${ofSymbols.vi}). Viết “${serial}/${symbol}” nếu văn bản gốc ghi như vậy.`,
  en: `The number ${text} bears a year: administrative documents have none in their numbers (${ofSymbols.en}). Write “${serial}/${symbol}” if the document does.`,
});
