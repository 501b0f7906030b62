import { isWordUnit, wordUnits } from '#grammar/text/characters.ts';
import type { Difference } from '#grammar/text/difference.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { memoizeByEdit } from '#grammar/text/memoize-by-edit.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
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
  if (!isWordUnit(text.charCodeAt(start))) return undefined;
  for (let code = text.charCodeAt(end); wordUnits[code]! > 0; code = text.charCodeAt(++end))
    hash = (Math.imul(hash, 31) + code) | 0;
  return end > start ? formOf(text, start, end, hash) : undefined;
}

/** Room for the words of the text that is being read; tables get copies of the right length. */
let starts = new Int32Array(8192);
let ends = new Int32Array(8192);
const formRoom: WordForm[] = [];

function grow(): void {
  const [moreStarts, moreEnds] = [new Int32Array(2 * starts.length), new Int32Array(2 * ends.length)];
  moreStarts.set(starts);
  moreEnds.set(ends);
  starts = moreStarts;
  ends = moreEnds;
}

/** Words found in a stretch of a text. */
interface Found {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly WordForm[];
  /** Where the stretch ends: no word reaches over it. */
  readonly end: number;
}

/**
 * The words from `from`, where none begins before it, to `to`, or to the end of a word that reaches over it.
 * Calls of small functions would be most of the cost of this loop, so the hash and the class of a unit are written out.
 */
function scan(text: string, from: number, to: number): Found {
  const { length } = text;
  let count = 0;
  let i = from;
  while (i < to) {
    let code = text.charCodeAt(i);
    if (wordUnits[code] !== 1) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      i++;
      code = i < length ? text.charCodeAt(i) : 0;
    } while (wordUnits[code]! > 0);
    if (count === starts.length) grow();
    starts[count] = start;
    ends[count] = i;
    formRoom[count++] = formOf(text, start, i, hash);
  }
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    forms: formRoom.slice(0, count),
    end: i,
  };
}

const isAfterOneSpace = (text: string, starts: Int32Array, ends: Int32Array, i: number) =>
  i > 0 && starts[i]! - ends[i - 1]! === 1 && text.charCodeAt(ends[i - 1]!) === 0x20 ? 1 : 0;

function read(text: string): WordTable {
  const known = blankedText?.text === text ? blankedWords(blankedText) : undefined;
  const { starts, ends, forms } = known ?? scan(text, 0, text.length);
  const count = forms.length;
  const afterSpace = new Uint8Array(count);
  for (let i = 1; i < count; i++) afterSpace[i] = isAfterOneSpace(text, starts, ends, i);
  return { text, count, starts, ends, forms, afterSpace };
}

/** A text that is another one with spaces for some spans of it, which are in order. */
interface BlankedText {
  readonly text: string;
  readonly original: string;
  readonly blanked: readonly Span[];
}

let blankedText: BlankedText | undefined;

/**
 * Says that a text is `original` with spaces for some spans, which are in order: its words need not be read. Where nothing but white
 * space was replaced, both texts have the very same `forms`.
 */
export function shareWords(text: string, original: string, blanked: readonly Span[]): void {
  blankedText = { text, original, blanked };
}

/** Its words, from those of the original; undefined where a span cuts a word. */
function blankedWords({
  original,
  blanked,
}: BlankedText): Pick<WordTable, 'starts' | 'ends' | 'forms'> | undefined {
  const table = wordTable(original);
  const { starts, ends, forms, count } = table;
  const isKept = new Uint8Array(count).fill(1);
  let isWhite = true;
  for (const { start, end } of blanked) {
    for (let at = start; isWhite && at < end; at++) isWhite = isSpace(original.charCodeAt(at));
    for (let i = wordFrom(table, start); i < count && starts[i]! < end; i++) {
      if (starts[i]! < start || ends[i]! > end) return undefined;
      isKept[i] = 0;
    }
  }
  if (isWhite) return table;
  const fits = (_: unknown, i: number) => isKept[i] === 1;
  return { starts: starts.filter(fits), ends: ends.filter(fits), forms: forms.filter(fits) };
}

/** Of an edited text the words that the edit touches are read; the others keep their forms, and those behind it are moved. */
function update(known: WordTable, text: string, { start, beforeEnd, afterEnd }: Difference): WordTable {
  const first = partitionPoint(known.ends, (end) => end >= start); // a word that ends where the edit begins may go on
  const from = first < known.count ? Math.min(start, known.starts[first]!) : start;
  // A word may go on behind the edit, so the unit behind it is read too.
  const read = scan(text, from, Math.min(text.length, afterEnd + 1));
  const moved = text.length - known.text.length;
  const rest = partitionPoint(known.starts, (at) => at >= Math.max(beforeEnd, read.end - moved));
  const count = first + read.forms.length + known.count - rest;
  const numbers = (before: Int32Array, now: Int32Array) => {
    const all = new Int32Array(count);
    all.set(before.subarray(0, first));
    all.set(now, first);
    all.set(before.subarray(rest), first + now.length);
    for (let i = first + now.length; i < count; i++) all[i]! += moved;
    return all;
  };
  const starts = numbers(known.starts, read.starts);
  const ends = numbers(known.ends, read.ends);
  const forms = known.forms.slice(0, first).concat(read.forms, known.forms.slice(rest));
  const afterSpace = new Uint8Array(count);
  afterSpace.set(known.afterSpace.subarray(0, first));
  afterSpace.set(known.afterSpace.subarray(rest), first + read.forms.length);
  for (let i = first; i <= first + read.forms.length && i < count; i++)
    afterSpace[i] = isAfterOneSpace(text, starts, ends, i);
  return { text, count, starts, ends, forms, afterSpace };
}

/**
 * The words of a text. The tables of the last few texts are kept: whoever reads a plan piece by piece asks for the whole. An edited text
 * is read where it was edited.
 */
export const wordTable: (text: string) => WordTable = memoizeByEdit({ read, update });

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

/** The forms that a text has, each once: what asks whether a text has some word at all need not go over all its words. */
export const distinctForms = memoizeByObject(({ forms }: WordTable): readonly WordForm[] => {
  const distinct: WordForm[] = [];
  const pass = ++passes;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (form.lastPass === pass) continue;
    form.lastPass = pass;
    distinct.push(form);
  }
  return distinct;
});

let passes = 0;
