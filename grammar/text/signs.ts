import { isWordCode, isWordUnit } from '#grammar/text/characters.ts';
import type { Difference } from './difference.ts';
import { memoizeByEdit } from './memoize-by-edit.ts';
import type { Span } from './span.ts';

/**
 * The signs of a text: every UTF-16 unit that is no part of a word, no line end and no blank that stands alone between two words. Of a
 * plan they are a twentieth; who looks for marks, brackets, wide gaps or strange characters looks at them, and not at the text.
 */
export interface Signs {
  readonly text: string;
  /** Their offsets, in order. */
  readonly offsets: Int32Array;
  /** Whether a combining mark stands anywhere in it. */
  readonly hasCombiningMarks: boolean;
  /**
   * Whether all words are runs of letters of the Latin script and digits: what is read in pieces of the text can be read at its words, without
   * composing.
   */
  readonly hasPlainWords: boolean;
  /** Whether a UTF-16 unit stands anywhere in the text, in a word or outside. */
  has(unit: number): boolean;
}

const plain = 1;
const blank = 2;
const sign = 3;

/** What a UTF-16 unit is to the pass over a text; 0 where no text had it yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const isBlank = code === 0x20 || code === 0xa0;
  const isPlain = code === 0x0a || code === 0x0d || isWordUnit(code);
  const kind = isBlank ? blank : isPlain ? plain : sign;
  kinds[code] = kind;
  return kind;
}

/** Room for the signs of the text that is being read, and how often each unit was met in it. */
let room = new Int32Array(4096);
const counts = new Int32Array(0x10000);
let units = new Uint16Array(256);

/** The signs of a text with how often it has each unit: what an edit takes away may be the last of its kind. */
interface CountedSigns extends Signs {
  readonly counts: ReadonlyMap<number, number>;
}

function counted(text: string, offsets: Int32Array, counts: ReadonlyMap<number, number>): CountedSigns {
  let hasCombiningMarks = false;
  let hasPlainWords = true;
  for (const unit of counts.keys()) {
    hasCombiningMarks ||= unit >= 0x300 && unit < 0x370;
    hasPlainWords &&= isWordCode(unit) || !isWordUnit(unit);
  }
  return { text, offsets, counts, hasCombiningMarks, hasPlainWords, has: (unit) => counts.has(unit) };
}

/** The signs from `start` to `end`; their units are counted in `counts`, those met in `units`. */
function scan(
  text: string,
  start: number,
  end: number,
): { readonly offsets: Int32Array; readonly met: number } {
  let found = 0;
  let met = 0;
  let afterBlank = start > 0 && kindOf(text.charCodeAt(start - 1)) === blank;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (counts[code]!++ === 0) {
      if (met === units.length) units = copyOf(units, new Uint16Array(2 * met));
      units[met++] = code;
    }
    const kind = kinds[code] || kindOf(code);
    if (kind === plain || (kind === blank && !afterBlank)) {
      afterBlank = kind === blank;
      continue;
    }
    afterBlank = kind === blank;
    if (found === room.length) room = copyOf(room, new Int32Array(2 * found));
    room[found++] = i;
  }
  return { offsets: room.slice(0, found), met };
}

function copyOf<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Adds what was counted in a scan to `all`, `times` times, and begins to count anew. */
function takeCounts(met: number, all: Map<number, number>, times: 1 | -1): void {
  for (let i = 0; i < met; i++) {
    const unit = units[i]!;
    const count = (all.get(unit) ?? 0) + times * counts[unit]!;
    counts[unit] = 0;
    if (count > 0) all.set(unit, count);
    else all.delete(unit);
  }
}

function read(text: string): CountedSigns {
  const { offsets, met } = scan(text, 0, text.length);
  const all = new Map<number, number>();
  takeCounts(met, all, 1);
  return counted(text, offsets, all);
}

/** Whether a unit is a sign depends on the one before it: the first behind the edit is looked at again. */
function update(known: CountedSigns, text: string, { start, beforeEnd, afterEnd }: Difference): CountedSigns {
  const all = new Map(known.counts);
  const oldEnd = Math.min(known.text.length, beforeEnd + 1);
  const end = Math.min(text.length, afterEnd + 1);
  takeCounts(scan(known.text, start, oldEnd).met, all, -1);
  const { offsets, met } = scan(text, start, end);
  takeCounts(met, all, 1);
  const before = known.offsets.subarray(0, signFrom(known.offsets, start));
  const after = known.offsets.subarray(signFrom(known.offsets, oldEnd));
  const joined = new Int32Array(before.length + offsets.length + after.length);
  joined.set(before);
  joined.set(offsets, before.length);
  joined.set(after, before.length + offsets.length);
  for (let i = before.length + offsets.length; i < joined.length; i++) joined[i]! += end - oldEnd;
  return counted(text, joined, all);
}

/** The signs of a text. Those of the last few texts are kept; an edited one is looked at where it was edited. */
export const signsOf: (text: string) => Signs = memoizeByEdit({ read, update });

/** Whether a text has any of the UTF-16 units from `first` to `end`, `end` not included. */
export function hasUnitBetween({ has }: Signs, first: number, end: number): boolean {
  for (let unit = first; unit < end; unit++) if (has(unit)) return true;
  return false;
}

/** The numbers of the signs within a span: half open. */
export function signsIn({ offsets }: Signs, { start, end }: Span): { first: number; last: number } {
  const first = signFrom(offsets, start);
  let last = first;
  while (last < offsets.length && offsets[last]! < end) last++;
  return { first, last };
}

function signFrom(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
