/**
 * The words of a text as white space parts them, in flat tables: a plan has thousands, and is looked through at every
 * keystroke. Brackets, quotation marks and punctuation around a word are no part of it.
 */
export interface Chunks {
  readonly count: number;
  /** Where the word itself begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The same number for the same word in small or capital letters, rarely for others; 0 for one without letters or figures. */
  readonly hashes: Int32Array;
  /** The bits below. */
  readonly flags: Uint8Array;
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

/** Room for the words of one text. It is used again for the next one: a plan's tables would be a good part of all that is allocated for it. */
interface Room {
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  flags: Uint8Array;
}

let room: Room | undefined;

function roomFor(most: number): Room {
  if (room !== undefined && room.flags.length >= most) return room;
  const fresh = {
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    hashes: new Int32Array(most),
    flags: new Uint8Array(most),
  };
  if (most <= maxKept) room = fresh;
  return fresh;
}

/** Room for more words than this is not kept. */
const maxKept = 100_000;

/** The words of a text. They are valid until the words of the next text are asked for. */
export function chunksOf(text: string): Chunks {
  const { length } = text;
  const { starts, ends, hashes, flags } = roomFor((length >> 1) + 1);
  let count = 0;
  let blanks = columns;
  for (let i = 0; i < length; i++) {
    let kind = classes[text.charCodeAt(i)];
    if (kind === space) blanks++;
    else if (kind === wall) blanks = columns;
    else {
      const from = i;
      do kind = classes[text.charCodeAt(++i)];
      while (i < length && kind !== space && kind !== wall);
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
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hashOf(text, start, end);
      flags[count] =
        (start > from ? opened : 0) | (end < i ? closed : 0) | (blanks >= columns ? startsRun : 0);
      count++;
      blanks = kind === wall ? columns : 1;
    }
  }
  return { count, starts, ends, hashes, flags };
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
