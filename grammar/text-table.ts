import { columnKindOf, mayBeginColumn } from '#grammar/tables/labels.ts';
import { recipients } from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { isSpace, type Span, trimSpan } from '#grammar/text/span.ts';
import type { Line } from '#grammar/tree.ts';
import { wordFrom, wordTable } from '#grammar/words/word-table.ts';

/** The cells of a table row, trimmed; a row with pipes has as many as it has gaps between them. */
export function cellsOf(text: string, row: Line): Span[] {
  const { start, end } = row.content;
  const pipes = text[start] === '|';
  const separator = pipes ? '|' : '\t';
  const cells: Span[] = [];
  let from = pipes ? start + 1 : row.start;
  const last = pipes ? end : lineTextEnd(text, row);
  for (let i = from; i <= last; i++) {
    const over = i === last;
    if (!over && (text[i] !== separator || (pipes && text[i - 1] === '\\'))) continue;
    if (!(over && pipes && from === last)) cells.push(trimSpan(text, { start: from, end: i }));
    from = i + 1;
  }
  return cells;
}

/** Where the line's text ends: empty cells at the end of a row with tabs count. */
function lineTextEnd(text: string, line: Line): number {
  let end = line.end;
  while (end > line.start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** Whether a row is the `|---|:--:|` line of a Markdown table. */
export function isDelimiterRow(text: string, row: Line): boolean {
  return /^\|?[\s:|-]*-[\s:|-]*$/.test(text.slice(row.content.start, row.content.end));
}

/** Whether `cells` name columns: at least two known labels, and no fewer known than unknown ones. */
export function isHeaderRow(text: string, cells: readonly Span[]): boolean {
  let named = 0;
  let known = 0;
  for (const cell of cells) {
    if (cell.end === cell.start) continue;
    named++;
    if (mayNameColumn(text, cell) && columnKindOf(plainOf(text, cell)) !== undefined) known++;
  }
  return known >= 2 && known * 2 >= named;
}

/** Whether the first word of a cell is the first one of a label: that of most cells is none. */
function mayNameColumn(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && isDecoration(text.charCodeAt(at))) at++;
  const table = wordTable(text);
  const i = wordFrom(table, at);
  if (i < table.count && table.starts[i]! <= at)
    return table.starts[i]! < at || mayBeginColumn(table.forms[i]!);
  return at < end && text.charCodeAt(at) >= 0x80;
}

/** What `plainOf` leaves out before the words. */
const isDecoration = (code: number) => isSpace(code) || code === 0x2a || code === 0x5f || code === 0x23;

/**
 * `lines` with the rows of task tables whose cells are separated by tabs, as Word pastes them, made rows: from a
 * header row on, every line with a tab; a line without one is a group heading where a whole row follows it.
 */
export function withTabTables(text: string, lines: readonly Line[]): readonly Line[] {
  if (!signsOf(text).has(0x09)) return lines;
  let columns = 0; // of the table that is open, 0 outside
  return lines.map((line, i) => {
    if (line.kind !== 'text' && line.kind !== 'item' && line.kind !== 'lower') return line;
    const count = tabCells(text, line);
    if (columns === 0) columns = count > 1 && isHeaderRow(text, cellsOf(text, asRow(text, line))) ? count : 0;
    else if (
      isHeading(line, count) ? tabCells(text, lines[i + 1]) !== columns : recipients.test(plainOf(text, line))
    )
      columns = 0;
    return columns > 0 ? asRow(text, line) : line;
  });
}

/** A line without a tab, or a marker with its text after one, is a group of rows where a whole row follows it. */
const isHeading = (line: Line, cells: number) => cells === 1 || (cells === 2 && line.kind === 'item');

/** How many cells tabs make of a line. */
function tabCells(text: string, line: Line | undefined): number {
  return line ? text.slice(line.start, line.end).split('\t').length : 0;
}

function asRow(text: string, line: Line): Line {
  return { ...line, kind: 'row', content: trimSpan(text, line), marker: undefined, level: undefined };
}
