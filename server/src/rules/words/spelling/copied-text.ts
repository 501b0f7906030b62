import { intendedByBroken } from './broken-letters.ts';
import { isLoanShaped } from './candidates.ts';
import { figureCut, wordsWithoutSpace } from './lost-spaces.ts';
import type { PairLevels } from './pair-levels.ts';
import { isWord } from './tables.ts';
import type { TornSyllable } from './torn-syllables.ts';
import { numberOfKeys, syllableOfKeys } from './typed-keys.ts';
import type { SpelledWords } from './word.ts';
import {
  asWritten,
  isPartOfName,
  type Misspelling,
  makeMisspelling,
  numberBeside,
  titlePlace,
} from './written-word.ts';

// What programs make of right words: those that take text out of files, and keyboard programs that were off.

/** A syllable that blanks tear. */
export function tornMisspelling(
  text: string,
  words: SpelledWords,
  { first, count, joined }: TornSyllable,
): Misspelling {
  const [{ start }, { end }] = [words.at(first)!, words.at(first + count - 1)!];
  return { start, end, written: text.slice(start, end), correction: joined, confidence: 'torn' };
}

/** Keys that no program made letters of: `hojc`. */
export function keysMisspelling(
  text: string,
  words: SpelledWords,
  pairs: PairLevels,
  i: number,
): Misspelling | undefined {
  const word = words.at(i)!;
  if (isPartOfName(text, word)) return undefined;
  const isName = word.form.shape === 'title' && titlePlace(text, words, i) === 'name';
  const [before, after] = [beside(words, pairs, i, -1), beside(words, pairs, i, 1)];
  const syllable = syllableOfKeys(word.form.lower, before, after, isName);
  return syllable === undefined
    ? undefined
    : makeMisspelling(text, word, asWritten(syllable, word, text), 'sure');
}

/** The number of the syllable beside a word, which may be keys as well. */
function beside(words: SpelledWords, pairs: PairLevels, i: number, side: -1 | 1): number {
  const number = numberBeside(words, pairs, i, side);
  const isThere = number < 0 && words.isAfterSpace(side < 0 ? i : i + 1);
  return isThere ? numberOfKeys(words.wordFormAt(i + side).lower) : number;
}

/** A word and a figure without the space between them: `ngày10`. */
export function figureMisspelling(text: string, words: SpelledWords, i: number): Misspelling | undefined {
  const word = words.at(i)!;
  if (isPartOfName(text, word)) return undefined;
  const { text: written } = words.wordFormAt(i);
  const cut = figureCut(words.wordFormAt(i));
  return makeMisspelling(text, word, `${written.slice(0, cut)} ${written.slice(cut)}`, 'glued');
}

/** A word with a letter that a font put there: `kǶ`. */
export function brokenMisspelling(
  text: string,
  words: SpelledWords,
  pairs: PairLevels,
  i: number,
): Misspelling | undefined {
  const word = words.at(i)!;
  if (isPartOfName(text, word)) return undefined;
  const [before, after] = [numberBeside(words, pairs, i, -1), numberBeside(words, pairs, i, 1)];
  const isName = word.form.shape === 'title' && titlePlace(text, words, i) === 'name';
  const intended = intendedByBroken(word.form.lower, before, after, isName);
  if (intended === undefined) return undefined;
  return makeMisspelling(text, word, asWritten(intended, word, text), 'sure');
}

/** The words that a word is without the spaces between them, with those: `thực hiện` of `thựchiện`; undefined where it is one word. */
export function withSpaces(
  text: string,
  words: SpelledWords,
  pairs: PairLevels,
  i: number,
): string | undefined {
  const { start, end, form: of } = words.at(i)!;
  const [before, after] = [numberBeside(words, pairs, i, -1), numberBeside(words, pairs, i, 1)];
  const pieces = wordsWithoutSpace(of.lower, before, after);
  if (!pieces) return undefined;
  if (isLoanShaped(of.lower) && !isWord(pieces[0]!, pieces[1]!)) return undefined; // `căngtin`
  const written = text.slice(start, end);
  const apart: string[] = [];
  let from = 0;
  for (const { length } of pieces) {
    const piece = written.slice(from, from + length);
    if (of.shape === 'mixed' && piece.slice(1) !== piece.slice(1).toLowerCase()) return undefined;
    apart.push(piece);
    from += length;
  }
  return apart.join(' ');
}
