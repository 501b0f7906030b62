import { memoizeByKey } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { wordSet } from '#lexicon/words.ts';

/** What an abbreviation is short for: the words before its definition. Offsets are into a passage of composed text. */

/** Words that initials may leave out. */
const smallWords = wordSet('long-form-words.left-out');
/** Letters of a short form that stand for a word of their own. */
const maxLetters = 24;
/** How far before a definition its long form may begin, in UTF-16 units. */
const maxDistance = 240;

interface Word extends Span {
  readonly initial: string;
  readonly word: string;
}

/** The initial of a word as abbreviations write it: in upper case, without marks but that of `Đ`. */
const initialOf = (word: string): string => initialOfLetter(String.fromCodePoint(word.codePointAt(0)!));

const initialOfLetter = memoizeByKey(1000, (letter) => {
  const upper = letter.toUpperCase();
  return upper === 'Đ' ? upper : upper.normalize('NFD')[0]!;
});

const lettersOf = memoizeByKey(1000, (short): readonly string[] =>
  [...short.toUpperCase()].filter((c) => /[\p{L}\d]/u.test(c)).map((c) => (/\d/.test(c) ? c : initialOf(c))),
);

function wordsOf(piece: string, from: number): Word[] {
  return [...piece.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    initial: initialOf(word),
    word,
  }));
}

/** The clause that ends at `end`: back to the last sign that ends a sentence or a part of one. */
function clauseBefore(piece: string, end: number): Span {
  const from = Math.max(0, end - maxDistance);
  const before = piece.slice(from, end);
  let start = from;
  for (const { index, 0: sign } of before.matchAll(/[.;:!?()[\]{}|\t]/g)) {
    const isAbbreviation =
      sign === '.' && /[\d\p{Lu}]$/u.test(before.slice(0, index)) && /^\S/.test(before.slice(index + 1));
    if (!isAbbreviation) start = from + index + 1;
  }
  return { start, end };
}

/**
 * The words just before `end` whose initials are `short`; small words between them may be left out (`khoa học và công
 * nghệ (KHCN)`). Up to three words may follow them, more where the definition is `explicit` (`dịch vụ công trực tuyến
 * mức độ 3, 4 (sau đây gọi tắt là DVCTT)`).
 */
export function spelledBefore(
  piece: string,
  end: number,
  short: string,
  explicit: boolean,
): Span | undefined {
  const letters = lettersOf(short);
  if (letters.length < 2 || letters.length > maxLetters || /\p{Ll}{2}/u.test(short)) return undefined;
  const clause = clauseBefore(piece, end);
  const words = wordsOf(piece.slice(clause.start, clause.end), clause.start);
  const last = words.at(-1);
  if (!last) return undefined;
  const maxAfter = letters.length < 3 ? 0 : explicit ? 12 : 3;
  for (let after = 0; after <= maxAfter && after < words.length; after++) {
    const first = firstOf(words.slice(0, words.length - after), letters);
    if (first !== undefined) return { start: words[first]!.start, end: endOfWords(piece, last.end, end) };
  }
  return undefined;
}

/** The index of the first of the words, back from the last one, that `letters` stand for. */
function firstOf(words: readonly Word[], letters: readonly string[]): number | undefined {
  let at = words.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (
      at >= 0 &&
      words[at]!.initial !== letters[i] &&
      i < letters.length - 1 &&
      smallWords.has(words[at]!.word.toLowerCase())
    )
      at--;
    if (at < 0 || words[at]!.initial !== letters[i]) return undefined;
    at--;
  }
  return at + 1;
}

/** Whether the initials of `words`, from the first to the last, are `short`. */
export function spells(words: string, short: string): boolean {
  const letters = lettersOf(short);
  return letters.length >= 2 && letters.length <= maxLetters && firstOf(wordsOf(words, 0), letters) === 0;
}

/** A closing quotation mark belongs to the long form. */
function endOfWords(piece: string, end: number, before: number): number {
  return /^[”"]/.test(piece.slice(end, before)) ? end + 1 : end;
}

/** Words after which the name of a thing begins. */
const beforeNames = wordSet('long-form-words.before-names');
/** A name is no longer than this. */
const maxWords = 24;

/**
 * What a short name, or letters that are no initials, can be short for: the words before `end` from the last one on with
 * which the name itself begins (`Trung tâm Phục vụ … (gọi tắt là Trung tâm)`); else the short members of a list
 * (`cá nhân, tổ chức (viết tắt là người dân)`), or the words after the last one that a name can follow.
 */
export function longFormBefore(
  piece: string,
  end: number,
  short: string,
): { readonly long: Span | undefined; readonly isSure: boolean } {
  const clause = clauseBefore(piece, end);
  const words = wordsOf(piece.slice(clause.start, clause.end), clause.start).slice(-maxWords);
  const last = words.at(-1);
  if (!last) return { long: undefined, isSure: false };
  const long = (start: number): Span => ({ start, end: endOfWords(piece, last.end, end) });
  const first = wordsOf(short, 0)[0]?.word.toLowerCase();
  const same = words.findLast(({ word }) => word.toLowerCase() === first);
  if (same) return { long: long(same.start), isSure: true };
  return { long: long(words[listStart(piece, words) ?? nameStart(words)]!.start), isSure: false };
}

/** The index of the first of the short members of a list that ends with the last word; undefined where there is none. */
function listStart(piece: string, words: readonly Word[]): number | undefined {
  let start: number | undefined;
  let from = words.length;
  for (let at = words.length - 1; at > 0; at--) {
    const comma = piece.slice(words[at - 1]!.end, words[at]!.start).includes(',');
    if (from - at > 4) break;
    if (!comma) continue;
    from = at;
    start = at;
  }
  if (start === undefined) return undefined;
  const begins = (at: number) =>
    at === 0 ||
    piece.slice(words[at - 1]!.end, words[at]!.start).includes(',') ||
    beforeNames.has(words[at - 1]!.word.toLowerCase());
  let first = start; // of the member before the first comma that was met
  do first--;
  while (first > 0 && start - first < 4 && !begins(first));
  return begins(first) ? first : start;
}

function nameStart(words: readonly Word[]): number {
  const at = words.findLastIndex(
    ({ word }, i) => i < words.length - 1 && beforeNames.has(word.toLowerCase()),
  );
  return at + 1;
}
