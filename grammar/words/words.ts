import { isSpace, type Span } from '#grammar/text/span.ts';
import type { WordForm } from './word-form.ts';
import { type WordTable, wordFrom, wordTable } from './word-table.ts';

/**
 * The words of a piece of a text: numbers from `first` up to, not including, `last` in the tables of the whole text. A line, a cell, a
 * passage is such a range; nothing is copied for it. Offsets are those of the whole text.
 */
export interface Words extends Span {
  /** The whole text. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly WordForm[];
  /** See `WordTable`. */
  readonly afterSpace: Uint8Array;
}

/** The words of a whole text. */
export function wordsOf(text: string): Words {
  const { count, starts, ends, forms, afterSpace } = wordTable(text);
  return { text, start: 0, end: text.length, first: 0, last: count, starts, ends, forms, afterSpace };
}

/** The words within a span of a text. A word that the span cuts counts as far as it lies within. */
export function wordsIn(text: string, { start, end }: Span): Words {
  const table = wordTable(text);
  const first = wordFrom(table, start);
  const last = firstBehind(table, end, first);
  const isCut =
    first < last && (table.starts[first]! < start || (table.ends[last - 1]! > end && end < text.length));
  if (isCut) return cutWords(text, start, end);
  const { starts, ends, forms, afterSpace } = table;
  return { text, start, end, first, last, starts, ends, forms, afterSpace };
}

/** The number of the first word that begins at an offset or behind it; it is not before `from`. */
function firstBehind({ starts, count }: WordTable, offset: number, from: number): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same for a span that cuts a word: a table of its own, with the offsets of the whole text. */
function cutWords(text: string, start: number, end: number): Words {
  const { count, starts, ends, forms, afterSpace } = wordTable(text.slice(start, end));
  const moved = (offset: number) => start + offset;
  return {
    text,
    start,
    end,
    first: 0,
    last: count,
    starts: starts.map(moved),
    ends: ends.map(moved),
    forms,
    afterSpace,
  };
}

/** The number of the first word that begins at an offset or behind it; `last` where none does. */
export function firstWordAt({ starts, first, last }: Words, offset: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of the word that begins at an offset; -1 where none does. */
export function wordStartingAt(words: Words, offset: number): number {
  const i = firstWordAt(words, offset);
  return i < words.last && words.starts[i] === offset ? i : -1;
}

/** Whether nothing but white space, of any kind and over line ends, stands between a word and the one before it. */
export function isAfterSpace({ text, starts, ends, afterSpace }: Words, i: number): boolean {
  if (afterSpace[i] === 1) return true;
  const end = starts[i]!;
  for (let at = ends[i - 1]!; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
