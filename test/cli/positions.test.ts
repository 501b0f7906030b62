import { expect, it } from 'vitest';
import { lineColumns } from '#cli/positions.ts';

const text = 'một\nhai\r\nba\rbốn';

it('counts lines that end in any of the three ways, and columns in UTF-16 units from 1', () => {
  const { positionOf } = lineColumns(text);
  expect(positionOf(0)).toEqual({ line: 1, column: 1 });
  expect(positionOf(4)).toEqual({ line: 2, column: 1 });
  expect(positionOf(9)).toEqual({ line: 3, column: 1 });
  expect(positionOf(12)).toEqual({ line: 4, column: 1 });
  expect(positionOf(text.length)).toEqual({ line: 4, column: 4 });
});

it('counts a BOM and each half of a surrogate pair as a column', () => {
  expect(lineColumns('\ufeffa').positionOf(1)).toEqual({ line: 1, column: 2 });
  expect(lineColumns('😀a').positionOf(2)).toEqual({ line: 1, column: 3 });
});

it('gives lines without their ends', () => {
  const { lineAt } = lineColumns(text);
  const at = (offset: number) => text.slice(lineAt(offset).start, lineAt(offset).end);
  expect([at(0), at(3), at(5), at(8), at(10), at(text.length)]).toEqual([
    'một',
    'một',
    'hai',
    'hai',
    'ba',
    'bốn',
  ]);
});

it('handles a text without lines', () => {
  expect(lineColumns('').positionOf(0)).toEqual({ line: 1, column: 1 });
  expect(lineColumns('').lineAt(0)).toEqual({ start: 0, end: 0 });
});
