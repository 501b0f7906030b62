import { isWordUnit } from '#grammar/text/characters.ts';
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

/** Letters and signs of plans are below this unit. */
const commonUnits = 0x2100;

let offsets = new Int32Array(4096);

function readAnew(text: string): Signs {
  const present = new Uint8Array(commonUnits);
  const rare = new Set<number>();
  let count = 0;
  let afterBlank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < commonUnits) present[code] = 1;
    else rare.add(code);
    const kind = kinds[code] || kindOf(code);
    if (kind === plain || (kind === blank && !afterBlank)) {
      afterBlank = kind === blank;
      continue;
    }
    afterBlank = kind === blank;
    if (count === offsets.length) {
      const more = new Int32Array(2 * count);
      more.set(offsets);
      offsets = more;
    }
    offsets[count++] = i;
  }
  return {
    text,
    offsets: offsets.slice(0, count),
    hasCombiningMarks: present.subarray(0x300, 0x370).includes(1),
    has: (unit) => (unit < commonUnits ? present[unit] === 1 : rare.has(unit)),
  };
}

/** A plan is read by its text and by its logical text, in turns. */
const recent: Signs[] = [];
const maxRecent = 3;

/** The signs of a text; those of the last few texts are kept. */
export function signsOf(text: string): Signs {
  for (const signs of recent) if (signs.text === text) return signs;
  if (recent.length === maxRecent) recent.pop();
  const signs = readAnew(text);
  recent.unshift(signs);
  return signs;
}

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
