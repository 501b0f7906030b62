import { toRoman } from '#grammar/roman.ts';

/** A list of a web page that is open: its style, and the number of its next item. */
export interface OpenList {
  readonly style: ListStyle;
  /** How many lists hold it, itself counted. */
  readonly depth: number;
  next: number;
}

export type ListStyle =
  | 'none'
  | 'bullet'
  | 'decimal'
  | 'lowerLetter'
  | 'upperLetter'
  | 'lowerRoman'
  | 'upperRoman';

/** A map, since a page may name any type: `constructor` is none. */
const byType: ReadonlyMap<string, ListStyle> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);
const byName: readonly (readonly [RegExp, ListStyle])[] = [
  [/none/, 'none'],
  [/disc|circle|square/, 'bullet'],
  [/lower-(?:alpha|latin)/, 'lowerLetter'],
  [/upper-(?:alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
  [/decimal/, 'decimal'],
];

/** The style of a list: what its own style sheet says, then its type, then whether it counts. */
export function listStyleOf(name: string, type: string | undefined, style: string): ListStyle {
  const own = /list-style(?:-type)?\s*:([^;]*)/i.exec(style)?.[1]?.toLowerCase();
  for (const [pattern, listStyle] of byName) if (own && pattern.test(own)) return listStyle;
  return name === 'ul' ? 'bullet' : (byType.get(type ?? '') ?? 'decimal');
}

/** The marker of an item, as plans write it: `1.`, `a)`, `I.`, `-`; letters are the 26 Latin ones, as a page shows them. */
export function listMarker({ style, depth }: OpenList, number: number): string {
  switch (style) {
    case 'none':
      return '';
    case 'bullet':
      return depth > 1 ? '+' : '-';
    case 'decimal':
      return `${number}.`;
    case 'lowerLetter':
      return `${letters(number)})`;
    case 'upperLetter':
      return `${letters(number).toUpperCase()}.`;
    case 'lowerRoman':
      return `${roman(number).toLowerCase()})`;
    case 'upperRoman':
      return `${roman(number)}.`;
  }
}

/** `a` … `z`, `aa`, `bb`, as word processors count on; figures where there would be many. */
function letters(number: number): string {
  if (number < 1 || number > 26 * 4) return String(number);
  return String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const roman = (number: number) => (number < 1 ? String(number) : toRoman(number));
