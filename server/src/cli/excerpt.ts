import type { Span } from '#grammar/text/span.ts';
import { type Cell, displayCells, isNarrow, narrowLine } from '#grammar/text/width.ts';

/** A line of the text as a screen shows it, and below it the marks under the place. */
export interface Excerpt {
  readonly source: string;
  readonly marks: string;
}

/**
 * The excerpt that shows `at`, which begins in `line`, in at most `columns` columns: a longer line is cut around the
 * place, with `…` where something is left out; a place over several lines is marked to the end of its first one.
 * Undefined where the line is blank: there is nothing to show.
 */
export function excerptOf(text: string, line: Span, at: Span, columns: number): Excerpt | undefined {
  const near = lineWindow(text, line, at, columns);
  const window = text.slice(near.start, near.end);
  if (window.trim() === '') return undefined;
  const from = at.start - near.start;
  const to = Math.max(from + 1, Math.min(at.end, line.end) - near.start);
  const shown = shownLine(window);
  const marked = { from: shown.columnsBefore(from), to: shown.columnsTo(to) };
  const whole = near.start === line.start && near.end === line.end;
  if (whole && shown.width <= columns)
    return { source: shown.slice(0, shown.width).text.trimEnd(), marks: marksOf(marked.from, marked.to) };
  return cutAround(shown, marked, columns, { left: near.start > line.start, right: near.end < line.end });
}

/** A line as a screen shows it, in columns. */
interface ShownLine {
  readonly width: number;
  /** The columns of the letters that end at `offset` or before it. */
  columnsBefore(offset: number): number;
  /** The columns of the letters that begin before `offset`. */
  columnsTo(offset: number): number;
  /** The letters that begin in column `from` or later and end in column `to` or earlier, and the column where they begin. */
  slice(from: number, to: number): { readonly text: string; readonly start: number; readonly width: number };
}

function shownLine(text: string): ShownLine {
  const narrow = narrowLine(text);
  return narrow === undefined ? lineOfCells(displayCells(text)) : lineOfUnits(narrow);
}

/** A line whose UTF-16 units take a column each. */
function lineOfUnits(text: string): ShownLine {
  const within = (offset: number) => Math.max(0, Math.min(offset, text.length));
  return {
    width: text.length,
    columnsBefore: within,
    columnsTo: within,
    slice: (from, to) => {
      const start = within(from);
      const slice = text.slice(start, Math.max(start, to));
      return { text: slice, start, width: slice.length };
    },
  };
}

function lineOfCells(cells: readonly Cell[]): ShownLine {
  return {
    width: widthOf(cells),
    columnsBefore: (offset) => widthOf(cells.filter(({ end }) => end <= offset)),
    columnsTo: (offset) => widthOf(cells.filter(({ start }) => start < offset)),
    slice: (from, to) => {
      const shown: Cell[] = [];
      let column = 0;
      let start = 0;
      for (const cell of cells) {
        if (column < from) start = column + cell.width;
        else if (column + cell.width <= to) shown.push(cell);
        column += cell.width;
      }
      return { text: shown.map((cell) => cell.shown).join(''), start, width: widthOf(shown) };
    },
  };
}

/** The piece of `line` that may be shown around `at`; of a line of a million letters only a window is read. */
function lineWindow(text: string, line: Span, at: Span, columns: number): Span {
  const near = windowAround(text, line, at, columns);
  return isNarrow(text.slice(near.start, near.end)) ? near : windowAround(text, line, at, 4 * columns);
}

function windowAround(text: string, line: Span, at: Span, units: number): Span {
  let start = Math.max(line.start, at.start - units);
  while (start > line.start && start < at.start && /[\p{Mn}\udc00-\udfff]/u.test(text[start]!)) start++;
  return { start, end: Math.min(line.end, at.start + units) };
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

function cutAround(
  line: ShownLine,
  marked: Columns,
  columns: number,
  more: { readonly left: boolean; readonly right: boolean },
): Excerpt {
  const room = Math.max(0, columns - (marked.to - marked.from));
  const first = Math.max(0, Math.min(marked.from - Math.max(12, room >> 1), line.width - columns));
  const window = { from: first, to: first + columns };
  const cutLeft = more.left || window.from > 0;
  const cutRight = more.right || window.to < line.width;
  const shown = line.slice(window.from + (cutLeft ? 1 : 0), window.to - (cutRight ? 1 : 0));
  const shift = (cutLeft ? 1 : 0) - shown.start;
  const end = shown.width + (cutLeft ? 1 : 0);
  return {
    source: `${cutLeft ? '…' : ''}${shown.text}${cutRight ? '…' : ''}`,
    marks: marksOf(marked.from + shift, Math.min(marked.to + shift, end)),
  };
}

function marksOf(from: number, to: number): string {
  return ' '.repeat(Math.max(0, from)) + '^'.repeat(Math.max(1, to - from));
}

const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);
