import { wordUnits } from '#grammar/text/characters.ts';
import { formOf, type WordForm } from './word-form.ts';

/**
 * The words of a text, found in one pass, in flat tables by their numbers. Readers walk numbers and ask forms; they look at the
 * characters only where something may stand for them.
 */
export interface WordTable {
  readonly text: string;
  /** How many words there are. */
  readonly count: number;
  /** Where each word begins and ends: offsets in UTF-16 units, half open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly WordForm[];
  /** 1 where nothing but one plain space stands between a word and the one before it. */
  readonly afterSpace: Uint8Array;
}

/** The form of the word that begins at an offset of a text, for names too short for a table; undefined where none does. */
export function formAt(text: string, start: number): WordForm | undefined {
  let end = start;
  let hash = 0;
  for (let code = text.charCodeAt(end); wordUnits[code] === 1; code = text.charCodeAt(++end))
    hash = (Math.imul(hash, 31) + code) | 0;
  return end > start ? formOf(text, start, end, hash) : undefined;
}

/** Room for the words of the text that is being read; tables get copies of the right length. */
let starts = new Int32Array(8192);
let ends = new Int32Array(8192);

function grow(): void {
  const [moreStarts, moreEnds] = [new Int32Array(2 * starts.length), new Int32Array(2 * ends.length)];
  moreStarts.set(starts);
  moreEnds.set(ends);
  starts = moreStarts;
  ends = moreEnds;
}

/** Calls of small functions would be most of the cost of this loop, so the hash and the class of a unit are written out. */
function readAnew(text: string): WordTable {
  const forms: WordForm[] = [];
  const { length } = text;
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (wordUnits[code] === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      i++;
      code = i < length ? text.charCodeAt(i) : 0;
    } while (wordUnits[code] === 1);
    if (count === starts.length) grow();
    starts[count] = start;
    ends[count++] = i;
    forms.push(formOf(text, start, i, hash));
  }
  const table = { text, count, starts: starts.slice(0, count), ends: ends.slice(0, count), forms };
  const afterSpace = new Uint8Array(count);
  for (let i = 1; i < count; i++) {
    const end = table.ends[i - 1]!;
    if (table.starts[i]! - end === 1 && text.charCodeAt(end) === 0x20) afterSpace[i] = 1;
  }
  return { ...table, afterSpace };
}

/** A text that was asked for, and its table. */
interface Recent {
  /** The string that it was asked for with last: strings that are one object are equal at a look, others letter by letter. */
  text: string;
  readonly table: WordTable;
}

/** The texts that were asked for last, the latest first; short texts have places of their own, so that they drive no plan out. */
const plans: Recent[] = [];
const pieces: Recent[] = [];
const maxRecent = 4;
/** In UTF-16 units. */
const maxPieceLength = 600;

let last: Recent | undefined;

/** The words of a text. The tables of the last few texts are kept: whoever reads a plan piece by piece asks for the whole. */
export function wordTable(text: string): WordTable {
  if (last?.text !== text) last = latestFirst(text.length > maxPieceLength ? plans : pieces, text);
  last.text = text;
  return last.table;
}

function latestFirst(recent: Recent[], text: string): Recent {
  const at = recent.findIndex((each) => each.text === text);
  const found = recent[at] ?? { text, table: readAnew(text) };
  if (at !== 0) {
    recent.splice(at < 0 ? maxRecent - 1 : at, 1);
    recent.unshift(found);
  }
  return found;
}

/** The number of the first word that ends behind an offset: the word there, or the next one; `count` where none follows. */
export function wordFrom({ ends, count }: WordTable, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
