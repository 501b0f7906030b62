import { tonedVowels } from '#grammar/tables/syllables.ts';
import { isYear } from '#grammar/text/year.ts';
import { pairCount, syllableNumber, syllableNumberOf, totalOf } from '#grammar/words/syllable-pairs.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { likelihoodBetween } from './likelihood.ts';
import type { PairLevels } from './pair-levels.ts';
import type { PlanWords } from './plan-words.ts';
import type { SpelledWords } from './word.ts';

/**
 * Syllables that blanks tear (`dẫ n`, `quy ch ế`, `x ây dựng`), as programs leave them that take text out of PDF files by the places of its
 * letters. Joined they are a syllable that its neighbours are used to; apart they are no words, or never meet.
 */

/** A torn syllable, or a torn year: the number of its first piece, and what it is joined. */
export interface TornSyllable {
  readonly first: number;
  /** How many words its pieces are. */
  readonly count: number;
  readonly joined: string;
}

/** What the ends of a piece allow. */
const hasVowel = 1;
const opensWithVowel = 2;
const closesWithVowel = 4;
const isOfLetters = 8;

const vowels = new Set(tonedVowels.join(''));

const endsOf = memoizeByForm(({ lower }: WordForm): number => {
  if (lower.length > maxLength) return 0;
  let ends = 0;
  for (const letter of lower) {
    if (vowels.has(letter)) ends |= hasVowel;
    else if (!/[a-zđ]/.test(letter)) return 0;
  }
  if (vowels.has(lower[0]!)) ends |= opensWithVowel;
  if (vowels.has(lower.at(-1)!)) ends |= closesWithVowel;
  return ends | isOfLetters;
});

/** `nghiêng` */
const maxLength = 7;

/** Whether two words may be pieces of one syllable, by their letters at the tear: no syllable has vowels in two places. */
function mayJoin(a: WordForm, b: WordForm): boolean {
  const [left, right] = [endsOf(a), endsOf(b)];
  if ((left & right & isOfLetters) === 0) return false;
  if ((left & hasVowel) === 0) return true;
  return (right & hasVowel) === 0 || ((left & closesWithVowel) !== 0 && (right & opensWithVowel) !== 0);
}

/** The torn syllables among the words of a piece, in order. The numbers of their pieces become those of the whole. */
export function tornSyllables(
  words: SpelledWords,
  pairs: PairLevels,
  plan?: () => PlanWords,
): TornSyllable[] {
  const found: TornSyllable[] = [];
  for (let i = 0; i + 1 < words.count; i++) {
    const [a, b] = [words.wordFormAt(i), words.wordFormAt(i + 1)];
    const isYearTorn = isHalfOfYear(a) && isHalfOfYear(b);
    if (!isYearTorn && (!mayJoin(a, b) || !pairs.areStrangers(i + 1))) continue;
    const torn = isYearTorn ? tornYearAt(words, i) : tornAt(words, pairs, i, plan);
    if (!torn) continue;
    found.push(torn);
    pairs.join(i, torn.count, syllableNumber(torn.joined.toLowerCase()));
    i += torn.count - 1;
  }
  return found;
}

const isHalfOfYear = memoizeByForm(({ text }: WordForm) => /^\d\d$/.test(text));

/** A year behind its word: `năm 20 20`, `năm học 20 20`. */
function tornYearAt(words: SpelledWords, first: number): TornSyllable | undefined {
  const joined = words.wordFormAt(first).text + words.wordFormAt(first + 1).text;
  if (!isYear(joined) || !words.isAfterBlank(first) || !words.isAfterBlank(first + 1)) return undefined;
  const isAt = (i: number, key: string) => i >= 0 && words.wordFormAt(i).key === key;
  const isNamed = isAt(first - 1, 'năm') || (isAt(first - 1, 'học') && isAt(first - 2, 'năm'));
  return isNamed ? { first, count: 2, joined } : undefined;
}

/** A syllable is torn into no more pieces. */
const maxPieces = 3;

function tornAt(
  words: SpelledWords,
  pairs: PairLevels,
  first: number,
  plan?: () => PlanWords,
): TornSyllable | undefined {
  let best: TornSyllable | undefined;
  let most = minGain;
  for (let count = 2; count <= maxPieces && first + count <= words.count; count++) {
    if (!words.isAfterBlank(first + count - 1)) break;
    const joined = joinedPieces(words, first, count);
    if (joined === undefined) continue;
    const gain = gainOf(words, pairs, first, count, joined.toLowerCase(), plan);
    if (gain <= most) continue;
    best = { first, count, joined };
    most = gain;
  }
  return best && !isSpaced(words, best) ? best : undefined;
}

/** The pieces without the blanks, where they are a syllable that is in use, of one shape. */
function joinedPieces(words: SpelledWords, first: number, count: number): string | undefined {
  let joined = '';
  for (let i = first; i < first + count; i++) {
    if (words.isGlued(i)) return undefined;
    joined += words.wordFormAt(i).text;
  }
  if (joined.length > maxLength || syllableNumber(joined.toLowerCase()) < 0) return undefined;
  const rest = joined.slice(1);
  return rest === rest.toLowerCase() || joined === joined.toUpperCase() ? joined : undefined;
}

/** The logarithm of how many syllables are whole for one that is torn. */
const prior = 8;
/** The logarithm of how much likelier the whole must be than the pieces. */
const minGain = 2;
/** A whole that was met less often is none. */
const minTotal = 200;
/** A whole must have been met so often beside one of its neighbours. */
const minEvidence = 20;

function gainOf(
  words: SpelledWords,
  pairs: PairLevels,
  first: number,
  count: number,
  joined: string,
  plan?: () => PlanWords,
): number {
  const number = syllableNumber(joined);
  if (number < 0 || totalOf(number) < minTotal) return -Infinity;
  const before = words.isAfterSpace(first) ? pairs.numbers[first - 1]! : -1;
  const after = nextNumber(words, pairs, first + count);
  const pieces: number[] = [];
  for (let i = first; i < first + count; i++) pieces.push(syllableNumberOf(words.wordFormAt(i)));
  const isEvident =
    met(before, number) >= minEvidence ||
    met(number, after) >= minEvidence ||
    pieces.every((piece) => piece < 0) ||
    (pieces.some((piece) => piece < 0) && (plan?.().timesOf(number) ?? 0) > 0);
  if (!isEvident) return -Infinity;
  const whole = likelihoodBetween(before, [number], after);
  return whole - likelihoodBetween(before, pieces, after) - prior;
}

const met = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : pairCount(first, second);

/** The number of the syllable that follows, which may be torn itself. */
function nextNumber(words: SpelledWords, pairs: PairLevels, at: number): number {
  if (at >= words.count || !words.isAfterSpace(at)) return -1;
  if (pairs.numbers[at]! >= 0 || at + 1 >= words.count || !words.isAfterBlank(at + 1))
    return pairs.numbers[at]!;
  return syllableNumber(joinedPieces(words, at, 2)?.toLowerCase() ?? '');
}

/** Letters that stand apart on purpose: `K Ế  H O Ạ C H`. */
function isSpaced(words: SpelledWords, { first, count }: TornSyllable): boolean {
  const isLetter = (i: number) => i >= 0 && i < words.count && words.wordFormAt(i).text.length === 1;
  for (let i = first; i < first + count; i++) if (!isLetter(i)) return false;
  return isLetter(first - 1) || isLetter(first + count);
}
