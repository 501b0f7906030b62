import { shortDate } from '#catalog/citation.ts';
import type { LegalDocument } from '#catalog/document.ts';
import { bodyOfCode, isLocal } from '#catalog/issuing-body.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { type PlanCitation, subjectKey } from '#model/citation.ts';
import type { Plan } from '#model/plan.ts';
import { calledIn, dayLike } from '#rules/citations/name.ts';
import type { Severity } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationDateConflict: Rule = {
  id: 'citation-date-conflict',
  severity: 'error',
  fix: 'offered',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Một văn bản, hai ngày ban hành', en: 'One document with two dates' },
    what: {
      vi: 'Một văn bản được viện dẫn với hai ngày khác nhau trong kế hoạch (lỗi), hoặc với ngày khác ngày đã biết của nó (cảnh báo; thông tin khi nguồn chỉ có một). Số không có năm bắt đầu lại mỗi năm, nên cùng số mà khác năm không bị báo.',
      en: 'One document is cited with two days in the plan (an error), or with another day than the known one (a warning; information where only one source knows it). Numbers without a year begin again every year: the same number in another year is no conflict.',
    },
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6: viện dẫn lần đầu phải ghi đúng ngày, tháng, năm ban hành. Sai ngày là lỗi thường bị trả lại khi thẩm định thể thức.',
      en: 'Decree 30/2020/NĐ-CP, Annex I, part I, section II, 6: the first mention gives the day of issue. A wrong day is what a check of form sends back.',
    },
    bad: 'I. NHIỆM VỤ\n1. Thực hiện Thông tư số 02/2017/TT-VPCP ngày 30/10/2017 của Văn phòng Chính phủ.\n',
    good: 'I. NHIỆM VỤ\n1. Thực hiện Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const dated = plan.citations.filter(({ day, key }) => day !== undefined && key !== undefined);
    const byNumber = groupBy(dated, ({ cited }) => cited.number?.text.toLowerCase() ?? '');
    for (const citation of dated) {
      if (hasOtherYear(citation)) continue; // its number says so already: another rule's matter
      const known = knownDocument(plan.text, citation);
      if (known?.date === citation.day) continue;
      const group = citation.cited.number ? byNumber.get(citation.cited.number.text.toLowerCase())! : [];
      const other = otherIn(plan.text, group, citation, known?.date ?? undefined);
      const severity = other ? 'error' : known ? severityOf(known) : undefined;
      if (severity) yield report(plan, citation, severity, known, other);
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
function knownDocument(text: string, { cited, day, documents }: PlanCitation): LegalDocument | undefined {
  const dated = documents.filter(({ date }) => date !== null);
  const same = dated.find(({ date }) => date === day);
  if (same) return same;
  const { number, subject } = cited;
  const said = subject ? subjectKey(sliceOf(text, subject)) : '';
  const bySubject = dated.filter(
    ({ title }) => said.length > 20 && subjectKey(title) === said && !/\d{4}/.test(said),
  );
  if (number && isOfPlace(number.groups)) return bySubject.length === 1 ? bySubject[0] : undefined;
  if (number?.year !== undefined) return dated.length === 1 ? dated[0] : undefined;
  const ofYear = dated.filter(({ date }) => date!.slice(0, 4) === day!.slice(0, 4));
  if (ofYear.length === 1) return ofYear[0];
  return ofYear.length === 0 && bySubject.length === 1 ? bySubject[0] : undefined;
}

/** Every place numbers its own: `17/KH-UBND` of the province and of the town are two documents. */
const isOfPlace = (groups: readonly string[]) =>
  !groups.some((group) => {
    const body = bodyOfCode(group);
    return body !== undefined && !isLocal(body);
  });

/** Of one number no plan has more mentions; a text of nothing else must not cost more than it is worth. */
const mostCompared = 100;

/** The citation that gives another day to the same document: the earlier is right where the catalogue does not know. */
function otherIn(
  text: string,
  group: readonly PlanCitation[],
  citation: PlanCitation,
  known: string | undefined,
): PlanCitation | undefined {
  const others = group
    .slice(0, mostCompared)
    .filter(
      (each) =>
        each !== citation && each.day !== citation.day && each.cited.type.name === citation.cited.type.name,
    );
  if (others.length === 0) return undefined;
  const same = others.filter((each) => isSame(text, each, citation));
  if (known !== undefined) return same.find(({ day }) => day === known) ?? same[0];
  return same.find(({ cited }) => cited.start < citation.cited.start);
}

function isSame(text: string, a: PlanCitation, b: PlanCitation): boolean {
  const number = a.cited.number!;
  const isSameAbout = sameWords(text, a, b, 'subject');
  if (isSameAbout) return true;
  if (isOfPlace(number.groups) && !sameWords(text, a, b, 'issuer')) return false;
  return number.year !== undefined || a.day!.slice(0, 4) === b.day!.slice(0, 4);
}

function sameWords(text: string, a: PlanCitation, b: PlanCitation, what: 'subject' | 'issuer'): boolean {
  const [one, other] = [a.cited[what], b.cited[what]].map((span) => span && sliceOf(text, span));
  if (one === undefined || other === undefined) return false;
  if (what === 'issuer') return foldKey(one) === foldKey(other);
  return subjectKey(one).length > 20 && subjectKey(one) === subjectKey(other);
}

function report(
  plan: Plan,
  citation: PlanCitation,
  severity: Severity,
  known: LegalDocument | undefined,
  other: PlanCitation | undefined,
): Report {
  const { cited, day } = citation;
  const name = calledIn(plan.text, citation);
  const right = known?.date ?? undefined;
  const should = right && dayLike(sliceOf(plan.text, cited.date!), right);
  const ground = right
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
      vi: `${name} ở đây ghi ngày ${shortDate(day!)}, ${ground.vi}: kiểm tra lại ngày hoặc số văn bản.`,
      en: `${name} has the day ${shortDate(day!)} here, ${ground.en}: check its day or its number.`,
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
