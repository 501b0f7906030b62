import type { Bilingual } from '#options/bilingual.ts';
import { crlf, decomposed, withOneCellPerLine, wrapped } from '#test/fixtures/text-forms.ts';

/** A shape in which a plan arrives. */
export interface Shape {
  readonly what: Bilingual;
  /** Lays a text out anew; the text is then broken. A text that has nothing to lay out stays as it is. */
  readonly layout: (text: string) => string;
  /** Encodes the broken text, prefix by prefix: what stands before a place is encoded by itself. */
  readonly encode?: (text: string) => string;
}

const same = (text: string): string => text;
const cellsOf = (line: string): string[] => {
  const cells = line.includes('|')
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : line.split('\t');
  return cells.map((cell) => cell.trim());
};
/** A row of a table has three cells at least; two are the columns of a header. */
const isRow = (line: string): boolean => cellsOf(line).length >= 3;

const withRows = (row: (cells: readonly string[]) => string) => (text: string) =>
  text
    .split('\n')
    .map((line) => (isRow(line) ? row(cellsOf(line)) : line))
    .join('\n');

const isRule = (cells: readonly string[]) => cells.every((cell) => /^:?-+:?$/.test(cell));
const tabRows = (text: string): string =>
  withRows((cells) => (isRule(cells) ? '' : cells.map((cell) => cell.replaceAll('<br>', ' ')).join('\t')))(
    text,
  );
const pipeRows = withRows((cells) => `| ${cells.join(' | ')} |`);

const withoutBlankLines = (text: string): string => text.replace(/\n(?:[ \t]*\n)+/g, '\n');

const isRightColumn = (line: string): boolean =>
  /^\s*(?:CỘNG H[ÒO][ÀA]?|Độc lập|ĐẢNG CỘNG SẢN|ĐOÀN TNCS|-{10,}$)|,\s+ngày/u.test(line);
const isWide = (line: string): boolean => /\t| {3,}|\|/.test(line.trim());

type Join = (left: string, right: string) => string;

/** The lines of two columns, side by side. */
const sideBySide = (left: readonly string[], right: readonly string[], join: Join): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    join(left[i] ?? '', right[i] ?? '').trimEnd(),
  );

/** The header in two columns, and the recipients beside the signature. */
const twoColumns = (join: Join) => (text: string) => {
  const lines = text.split('\n');
  const title = lines.findIndex((line) => /^\s*(?:KẾ HOẠCH|QUYẾT ĐỊNH)\s*$/u.test(line));
  const header = lines.slice(0, title).filter((line) => line.trim() !== '');
  if (title < 3 || header.some(isWide) || !header.some(isRightColumn)) return text;
  const columns = sideBySide(
    header.filter((line) => !isRightColumn(line)),
    header.filter(isRightColumn),
    join,
  );
  const body = lines.slice(title);
  const recipients = body.findIndex((line) => /^\s*Nơi nhận:\s*$/u.test(line));
  const blank = body.findIndex((line, i) => i > recipients && line.trim() === '');
  const signature = body.slice(blank).findIndex((line) => /^\s*PHỤ LỤC/u.test(line));
  const end = signature < 0 ? body.length : blank + signature;
  const signers = body.slice(blank, end).filter((line) => line.trim() !== '');
  if (recipients < 0 || blank < 0 || signers.length === 0 || signers.length > 8)
    return [...columns, '', ...body].join('\n');
  const ending = sideBySide(body.slice(recipients, blank), signers, join);
  return [...columns, '', ...body.slice(0, recipients), ...ending, '', ...body.slice(end)].join('\n');
};

/** The plan behind a decision that issues it: header, legal bases and ending are then the decision's. */
function decisionAndPlan(text: string): string {
  const m =
    /^(?<header>[\s\S]*?Số: ?(?<number>\d+)\/KH(?<symbol>-\p{L}+)[\s\S]*?, ngày (?<day>\d+ tháng \d+ năm \d+)[^\n]*\n[\s\S]*?)\nKẾ HOẠCH\n(?<subject>[^\n]+(?:\n[^\n]+)*)\n\n(?<bases>(?:Căn cứ[^\n]+(?:\n[^\n]+)*\n+)+)(?<body>[\s\S]*?)(?<ending>\nNơi nhận:[\s\S]*)$/u.exec(
      text,
    );
  if (!m?.groups || /QUYẾT ĐỊNH/.test(text)) return text;
  const { header, number, symbol, day, subject, bases, body, ending } = m.groups as Record<string, string>;
  const decision = `${number}/QĐ${symbol}`;
  const subjectLine = subject!.replaceAll('\n', ' ');
  return `${header!.replace(/Số: ?\d+\/KH-\p{L}+/u, `Số: ${decision}`)}
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch ${subjectLine.charAt(0).toLowerCase()}${subjectLine.slice(1)}

${bases!.trimEnd()}

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch ${subjectLine.charAt(0).toLowerCase()}${subjectLine.slice(1)}.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Thủ trưởng các cơ quan, đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
${ending!.trimEnd()}

KẾ HOẠCH
${subject}
(Kèm theo Quyết định số ${decision} ngày ${day})

${body!.trim()}
`;
}

/** The shapes, each laid out by the text alone. */
export const shapes: readonly Shape[] = [
  { what: { vi: 'như đã viết', en: 'as written' }, layout: same },
  { what: { vi: 'xuống dòng cứng ở cột 72', en: 'wrapped at 72' }, layout: wrapped(72) },
  {
    what: { vi: 'xuống dòng cứng ở cột 88, không dòng trống', en: 'wrapped at 88, no blank lines' },
    layout: (text) => wrapped(88)(withoutBlankLines(text)),
  },
  { what: { vi: 'mỗi ô một dòng', en: 'one cell a line' }, layout: withOneCellPerLine },
  { what: { vi: 'bảng bằng tab', en: 'tab rows' }, layout: tabRows },
  { what: { vi: 'bảng bằng gạch đứng', en: 'pipe rows' }, layout: pipeRows },
  {
    what: { vi: 'hai cột bằng tab', en: 'two columns by tabs' },
    layout: twoColumns((left, right) => `${left}\t${right}`),
  },
  {
    what: { vi: 'hai cột bằng khoảng trắng', en: 'two columns by spaces' },
    layout: twoColumns((left, right) => `${left.padEnd(44)}${right === '' ? '' : `   ${right}`}`),
  },
  { what: { vi: 'quyết định kèm kế hoạch', en: 'decision and plan' }, layout: decisionAndPlan },
  { what: { vi: 'NFD', en: 'NFD' }, layout: same, encode: decomposed },
  { what: { vi: 'CRLF', en: 'CRLF' }, layout: same, encode: crlf },
];
