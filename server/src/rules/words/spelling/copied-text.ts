import { syllableNumber } from '#grammar/words/syllable-pairs.ts';
import { intendedByBroken } from './broken-letters.ts';
import { figureCut, wordsWithoutSpace } from './lost-spaces.ts';
import type { PairLevels } from './pair-levels.ts';
import type { TornSyllable } from './torn-syllables.ts';
import { numberOfKeys, syllableOfKeys, syllablesOfKeys, withoutItsTone } from './typed-keys.ts';
import type { SpelledWords } from './word.ts';
import {
  asWritten,
  isPartOfName,
  type Misspelling,
  makeMisspelling,
  numberBeside,
  type SpelledPiece,
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

/** Keys that no program made letters of: `hojc`; the last of them, which is that of the tone: `hiênj`. */
export function keysMisspelling(
  { text, words, pairs, plan }: SpelledPiece,
  i: number,
): Misspelling | undefined {
  const word = words.at(i)!;
  if (isPartOfName(text, word)) return undefined;
  const { lower, shape } = word.form;
  const isName = shape === 'title' && titlePlace(text, words, i) === 'name';
  const typed = isName ? undefined : withoutItsTone(lower); // `Ia Mơr`
  if (typed !== undefined) return makeMisspelling(text, word, asWritten(typed, word, text), 'sure');
  const [before, after] = [beside(words, pairs, i, -1), beside(words, pairs, i, 1)];
  const syllable = syllableOfKeys(lower, before, after, isName);
  if (syllable !== undefined) return makeMisspelling(text, word, asWritten(syllable, word, text), 'sure');
  if (shape !== 'small' || !plan || !isAmongOurs(words, i)) return undefined;
  const known = syllablesOfKeys(lower).filter((each) => plan().timesOf(syllableNumber(each)) > 0);
  return known.length === 1 ? makeMisspelling(text, word, known[0], 'likely') : undefined;
}

/** Whether a word with marks of Vietnamese or a figure stands on one side of a word, and no unknown word on the other. */
function isAmongOurs(words: SpelledWords, i: number): boolean {
  const beside = [words.isAfterSpace(i) ? i - 1 : -1, words.isAfterSpace(i + 1) ? i + 1 : -1].filter(
    (at) => at >= 0,
  );
  const isOurs = (at: number) =>
    (/[^a-z]/.test(words.formAt(at).lower) && words.formAt(at).state === 'right') ||
    /^\d+$/.test(words.wordFormAt(at).text);
  return beside.some(isOurs) && beside.every((at) => words.formAt(at).state !== 'unknown');
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
export function brokenMisspelling({ text, words, pairs }: SpelledPiece, i: number): Misspelling | undefined {
  const word = words.at(i)!;
  if (isPartOfName(text, word)) return undefined;
  const [before, after] = [numberBeside(words, pairs, i, -1), numberBeside(words, pairs, i, 1)];
  const isName = word.form.shape === 'title' && titlePlace(text, words, i) === 'name';
  const intended = intendedByBroken(word.form.lower, before, after, isName);
  if (intended === undefined) return undefined;
  return makeMisspelling(text, word, asWritten(intended, word, text), 'sure');
}

/** The words that a word is without the spaces between them, with those: `thực hiện` of `thựchiện`; undefined where it is one word. */
export function withSpaces({ text, words, pairs }: SpelledPiece, i: number): string | undefined {
  const { start, end, form: of } = words.at(i)!;
  const [before, after] = [numberBeside(words, pairs, i, -1), numberBeside(words, pairs, i, 1)];
  const pieces = wordsWithoutSpace(of.lower, before, after);
  if (!pieces) return undefined;
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
