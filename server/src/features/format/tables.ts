import { type Span, sliceOf } from '#grammar/text/span.ts';
import { displayWidth } from '#grammar/text/width.ts';
import { cellsOf, isDelimiterRow } from '#grammar/text-table.ts';
import type { Line, Table } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { blocksBelow } from '#model/structure/walk.ts';
import type { TextEdit } from '#rules/finding.ts';
import { blankRuns, withoutBlanks } from './blanks.ts';
import { layoutOf, withoutLineEnd } from './lines.ts';

/** Rows are aligned up to this width, in columns of a screen; where one would be wider, each cell has one blank at its sides. */
const maxRowWidth = 120;

interface Row {
  readonly line: Line;
  readonly cells: readonly string[];
  readonly isDelimiter: boolean;
}

/** The edits that align the cells of tables whose rows begin and end with pipes. A table that fell apart stays as it is. */
export function tableEdits({ text, tree }: Plan): TextEdit[] {
  return tree.parts
    .filter(({ kind }) => layoutOf(kind) === 'running')
    .flatMap(({ blocks }) => blocksBelow(blocks))
    .filter((block): block is Table => block.kind === 'table')
    .flatMap((table) => editsOf(text, table));
}

function editsOf(text: string, { lines }: Table): TextEdit[] {
  const lineRows = lines.filter(({ kind }) => kind === 'row');
  if (lineRows.length < 2 || !lineRows.every((line) => isWholeRow(text, line))) return [];
  const rows = lineRows.map((line): Row => {
    const isDelimiter = isDelimiterRow(text, line);
    return { line, isDelimiter, cells: cellsOf(text, line).map((cell) => cellText(text, cell)) };
  });
  const widths = columnWidths(rows);
  if (!widths) return [];
  const isNarrow = widths.reduce((sum, width) => sum + width + 3, 1) <= maxRowWidth;
  return rows.flatMap(({ line, cells, isDelimiter }) => {
    const { start, end } = withoutLineEnd(text, line);
    const between = cells.map((cell, i) => {
      const width = isNarrow ? widths[i]! : displayWidth(cell);
      if (isDelimiter) return delimiter(cell, isNarrow ? width + 2 : 3);
      return cell === '' && !isNarrow ? ' ' : ` ${padded(cell, width)} `;
    });
    const wanted = `|${between.join('|')}|`;
    return text.slice(start, end) === wanted ? [] : [{ start, end, text: wanted }];
  });
}

/** Whether a row begins and ends with a pipe that is not escaped. */
function isWholeRow(text: string, line: Line): boolean {
  const { start, end } = withoutBlanks(text, withoutLineEnd(text, line));
  const isClosed = text[end - 1] === '|' && text[end - 2] !== '\\';
  return line.torn === undefined && text[start] === '|' && isClosed && end - start > 1;
}

/** The width of each column; undefined where a row has more cells than the first: it may be torn. Rows that head a group have fewer. */
function columnWidths(rows: readonly Row[]): number[] | undefined {
  const count = rows[0]!.cells.length;
  if (rows.some(({ cells }) => cells.length > count)) return undefined;
  const widths = new Array<number>(count).fill(3);
  for (const { cells, isDelimiter } of rows)
    if (!isDelimiter)
      for (const [i, cell] of cells.entries()) widths[i] = Math.max(widths[i]!, displayWidth(cell));
  return widths;
}

/** A cell with one blank between its words; places to be filled in keep theirs. */
function cellText(text: string, cell: Span): string {
  const { start, end } = withoutBlanks(text, cell);
  const words = text.slice(start, end);
  if (/_{2}|…{2}|\.{4}/.test(words)) return words;
  let joined = '';
  let from = start;
  for (const run of blankRuns(text, { start, end })) {
    joined += `${text.slice(from, run.start)} `;
    from = run.end;
  }
  return joined + sliceOf(text, { start: from, end });
}

const padded = (cell: string, width: number) => cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));

/** `:---:` as wide as its column; the colons say how the cells are aligned. */
function delimiter(cell: string, width: number): string {
  const [left, right] = [cell.startsWith(':') ? ':' : '', cell.length > 1 && cell.endsWith(':') ? ':' : ''];
  return `${left}${'-'.repeat(width - left.length - right.length)}${right}`;
}
