import { citationOf, insertableTitle, longDate, shortDate } from '#catalog/citation.ts';
import { bodyOfCode, isLocal } from '#catalog/issuing-body.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { isEnclosed, wordsBefore, wordsBehind } from '#model/citations/citation-context.ts';
import { yearSlips } from '#model/citations/year-slip.ts';
import { territoriesInText } from '#model/header/territory.ts';
import type { Plan } from '#model/plan.ts';
import { byDecree30 } from '#rules/decree-30.ts';
import type { TextEdit } from '#rules/finding.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import { citedName } from './citation-text.ts';

/** What a first mention lacks. */
type Lacking = 'date' | 'issuer' | 'subject';

export const citationIncomplete: Rule = {
  id: 'citation-incomplete',
  order: 6080,
  title: { vi: 'Viện dẫn lần đầu chưa đủ', en: 'A first mention that is not in full' },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'sentence',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan)) return;
    const mentioned = new Set(ownNumbers(plan));
    for (const [i, citation] of plan.citations.entries()) {
      const { cited, text } = citation;
      const { number, kind } = cited;
      if (kind === 'alias' || !number || number.blank || number.serial === '') continue;
      const name = `${number.text.toLowerCase()}`;
      const isKnown = mentioned.has(name);
      if (text.place !== 'title') for (const each of shorterForms(name)) mentioned.add(each);
      if (isKnown || !asked.has(text.place) || citation.within || isOfLaw(citation)) continue;
      if (isEnclosed(plan.text, citation) || yearSlips(plan.citations).has(citation)) continue;
      const given = sharedBehind(plan, i);
      const lacking = lackingIn(plan, citation).filter((each) => !given.has(each));
      if (lacking.length > 0) yield report(plan, citation, lacking);
    }
  },
};

/** A number, and what is left of it without its last groups: `88/2025/NQLT` is `88/2025/NQLT/CP-…` cut short. */
function shorterForms(name: string): string[] {
  const forms = [name];
  for (const { index } of name.matchAll(/[/-]/g))
    if (/\p{L}/u.test(name.slice(0, index))) forms.push(name.slice(0, index));
  return forms;
}

const sharesDay = /^[\s*]*(?:,|và|cùng)?[\s*]*(?:các\s+)?(?:số)?[\s*:]*$/iu;
const sharesSubject = /^[\s*]*(?:[,;]|và|cùng)?[\s*]*(?:các\s+)?(?:số)?[\s*:]*$/iu;

/**
 * What the citations behind one in its list say for it, too: `số 08/CĐ-UBND và số 09/CĐ-UBND ngày 19/11/2025; số 10/CĐ-UBND ngày
 * 20/11/2025 của UBND tỉnh về …`: the next day behind a comma or `và`, the subject at the end.
 */
function sharedBehind({ text, citations }: Plan, from: number): ReadonlySet<Lacking> {
  const given = new Set<Lacking>();
  const first = citations[from]!;
  let mayShareDay = first.cited.date === undefined;
  for (let i = from; i + 1 < citations.length; i++) {
    const [{ cited }, next] = [citations[i]!, citations[i + 1]!];
    if (
      cited.subject ||
      cited.issuer ||
      next.text !== first.text ||
      next.cited.type.name !== first.cited.type.name
    )
      break;
    const gap = text.slice(Math.max(cited.end, cited.extent.end), next.cited.start).normalize('NFC');
    if (gap.length > maxJoint || !sharesSubject.test(gap)) break;
    mayShareDay &&= sharesDay.test(gap);
    if (mayShareDay && next.cited.date) given.add('date');
    mayShareDay &&= next.cited.date === undefined;
    if (next.cited.subject) given.add('subject');
  }
  return given;
}

/** Between two citations of a list, in UTF-16 units. */
const maxJoint = 24;

const asked = new Set(['basis', 'preamble', 'body', 'closing']);
const laws = wordSet('law-words.types');
const isOfLaw = ({ cited }: PlanCitation) => laws.has(cited.type.name);

/** The number of the plan, and of the decision that it is issued with. */
function ownNumbers({ header, attachments }: Plan): string[] {
  const written = (number: string | undefined, symbol: string) =>
    number === undefined ? [] : [`${number}/${symbol}`.replace(/\s/g, '').toLowerCase()];
  return [
    ...written(header.number?.value, header.number?.symbol ?? ''),
    ...attachments.flatMap(({ number, symbol }) => written(number, symbol)),
  ];
}

/** An issuer's name has fewer words; in a longer one the subject is hidden. */
const maxIssuerLength = 14;

function lackingIn({ text, agencies }: Plan, citation: PlanCitation): Lacking[] {
  const { cited, text: piece } = citation;
  const { date, isDateBlank, issuer, number, subject, type, quoted } = cited;
  const lacking: Lacking[] = [];
  const before = wordsBefore(text, citation);
  if (!date && !isDateBlank && !dayAhead.test(before)) lacking.push('date');
  const isAgreed = agreedIn.test(before);
  const isOfSomePlace = !issuer && !type.inList && number!.groups.some(isPlace);
  const wasReported = () =>
    bodyAhead.test(before) ||
    tornOf.test(wordsBehind(text, citation)) ||
    sharedIssuer.test(wordsBehind(text, citation)) ||
    namesPlace(text, subject);
  if (isOfSomePlace && !isAgreed && !bodySays.test(before) && !wasReported()) lacking.push('issuer');
  const isLong = issuer !== undefined && sliceOf(text, issuer).split(/\s+/).length > maxIssuerLength;
  const end = issuerEnd(agencies, Math.max(cited.end, issuer?.end ?? 0));
  const isOver = endsThere.test(text.slice(end, Math.min(piece.end, end + 24)).normalize('NFC'));
  const isAsked = piece.place === 'basis' && !isAgreed && !issuedWith.test(before);
  if (isAsked && !subject && !quoted && !isLong && isOver) lacking.push('subject');
  return lacking;
}

/** What ends a citation; `, về việc …` goes on with its subject. */
const endsThere = /^[\s*]*(?:[.;]|,(?!\s*(?:v\/v|về\s+việc)(?!\p{L}))|$)/iu;

/** Where the name that an issuer was read in ends: `Sở Văn hóa | , Thể thao và Du lịch tỉnh Lâm Đồng`. */
function issuerEnd(agencies: readonly AgencyMention[], end: number): number {
  const name = agencies[partitionPoint(agencies, (each) => each.end > end)];
  return name && name.start < end ? name.end : end;
}

/** `Ngày 05/01/2026, UBND tỉnh đã ban hành Kế hoạch số …`: day and issuer may stand ahead; a day behind a number is that one's. */
const dayAhead =
  /(?<!\p{L})(?<!\d\/\S{1,30}\s{1,3})ngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)\d{4}/iu;
const bodyAhead = new RegExp(
  String.raw`(?<!\p{L})${alternation('local-issuers.before-verbs')}[^.;]*${alternation('issuing-verbs')}\s*$`,
  'iu',
);

/** `của Thường trực Tỉnh ủy tại Văn bản số …`: whose it is stands ahead. */
const bodySays = /\scủa\s+\p{Lu}[^.;,]{2,80}\stại(?:\s+các)?\s*$/u;
/** The sentence tells what the document agrees to. */
const agreedIn = new RegExp(
  String.raw`(?<!\p{L})${alternation('consent-words.agreeing')}(?!\p{L})[^.;]{0,120}\s(?:tại|theo)(?:\s+các)?\s*$`,
  'iu',
);
/** `Quy chế … ban hành kèm theo Quyết định số …`, `Đề án … được phê duyệt tại …`: the document's subject is named ahead. */
const issuedWith = new RegExp(
  String.raw`(?<!\p{L})(?:kèm\s+theo|${alternation('citation-words.issued-with')}\s+${alternation('citation-words.issued-by')})[\s*]*$`,
  'iu',
);

/** `Kế hoạch số 12/KH-UBND ngày … và Kế hoạch số 15/KH-UBND ngày … của UBND tỉnh`: one issuer for all. */
const sharedIssuer = new RegExp(
  String.raw`^\s*(?:,|và|cùng)\s(?:(?!\sv(?:ề|/v)\s)[^.;]){0,160}?\scủa\s+(?:${alternation('local-issuers.behind-of')}|[UỦ][ỷy] ban nhân dân)`,
  'iu',
);

/** `của` whose letters a PDF file parted: `củ a UBND tỉnh`. */
const tornOf = /^[\s*]*(?:c\s+ủa|củ\s+a)\s/iu;

/** `Kế hoạch số 206/KH-UBND … về Chuyển đổi số thị xã Cửa Lò`: whose it is, the place in its subject tells. */
function namesPlace(text: string, subject: PlanCitation['cited']['subject']): boolean {
  return subject !== undefined && territoriesInText(sliceOf(text, subject).normalize('NFC')).length > 0;
}

function isPlace(group: string): boolean {
  const body = bodyOfCode(group);
  return body !== undefined && isLocal(body);
}

const words = {
  date: { vi: 'ngày ban hành', en: 'its day' },
  issuer: { vi: 'cơ quan ban hành', en: 'its issuer' },
  subject: { vi: 'trích yếu', en: 'its subject' },
} as const;

function report(plan: Plan, citation: PlanCitation, lacking: readonly Lacking[]): Report {
  const edit = inFull(plan.text, citation, lacking);
  const fix: FixDraft | undefined = edit && {
    title: { vi: 'Viết đầy đủ viện dẫn', en: 'Write the citation in full' },
    safe: false,
    edits: [edit],
  };
  const name = citedName(plan.text, citation);
  return {
    at: { start: citation.cited.start, end: citation.cited.end },
    message: byDecree30(
      {
        vi: `Viện dẫn lần đầu ${name} thiếu ${list(
          lacking.map((each) => words[each].vi),
          'và',
        )}`,
        en: `The first mention of ${name} lacks ${list(
          lacking.map((each) => words[each].en),
          'and',
        )}`,
      },
      citation.text.place === 'basis' ? 'annex I: II.6.a' : 'annex I: II.6.b',
    ),
    fixes: fix ? [fix] : [],
  };
}

const list = (all: readonly string[], and: string) =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`;

/** So much of a plan shows whether it writes days in figures: its bases. */
const sampled = 6000;

/** What is lacking, by the catalogue; undefined where that knows no such document, or not all of it. */
function inFull(
  text: string,
  { cited, document }: PlanCitation,
  lacking: readonly Lacking[],
): TextEdit | undefined {
  if (!document || document.date === null || cited.type.inList) return undefined;
  const { date, issuer, subject, number } = cited;
  const title = insertableTitle(document);
  if (!date && !issuer && !subject)
    return title === ''
      ? undefined
      : { start: cited.start, end: cited.end, text: citationOf(document, title) };
  if (lacking.includes('date') && lacking.length === 1) {
    const isShort = /\d\/\d{1,2}\/\d{4}/.test(text.slice(0, sampled));
    const day = isShort ? `ngày ${shortDate(document.date)}` : longDate(document.date);
    return { start: number!.end, end: number!.end, text: ` ${day}` };
  }
  if (lacking.includes('subject') && lacking.length === 1 && title !== '') {
    const end = Math.max(cited.end, issuer?.end ?? 0);
    return { start: end, end, text: ` ${title}` };
  }
  return undefined;
}
