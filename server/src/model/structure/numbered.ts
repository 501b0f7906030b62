import { fromRoman } from '#grammar/roman.ts';
import { letterIndex } from '#grammar/tables/letters.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item, Part } from '#grammar/tree.ts';
import { blocksBelow } from './walk.ts';

/** How items are numbered: what a name in a reference can be the number of. */
export type NumberKind = 'section' | 'part' | 'article' | 'clause' | 'subclause' | 'point' | 'parenthesis';

/** The items of one part by kind and number, each list in the order of the text. */
export interface Numbered {
  /** Those of this number within `scope`. */
  named(kind: NumberKind, number: string, scope: Span): readonly Item[];
  /** How many items of the kind `scope` has, counted up to `most`. */
  count(kind: NumberKind, scope: Span, most: number): number;
}

/** More items of one number than this are not distinguished: no plan has them. */
const maxSame = 20;

/** The numbered items of a part. Asking costs the logarithm of their count. */
export function numberedItems(part: Part): Numbered {
  const byNumber = new Map<string, Item[]>();
  const byKind = new Map<NumberKind, Item[]>();
  const add = <K>(map: Map<K, Item[]>, key: K, item: Item) => {
    const items = map.get(key);
    if (items) items.push(item);
    else map.set(key, [item]);
  };
  for (const block of blocksBelow(part.blocks)) {
    const mark = block.kind === 'item' ? markOf(block) : undefined;
    if (block.kind !== 'item' || !mark) continue;
    add(byNumber, `${mark.kind} ${mark.number}`, block);
    add(byKind, mark.kind, block);
  }
  return {
    named: (kind, number, scope) => within(byNumber.get(`${kind} ${number}`), scope, maxSame),
    count: (kind, scope, most) => within(byKind.get(kind), scope, most).length,
  };
}

/** The items, which are in order, that begin within `scope`: the first `most`. */
function within(items: readonly Item[] | undefined, { start, end }: Span, most: number): Item[] {
  if (!items) return [];
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  while (low < items.length && found.length < most && items[low]!.start < end) found.push(items[low++]!);
  return found;
}

function markOf({ level, marker }: Item): { kind: NumberKind; number: string } | undefined {
  const { numbers, letter, style } = marker;
  const number = numbers.join('.');
  if (level === 'point' || (level === 'part' && letter)) {
    const lower = letter?.normalize('NFC').toLowerCase();
    return lower ? { kind: level === 'part' ? 'part' : 'point', number: lower } : undefined;
  }
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return undefined;
  if (level === 'clause') return { kind: style === 'word' ? 'article' : 'clause', number };
  if (level === 'dash') return { kind: 'parenthesis', number };
  return level === 'plus' ? undefined : { kind: level, number };
}

/** The number that a name writes, as `Numbered` knows it: `III` and `thứ ba` are 3, `02` is 2, a letter itself in small. */
export function itemNumber(name: string): string {
  if (/^\d+$/.test(name)) return String(Number(name));
  const ordinal = /^thứ (.+)$/iu.exec(name.normalize('NFC'))?.[1]?.toLowerCase();
  if (ordinal) return String(ordinalWords.indexOf(ordinal as (typeof ordinalWords)[number]) + 1);
  const roman = /^[IVXL]+$/.test(name) ? fromRoman(name) : Number.NaN;
  return Number.isNaN(roman) ? name.toLowerCase() : String(roman);
}

/** Whether a name is a letter of points. */
export const isPointLetter = (name: string): boolean => name.length === 1 && letterIndex(name) >= 0;
