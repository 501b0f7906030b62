import { packedPairs } from '#grammar/tables/syllable-pairs.generated.ts';
import { foldWord } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { countOfLevel, totalOfLevel } from './pair-levels.ts';
import { memoizeByForm } from './word-form.ts';

/**
 * How often two syllables stand side by side in public Vietnamese text: a table of 327,000 pairs met three times or more in 22 million
 * syllables (legal texts, law news, an encyclopedia, 2025). It is unpacked when something first asks; nothing else of it is made: a pair
 * is looked up where it is packed.
 *
 * Packed, behind each other: how many bytes the names take (32 bits), the names (UTF-8, a space between two), the level of each
 * syllable's total (a byte each), the number of its pairs (16 bits each), the numbers of the second syllables, rising within each first
 * one (16 bits each), and the levels of the pairs (4 bits each). Names and levels of totals take an even number of bytes. The numbers
 * are those of machines that write the lower byte first, which all are that Node and browsers run on.
 */
interface PairTable {
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly totals: Uint8Array;
  /** Where the pairs of each first syllable begin, and where the last one's end. */
  readonly rows: Uint32Array;
  readonly seconds: Uint16Array;
  readonly levels: Uint8Array;
}

const table = lazy((): PairTable => {
  const packed = packedPairs();
  const bytes = typeof packed === 'string' ? bytesOf(packed) : aligned(packed);
  const nameBytes = new DataView(bytes).getUint32(0, true);
  const names = new TextDecoder().decode(new Uint8Array(bytes, 4, nameBytes)).split(' ');
  const count = names.length;
  const totals = 4 + even(nameBytes);
  const counts = totals + even(count);
  const pairCounts = new Uint16Array(bytes, counts, count);
  const rows = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) rows[i + 1] = rows[i]! + pairCounts[i]!;
  const seconds = counts + 2 * count;
  const pairs = rows[count]!;
  return {
    names,
    numbers: new Map(names.map((name, number) => [name, number])),
    totals: new Uint8Array(bytes, totals, count),
    rows,
    seconds: new Uint16Array(bytes, seconds, pairs),
    levels: new Uint8Array(bytes, seconds + 2 * pairs),
  };
});

const even = (length: number): number => length + (length % 2);

/** The bytes of a file, where they can be read by 16 bits. */
const aligned = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  byteOffset % 2 === 0 && byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);

/** The bytes of a text in Base64, which may have line ends. */
function bytesOf(base64: string): ArrayBuffer {
  if (typeof Buffer === 'function') return aligned(Buffer.from(base64, 'base64'));
  const text = atob(base64.replaceAll('\n', '')); // a browser
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}

/** The number of a syllable in small, composed letters; -1 where the table does not have it. */
export const syllableNumber = (syllable: string): number => table().numbers.get(foldWord(syllable)) ?? -1;

/** The same of the form of a word. */
export const syllableNumberOf = memoizeByForm(({ key }) => table().numbers.get(key) ?? -1);

/** The syllable with a number, its tone placed as in `hóa`. */
export const syllableNamed = (number: number): string => table().names[number]!;

/** How many syllables the table has. */
export const syllableCount = (): number => table().names.length;

/** How often the syllable with a number was met. */
export const totalOf = (number: number): number => totalOfLevel(table().totals[number]!);

/** All syllables that were counted. */
export const allSyllables = 22_000_000;

/** So many pairs are remembered, each at the one place that its numbers give it: a text says the same words again and again. */
const places = 1 << 15;
const known = lazy(() => ({ pairs: new Int32Array(places).fill(-1), levels: new Int8Array(places) }));

/** The level of a pair of syllables by their numbers; -1 where it was met less than three times. */
export function pairLevel(first: number, second: number): number {
  const { pairs, levels } = known();
  const pair = (first << 16) | second;
  const place = (first * 31 + second) & (places - 1);
  if (pairs[place] === pair) return levels[place]!;
  const level = lookedUp(first, second);
  pairs[place] = pair;
  levels[place] = level;
  return level;
}

function lookedUp(first: number, second: number): number {
  const { rows, seconds, levels } = table();
  let low = rows[first]!;
  let high = rows[first + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = seconds[middle]!;
    if (found === second) return (levels[middle >> 1]! >> (4 * (middle & 1))) & 15;
    if (found < second) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** About how often a pair of syllables was met, by their numbers; 0 for less than three times. */
export function pairCount(first: number, second: number): number {
  const level = pairLevel(first, second);
  return level < 0 ? 0 : countOfLevel(level);
}
