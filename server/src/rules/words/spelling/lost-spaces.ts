import { isUpperCode } from '#grammar/text/characters.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { pairCount, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { isLoanPiece } from './candidates.ts';
import { likelihoodBetween } from './likelihood.ts';
import { isWord } from './tables.ts';

/**
 * Words that stand together without their space: `lượngcông`, `tổchức`, `ngày10`. The pieces are syllables that often meet, and that what
 * stands around them is used to.
 */

/** Pieces that meet less often, in 22 million syllables, are not told. */
const minEvidence = 20;
/** Those that meet so often need no neighbour that bears them out. */
const veryOftenMet = 1000;
/** A neighbour that a piece of a word which may be a loan is used to. */
const oftenMet = 100;
/** Two pieces that are so frequent need not have met. */
const frequent = 500;
const veryFrequent = 3000;
const maxPieces = 4;
/** So many words are remembered. */
const maxKnown = 500;

/** The words that stand together in a word, from what stands before and behind it: numbers of syllables, -1 for none; undefined for one word. */
export function wordsWithoutSpace(
  word: string,
  before: number,
  after: number,
): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = -Infinity;
  for (const pieces of cutsOf(word)) {
    const numbers = pieces.map(syllableNumber);
    const likelihood = isBorneOut(pieces, numbers, before, after)
      ? likelihoodBetween(before, numbers, after)
      : -Infinity;
    if (likelihood <= most) continue;
    best = pieces;
    most = likelihood;
  }
  return best;
}

/** Whether pieces are words by themselves: they often meet, or their neighbours are used to them, or nothing else can be written so. */
function isBorneOut(
  pieces: readonly string[],
  numbers: readonly number[],
  before: number,
  after: number,
): boolean {
  const [first, second] = pieces;
  const closest = Math.max(met(before, numbers[0]!), met(numbers.at(-1)!, after));
  const areMet = leastMet(numbers) >= minEvidence;
  if (pieces.every(isLoanPiece)) {
    if (isWord(first!, second!)) return true; // `căngtin` is none
    const areWords = pieces.every((piece) => marked.test(piece)) && leastTotal(numbers) >= veryFrequent;
    return pieces.length === 2 && areWords && closest >= oftenMet;
  }
  if (areMet && (leastMet(numbers) >= veryOftenMet || closest >= minEvidence)) return true;
  return pieces.length === 2 && leastTotal(numbers) >= frequent && !/^[aeiouyà-ỹ]/.test(second!);
}

const met = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : pairCount(first, second);

function leastMet(numbers: readonly number[]): number {
  let least = Infinity;
  for (let i = 1; i < numbers.length; i++) least = Math.min(least, met(numbers[i - 1]!, numbers[i]!));
  return least;
}

const leastTotal = (numbers: readonly number[]): number =>
  Math.min(...numbers.map((number) => (number < 0 ? 0 : totalOf(number))));

/** All ways to cut a word into syllables of two letters and more; into more than two only where they often meet. */
const cutsOf = memoizeByKey(maxKnown, (word): readonly (readonly string[])[] => {
  const found: string[][] = [];
  const cut = (from: number, pieces: readonly string[]) => {
    for (let end = from + 2; end <= word.length; end++) {
      const piece = word.slice(from, end);
      if (!isSyllable(piece)) continue;
      const areMet = pieces.length === 0 || pairOf(pieces.at(-1)!, piece) >= minEvidence;
      if (!areMet && (pieces.length > 1 || end < word.length)) continue;
      if (end === word.length) found.push([...pieces, piece]);
      else if (pieces.length + 1 < maxPieces) cut(end, [...pieces, piece]);
    }
  };
  cut(0, []);
  return found.filter(({ length }) => length > 1);
});

const pairOf = (first: string, second: string): number => met(syllableNumber(first), syllableNumber(second));

/** Where a word in small letters goes over into a figure, or a figure into a word: `ngày10`, `05ngày`; 0 for other forms. */
export const figureCut = memoizeByForm(({ text, lower }: WordForm): number => {
  const parts = /^(?:(\p{L}+)\d{1,4}|\d{1,4}(\p{Ll}+))$/u.exec(lower);
  const word = parts?.[1] ?? parts?.[2];
  if (word === undefined || word.length < 3 || !marked.test(word) || !isSyllable(word)) return 0;
  const isFirst = parts![1] !== undefined;
  if (isFirst && !isAllSmall(text.slice(1, word.length))) return 0;
  return isFirst ? word.length : text.length - word.length;
});

/** A letter that codes and units do not have. */
const marked = /[à-ỹ]/;

function isAllSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isUpperCode(word.charCodeAt(i))) return false;
  return true;
}
