import type { Line } from '#grammar/tree.ts';

/**
 * What a marker is can depend on the lists that are open: `1)` is a clause or a dash, `i)` a letter or a Roman numeral,
 * `9.30` a sub-clause or a time of day.
 */
export interface OpenLists {
  /** The number of the clause that is open, and whether it is written `1)`. */
  readonly clause: number | undefined;
  readonly inBrackets: boolean;
  readonly point: boolean;
  /** The last number of the sub-clause that is open. */
  readonly subclause: number | undefined;
  /** The last small Roman numeral. */
  readonly roman: number | undefined;
}

export const nothingOpen: OpenLists = {
  clause: undefined,
  inBrackets: false,
  subclause: undefined,
  point: false,
  roman: undefined,
};

/** The lists that are open after an item. */
export function openAfter(open: OpenLists, { level, marker }: Line): OpenLists {
  const [number] = marker!.numbers;
  if (level === 'part' || level === 'section') return nothingOpen;
  if (level === 'clause')
    return { ...nothingOpen, clause: number, inBrackets: marker!.style === 'parenthesis' };
  if (level === 'subclause') {
    const { clause = number, inBrackets } = open;
    return { ...nothingOpen, clause, inBrackets, subclause: marker!.numbers.at(-1) };
  }
  if (level === 'point') return { ...open, point: true, roman: undefined };
  return marker!.style === 'roman' ? { ...open, roman: number } : open;
}

/** The line as what it is among the lists that are open. `next` gives the next item. */
export function inList(line: Line, open: OpenLists, next: () => Line | undefined): Line {
  const { level, marker } = line;
  if (level === 'dash' && marker?.style === 'parenthesis')
    return isClause(open) ? { ...line, level: 'clause' } : line;
  if (level === 'point' && marker?.style === 'parenthesis') return asRoman(line, open, next);
  if (level === 'subclause' && marker?.style === 'bare') return asNumber(line, open);
  return line;
}

/** `1)` is a dash within a clause or a point; where a clause would stand, it is a clause written so. */
function isClause({ clause, inBrackets, point }: OpenLists): boolean {
  return clause === undefined ? !point : inBrackets;
}

/** `i)` before `ii)`, and `v)` and `x)` after `iv)` and `ix)`, are Roman numerals. */
function asRoman(line: Line, { roman }: OpenLists, next: () => Line | undefined): Line {
  const value = { i: 1, v: 5, x: 10 }[line.marker!.letter!];
  if (value === undefined) return line;
  const follows = next();
  const begins = value === 1 && follows?.marker?.style === 'roman' && follows.marker.numbers[0] === 2;
  if (!begins && (value === 1 || roman !== value - 1)) return line;
  return { ...line, level: 'dash', marker: { ...line.marker!, style: 'roman', numbers: [value] } };
}

/** `9.30 Khai mạc` is a time of day, unless it follows a sub-clause `9.29`. */
function asNumber(line: Line, { subclause }: OpenLists): Line {
  const { start, end, numbers } = line.marker!;
  const isTime = numbers.length === 2 && numbers[1]! >= 10 && subclause !== numbers[1]! - 1;
  if (!isTime) return line;
  const content = { start, end: Math.max(line.content.end, end) };
  return { ...line, kind: 'text', content, level: undefined, marker: undefined };
}

/** How far a list's next member is looked for. */
const maxLines = 30;

/** The next item after the line at `index`. */
export function nextItem(lines: readonly Line[], index: number): Line | undefined {
  for (let i = index + 1; i < lines.length && i <= index + maxLines; i++)
    if (lines[i]!.kind === 'item') return lines[i];
  return undefined;
}
