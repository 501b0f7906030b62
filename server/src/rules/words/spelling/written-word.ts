import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import type { Span } from '#grammar/text/span.ts';
import { afterOf } from './neighbours.ts';
import type { PairLevels } from './pair-levels.ts';
import type { PlanWords } from './plan-words.ts';
import { opensSentence, type SpelledWord, type SpelledWords } from './word.ts';

/** A piece of text that is looked through: its words as syllables, and what the plan that it belongs to writes, where it belongs to one. */
export interface SpelledPiece {
  readonly text: string;
  readonly words: SpelledWords;
  readonly pairs: PairLevels;
  readonly plan: (() => PlanWords) | undefined;
}

/** A word or a pair of words that is written wrong. */
export interface Misspelling extends Span {
  readonly written: string;
  /** Its correction; undefined where that is not sure. */
  readonly correction: string | undefined;
  /**
   * `table`: known as wrong; `sure`: no language writes so; `likely`: it may be a foreign word where it comes again and again. `slip`: a
   * word that nobody writes beside its neighbours, meant for another; `slip?`: probably so. `torn`: the pieces of a syllable;
   * `glued`: words without the space between them.
   */
  readonly confidence: 'table' | 'sure' | 'likely' | 'slip' | 'slip?' | 'torn' | 'glued';
}

/** The misspelling at a place. */
export const makeMisspelling = (
  text: string,
  { start, end }: Span,
  correction: string | undefined,
  confidence: Misspelling['confidence'],
): Misspelling => ({
  start,
  end,
  written: text.slice(start, end),
  correction,
  confidence,
});

/** Whether a capital letter is there for a sentence that begins, or for a name. */
export function titlePlace(text: string, words: SpelledWords, i: number): 'opening' | 'name' {
  const isBeforeTitle = afterOf(text, words, i) !== undefined && words.at(i + 1)!.form.shape === 'title';
  return opensSentence(text, words.at(i)!.start) && !isBeforeTitle ? 'opening' : 'name';
}

/** A word in small letters with a capital first. */
export const asTitle = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** `correction`, a right spelling, in capitals where the word stands in capitals. */
export function asWritten(
  correction: string,
  { start, form: { lower, shape } }: SpelledWord,
  text: string,
): string {
  if (shape === 'capitals') return correction.toUpperCase();
  if (shape === 'title' && lower[0] === 'i' && correction[0] === 'l' && !opensSentence(text, start))
    return correction; // I for l
  return shape === 'title' ? asTitle(correction) : correction;
}

/** The UTF-16 units before and behind a place; empty at the ends of the text. */
export const charactersAround = (text: string, { start, end }: Span): [string, string] => [
  text[start - 1] ?? '',
  text[end] ?? '',
];

/** Whether a word is a piece of something else: an address, a file name, a number, a name with hyphens, a mark of a converter. */
export function isPartOfName(text: string, word: SpelledWord): boolean {
  const [before, after] = charactersAround(text, word);
  if (/['’`@_\\=#&+~^<>[\]{}$%]/.test(before + after)) return true;
  if (before === '*' && after === '*') return true;
  const isPlain = word.form.marks === 'none';
  if (isPlain && (before === '/' || after === '/' || before === '*' || after === '*')) return true;
  const past = text.charCodeAt(word.end + 1);
  const ahead = text.charCodeAt(word.start - 2);
  if (after === '-' || after === '‑') return isWordCode(past);
  if (before === '-' || before === '‑') return isWordCode(ahead);
  if (after === '.' && isWordCode(past) && !isUpperCode(past)) return true;
  if (before === '.' && isWordCode(ahead) && word.form.shape === 'small') return true;
  if (!isPlain) return false;
  const written = text.slice(Math.max(0, word.start - 200), word.start);
  const goesOn = text.slice(word.end, word.end + 200);
  const begun = written.slice(Math.max(written.lastIndexOf(' '), written.lastIndexOf('\n')) + 1);
  return /:\/\/|www\.|@/.test(`${begun} ${/^\S*/.exec(goesOn)![0]}`);
}

/** The number of the syllable before or behind a word; -1 for none, and for short forms beside words in small letters. */
export function numberBeside(words: SpelledWords, pairs: PairLevels, i: number, side: -1 | 1): number {
  const at = i + side;
  if (!words.isAfterSpace(side < 0 ? i : at)) return -1;
  const { shape } = words.formAt(at);
  const isShort = shape === 'mixed' || (shape === 'capitals' && words.formAt(i).shape !== 'capitals');
  return isShort ? -1 : pairs.numbers[at]!;
}
