import type { Span } from '#grammar/text/span.ts';

/** The words of a stretch of a text as white space parts them. Brackets, quotation marks and punctuation around a word are no part of it. */
export interface Chunks {
  readonly count: number;
  /** Where the word itself begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The same number for the same word in small or capital letters, rarely for others; 0 for one without letters or figures. */
  readonly hashes: readonly number[];
  /** The bits below. */
  readonly flags: readonly number[];
}

/** Punctuation stands before the word … */
export const opened = 1;
/** … or after it. */
export const closed = 2;
/** The word does not follow the one before it: a line or a column begins. */
export const startsRun = 4;

/** So many spaces part columns. */
const columns = 3;

/** What a character is; 0 for all others. */
const space = 1;
const wall = 2;
const opener = 3;
const closer = 4;
const both = 5;
const word = 6;

/** Whether a UTF-16 unit is a letter or figure of a word, be it of another alphabet. */
export const isLetterOfChunk = (code: number): boolean => classes[code] === word;

const classes = new Uint8Array(0x2040);
for (let c = 0; c <= 0x20; c++) classes[c] = wall;
for (let c = 0xc0; c < 0x2000; c++) classes[c] = word;
for (let c = 0x30; c <= 0x7a; c++) if (c <= 0x39 || c >= 0x61 || (c >= 0x41 && c <= 0x5a)) classes[c] = word;
classes[0x20] = space;
classes[0xa0] = space;
const mark = (characters: string, kind: number) => {
  for (let i = 0; i < characters.length; i++) classes[characters.charCodeAt(i)] = kind;
};
mark('(“‘[«', opener);
mark('.,;:!?)”’]…»/', closer);
mark('"\'*_', both);

/** Whether a line ends, or a mark and a blank stand, at the end of a run of letters: a word that follows does not go on with it. */
export function isParted(text: string, end: number): boolean {
  const kind = classes[text.charCodeAt(end)];
  if (kind !== closer && kind !== both) return kind === wall;
  const next = classes[text.charCodeAt(end + 1)];
  return next === space || next === wall;
}

/** The words of a span of a text. */
export function chunksIn(text: string, { start: first, end: last }: Span): Chunks {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const flags: number[] = [];
  let blanks = columns;
  for (let i = first; i < last; i++) {
    let kind = classes[text.charCodeAt(i)];
    if (kind === space) blanks++;
    else if (kind === wall) blanks = columns;
    else {
      const from = i;
      do kind = classes[text.charCodeAt(++i)];
      while (i < last && kind !== space && kind !== wall);
      let start = from;
      let end = i;
      for (; start < end; start++) {
        const at = classes[text.charCodeAt(start)];
        if (at !== opener && at !== both) break;
      }
      for (; end > start; end--) {
        const at = classes[text.charCodeAt(end - 1)];
        if (at !== closer && at !== both) break;
      }
      starts.push(start);
      ends.push(end);
      hashes.push(hashOf(text, start, end));
      flags.push((start > from ? opened : 0) | (end < i ? closed : 0) | (blanks >= columns ? startsRun : 0));
      blanks = kind === wall ? columns : 1;
    }
  }
  return { count: starts.length, starts, ends, hashes, flags };
}

/** Of its length and some letters, first of all the last: adjacent words that agree in them are compared. */
function hashOf(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && classes[text.charCodeAt(i)] !== word) i++;
  if (i === end) return 0;
  const first = text.charCodeAt(start);
  const middle = text.charCodeAt((start + end) >> 1);
  const last = text.charCodeAt(end - 1);
  return (end - start) * 1_000_003 + letter(first) + letter(middle) * 8191 + letter(last) * 131_071 + 1;
}

/** An ASCII letter in lower case; 0 for other letters, so that words that differ only in case have one hash. */
const letter = (code: number) => (code < 0x80 ? code | 0x20 : 0);
