import { isUpperCode } from '#grammar/text/characters.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { flagByForm, memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { isAfterSpace, type Words, wordsIn, wordsOf } from '#grammar/words/words.ts';
import type { Passage } from '#model/structure/passage.ts';
import { syllablesOfBroken } from './broken-letters.ts';
import { figureCut } from './lost-spaces.ts';
import { intendedShortForm, isLoanWord, misspeltPairsByFirst, misspeltSyllables } from './tables.ts';
import { syllablesOfKeys } from './typed-keys.ts';

/** A run of letters, and what it is by itself; offsets are those in the piece of text that it stands in. */
export interface SpelledWord extends Span {
  readonly form: Spelling;
}

/** What a word is by itself. */
interface Spelling {
  /** In small letters. */
  readonly lower: string;
  readonly shape: 'small' | 'title' | 'capitals' | 'mixed';
  /**
   * `unknown`: no syllable and no loan; `misspelt`: known as wrong, or the first half of a pair that may be; `figured`: a word and a figure
   * without the space between them; `keys`: letters and figures that may be the keys of a
   * syllable; `broken`: it has a letter of another one that a font put there.
   */
  readonly state: 'right' | 'unknown' | 'misspelt' | 'figured' | 'keys' | 'broken';
  /** How surely its letters are Vietnamese: marks that no other language has, marks that others have too, none. */
  readonly marks: 'ours' | 'shared' | 'none';
}

/** A longer run of letters is no word. */
const maxLength = 24;

/** The words of a piece of composed text by their numbers, from 0; a run with a digit is let through. */
export class SpelledWords {
  /** The piece. */
  readonly text: string;
  readonly count: number;
  private readonly words: Words;

  /** `words` are those of `text`, wherever it stands: its first unit is at `words.start`. */
  constructor(text: string, words: Words) {
    this.text = text;
    this.count = words.last - words.first;
    this.words = words;
  }

  /** What the word `i` is by itself; letters of other alphabets hold a word together, and it is let through then. */
  formAt(i: number): Spelling {
    const form = spellingOf(this.wordFormAt(i));
    if ((form.state === 'right' && form.lower !== '') || form.state === 'figured') return form;
    return this.isGlued(i) ? other : form;
  }

  /** Whether a letter of another alphabet touches the word `i`. */
  isGlued(i: number): boolean {
    const { text, starts, ends, first } = this.words;
    return (
      isOfOtherAlphabet(text.charCodeAt(starts[first + i]! - 1)) ||
      isOfOtherAlphabet(text.charCodeAt(ends[first + i]!))
    );
  }

  /** Whether the word `i` is not right by itself. */
  isSuspect(i: number): boolean {
    return isSuspect(this.words.forms[this.words.first + i]!);
  }

  /** Whether nothing but white space stands between the word `i` and the one before it. */
  isAfterSpace(i: number): boolean {
    return i > 0 && i < this.count && isAfterSpace(this.words, this.words.first + i);
  }

  /** Whether nothing but a blank or two stand between the word `i` and the one before it on its line. */
  isAfterBlank(i: number): boolean {
    const { text, starts, ends, first, afterSpace } = this.words;
    if (i <= 0 || i >= this.count) return false;
    if (afterSpace[first + i] === 1) return true;
    const [from, to] = [ends[first + i - 1]!, starts[first + i]!];
    if (to === from || to - from > 2) return false;
    for (let at = from; at < to; at++)
      if (text.charCodeAt(at) !== 0x20 && text.charCodeAt(at) !== 0xa0) return false;
    return true;
  }

  wordFormAt(i: number): WordForm {
    return this.words.forms[this.words.first + i]!;
  }

  /** The word `i`; undefined before the first and behind the last one. */
  at(i: number): SpelledWord | undefined {
    if (i < 0 || i >= this.count) return undefined;
    const { starts, ends, first, start } = this.words;
    return { start: starts[first + i]! - start, end: ends[first + i]! - start, form: this.formAt(i) };
  }
}

/** The words of a passage, by its composed text. */
export function spelledWords(text: string, { start, end, composed }: Passage): SpelledWords {
  const isComposed = composed.text.length === end - start;
  return new SpelledWords(composed.text, isComposed ? wordsIn(text, { start, end }) : wordsOf(composed.text));
}

const isOfOtherAlphabet = (code: number) =>
  (code >= 0x250 && code < 0x300) || (code >= 0x370 && code < 0x1e00) || (code >= 0x1f00 && code < 0x2000);

const other: Spelling = { lower: '', shape: 'mixed', state: 'right', marks: 'none' };

const figured: Spelling = { lower: '', shape: 'mixed', state: 'figured', marks: 'ours' };

const spellingOf = memoizeByForm((form: WordForm): Spelling => {
  const { text, lower } = form;
  if (text.length > maxLength) return other;
  if (!/\d/.test(text)) return read(text);
  if (figureCut(form) > 0) return figured;
  return text === lower && syllablesOfKeys(lower).length > 0
    ? { lower, shape: 'small', state: 'keys', marks: 'none' }
    : other;
});

const isSuspect = flagByForm((form) => spellingOf(form).state !== 'right');

/** Small letters that Vietnamese has, by how many other languages have them. */
const ours = /[ăđĩũơưạ-ỹ]/;
const shared = /[àáâãèéêìíòóôõùúý]/;
const foreign = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;

function read(written: string): Spelling {
  const lower = written.toLowerCase();
  if (foreign.test(lower))
    return syllablesOfBroken(lower).length > 0
      ? { lower, shape: shapeOf(written, lower), state: 'broken', marks: 'ours' }
      : other;
  const marks = ours.test(lower) ? 'ours' : shared.test(lower) ? 'shared' : 'none';
  return { lower, shape: shapeOf(written, lower), state: stateOf(written, lower), marks };
}

function shapeOf(written: string, lower: string): Spelling['shape'] {
  if (written === lower) return 'small';
  if (written === written.toUpperCase()) return 'capitals';
  return isUpperCode(written.charCodeAt(0)) && written.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

function stateOf(written: string, lower: string): Spelling['state'] {
  if (intendedShortForm(written) !== undefined || misspeltSyllables().has(written)) return 'misspelt';
  if (written.length === 1) return 'right';
  if (isSyllable(lower)) return misspeltPairsByFirst().has(lower) ? 'misspelt' : 'right';
  return isLoanWord(lower) ? 'right' : 'unknown';
}

/** Whether a sentence begins at `at`, or a new line of thought behind a dash, a colon, a semicolon. */
export function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isSpace(text.charCodeAt(i)) || '“"(*'.includes(text[i]!))) i--;
  return i < 0 || '.!?:;-–•+'.includes(text[i]!);
}
