import { isUpperCode } from '#grammar/text/characters.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { flagByForm, memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { isAfterSpace, type Words, wordsIn, wordsOf } from '#grammar/words/words.ts';
import type { Passage } from '#model/structure/passage.ts';
import { isLoanWord, misspeltPairsByFirst, misspeltShortForms, misspeltSyllables } from './tables.ts';

/** A run of letters, and what it is by itself; offsets are those in the piece of text that it stands in. */
export interface SpelledWord extends Span {
  readonly form: Spelling;
}

/** What a word is by itself. */
interface Spelling {
  /** In small letters. */
  readonly lower: string;
  readonly shape: 'small' | 'title' | 'capitals' | 'mixed';
  /** `unknown`: no syllable and no loan; `misspelt`: known as wrong, or the first half of a pair that may be. */
  readonly state: 'right' | 'unknown' | 'misspelt';
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
    const { text, forms, starts, ends, first } = this.words;
    const form = spellingOf(forms[first + i]!);
    if (form.state === 'right' && form.lower !== '') return form;
    const isGlued =
      isOfOtherAlphabet(text.charCodeAt(starts[first + i]! - 1)) ||
      isOfOtherAlphabet(text.charCodeAt(ends[first + i]!));
    return isGlued ? other : form;
  }

  /** Whether the word `i` is not right by itself. */
  isSuspect(i: number): boolean {
    return isSuspect(this.words.forms[this.words.first + i]!);
  }

  /** Whether nothing but white space stands between the word `i` and the one before it. */
  isAfterSpace(i: number): boolean {
    return i > 0 && i < this.count && isAfterSpace(this.words, this.words.first + i);
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

const spellingOf = memoizeByForm(
  ({ text }: WordForm): Spelling => (text.length > maxLength || /\d/.test(text) ? other : read(text)),
);

const isSuspect = flagByForm((form) => spellingOf(form).state !== 'right');

/** Small letters that Vietnamese has, by how many other languages have them. */
const ours = /[ăđĩũơưạ-ỹ]/;
const shared = /[àáâãèéêìíòóôõùúý]/;
const foreign = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;

function read(written: string): Spelling {
  const lower = written.toLowerCase();
  if (foreign.test(lower)) return other;
  const marks = ours.test(lower) ? 'ours' : shared.test(lower) ? 'shared' : 'none';
  return { lower, shape: shapeOf(written, lower), state: stateOf(written, lower), marks };
}

function shapeOf(written: string, lower: string): Spelling['shape'] {
  if (written === lower) return 'small';
  if (written === written.toUpperCase()) return 'capitals';
  return isUpperCode(written.charCodeAt(0)) && written.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

function stateOf(written: string, lower: string): Spelling['state'] {
  if (misspeltShortForms().has(written) || misspeltSyllables().has(written)) return 'misspelt';
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
