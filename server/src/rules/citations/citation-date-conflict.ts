import { shortDate } from '#catalog/citation.ts';
import { isSameDocument } from '#catalog/issued-by.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { CitationInOtherPlan } from '#catalog/reference-data.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { issuerOf, type PlanCitation, subjectKey } from '#model/citations/citation.ts';
import { wordsBefore } from '#model/citations/citation-context.ts';
import { marksOf } from '#model/citations/cited-marks.ts';
import { isOfPlace } from '#model/header/issued-by.ts';
import type { Plan } from '#model/plan.ts';
import type { Severity } from '#options/severity.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { attachmentConflicts } from './attachment-conflict.ts';
import { citedName, dateInStyleOf } from './citation-text.ts';

export const citationDateConflict: Rule = {
  id: 'citation-date-conflict',
  order: 6050,
  title: { vi: 'Một văn bản, hai ngày ban hành', en: 'One document with two dates' },
  severity: 'error',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    yield* attachmentConflicts(plan);
    // Where the day and the number are of two years, citation-year-mismatch reports it, and the day proves nothing.
    const dated = plan.citations.filter(
      (each) => each.day !== undefined && each.key !== undefined && !hasOtherYear(each),
    );
    const byNumber = groupBy(dated, ({ cited }) => cited.number?.text.toLowerCase() ?? '');
    const distinct = memoizeByObject((group: readonly PlanCitation[]) => distinctIn(plan.text, group));
    const comparedWith = ({ cited: { number } }: PlanCitation) =>
      number ? distinct(byNumber.get(number.text.toLowerCase())!) : [];
    const reported = new Set<string>();
    for (const citation of dated) {
      const known = knownDocument(plan, citation);
      if (known?.date === citation.day) continue;
      const other = otherIn(plan.text, comparedWith(citation), citation, known?.date ?? undefined);
      const ofOther =
        other &&
        (isSame(comparableOf(plan.text, other), comparableOf(plan.text, citation)) ? 'error' : 'warning');
      const severity = ofOther ?? (known ? severityOf(known) : undefined);
      if (severity) yield report(plan, citation, severity, known, other);
      else if (!reported.has(`${citation.key} ${citation.day}`)) {
        const place = conflictInOtherPlan(plan, citation);
        if (!place) continue;
        reported.add(`${citation.key} ${citation.day}`);
        yield reportOfOtherPlan(plan, citation, place);
      }
    }
  },
};

const severityOf = ({ confidence }: LegalDocument): Severity | undefined =>
  confidence === 'high' ? 'warning' : confidence === 'medium' ? 'information' : undefined;

const hasOtherYear = ({ cited: { number, date } }: PlanCitation) =>
  number?.year !== undefined && number.year !== String(date!.year);

/**
 * The document of the catalogue that the citation must mean, though the days may differ: the only one of a number that
 * bears its year; of other numbers the only one of the year, or the one of this subject.
 */
function knownDocument(plan: Plan, citation: PlanCitation): LegalDocument | undefined {
  const { cited, day, documents } = citation;
  const { text } = plan;
  const ofNumber = cited.kind === 'named' && cited.number ? numberKey(cited.number.text) : undefined;
  // A law with a number is the law of that number, whatever others bear its name.
  const dated = documents.filter(
    (each) => each.date !== null && (ofNumber === undefined || numberKey(each.number) === ofNumber),
  );
  const same = dated.find(({ date }) => date === day);
  if (same) return same;
  const { number, subject } = cited;
  const own = documents.some(({ origin }) => origin) ? ofWorkspace(plan, citation) : undefined;
  if (own) return own;
  const words = subject ? subjectKey(sliceOf(text, subject)) : '';
  const bySubject = dated.filter(
    ({ title }) => words.length > 20 && subjectKey(title) === words && !/\d{4}/.test(words),
  );
  if (number && isOfPlace(number.groups)) return bySubject.length === 1 ? bySubject[0] : undefined;
  if (number?.year !== undefined) return dated.length === 1 ? dated[0] : undefined;
  const ofYear = dated.filter(({ date }) => date!.slice(0, 4) === day!.slice(0, 4));
  if (ofYear.length === 1) return ofYear[0];
  if (ofYear.length > 0) return undefined;
  if (bySubject.length === 1) return bySubject[0];
  // A document of this name or number on the same day of another year: the year is a slip of the pen.
  const onDay = dated.filter(({ date }) => date!.slice(5) === day!.slice(5));
  return onDay.length === 1 ? onDay[0] : undefined;
}

/** The plan of the workspace, or the document of its configuration, that is surely cited. */
function ofWorkspace(plan: Plan, citation: PlanCitation): LegalDocument | undefined {
  const marks = marksOf(plan, citation);
  const hasYear = citation.cited.number?.year !== undefined;
  const same = citation.documents.filter(({ origin, date, title, ...document }) => {
    if (!origin || date === null) return false;
    const by = marks.by && issuerOf({ ...document, title, date });
    return isSameDocument(hasYear, marks, { date, by, subject: subjectKey(title) });
  });
  return same.length === 1 ? same[0] : undefined;
}

/** Where another plan of the workspace surely gives the same document another day. */
function conflictInOtherPlan(plan: Plan, citation: PlanCitation): CitationInOtherPlan | undefined {
  const { number, type } = citation.cited;
  if (!number) return undefined;
  return plan.referenceData.citationWithOtherDay({
    type: sliceOf(plan.text, type),
    number: number.text,
    hasYear: number.year !== undefined,
    marks: marksOf(plan, citation),
  });
}

/** Of one number no plan has more mentions; a text of nothing else must not cost more than it is worth. */
const maxCompared = 100;

/** A citation as two of one number are compared. */
interface Comparable {
  readonly citation: PlanCitation;
  /** The key of its subject; empty where it has none or one that is too short to tell. */
  readonly subject: string;
  readonly issuer: string | undefined;
}

function comparableOf(text: string, citation: PlanCitation): Comparable {
  const { subject, issuer } = citation.cited;
  const key = subject ? subjectKey(sliceOf(text, subject)) : '';
  return {
    citation,
    subject: key.length > 20 ? key : '',
    issuer: issuer && foldKey(sliceOf(text, issuer)),
  };
}

/** The citations of one number that others are compared with: of those that say the same the first. */
function distinctIn(text: string, group: readonly PlanCitation[]): Comparable[] {
  const distinct = new Map<string, Comparable>();
  for (const citation of group.slice(0, maxCompared)) {
    const comparable = comparableOf(text, citation);
    const { day, cited } = citation;
    const { groups, year } = cited.number!;
    const { subject, issuer } = comparable;
    const key = JSON.stringify([day, cited.type.name, groups, year, subject, issuer]);
    if (!distinct.has(key)) distinct.set(key, comparable);
  }
  return [...distinct.values()];
}

/** The citation that gives another day to the same document: the earlier is right where the catalogue does not know. */
function otherIn(
  text: string,
  distinct: readonly Comparable[],
  citation: PlanCitation,
  known: string | undefined,
): PlanCitation | undefined {
  const others = distinct.filter(
    ({ citation: { day, cited } }) => day !== citation.day && cited.type.name === citation.cited.type.name,
  );
  if (others.length === 0) return undefined;
  const own = comparableOf(text, citation);
  const same = others
    .filter((each) => isSame(each, own) || isYearSlip(each, own) || isMentionedAgain(text, others, each, own))
    .map((each) => each.citation);
  if (known !== undefined) return same.find(({ day }) => day === known) ?? same[0];
  return same.find(({ cited }) => cited.start < citation.cited.start);
}

/** Whether two citations of one number are surely of one document. */
function isSame(a: Comparable, b: Comparable): boolean {
  const number = a.citation.cited.number!;
  if (a.subject !== '' && a.subject === b.subject) return true;
  if (isOfPlace(number.groups) && (a.issuer === undefined || a.issuer !== b.issuer)) return false;
  return number.year !== undefined || a.citation.day!.slice(0, 4) === b.citation.day!.slice(0, 4);
}

/**
 * Whether two days of one number differ in the year alone, which is likely, not sure. Numbers without a year begin again every year, but a document of the same
 * number on the same day of another year is a slip of the pen, unless the issuers that are named differ.
 */
function isYearSlip(a: Comparable, b: Comparable): boolean {
  if (a.citation.day!.slice(4) !== b.citation.day!.slice(4)) return false;
  if (a.subject !== '' && b.subject !== '') return false; // of two subjects, since equal ones are told before
  const [one = '', other = ''] = [a.issuer, b.issuer];
  return one.startsWith(other) || other.startsWith(one);
}

const issued = new RegExp(String.raw`(?<!\p{L})${alternation('issuing-verbs')}\s*$`, 'iu');

/**
 * Whether a number and a day alone, with no issuer and nothing else said of whose it is, mention again the only document of that number
 * and year that the plan has cited with its issuer before.
 */
function isMentionedAgain(
  text: string,
  others: readonly Comparable[],
  { citation: earlier, issuer }: Comparable,
  { citation }: Comparable,
): boolean {
  const { cited, day } = citation;
  if (issuer === undefined || cited.issuer || cited.subject || others.length !== 1) return false;
  if (earlier.cited.start > cited.start || earlier.day!.slice(0, 4) !== day!.slice(0, 4)) return false;
  // A name in its sentence (`UBND phường đã ban hành …`) may be whose it is.
  const before = wordsBefore(text, citation);
  return !/(?<=\S\s+)\p{Lu}/u.test(before) && !issued.test(before);
}

function report(
  plan: Plan,
  citation: PlanCitation,
  severity: Severity,
  known: LegalDocument | undefined,
  other: PlanCitation | undefined,
): Report {
  const { cited, day } = citation;
  const name = citedName(plan.text, citation);
  const right = known?.date ?? undefined;
  const should = right && dateInStyleOf(sliceOf(plan.text, cited.date!), right);
  const basis = right
    ? {
        vi: `${known?.origin ? `tệp “${known.origin.name}”` : 'danh mục văn bản'} ghi ngày ${shortDate(right)}`,
        en: `${known?.origin ? `“${known.origin.name}”` : 'the catalogue of documents'} has ${shortDate(right)}`,
      }
    : {
        vi: `chỗ khác ghi ngày ${shortDate(other!.day!)}`,
        en: `elsewhere its day is ${shortDate(other!.day!)}`,
      };
  return {
    at: cited.date!,
    severity,
    message: {
      vi: `${name} ở đây ghi ngày ${shortDate(day!)}, ${basis.vi}: kiểm tra lại ngày hoặc số văn bản.`,
      en: `${name} has the day ${shortDate(day!)} here, ${basis.en}: check its day or its number.`,
    },
    related: other
      ? [
          {
            start: other.cited.date!.start,
            end: other.cited.date!.end,
            message: {
              vi: `Ở đây ghi ngày ${shortDate(other.day!)}`,
              en: `Here its day is ${shortDate(other.day!)}`,
            },
          },
        ]
      : [],
    fixes: should
      ? [
          {
            title: { vi: `Đổi thành “${should}”`, en: `Change to “${should}”` },
            safe: false,
            edits: [{ start: cited.date!.start, end: cited.date!.end, text: should }],
          },
        ]
      : [],
  };
}

/** Which of the two plans is right is unknown: the message names both. */
function reportOfOtherPlan(
  plan: Plan,
  citation: PlanCitation,
  { origin, range, date, start, end }: CitationInOtherPlan,
): Report {
  const name = citedName(plan.text, citation);
  const day = shortDate(citation.day!);
  return {
    at: citation.cited.date!,
    severity: 'warning',
    message: {
      vi: `${name} ở đây ghi ngày ${day}, tệp “${origin.name}” ghi ngày ${shortDate(date)}: kiểm tra lại ngày hoặc số văn bản ở cả hai kế hoạch.`,
      en: `${name} has the day ${day} here and ${shortDate(date)} in “${origin.name}”: check its day or its number in both plans.`,
    },
    related: [
      {
        start,
        end,
        otherPlan: { origin, range },
        message: { vi: `Ở đây ghi ngày ${shortDate(date)}`, en: `Here its day is ${shortDate(date)}` },
      },
    ],
  };
}
