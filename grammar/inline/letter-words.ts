import { isWordCode } from '#grammar/text/characters.ts';
import { formOf, type WordForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';

/** The words of a piece of composed text. */
export interface LetterWords {
  readonly text: string;
  /** Their number. */
  readonly last: number;
  /** Offsets in UTF-16 units, half open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: WordForm[];
}

/** The runs of letters and digits of a text, as the grammars of elements within a line see words: a loose mark is a sign, no letter. */
export function letterWords(text: string): LetterWords {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const forms: WordForm[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isWordCode(text.charCodeAt(i))) continue;
    const end = wordEnd(text, i);
    starts[forms.length] = i;
    ends[forms.length] = end;
    forms.push(formIn(text, i, end));
    i = end;
  }
  return { text, last: forms.length, starts, ends, forms };
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function formIn(text: string, start: number, end: number): WordForm {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return formOf(text, start, end, hash);
}

/** The same for a piece that stands at the place of words that are known, which are runs of letters and digits. */
export function shiftedWords(text: string, { start, first, last, starts, ends, forms }: Words): LetterWords {
  const count = last - first;
  const own = { starts: new Int32Array(count), ends: new Int32Array(count), forms: forms.slice(first, last) };
  for (let i = 0; i < count; i++) {
    own.starts[i] = starts[first + i]! - start;
    own.ends[i] = ends[first + i]! - start;
  }
  return { text, last: count, ...own };
}

/** Makes word `i` begin at an offset within it. */
export function cutAt({ text, starts, ends, forms }: LetterWords, i: number, offset: number): void {
  starts[i] = offset;
  forms[i] = formIn(text, offset, ends[i]!);
}
