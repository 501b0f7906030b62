import { agencyAt } from '#agencies/index.ts';
import { isVerb } from '#agencies/verb.ts';
import { byFirstWord, isAcronym, isCapital } from '#agencies/words.ts';
import { compose } from '#grammar/text/fold.ts';
import { memoizeByText } from '#grammar/text/memoize.ts';
import { isSpace, type Span, sliceOf } from '#grammar/text/span.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { firstWordAt, type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
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
  const from = /^[\s*_]*/.exec(text)![0].length;
  const hasEmphasis = text.includes('*') || text.includes('_');
  const plain = hasEmphasis ? text.replace(/[*_]/g, ' ') : text;
  const found = readComposed(plain, fragment.length === maxDoerLength, from);
  const place = (span: Span | undefined) =>
    span && { start: toOriginal(span.start), end: toOriginal(span.end) };
  return { ...found, lead: place(found.lead), cooperation: place(found.cooperation) };
});

/** What stands before the name: a verb that asks, or whose duties a heading lists. */
const leadingOver = new RegExp(
  String.raw`^(?:${alternation('asking-verbs.of-sentences')}|(?:trách nhiệm|nhiệm vụ) của)\s+`,
  'iu',
);
const asksOthers = new RegExp(String.raw`^\s+${alternation('asking-verbs.of-sentences')}\s+`, 'iu');
const entrusting = /^giao(?!\p{L})/iu;
const holders = new RegExp(String.raw`^(?:${alternation('task-holders')})(?!\p{L})`, 'iu');

/** `isAsked`: an agency before asks what follows. */
function readComposed(text: string, isCut: boolean, from: number, isAsked = false): Doer {
  const start = from + (leadingOver.exec(text.slice(from, from + 40))?.[0].length ?? 0);
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
  const isHeading = !isCut && /^\s*(?:\([^()]*\))?[\s.:;]*$/.test(rest) && isColon === /:\s*$/.test(text);
  return {
    lead,
    cooperation: sharing?.cooperation,
    isHeading,
    isTold: sharing?.isLed === true || entrusting.test(text.slice(from, from + 8)),
    isKnown: known,
    isBody,
    isDoing: isBody && goesOnDoing(text, words, end, isColon ? clause : -1),
  };
}

const bodies = new RegExp(String.raw`^${alternation('duty-openers.bodies')}(?!\p{L})`, 'iu');
const states = wordSet('duty-openers.states');

/** Whether a clause goes on with a verb behind the name that ends at `end`; behind a colon with small letters. */
function goesOnDoing(text: string, words: Words, end: number, colon: number): boolean {
  if (colon >= 0 && /^\s*$/.test(text.slice(end, colon))) return /^:\s+\p{Ll}/u.test(text.slice(colon));
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
  let from = -1; // the word with which the clause begins
  for (let i = first + 1; i < last; i++) {
    const gap = text.slice(ends[i - 1]!, starts[i]!);
    if (/[;.:]/.test(gap) || doing.has(forms[i - 1]!.lower)) from = isCapital(forms[i]!) ? i : -1;
    if (from < 0 || i === from) continue;
    const isLed = forms[i]!.lower === 'trì' && forms[i - 1]!.lower === 'chủ';
    const isShared =
      forms[i]!.lower === 'hợp' &&
      forms[i - 1]!.lower === 'phối' &&
      /;/.test(text.slice(ends[from - 1]!, starts[from]!));
    if (!isLed && !isShared) continue;
    const doer = doerIn(text, { start: starts[from]!, end: span.end });
    const isWhole = doer.lead !== undefined && firstWordAt(words, doer.lead.end) === i - 1;
    if (isWhole && (doer.isTold || (doer.isKnown && doer.cooperation)))
      return { ...doer, isTold: true, isHeading: false };
    from = -1;
  }
  return undefined;
}

/** Whether `chủ trì` or `phối hợp` stands behind the first words: most sentences have neither. */
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

/** The end of a clause of a few words that is all there is and says nothing of what is done; undefined for others. */
function wholeHeading(text: string, words: Words, isColon: boolean): number | undefined {
  const { first, last, end, start } = words;
  if (last - first > maxHeadingWords || (isColon && !/:\s*$/.test(text))) return undefined;
  if (!/^[\s.:;]*$/.test(text.slice(end))) return undefined;
  const bracket = text.slice(start, end).search(/\s*\([^()]*\)\s*$/);
  const behind = bracket < 0 ? end : start + bracket;
  const named = wordsIn(text, { start, end: behind });
  if (named.first >= named.last || verbFrom(named, named.first + 1) >= 0) return undefined;
  return named.ends[named.last - 1]!;
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
  if (findCooperation(rest) !== at) return isLed ? { cooperation: undefined, isLed } : undefined;
  at += 2;
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

const singles = wordSet('duty-openers.one-word');
const pairs = new Map(
  [...byFirstWord(wordSet('duty-openers.two-words'))].map(([first, rests]) => [
    first,
    new Set(rests.map(([second = '']) => second)),
  ]),
);
/** Prepositions, and words that lead into a sentence. */
const leadsIn = wordSet('verbs.one-word');
const several = wordSet('duty-openers.several');
const withinNames = wordSet('duty-openers.within-names');

/** The first word from `from` on with which the sentence says what is done; -1 for none. */
function verbFrom(words: Words, from: number): number {
  const { forms, first, last } = words;
  for (let i = from; i < last; i++) {
    if (isCapital(forms[i]!)) continue;
    const { lower } = forms[i]!;
    const before = i > first ? forms[i - 1]!.lower : '';
    if (withinNames.has(lower) || several.has(before)) continue; // they go on with a name
    const isCompound = i > first && isCapital(forms[i - 1]!) && !isAcronym(forms[i - 1]!); // `Hậu cần`
    if (singles.has(lower) || (isVerb(words, i, before) && !(isCompound && leadsIn.has(lower)))) return i;
    const next = i + 1 < last ? forms[i + 1]!.lower : '';
    if (pairs.get(lower)?.has(next)) return i;
  }
  return -1;
}

/** Of so many words is a name that nobody knows, with all who share it. */
const maxNameWords = 24;

/** Where those end whom the words begin with; their start where they begin with nobody. */
function doerEnd(words: Words, isColon: boolean): number {
  const { text, starts, ends, first, last, forms } = words;
  if (isColon && last - first <= maxHeadingWords && findCooperation(words) < 0) return ends[last - 1]!;
  const start = words.start;
  let at = first;
  let end = start;
  while (at < last) {
    const read = agencyAt(text, starts[at]!);
    const isSure = read && read.kind === 'named';
    const limit = read && read.end <= words.end ? read.end : undefined;
    if (isSure && limit !== undefined) end = limit;
    else {
      const verb = verbFrom({ ...words, last: Math.min(last, at + maxNameWords) }, at + 1);
      const verbEnd = verb < 0 ? undefined : ends[verb - 1]!;
      if (limit !== undefined)
        end = verbEnd !== undefined && (verbEnd < limit || isClose(text, limit, verbEnd)) ? verbEnd : limit;
      else if (verbEnd !== undefined) end = verbEnd;
      else if ((isColon || end > start) && last - at <= maxHeadingWords) return ends[last - 1]!;
      else return end > start ? end : wordlessEnd(text, words);
    }
    const next = firstWordAt(words, end);
    if (next >= last) return end;
    const gap = text.slice(end, starts[next]!);
    if (/^\s+[-–]\s+$/.test(gap) && isCapital(forms[next]!)) {
      at = next; // `Phòng Hành chính - | Tổng hợp`
      continue;
    }
    const isListed = /^\s*,\s*$/.test(gap) || (gap.trim() === '' && forms[next]!.lower === 'và');
    if (!isListed) return qualifiedEnd(words, next, end);
    const member = forms[next]!.lower === 'và' ? next + 1 : next;
    if (member >= last || !(isCapital(forms[member]!) || several.has(forms[member]!.lower))) return end;
    at = member;
  }
  return end;
}

/** Whether the words between two ends are few and go on with one name. */
const isClose = (text: string, from: number, to: number) =>
  /^(?:\s+[\p{L}\p{M}]+){1,3}$/u.test(text.slice(from, to));

/** Persons who lead by their office, else the words up to the last capital, or all; nobody where the words are a sentence of another kind. */
function wordlessEnd(text: string, { start, ends, first, last, forms }: Words): number {
  const holder = holders.exec(text.slice(start, start + 40));
  if (holder) return start + holder[0].length;
  if (last - first > maxHeadingWords || !isCapital(forms[first]!)) return start;
  let behind = last; // of the last word with a capital
  while (behind > first + 2 && !isCapital(forms[behind - 1]!)) behind--;
  return ends[(behind > first + 2 ? behind : last) - 1]!;
}

/** A heading has no more words than this; what is longer is a sentence. */
const maxHeadingWords = 20;

/** Whether words begin with no verb and with none of the words that lead into a sentence (`Trong quá trình …`). */
function verbless(words: Words): boolean {
  const { forms, first, last } = words;
  const { lower } = forms[first]!;
  const next = first + 1 < last ? forms[first + 1]!.lower : '';
  return !singles.has(lower) && !leadsIn.has(lower) && !pairs.get(lower)?.has(next) && !isVerb(words, first);
}

/** What headings and sentences begin with that name nobody: aims, conditions, money. */
const noDoer = new RegExp(String.raw`^${alternation('heading-words.no-task')}(?!\p{L})`, 'iu');

const qualifying = wordSet('duty-openers.qualifying');

/** The number of the word behind `được giao chủ trì`, `được chọn`. */
function chosenEnd({ forms, last }: Words, next: number): number {
  const isPair = (i: number, one: string, two: string) =>
    i + 1 < last && forms[i]!.lower === one && forms[i + 1]!.lower === two;
  const behind = isPair(next + 1, 'phân', 'công') ? next + 3 : next + 2;
  return isPair(behind, 'chủ', 'trì') || isPair(behind, 'phụ', 'trách') ? behind + 2 : behind;
}

/** `các sở, ngành liên quan`, `các đơn vị trực thuộc Sở`: what says which ones belongs to them. */
function qualifiedEnd(words: Words, next: number, end: number): number {
  const { text, forms, starts, ends, last } = words;
  if (!qualifying.has(forms[next]!.lower) || text.slice(end, starts[next]!).trim() !== '') return end;
  const second = next + 1 < last ? forms[next + 1]!.lower : '';
  if (pairs.get(forms[next]!.lower)?.has(second)) return end;
  if (forms[next]!.lower === 'có' && second !== 'liên') return end;
  if (forms[next]!.lower === 'trực' && second !== 'thuộc') return end;
  const from = forms[next]!.lower === 'được' ? chosenEnd(words, next) : next + 2;
  const verb = verbFrom({ ...words, last: Math.min(last, next + maxNameWords) }, from);
  if (verb > next) return ends[verb - 1]!;
  return last - next <= 8 ? ends[last - 1]! : end;
}
