import { describe, expect, it } from 'vitest';
import { tableText } from '#cli/table.ts';
import { csvText } from '#features/csv.ts';
import { displayWidth } from '#grammar/text/width.ts';

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

it('renders a readable table on too narrow a screen, with each cell on one line', () => {
  const text = tableText(['A', 'B'], [['x\ny'.repeat(5000), '\x1b[2J']], 4);
  expect(text.split('\n')).toHaveLength(3);
  expect(text).not.toContain('\x1b');
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(14);
});

it('writes CSV as RFC 4180 has it', () => {
  expect(
    csvText(
      [
        ['Số', 'Nhiệm vụ'],
        ['1', 'a, "b"'],
        ['2', 'c\nd'],
        ['', ''],
      ],
      { raw: true, onScreen: false },
    ),
  ).toBe('Số,Nhiệm vụ\r\n1,"a, ""b"""\r\n2,"c\nd"\r\n,\r\n');
});

describe('a cell of CSV', () => {
  const cell = (text: string) => csvText([[text]], { raw: false, onScreen: false });

  it.each([
    '=1+1',
    '+84',
    '-1+1|cmd',
    '@SUM(1+1)',
    '＝1+1',
    '＋84',
    '－1',
    '＠SUM(1)',
    '  =1+1',
    '\u00a0=1+1',
    '\u3000＝1+1',
    '::error::x',
  ])('that begins as a formula or a command is text: %j', (text) => {
    expect(cell(text)).toBe(`'${text}\r\n`);
  });

  it.each(['\tA1', '\r=1', '\n=1'])(
    'that begins with white space of a column or a line is text: %j',
    (text) => {
      expect(cell(text)).toMatch(/^' /);
    },
  );

  it('that a list separator would part has no formula behind one', () => {
    expect(cell('Báo cáo;=1+1; @A; -2+3')).toBe("Báo cáo;'=1+1;' @A;' -2+3\r\n");
    expect(cell('Báo cáo; - Tờ trình')).toBe('Báo cáo; - Tờ trình\r\n');
  });

  it.each(['Sở Nội vụ', 'I.1', '2026-06-30', '“=”', "'x", 'a - b', 'a=b'])(
    'is left alone else: %j',
    (text) => {
      expect(cell(text)).toBe(`${text}\r\n`);
    },
  );

  it('has no control characters, raw on a screen neither', () => {
    const text = 'a\x1b[2J\u202eb\u200bc\nd';
    expect(cell(text)).toBe('a\ufffd[2J\ufffdb\ufffdc d\r\n');
    expect(csvText([[text]], { raw: true, onScreen: true })).toBe(cell(text));
    expect(csvText([[text]], { raw: true, onScreen: false })).toBe(`"${text}"\r\n`);
  });
});
