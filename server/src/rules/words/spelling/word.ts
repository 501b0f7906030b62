import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { isLoanWord, misspeltOpeners, misspeltShortForms, misspeltSyllables } from './tables.ts';

/** A run of letters, and what it is by itself. */
export interface SpelledWord extends Span {
  readonly form: WordForm;
}

interface WordForm {
  /** In small letters. */
  readonly lower: string;
  readonly shape: 'small' | 'title' | 'capitals' | 'mixed';
  /** `unknown`: no syllable and no loan; `misspelt`: known as wrong, or the first half of a pair that may be. */
  readonly state: 'right' | 'unknown' | 'misspelt';
  /** How surely its letters are Vietnamese: marks that no other language has, marks that others have too, none. */
  readonly marks: 'ours' | 'shared' | 'none';
}

/** So many words are remembered: a plan has some hundred different ones, and most plans the same. */
const maxKnown = 8000;

/** A longer run of letters is no word. */
const maxLength = 24;

/** The words of a text, in order; runs with a digit are none. */
export function spelledWords(text: string): SpelledWord[] {
  const words: SpelledWord[] = [];
  let start = -1;
  let hasDigit = false;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if (start < 0) start = i;
      if (code < 0x3a) hasDigit = true;
    } else if (start >= 0) {
      if (!hasDigit && i - start <= maxLength)
        words.push({ start, end: i, form: formOf(text.slice(start, i)) });
      else words.push({ start, end: i, form: other });
      start = -1;
      hasDigit = false;
    }
  }
  return words;
}

/** Letters of other alphabets and loose marks hold a word together; it is let through then. */
const isLetter = (code: number) =>
  isWordCode(code) || (code >= 0x180 && code < 0x1e00) || (code >= 0x1f00 && code < 0x2000);

const other: WordForm = { lower: '', shape: 'mixed', state: 'right', marks: 'none' };

const formOf = memoizeByKey(maxKnown, (written) => read(written.replaceAll('\u00d0', 'Đ')));

/** Small letters that Vietnamese has, by how many other languages have them. */
const ours = /[ăđĩũơưạ-ỹ]/;
const shared = /[àáâãèéêìíòóôõùúý]/;
const foreign = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;

function read(written: string): WordForm {
  const lower = written.toLowerCase();
  if (foreign.test(lower)) return other;
  const marks = ours.test(lower) ? 'ours' : shared.test(lower) ? 'shared' : 'none';
  return { lower, shape: shapeOf(written, lower), state: stateOf(written, lower), marks };
}

function shapeOf(written: string, lower: string): WordForm['shape'] {
  if (written === lower) return 'small';
  if (written === written.toUpperCase()) return 'capitals';
  return isUpperCode(written.charCodeAt(0)) && written.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

function stateOf(written: string, lower: string): WordForm['state'] {
  if (misspeltShortForms().has(written) || misspeltSyllables().has(written)) return 'misspelt';
  if (written.length === 1) return 'right';
  if (isSyllable(lower)) return misspeltOpeners().has(lower) ? 'misspelt' : 'right';
  return isLoanWord(lower) ? 'right' : 'unknown';
}

/** Whether a sentence begins at `at`, or a new line of thought behind a dash, a colon, a semicolon. */
export function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isSpace(text.charCodeAt(i)) || '“"(*'.includes(text[i]!))) i--;
  return i < 0 || '.!?:;-–•+'.includes(text[i]!);
}
