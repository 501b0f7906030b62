import type { PastedCell, PastedTable } from './content.ts';

/** A place of the grid: the cell that covers it, and whether it begins there. */
export interface Place {
  readonly cell: PastedCell;
  readonly isFirstColumn: boolean;
  readonly isFirstRow: boolean;
  readonly isHeader: boolean;
}

export type Grid = readonly (readonly Place[])[];

export const isOrigin = ({ isFirstColumn, isFirstRow }: Place) => isFirstColumn && isFirstRow;
const noCell: PastedCell = { columns: 1, rows: 1, content: [] };

/** A table has no more columns, and no more places are filled: cells of a hostile page may say that they cover any number. */
export const maxColumns = 60;
const maxPlaces = 300_000;

/** Each place with the cell that covers it; rows are filled up to the longest one. */
export function gridOf({ rows }: PastedTable): Grid {
  const grid: Place[][] = rows.map(() => []);
  let room = maxPlaces;
  for (const [r, { cells, isHeader }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[r]![column]) column++;
      const lastRow = Math.min(r + cell.rows, rows.length);
      const lastColumn = Math.min(column + cell.columns, maxColumns);
      for (let row = r; row < lastRow && room > 0; row++)
        for (let i = column; i < lastColumn; i++, room--)
          grid[row]![i] ??= { cell, isFirstColumn: i === column, isFirstRow: row === r, isHeader };
      column = lastColumn;
    }
  }
  const width = columnCount(grid);
  for (const row of grid)
    for (let i = 0; i < width; i++)
      row[i] ??= { cell: noCell, isFirstColumn: true, isFirstRow: true, isHeader: false };
  return grid;
}

export const columnCount = (grid: Grid) => grid.reduce((most, row) => Math.max(most, row.length), 0);
export const isEmptyPlace = ({ cell }: Place) => cell.content.every(({ kind }) => kind === 'empty');

/** Without the empty rows and columns at the ends, as a sheet is copied with. */
export function withoutEmptyEnds(grid: Grid): Grid {
  let width = columnCount(grid);
  while (width > 0 && grid.every((row) => isEmptyPlace(row[width - 1]!) || !row[width - 1]!.isFirstColumn))
    width--;
  return grid.map((row) => row.slice(0, width)).filter((row) => !row.every(isEmptyPlace));
}
