import { columnKindOf } from '#grammar/tables/labels.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { cellsOf, isDelimiterRow, isHeaderRow } from '#grammar/text-table.ts';
import { tornCell } from '#grammar/torn-lines.ts';
import { isContentLine, type Table } from '#grammar/tree.ts';
import type { PageCell, PageParagraph, PageRow, PageTable } from './page.ts';
import type { StyleName } from './styles.ts';
import { asParagraph, runsOf } from './text.ts';

interface WrittenRow extends Span {
  /** The cells, each of the spans that it goes over. */
  readonly cells: Span[][];
  readonly isHead: boolean;
}

/** A Roman number or a capital: so groups of rows are numbered. */
const groupNumber = /^(?:[IVXL]+|[A-ZĐ])[.)]?$/;

/** A table that fills `width` millimetres. A row of one filled cell, with a Roman number before it or not, heads a group; cells that a row lacks are empty. */
export function tableBlock(text: string, table: Table, width: number): PageTable | undefined {
  const written = writtenRows(text, table);
  const count = Math.max(0, ...written.map(({ cells }) => cells.length));
  if (count === 0) return undefined;
  const head = written.find(({ isHead }) => isHead);
  const isCentred = Array.from({ length: count }, (_, column) => isShort(text, written, head, column));
  const rows = written.map(
    (row): PageRow => ({
      start: row.start,
      end: row.end,
      isHead: row.isHead,
      cells: cellsOfRow(text, row, count, isCentred),
    }),
  );
  return {
    kind: 'table',
    start: table.start,
    end: table.end,
    widths: widthsOf(text, written, count, width),
    rows,
  };
}

function writtenRows(text: string, { lines }: Table): WrittenRow[] {
  const rows: WrittenRow[] = [];
  const isDelimiter = lines.map((line) => line.kind === 'row' && isDelimiterRow(text, line));
  const delimiter = isDelimiter.indexOf(true);
  for (const [i, line] of lines.entries()) {
    if (!isContentLine(line) || isDelimiter[i]) continue;
    const { torn } = line;
    const cells = (torn ? [tornCell(text, line)] : cellsOf(text, line)).map((cell) => [cell]);
    const above = rows.at(-1);
    if (torn === 'cell' && above) above.cells.push(...cells);
    else if (torn === 'more' && above) above.cells.at(-1)!.push(...cells[0]!);
    else {
      const isHead = i < delimiter || (rows.length === 0 && isHeaderRow(text, cells.flat()));
      rows.push({ start: line.start, end: line.end, cells, isHead });
    }
  }
  return rows;
}

const wordsOf = (text: string, cell: readonly Span[] = []) =>
  cell.map((span) => plainText(text, span)).join(' ');

function cellsOfRow(text: string, row: WrittenRow, count: number, isCentred: readonly boolean[]): PageCell[] {
  const filled = row.cells.filter((cell) => wordsOf(text, cell) !== '');
  const isGroup = !row.isHead && filled.length === 1 && count > 2 && row.cells.length > 0;
  if (isGroup) return [{ columns: count, paragraph: cellParagraph(text, 'tableGroup', filled[0]!, row) }];
  const [number, name] = row.cells;
  if (!row.isHead && count > 2 && filled.length === 2 && filled[0] === number && filled[1] === name)
    if (number && name && groupNumber.test(wordsOf(text, number)))
      return [
        { columns: 1, paragraph: cellParagraph(text, 'tableHead', number, row) },
        { columns: count - 1, paragraph: cellParagraph(text, 'tableGroup', name, row) },
      ];
  return Array.from({ length: count }, (_, column): PageCell => {
    const style = row.isHead ? 'tableHead' : isCentred[column] ? 'tableCentred' : 'tableCell';
    return { columns: 1, paragraph: cellParagraph(text, style, row.cells[column] ?? [], row) };
  });
}

function cellParagraph(text: string, style: StyleName, cell: readonly Span[], row: Span): PageParagraph {
  const runs = runsOf(text, cell);
  if (runs.length > 0) return asParagraph(style, runs);
  const at = cell[0]?.start ?? row.end;
  return { kind: 'paragraph', style, runs: [], start: at, end: at };
}

/** Whether a column holds numbers, days and the like: all its cells are short, or it says by when. */
function isShort(
  text: string,
  rows: readonly WrittenRow[],
  head: WrittenRow | undefined,
  column: number,
): boolean {
  if (head && columnKindOf(wordsOf(text, head.cells[column])) === 'deadline') return true;
  return rows.every((row) => row.isHead || wordsOf(text, row.cells[column]).length <= 8);
}

/** The widths by what the columns hold: the longest word must fit, the rest is parted by the length of the texts. */
function widthsOf(text: string, rows: readonly WrittenRow[], count: number, width: number): number[] {
  const wants = Array.from({ length: count }, (_, column) => {
    let longest = 0;
    let total = 0;
    let filled = 0;
    for (const { cells } of rows) {
      const words = wordsOf(text, cells[column]);
      if (words === '' || (cells.length < count && cells.length < 2)) continue;
      filled++;
      total += Math.min(words.length, 400);
      for (const word of words.split(' ')) longest = Math.max(longest, Math.min(word.length, 14));
    }
    const least = 5 + longest * 2.4;
    return { least, more: Math.sqrt(filled === 0 ? 0 : total / filled) * (least > 12 ? 1 : 0.1) };
  });
  const least = wants.reduce((sum, want) => sum + want.least, 0);
  const more = wants.reduce((sum, want) => sum + want.more, 0) || 1;
  const scale = Math.min(1, width / least);
  const spare = width - least * scale;
  return wants.map((want) => Math.round((want.least * scale + (spare * want.more) / more) * 10) / 10);
}
