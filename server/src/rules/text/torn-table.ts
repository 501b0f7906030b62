import type { Line } from '#grammar/tree.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const tornTable: Rule = {
  id: 'torn-table',
  order: 8015,
  title: { vi: 'Bảng bị rã thành từng dòng', en: 'A table that fell apart into lines' },
  severity: 'information',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { cells } = plan.header;
    // What is left of the header's two columns is read as it stands: `| Số: 12/QĐ-UBND`.
    const isOfHeader = ({ content }: Line) =>
      cells.some(({ start, end }) => start < content.end && content.start < end);
    const begins = plan.tree.lines.filter((line, i, lines) => isBegin(line, i, lines) && !isOfHeader(line));
    const [first] = begins;
    if (!first) return;
    const others = begins.length - 1;
    yield {
      at: first.content,
      message: isRowOfTable(first, plan.tree.lines) ? rowMessage(others) : tableMessage(others),
    };
  },
};

const tableMessage = (others: number): Bilingual => ({
  vi: `Bảng bị rã: mỗi ô thành một dòng, không rõ ô nào cùng hàng${others > 0 ? ` (và ${others} bảng khác)` : ''}. Nội dung trong bảng không được kiểm tra: dán lại bảng, các ô cách nhau bằng phím Tab hoặc dấu “|”.`,
  en: `The table fell apart: every cell is a line, and nothing tells which are one row${others > 0 ? ` (${others} more such tables)` : ''}. Nothing in it is checked: paste it again with tabs or “|” between the cells.`,
});

const rowMessage = (others: number): Bilingual => ({
  vi: `Hàng này của bảng bị rã thiếu ô, không rõ là ô nào${others > 0 ? ` (và ${others} chỗ khác)` : ''}, nên không được kiểm tra: thêm một dòng trống ở chỗ ô trống, hoặc dán lại bảng, các ô cách nhau bằng phím Tab hoặc dấu “|”.`,
  en: `This row of a table that fell apart lacks a cell, and nothing tells which${others > 0 ? ` (${others} more such places)` : ''}; it is not checked: leave a blank line for the empty cell, or paste the table again with tabs or “|” between the cells.`,
});

/** Whether rows that were put together stand above what is left of a table. */
function isRowOfTable(line: Line, lines: readonly Line[]): boolean {
  let before = lines.indexOf(line) - 1;
  while (before >= 0 && isBetween(lines[before]!)) before--;
  return lines[before]?.torn !== undefined;
}

/** Whether what is left of a table begins at a line: blanks and the like lie within it. */
function isBegin(line: Line, i: number, lines: readonly Line[]): boolean {
  if (line.torn !== 'debris') return false;
  let before = i - 1;
  while (before >= 0 && isBetween(lines[before]!)) before--;
  return lines[before]?.torn !== 'debris';
}

const isBetween = ({ kind }: Line) => kind === 'blank' || kind === 'comment' || kind === 'ruler';
