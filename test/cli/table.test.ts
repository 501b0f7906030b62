import { expect, it } from 'vitest';
import { csvText } from '#cli/csv.ts';
import { tableText } from '#cli/table.ts';
import { displayWidth } from '#cli/width.ts';

const rows = [
  ['II.1', 'Sở Nội vụ'.normalize('NFD'), '3'],
  ['II.10', 'Văn phòng Ủy ban nhân dân tỉnh', '12'],
];

it('aligns columns by what is seen', () => {
  expect(tableText(['Số', 'Chủ trì', 'Dòng'], rows, 100).normalize('NFC')).toBe(
    [
      'Số     Chủ trì                         Dòng',
      'II.1   Sở Nội vụ                       3',
      'II.10  Văn phòng Ủy ban nhân dân tỉnh  12',
      '',
    ].join('\n'),
  );
});

it('cuts the widest columns where the screen is narrow', () => {
  expect(tableText(['Số', 'Chủ trì', 'Dòng'], rows, 30).normalize('NFC')).toBe(
    [
      'Số     Chủ trì            Dòng',
      'II.1   Sở Nội vụ          3',
      'II.10  Văn phòng Ủy ban…  12',
      '',
    ].join('\n'),
  );
});

it('keeps a table readable on a screen that is too narrow for it, and a cell on one line', () => {
  const text = tableText(['A', 'B'], [['x\ny'.repeat(5000), '\x1b[2J']], 4);
  expect(text.split('\n')).toHaveLength(3);
  expect(text).not.toContain('\x1b');
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(14);
});

it('writes CSV as RFC 4180 has it', () => {
  expect(
    csvText([
      ['Số', 'Nhiệm vụ'],
      ['1', 'a, "b"'],
      ['2', 'c\nd'],
      ['', ''],
    ]),
  ).toBe('Số,Nhiệm vụ\r\n1,"a, ""b"""\r\n2,"c\nd"\r\n,\r\n');
});
