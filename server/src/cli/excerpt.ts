import type { Span } from '#grammar/text/span.ts';
import { type Cell, displayCells, isNarrow } from './width.ts';

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
  const cells = displayCells(window);
  const from = at.start - near.start;
  const to = Math.max(from + 1, Math.min(at.end, line.end) - near.start);
  const widthTo = (offset: number) => widthOf(cells.filter(({ start }) => start < offset));
  const marked = { from: widthOf(cells.filter(({ end }) => end <= from)), to: widthTo(to) };
  const whole = near.start === line.start && near.end === line.end;
  if (whole && widthOf(cells) <= columns)
    return { source: show(cells).trimEnd(), marks: marksOf(marked.from, marked.to) };
  return cutAround(cells, marked, columns, { left: near.start > line.start, right: near.end < line.end });
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
  cells: readonly Cell[],
  marked: Columns,
  columns: number,
  more: { readonly left: boolean; readonly right: boolean },
): Excerpt {
  const total = widthOf(cells);
  const room = Math.max(0, columns - (marked.to - marked.from));
  const first = Math.max(0, Math.min(marked.from - Math.max(12, room >> 1), total - columns));
  const window = { from: first, to: first + columns };
  const cutLeft = more.left || window.from > 0;
  const cutRight = more.right || window.to < total;
  const inner = { from: window.from + (cutLeft ? 1 : 0), to: window.to - (cutRight ? 1 : 0) };
  const shown: Cell[] = [];
  let column = 0;
  let before = 0; // columns of what is left out on the left
  for (const cell of cells) {
    if (column < inner.from) before = column + cell.width;
    else if (column + cell.width <= inner.to) shown.push(cell);
    column += cell.width;
  }
  const shift = (cutLeft ? 1 : 0) - before;
  const end = widthOf(shown) + (cutLeft ? 1 : 0);
  return {
    source: `${cutLeft ? '…' : ''}${show(shown)}${cutRight ? '…' : ''}`,
    marks: marksOf(marked.from + shift, Math.min(marked.to + shift, end)),
  };
}

function marksOf(from: number, to: number): string {
  return ' '.repeat(Math.max(0, from)) + '^'.repeat(Math.max(1, to - from));
}

const show = (cells: readonly Cell[]) => cells.map(({ shown }) => shown).join('');
const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);
