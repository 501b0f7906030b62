import { describe, expect, it } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { cellsOf, isDelimiterRow, isHeaderRow } from '#grammar/text-table.ts';
import { checkTree } from './check.ts';

/** The cells of each row of a text, rows of one table together. */
function tablesOf(text: string): string[][][] {
  const { lines, parts } = parsePlan(text);
  const rows = lines.filter(({ kind }) => kind === 'row');
  const tables = parts.flatMap(({ blocks }) => {
    const found: string[][][] = [];
    const collect = (all: typeof blocks) => {
      for (const block of all)
        if (block.kind === 'item') collect(block.children);
        else if (block.kind === 'table')
          found.push(
            block.lines
              .filter((line) => rows.includes(line))
              .map((line) => cellsOf(text, line).map(({ start, end }) => text.slice(start, end))),
          );
    };
    collect(blocks);
    return found;
  });
  return tables;
}

const header = (cells: string) => {
  const line = parsePlan(`I. A\n${cells}\n`).lines[1]!;
  const text = `I. A\n${cells}\n`;
  return isHeaderRow(text, cellsOf(text, line));
};

describe('a table with pipes', () => {
  it('has the cells between its pipes', () =>
    expect(tablesOf('I. A\n| STT | Nội dung |\n|---|:-:|\n| 1 | Rà soát |\n')).toEqual([
      [
        ['STT', 'Nội dung'],
        ['---', ':-:'],
        ['1', 'Rà soát'],
      ],
    ]));
  it('preserves empty cells', () =>
    expect(tablesOf('I. A\n| 1 | | Sở |\n||\n| 2 |\n')).toEqual([[['1', '', 'Sở'], [''], ['2']]]));
  it('may lack its last pipe and escape one', () =>
    expect(tablesOf('I. A\n| 1 | Sở\n| a \\| b | c |\n')).toEqual([
      [
        ['1', 'Sở'],
        ['a \\| b', 'c'],
      ],
    ]));
  it('goes on across a blank line, a page number and a comment', () =>
    expect(tablesOf('I. A\n| 1 |\n\n| 2 |\n12\n| 3 |\n// ghi chú\n| 4 |\n')).toHaveLength(1));
  it('ends at text and at an item', () =>
    expect(tablesOf('I. A\n| 1 |\nMột.\n| 2 |\n1. Hai\n| 3 |\n')).toHaveLength(3));
  it('belongs to the innermost open item', () =>
    checkTree(
      `
        I. NHIỆM VỤ
        1. Rà soát
        | 1 | Một |
        Hai.
        2. Công bố
      `,
      `
        body:
          section I. NHIỆM VỤ
            clause 1. Rà soát
              table | 1 | Một |
              paragraph Hai.
            clause 2. Công bố
      `,
    ));
  it('recognises its delimiter row', () => {
    const text = '| a | b |\n|---|---|\n| :-- | --: |\n| - | 1 |\n';
    expect(parsePlan(text).lines.map((line) => isDelimiterRow(text, line))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a header row', () => {
  it.each([
    '| STT | Nội dung | Cơ quan chủ trì |',
    '| TT | NHIỆM VỤ | CHỦ TRÌ | PHỐI HỢP | THỜI GIAN |',
    '| Tên nhiệm vụ | Sở, ngành chủ trì tham mưu | Thời gian hoàn thành |',
    '| **Nội dung** | *Đơn vị thực hiện* |',
    '| Nhiệm vụ/giải pháp | Đơn vị chủ trì | Sản phẩm | Ghi chú |',
    '| STT | Nội dung công việc | Đơn vị | Kinh phí (triệu đồng) |',
  ])('is known by its labels: %s', (row) => expect(header(row)).toBe(true));
  it.each([
    '| 1 | Nội dung tuyên truyền | Sở Nội vụ |',
    '| Họ và tên | Chức vụ | Đơn vị |',
    '| a | b |',
    '| Nội dung |',
    '| Chỉ tiêu | Năm 2025 | Năm 2026 | Ghi chú |',
  ])('is not seen in %s', (row) => expect(header(row)).toBe(false));
});

describe('a table with tabs', () => {
  const rows = 'STT\tNội dung\tCơ quan chủ trì\n1\tRà soát\tSở Nội vụ\n2\tCông bố\t\n';
  it('begins with a row of labels', () =>
    expect(tablesOf(`I. A\n${rows}`)).toEqual([
      [
        ['STT', 'Nội dung', 'Cơ quan chủ trì'],
        ['1', 'Rà soát', 'Sở Nội vụ'],
        ['2', 'Công bố', ''],
      ],
    ]));
  it('may repeat its header and hold the heading of a group', () =>
    expect(
      tablesOf(`I. A\n${rows}STT\tNội dung\tCơ quan chủ trì\nCông tác khác\n3\tTập huấn\tSở Y tế\n`)[0]?.map(
        ([first]) => first,
      ),
    ).toEqual(['STT', '1', '2', 'STT', 'Công tác khác', '3']));
  it('reads rows that begin like items', () =>
    expect(
      tablesOf('I. A\nNội dung\tCơ quan chủ trì\n1. Rà soát\tSở Nội vụ\n- Công bố\tSở Tư pháp\n'),
    ).toHaveLength(1));
  it('ends at text without tabs', () =>
    checkTree(
      `I. A\n${rows}Một.\nII. B`,
      `
        body:
          section I. A
            table STT\tNội dung\tCơ quan chủ trì [3 lines]
            paragraph Một.
          section II. B
      `,
    ));
  it('ends at sections and clauses whose numbers are parted by tabs', () =>
    checkTree(
      `I.\tA\n${rows}\nII.\tB\n1.\tMột\na)\tHai\n2.\tBa`,
      `
        body:
          section I. A
            table STT\tNội dung\tCơ quan chủ trì [3 lines]
          section II. B
            clause 1. Một
              point a) Hai
            clause 2. Ba
      `,
    ));
  it('ends at the recipients', () =>
    checkTree(
      `I. A\n${rows}Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Lưu: VT.\tCHỦ TỊCH`,
      `
        body:
          section I. A
            table STT\tNội dung\tCơ quan chủ trì [3 lines]
        recipients:
          paragraph Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
          dash - Lưu: VT.\tCHỦ TỊCH
      `,
    ));
  it('is none without a header', () =>
    checkTree(
      'I. A\n1.\tMột\tHai\nBa\tBốn',
      `
        body:
          section I. A
            clause 1. Một\tHai
              paragraph Ba\tBốn
      `,
    ));
});
