import { motto, recipients } from '#grammar/tables/phrases.ts';
import { goesOn, withColumns } from './columns.ts';
import type { Content, PastedTable } from './content.ts';
import { columnCount, type Grid, gridOf, isEmptyPlace, isOrigin, withoutEmptyEnds } from './grid.ts';

/** What is read of a page as the lines of a plan; an empty one where the page has an empty paragraph, and around tables. */
export function pageLines(content: readonly Content[]): string[] {
  const lines: string[] = [];
  let isBroken = false;
  for (const each of content) {
    if (each.kind === 'line') {
      if (ruler.test(each.text)) continue;
      const text = withColumns(each.text);
      if (isBroken && goesOn(lines.at(-1), text)) lines.push(`${lines.pop()} ${text}`);
      else lines.push(text);
      isBroken = each.isBroken;
      continue;
    }
    isBroken = false;
    if (each.kind === 'empty') lines.push('');
    else {
      const rows = tableLines(each);
      // A table that has one column only holds the page.
      const isApart = rows.length > 0 && each.rows.some(({ cells }) => cells.length > 1);
      lines.push(...(isApart && lines.length > 0 ? [''] : []), ...rows, ...(isApart ? [''] : []));
    }
  }
  return lines;
}

/** A line that is drawn, below the name of an agency. */
const ruler = /^[-_–—=]{3,}$/;

const isInnerTable = ({ kind }: Content) => kind === 'table';

/** A table of a page as the lines of a plan: rows with pipes; one that only lays a page out as its lines, column by column or row by row. */
function tableLines(table: PastedTable): string[] {
  const grid = gridOf(table);
  const filled = withoutEmptyEnds(grid);
  if (filled.length === 0) return [];
  if (columnCount(filled) === 1) return filled.flatMap((row) => pageLines(row[0]!.cell.content));
  if (isSideBySide(filled)) return byColumn(filled);
  if (filled.some((row) => row.some(({ cell }) => cell.content.some(isInnerTable))) && filled.length <= 2)
    return filled.flatMap((row) => row.filter(isOrigin).flatMap(({ cell }) => pageLines(cell.content)));
  return dataRows(filled);
}

/** The rows of a table within a cell, on one line. */
const innerTableText = (table: PastedTable): string =>
  gridOf(table)
    .map((row) =>
      row
        .filter(isOrigin)
        .map(({ cell }) => cellText(cell.content))
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .join(' / ');

/** The head of a plan, or recipients beside the signature: what stands side by side there is no row. */
function isSideBySide(grid: Grid): boolean {
  if (grid.length > 5) return false;
  const lines = grid.flatMap((row) => row.filter(isOrigin).flatMap(({ cell }) => pageLines(cell.content)));
  return lines.some((line) => motto.test(line) || recipients.test(line));
}

function byColumn(grid: Grid): string[] {
  const lines: string[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    const ofColumn = grid.flatMap((row) =>
      isOrigin(row[column]!) ? pageLines(row[column]!.cell.content) : [],
    );
    const filled = ofColumn.filter((line) => line !== '');
    if (filled.length === 0) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...filled);
  }
  return lines;
}

/** Rows with pipes. What stands above the header alone in its row is a heading of the table, and a line. */
function dataRows(grid: Grid): string[] {
  const titles = grid.findIndex(
    (row) => row.filter((place) => isOrigin(place) && !isEmptyPlace(place)).length > 1,
  );
  const body = titles < 0 ? grid : grid.slice(titles);
  const above =
    titles < 0
      ? []
      : grid
          .slice(0, titles)
          .flatMap((row) => row.filter(isOrigin).flatMap(({ cell }) => pageLines(cell.content)));
  const headerRows = headerHeight(body);
  const header = body[0]!.map((_, column) => headerCell(body.slice(0, headerRows), column));
  const rows = body
    .slice(headerRows)
    .map((row) => row.map((place) => (place.isFirstColumn ? cellText(place.cell.content) : '')));
  const written = [header, header.map(() => '---'), ...rows].map((cells) =>
    cells[0] === '---' ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`,
  );
  return [...above, ...(above.length > 0 ? [''] : []), ...written];
}

/** How many rows name the columns: those that say so; else the first, with those that its tall cells reach into. */
function headerHeight(grid: Grid): number {
  const said = grid.findIndex((row) => !row.every(({ isHeader }) => isHeader));
  if (said > 0) return Math.min(said, 4);
  const isTwoLevel = grid[0]!.some(({ cell }) => cell.columns > 1);
  const height = isTwoLevel ? Math.max(...grid[0]!.map(({ cell }) => cell.rows)) : 1;
  return Math.min(height, 3, grid.length);
}

/** The names of a column from the top down, each once: `Thời gian - Sáng`. */
function headerCell(rows: Grid, column: number): string {
  const names = rows.flatMap((row, i) => {
    const place = row[column]!;
    // A wide cell stands above each of its columns where there is a row below that tells them apart.
    const isShown = place.isFirstRow && (place.isFirstColumn || i < rows.length - 1);
    return isShown ? [cellText(place.cell.content)] : [];
  });
  return [...new Set(names.filter((name) => name !== ''))].join(' - ');
}

/** A cell on one line: names one below the other are a list, other paragraphs follow each other. */
function cellText(content: readonly Content[]): string {
  const lines = content.flatMap((each) =>
    each.kind === 'line'
      ? [each.text.replaceAll('\t', ' ')]
      : each.kind === 'table'
        ? [innerTableText(each)]
        : [],
  );
  const areNames = lines.length > 1 && lines.every(isName);
  return lines.join(areNames ? '; ' : ' ').replace(/\\?\|/g, '\\|');
}

/** At most six syllables that begin with a capital and end no sentence. */
const isName = (line: string) =>
  /^\p{Lu}/u.test(line) && !/[,.:;]$/.test(line) && line.split(' ').length <= 6;
