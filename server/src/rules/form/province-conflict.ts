import { shortDate } from '#catalog/citation.ts';
import { provinceGone, provincesNamed } from '#catalog/province.ts';
import { composeSpan, foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoriesInHeader } from '#model/header/territory.ts';
import type { Plan } from '#model/plan.ts';
import { type ComposedPiece, type OwnStatement, ownStatements } from '#model/structure/own-statements.ts';
import { type Passage, toPlanSpan } from '#model/structure/passage.ts';
import { addDays } from '#model/times/day.ts';
import type { Severity } from '#options/severity.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const provinceConflict: Rule = {
  id: 'province-conflict',
  order: 7110,
  title: { vi: 'Hai tỉnh trong một kế hoạch', en: 'Two provinces in one plan' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const reports = [...ofOtherProvinces(plan)];
    for (const { named, day } of inLaterCitations(plan)) reports.push(issuedTooLate(plan, named, day));
    yield* reports.sort((a, b) => a.at.start - b.at.start);
  },
};

function* ofOtherProvinces(plan: Plan): Iterable<Report> {
  const [own, ...others] = inHeader(plan);
  if (!own) return;
  const ofItself = [...inTitle(plan), ...inStatements(plan), ...inSignature(plan)];
  const found = [...others, ...placeOf(plan), ...ofItself, ...inDuties(plan), ...inReports(plan)];
  for (const each of found) if (!areOne(own.name, each.name)) yield report(plan, own, each);
  for (const each of ofItself) if (isOld(plan, own, each)) yield merged(plan, each, 'warning');
  for (const each of inArea(plan, own))
    if (!found.some(({ start }) => start === each.start))
      yield areOne(own.name, each.name) ? merged(plan, each, 'information') : report(plan, own, each);
}

/** Whether a plan calls itself by a province that was merged into its own before the day in its header. */
const isOld = (plan: Plan, own: Named, { name }: Named): boolean =>
  (plan.date?.source === 'header' || plan.date?.source === 'attachment') &&
  foldKey(name) !== foldKey(own.name) &&
  areOne(own.name, name) &&
  isGone(plan, name);

/** A province that is named, and where. */
interface Named extends Span {
  /** As the catalogue writes it. */
  readonly name: string;
}

/** Names under which a province is known: its own, those it was merged from, and what it was merged into. */
function kinOf(name: string): ReadonlySet<string> {
  return new Set(
    provincesNamed(name).flatMap((each) =>
      [each.name, each.successor ?? each.name, ...each.predecessors].map(foldKey),
    ),
  );
}

function areOne(a: string, b: string): boolean {
  const kin = kinOf(a);
  return [...kinOf(b)].some((name) => kin.has(name));
}

/** The provinces of the bodies that issue the plan, each at its line. */
function inHeader({ text, header }: Plan): Named[] {
  return inCapitals(text, header.issuers);
}

function inSignature({ text, ending }: Plan): Named[] {
  return inCapitals(text, ending.signature);
}

/** The provinces that lines in capitals name: `TỈNH QUẢNG TRỊ`, `TM. UBND TỈNH QUẢNG TRỊ`. */
function inCapitals(text: string, lines: readonly Span[]): Named[] {
  let above = false;
  return lines.flatMap((line) => {
    const named = territoriesInHeader(foldKey(plainOf(text, line)), above);
    above ||= named.some(({ tier }) => tier === 'province');
    return named.flatMap(({ tier, place }) =>
      tier === 'province' && place !== '' ? [{ start: line.start, end: line.end, name: place }] : [],
    );
  });
}

const typeBefore = /^(?:tỉnh|thành phố|TP\.?)\s+/iu;

/** The place before the day, where it is the name of a province and not that of the commune or district that issues. */
function placeOf({ text, header, issuer }: Plan): Named[] {
  if (!header.date) return [];
  const { cell } = header.date;
  const words = sliceOf(text, cell);
  const place = words.slice(0, Math.max(0, words.indexOf(',')));
  const name = place.normalize('NFC').replace(typeBefore, '').trim();
  const isOwn = ['commune', 'district'].some(
    (tier) => issuer.places.get(tier as 'commune' | 'district') === foldKey(name),
  );
  return isOwn || provincesNamed(name).length === 0
    ? []
    : [{ start: cell.start, end: cell.start + place.trimEnd().length, name }];
}

const named = /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)\s+(\p{Lu}\p{L}*(?:\s(?:-\s)?\p{Lu}\p{L}*){0,4})/gu;

/** The provinces that a piece of text names. */
function provincesIn({ text: wording, at }: ComposedPiece): Named[] {
  return [...wording.matchAll(named)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    const type = /^tỉnh/iu.test(whole) ? 'tỉnh' : 'thành phố';
    const name = longestName(words, type);
    if (name === undefined) return [];
    const start = index + whole.length - words.length;
    return [{ ...at({ start, end: start + name.length }), name }];
  });
}

/** The province with whose name some words begin; a city by its type only, since towns bear the names of provinces. */
function longestName(words: string, type: 'tỉnh' | 'thành phố'): string | undefined {
  const all = words.split(' ');
  for (let count = all.length; count > 0; count--) {
    const name = all.slice(0, count).join(' ');
    if (provincesNamed(name).some((each) => (each.type === 'tỉnh') === (type === 'tỉnh'))) return name;
  }
  return undefined;
}

/** What two places do together: then another one is named with reason. */
const together = new RegExp(String.raw`(?<!\p{L})${alternation('joint-places')}(?!\p{L})`, 'iu');

/** The only province of a text about one place. */
function subjectOf(piece: ComposedPiece): Named[] {
  const found = together.test(piece.text) ? [] : provincesIn(piece);
  return new Set(found.map(({ name }) => foldKey(name))).size === 1 ? [found[0]!] : [];
}

function inTitle({ passages, title }: Plan): Named[] {
  const isSubject = ({ start, end }: Passage) =>
    title?.subject.some((line) => line.start < end && start < line.end) ?? false;
  const lines = passages.filter((passage) => passage.part.kind === 'title' && isSubject(passage));
  if (lines.some(({ composed }) => together.test(composed.text))) return [];
  return lines.flatMap((passage) =>
    subjectOf({ text: passage.composed.text, at: (span) => toPlanSpan(passage, span) }),
  );
}

/** What a plan calls the area in which it is carried out; whoever speaks of several places or of the past means another one with reason. */
const area = /(?<!\p{L})(?:trên|trong)\s+địa\s+bàn\s+(?=[Tt]ỉnh\s)/gu;
const elsewhere = new RegExp(
  String.raw`(?<!\p{L})${alternation('acting-words.of-history')}(?!\p{L})|^\s*\(`,
  'iu',
);

/** Other provinces on whose area the text has something done: `trên địa bàn tỉnh X`. */
function inArea(plan: Plan, own: Named): Named[] {
  const cited = plan.citations.map(({ cited: { extent } }) => extent);
  return plan.passages.flatMap((passage) => {
    const { text } = passage.composed;
    if (!text.includes('bàn')) return [];
    return [...text.matchAll(area)].flatMap(({ index, 0: words }) => {
      const start = index + words.length;
      const sentence = sentenceAt(text, start);
      const [found] = provincesIn({
        text: text.slice(start, start + 60),
        at: (span) => toPlanSpan(passage, { start: start + span.start, end: start + span.end }),
      });
      if (!found || (areOne(own.name, found.name) && !isGone(plan, found.name))) return [];
      const isQuoted = cited.some((extent) => extent.start <= found.start && found.end <= extent.end);
      const isJoint = together.test(sentence) || elsewhere.test(sentence);
      return isQuoted || isJoint ? [] : [found];
    });
  });
}

/** Whether a province was merged into another before the plan's day. */
const isGone = ({ date }: Plan, name: string): boolean =>
  date !== undefined && provinceGone(name, 'tỉnh', date.day) !== undefined;

/** The sentence around an offset, as far as its marks tell. */
function sentenceAt(text: string, at: number): string {
  const start = Math.max(...['.', ';', '\n-'].map((mark) => text.lastIndexOf(mark, at)));
  const end = text.slice(at).search(/[.;]/);
  return text.slice(start + 1, end < 0 ? undefined : at + end);
}

/** Who brings the plan out, and what the closing calls it; not what it cites there, nor what is said of the past. */
function inStatements(plan: Plan): Named[] {
  const cited = plan.citations.map(({ cited: { extent } }) => extent);
  return ownStatements(plan)
    .filter(({ text }) => !elsewhere.test(text))
    .flatMap((statement) => subjectOf(statement).filter((each) => !isDoer(plan, statement, each)))
    .filter((each) => !cited.some((extent) => extent.start <= each.start && each.end <= extent.end));
}

const isJoint = ({ passages }: Plan) =>
  passages.some(({ part, composed }) => part.kind === 'title' && together.test(composed.text));

/** Those of another province who are to lead, unless the plan is about several: `Cơ quan chủ trì: Sở Nội vụ tỉnh X`. */
function inDuties(plan: Plan): Named[] {
  const leads = plan.agencyLists
    .filter(({ role }) => role === 'lead' || role === 'duty')
    .flatMap(({ members }) => members.filter(({ kind, inCitation }) => kind === 'named' && !inCitation));
  const found = leads.flatMap((lead) => provincesAt(plan, lead));
  return found.length === 0 || isJoint(plan) ? [] : found.filter(({ name }) => !isGone(plan, name)); // who is gone is another matter
}

/** Whoever the plan is reported to: `- UBND tỉnh X (b/c);`. */
function inReports(plan: Plan): Named[] {
  const found = (plan.ending.recipients?.entries ?? [])
    .filter(({ words }) => reportsTo.test(words))
    .flatMap((entry) => provincesAt(plan, entry));
  return found.length === 0 || isJoint(plan) ? [] : found.filter(({ name }) => !isGone(plan, name));
}

const reportsTo = /\((?:để\s+)?(?:b\/c|báo cáo)\)/iu;

/** The provinces that a piece of the plan names. */
function provincesAt({ text }: Plan, span: Span): Named[] {
  const composed = composeSpan(text, span);
  const at = (found: Span) => ({
    start: span.start + composed.toOriginal(found.start),
    end: span.start + composed.toOriginal(found.end),
  });
  return provincesIn({ text: composed.text, at });
}

/** Whether a province that is no more belongs to the name of who brings the plan out: that such a body is gone is another matter. */
const isDoer = (plan: Plan, { kind, name }: OwnStatement, { start, end, name: province }: Named): boolean =>
  kind === 'opening' &&
  isGone(plan, province) &&
  !(name && name.at({ start: 0, end: 1 }).start <= start) &&
  plan.agencies.some((agency) => agency.kind === 'named' && agency.start <= start && end <= agency.end);

/** A province that is said to have issued a document on a day when it was no more. */
interface LateIssuer {
  readonly named: Named;
  /** The day of the document, ISO. */
  readonly day: string;
}

function inLaterCitations(plan: Plan): LateIssuer[] {
  return plan.citations.flatMap(({ cited: { issuer, number }, day, within }) => {
    if (!issuer || !number || number.blank || !day || within) return [];
    return provincesAt(plan, issuer)
      .filter(({ name }) => provinceGone(name, 'tỉnh', day) !== undefined)
      .slice(0, 1)
      .map((named) => ({ named, day }));
  });
}

function issuedTooLate({ text }: Plan, { start, end, name }: Named, day: string): Report {
  const written = sliceOf(text, { start, end }).replace(/\s+/g, ' ');
  const { ended, successor } = provinceGone(name, 'tỉnh', day)!;
  const since = shortDate(addDays(ended.validTo!, 1));
  const now = successor ? `, nay là ${inSentence(successor.fullName)}` : '';
  return {
    at: { start, end },
    message: {
      vi: `Tỉnh ${written} không còn từ ngày ${since}${now}: văn bản ngày ${shortDate(day)} không thể của tỉnh này. Xem lại nơi ban hành hoặc ngày của văn bản.`,
      en: `${written} is no province since ${since}${successor ? `, now ${successor.fullName}` : ''}: it cannot have issued a document on ${shortDate(day)}. Check its issuer or its day.`,
    },
  };
}

function merged({ date }: Plan, { start, end, name }: Named, severity: Severity): Report {
  const written = provincesNamed(name)[0]?.name ?? name;
  const now = provinceGone(name, 'tỉnh', date!.day)?.successor?.fullName ?? '';
  return {
    at: { start, end },
    severity,
    message: {
      vi: `Tỉnh ${written} đã sáp nhập${now && `, nay là ${inSentence(now)}`}: ghi tỉnh mới, hoặc thêm “(cũ)” nếu nói địa bàn trước đây.`,
      en: `${written} was merged${now && ` into ${now}`}: name the new province, or write “(cũ)” where the old area is meant.`,
    },
  };
}

function report(plan: Plan, own: Named, { start, end }: Named): Report {
  const written = sliceOf(plan.text, { start, end }).replace(/\s+/g, ' ');
  const [province] = provincesNamed(own.name);
  const ours = province?.fullName ?? own.name;
  return {
    at: { start, end },
    message: {
      vi: `Phần đầu là của ${inSentence(ours)}, ở đây ghi “${written}”, nơi khác. Có lẽ còn sót từ một văn bản dùng lại: sửa cho thống nhất.`,
      en: `The header is of ${ours}, and here stands “${written}”, another place. It may be left from a document that was used again: make them agree.`,
    },
    related: [
      {
        start: own.start,
        end: own.end,
        message: { vi: `Phần đầu: ${inSentence(ours)}`, en: `The header: ${ours}` },
      },
    ],
  };
}

/** `Tỉnh Cà Mau` within a sentence. */
const inSentence = (name: string) => name[0]!.toLowerCase() + name.slice(1);
