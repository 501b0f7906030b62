import { agencyAt } from '#agencies/index.ts';
import { isCapital } from '#agencies/words.ts';
import { readDeadlines } from '#grammar/inline/deadline.ts';
import { compose, composeSpan } from '#grammar/text/fold.ts';
import { memoizeByText } from '#grammar/text/memoize.ts';
import { isSpace, type Span, sliceOf, trimSpan } from '#grammar/text/span.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { firstWordAt, isAfterSpace, type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import { namesTime } from './assigned.ts';
import { beforeCharge, doerEnd, holders, wholeHeading } from './doer-name.ts';
import { beginsVerb, verbFrom, verbless } from './duty-verb.ts';
import { findCooperation } from './work-sharing.ts';

/** Who a sentence or a heading begins with, in the words of the text. */
export interface Doer {
  /** Those who lead; undefined where it names nobody, or those only who cooperate. */
  readonly lead: Span | undefined;
  /** Those behind `phối hợp với`, where that is how the sentence begins. */
  readonly cooperation: Span | undefined;
  /** Whether it says nothing but who: `2. Sở Tài chính`, `3. Đề nghị Công an tỉnh:`. */
  readonly isHeading: boolean;
  /** Whether it says in so many words that they lead: `X chủ trì …`, `Giao X …`. */
  readonly isTold: boolean;
  /** Whether it asks them to do something: `Đề nghị X …`. */
  readonly isAsked: boolean;
  /** Whether the first name is that of an agency or an office. */
  readonly isKnown: boolean;
  /** Whether the first name is that of an agency, an office or another body (`Tổ Thư ký`). */
  readonly isBody: boolean;
  /** Whether such a name goes on with what the body does: `Tổ Thư ký | gửi …`. */
  readonly isDoing: boolean;
}

const nobody: Doer = {
  lead: undefined,
  cooperation: undefined,
  isHeading: false,
  isTold: false,
  isAsked: false,
  isKnown: false,
  isBody: false,
  isDoing: false,
};

/** Who the text of an item or a paragraph begins with. */
export function doerIn(text: string, span: Span): Doer {
  const isCut = span.end - span.start > maxDoerLength;
  const { lead, cooperation, ...rest } = read(
    sliceOf(text, isCut ? { start: span.start, end: span.start + maxDoerLength } : span),
  );
  const place = (found: Span | undefined) =>
    found && { start: span.start + found.start, end: span.start + found.end };
  return { lead: place(lead), cooperation: place(cooperation), ...rest };
}

/** In UTF-16 units: nobody has a longer name, with all who share it, in loose marks too. */
const maxDoerLength = 480;

const read = memoizeByText((fragment): Doer => {
  const { text, toOriginal } = compose(fragment);
  const opening = /^[\s*_]*/.exec(text)![0].length;
  const plain = text.replace(/[*_]/g, ' '); // emphasis
  const from = behindTime(plain, opening);
  const found = readComposed(plain, fragment.length === maxDoerLength, from);
  const place = (span: Span | undefined) =>
    span && { start: toOriginal(span.start), end: toOriginal(span.end) };
  return { ...found, lead: place(found.lead), cooperation: place(found.cooperation) };
});

/** Behind the time with which a sentence begins, and its comma (`Từ ngày 01/9 đến ngày 15/12, | Phòng Dự báo …`); `from` where it begins with none. */
function behindTime(text: string, from: number): number {
  const first = firstWord(text, from);
  if (!first || !timeOpeners.has(first)) return from;
  const end = Math.min(text.length, from + maxTimeLength);
  if (!text.slice(from, end).includes(',') || !namesTime(text)) return from;
  const [time] = readDeadlines(text, { start: from, end }, 'prose');
  if (!time || /\S/.test(text.slice(from, time.start).replace(timeLead, ''))) return from;
  const behind = /^\s*[,:]\s+/.exec(text.slice(time.end, time.end + 8));
  return behind ? time.end + behind[0].length : from;
}

const firstWord = (text: string, from: number) =>
  /^\p{L}+/u.exec(text.slice(from, from + 16))?.[0].toLowerCase();
/** In UTF-16 units: no time at the beginning of a sentence is longer. */
const maxTimeLength = 100;
const timeOpeners = wordSet('deadline-words.first-words');
/** What may stand between the beginning and the time. */
const timeLead = new RegExp(String.raw`^${alternation('duty-openers.before-times')}\s*$`, 'iu');

/** What stands before the name: a verb that asks, or whose duties a heading lists. */
const leadingOver = new RegExp(
  String.raw`^(?:${alternation('asking-verbs.of-sentences')}|(?:trách nhiệm|nhiệm vụ) của)\s+`,
  'iu',
);
const asksOthers = new RegExp(String.raw`^\s+${alternation('asking-verbs.of-sentences')}\s+`, 'iu');
const ofDuties = /^(?:trách|nhiệm)(?!\p{L})/iu;
const entrusting = /^giao(?!\p{L})/iu;

/** `isAsked`: an agency before asks what follows. */
function readComposed(text: string, isCut: boolean, from: number, isAsked = false): Doer {
  const asking = leadingOver.exec(text.slice(from, from + 40));
  const start = from + (asking?.[0].length ?? 0);
  const clause = firstClause(text, start);
  const isColon = text[clause] === ':';
  const words = wordsIn(text, { start, end: clause });
  if (words.first >= words.last) return nobody;
  const known =
    agencyAt(text, start) !== undefined || holders.test(text.slice(start, start + 40)) || beginsName(words);
  const isNamed = known || (verbless(words) && (start > from || !noDoer.test(text.slice(start, start + 60))));
  const whole = wholeHeading(text, words, isColon);
  const end = !isNamed ? start : (whole ?? doerEnd(words, isColon));
  const behind = firstWordAt(words, end);
  const sharing = sharingFrom(words, behind, isColon ? clause : text.length);
  if (end <= start) return sharing ? { ...nobody, cooperation: sharing.cooperation } : nobody;
  const lead = { start, end };
  const asked = isAsked ? null : asksOthers.exec(text.slice(end, end + 40));
  if (asked) return readComposed(text, isCut, end + asked[0].search(/\S/), true); // `Ủy ban nhân dân tỉnh giao | Sở Nội vụ …`
  const isBody = known || bodies.test(text.slice(start, start + 40));
  const rest = text.slice(end, isColon ? clause + 1 : text.length);
  const isCharged = isColon && end === beforeCharge(words);
  const shared = sharing?.cooperation
    ? sharing.cooperation.end
    : sharing?.isLed
      ? endOfLed(words, behind)
      : end;
  const isAll =
    whole !== undefined ||
    isCharged ||
    (isColon && shared > end && /^[\s.:;]*$/.test(text.slice(shared, clause))) ||
    /^\s*(?:\([^()]*\))?[\s.:;]*$/.test(rest);
  const isHeading = !isCut && isAll && isColon === /:\s*$/.test(text);
  return {
    lead,
    cooperation: sharing?.cooperation,
    isHeading,
    isTold: sharing?.isLed === true || entrusting.test(text.slice(from, from + 8)),
    isAsked: asking !== null && !ofDuties.test(asking[0]),
    isKnown: known,
    isBody,
    isDoing: isBody && goesOnDoing(text, words, end, isColon ? clause : -1),
  };
}

const bodies = new RegExp(String.raw`^${alternation('duty-openers.bodies')}(?!\p{L})`, 'iu');
const states = wordSet('duty-openers.states');

/** Whether a clause goes on with a verb behind the name that ends at `end`; behind a colon with small letters or with what is to be done. */
function goesOnDoing(text: string, words: Words, end: number, colon: number): boolean {
  if (colon >= 0 && /^\s*$/.test(text.slice(end, colon))) {
    const behind = { start: colon + 1, end: text.length };
    return /^:\s+\p{Ll}/u.test(text.slice(colon)) || saysWhatToDo(text, trimSpan(text, behind));
  }
  const next = firstWordAt(words, end);
  if (
    next >= words.last ||
    states.has(words.forms[next]!.lower) ||
    /\S/.test(text.slice(end, words.starts[next]!))
  )
    return false;
  return verbFrom({ ...words, last: Math.min(words.last, next + 2) }, next) === next;
}

/**
 * Who leads by a clause behind the first words of a sentence: `Sửa cổng trường; Phòng Hành chính chủ trì, phối hợp với Y`,
 * `Nhóm 1 do Khoa Toán chủ trì`; undefined where no clause says so.
 */
export function tellerIn(text: string, span: Span): Doer | undefined {
  const words = wordsIn(text, span);
  const { forms, starts, ends, first, last } = words;
  if (!tells(words)) return undefined;
  let clauses: { readonly at: number; readonly sign: string }[] = []; // words with which the clause may begin
  for (let i = first + 1; i < last; i++) {
    const isBehindDoing = doing.has(forms[i - 1]!.lower);
    const sign = isAfterSpace(words, i) ? '' : signIn(text.slice(ends[i - 1]!, starts[i]!));
    if (isBehindDoing || strongSigns.has(sign)) clauses = [];
    const mayBegin = isBehindDoing || sign !== '';
    if (mayBegin && isCapital(forms[i]!) && clauses.length < maxClauses) clauses.push({ at: i, sign });
    const isLed = forms[i]!.lower === 'trì' && forms[i - 1]!.lower === 'chủ';
    const isShared = forms[i]!.lower === 'hợp' && forms[i - 1]!.lower === 'phối';
    if (!isLed && !isShared) continue;
    for (const clause of clauses) {
      if (clause.at === i || (isShared && clause.sign !== ';')) continue;
      const doer = doerIn(text, { start: starts[clause.at]!, end: span.end });
      const isWhole = doer.lead !== undefined && firstWordAt(words, doer.lead.end) === i - 1;
      const isBody = doer.isBody || !weakSigns.has(clause.sign);
      if (isWhole && isBody && (doer.isTold || (doer.isKnown && doer.cooperation)))
        return { ...doer, isTold: true, isHeading: false };
    }
    clauses = [];
  }
  return undefined;
}

/** A sentence has no more places where such a clause may begin. */
const maxClauses = 6;
/** Signs behind which a clause begins; behind the weak ones it may be a name that goes on. */
const strongSigns = new Set([';', '.', ':', '(']);
const weakSigns = new Set([',', '-']);

/** The sign of a gap behind which a clause may begin; empty for none. */
function signIn(gap: string): string {
  const sign = /[;.:(,]|(?<=\s)[-–](?=\s)/.exec(gap)?.[0] ?? '';
  return sign === '–' ? '-' : sign;
}

/** Where `chủ trì` behind a name ends. */
const endOfLed = ({ ends, last }: Words, behind: number) => ends[Math.min(last - 1, behind + 1)]!;

/** Those behind a `phối hợp với` with which a later clause of a sentence begins: `…; phối hợp với Sở Y tế lập hồ sơ`. */
export function cooperationIn(text: string, span: Span): Span | undefined {
  const words = wordsIn(text, span);
  const { forms, starts, ends, first, last } = words;
  for (let i = first + 1; i + 2 < last; i++) {
    if (forms[i]!.lower !== 'phối' || forms[i + 1]!.lower !== 'hợp' || !isWith(forms[i + 2]!)) continue;
    if (!/[,;.:]/.test(text.slice(ends[i - 1]!, starts[i]!)) && forms[i - 1]!.lower !== 'và') continue;
    const found = sharingFrom(words, i, span.end)?.cooperation;
    if (found) return found;
  }
  return undefined;
}

/** A quick look for `X chủ trì …`, `X phối hợp với …`, `Giao X …`: most sentences have none. */
export function mayTell(text: string, span: Span): boolean {
  const words = wordsIn(text, span);
  const { forms, first, last } = words;
  if (first >= last) return false;
  const second = first + 1 < last ? forms[first + 1]!.lower : '';
  const isShared = forms[first]!.lower === 'phối' && second === 'hợp';
  return (
    forms[first]!.lower === 'giao' ||
    isShared ||
    (forms[first]!.lower === 'chủ' && second === 'trì') ||
    tells(words)
  );
}

/** Whether a text says what is to be done: it begins with a verb, with a few words behind it, and is no heading of aims, conditions or money. */
export function saysWhatToDo(text: string, span: Span): boolean {
  const whole = wordsIn(text, span);
  if (whole.last - whole.first < 3) return false;
  const goesBy = opensGrounds(whole.forms[whole.first]!) ? groundsAt(text, span) : 0;
  const words = goesBy > 0 ? wordsIn(text, { start: span.start + goesBy, end: span.end }) : whole;
  if (words.last - words.first < 3 || !beginsVerb(words)) return false;
  return !noDoer.test(
    composeSpan(text, { start: words.start, end: Math.min(span.end, words.start + 80) }).text,
  );
}

const groundWords = new Set([...wordSet('duty-openers.grounds')].map((words) => words.split(' ')[0]!));
const opensGrounds = memoizeByForm(({ lower }) => groundWords.has(lower));

/** How many units what somebody goes by takes at the beginning of a span; 0 for none. */
function groundsAt(text: string, span: Span): number {
  const end = Math.min(span.end, span.start + maxGrounds);
  const { text: piece, toOriginal } = composeSpan(text, { start: span.start, end });
  const found = grounds.exec(piece)?.[0];
  return found === undefined ? 0 : toOriginal(found.length);
}

/** `Căn cứ Kế hoạch này, | xây dựng kế hoạch …`: what somebody goes by stands before what they do. */
const grounds = new RegExp(
  String.raw`^${alternation('duty-openers.grounds')}(?!\p{L})[^,;:.]*,\s*(?=\p{Ll})`,
  'iu',
);
/** In UTF-16 units of a text that may be decomposed. */
const maxGrounds = 240;

/** Whether `chủ trì` or `phối hợp` stands behind the first words. */
function tells({ forms, first, last }: Words): boolean {
  for (let i = first + 2; i < last; i++) {
    const { lower } = forms[i]!;
    if (lower === 'trì' ? forms[i - 1]!.lower === 'chủ' : lower === 'hợp' && forms[i - 1]!.lower === 'phối')
      return true;
  }
  return false;
}

const firstWords = new Set(
  [
    ...wordSet('duty-openers.bodies'),
    ...wordSet('agency-heads.one-word'),
    ...wordSet('agency-heads.two-words'),
    ...wordSet('agency-heads.short-forms'),
    ...wordSet('task-holders'),
    ...wordSet('asking-verbs.of-sentences'),
  ].map((words) => words.split(' ')[0]!.toLowerCase()),
);
const isFirst = memoizeByForm(({ lower }) => firstWords.has(lower));

/** Whether the first word of a text can be that of a body or of words that ask one: a quick look. */
export function mayNameBody(text: string, span: Span): boolean {
  const { forms, first, last } = wordsIn(text, span);
  return first < last && isFirst(forms[first]!);
}

/** Words behind which the one stands who does it. */
const doing = new Set(['do', 'giao']);

const heads = wordSet('agency-heads.two-words');

/** `Văn phòng`, `Công đoàn`: what the name of an agency begins with. */
function beginsName({ forms, first, last }: Words): boolean {
  return first + 1 < last && heads.has(`${forms[first]!.key} ${forms[first + 1]!.key}`);
}

/** Where the first clause ends: at a colon, a semicolon or a full stop. */
function firstClause(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === ';' || sign === ':' || sign === '\n') return at;
    if (sign === '.' && (at + 1 === text.length || isSpace(text.charCodeAt(at + 1)))) return at;
  }
  return text.length;
}

/** `chủ trì, phối hợp với Y` from the word `from` on. */
function sharingFrom(
  words: Words,
  from: number,
  end: number,
): { cooperation: Span | undefined; isLed: boolean } | undefined {
  const { forms, last, starts, text } = words;
  const isPair = (i: number, one: string, two: string) =>
    i + 1 < last && forms[i]!.lower === one && forms[i + 1]!.lower === two;
  let at = from;
  const isLed = isPair(at, 'chủ', 'trì');
  if (isLed) at += 2;
  if (at < last && forms[at]!.lower === 'và') at++;
  const rest: Words = { ...words, first: at };
  const isTogether = at < last && forms[at]!.lower === 'cùng'; // `Cùng UBND các xã mở …`
  if (!isTogether && findCooperation(rest) !== at)
    return isLed ? { cooperation: undefined, isLed } : undefined;
  if (!isTogether) at += 2;
  let isNamed = false;
  while (at < last && mayStandBefore(forms[at]!)) isNamed = isWith(forms[at++]!) || isNamed;
  if (at >= last || !(isNamed || isCapital(forms[at]!))) return { cooperation: undefined, isLed };
  const names = wordsIn(text, { start: starts[at]!, end: Math.min(end, words.end) });
  const behind = doerEnd(names, false);
  return { cooperation: behind > names.start ? { start: names.start, end: behind } : undefined, isLed };
}

const isWith = memoizeByForm(({ lower }) => lower === 'với' || lower === 'cùng');
const leading = wordSet('duty-openers.before-names');
const mayStandBefore = memoizeByForm(({ lower }) => leading.has(lower));

/** What headings and sentences begin with that name nobody: aims, conditions, money. */
const noDoer = new RegExp(String.raw`^${alternation('heading-words.no-task')}(?!\p{L})`, 'iu');
