import fc from 'fast-check';

/** The same plan as it arrives by another way: each gives a text with the same words, but for those that say otherwise. */

/** Hard-wrapped: no line is longer than `width`, but for single words; indentation goes before the first line only. */
export const wrapped = (width: number) => (text: string) =>
  text
    .split('\n')
    .map((line) => (isTable(line) ? line : wrapLine(line, width)))
    .join('\n');

const isTable = (line: string) => /^\s*[|]|\t/.test(line);

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(/(?<=\S) +/)) {
    if (now !== '' && now.length + 1 + word.length > width) {
      lines.push(now);
      now = word;
    } else now = now === '' ? word : `${now} ${word}`;
  }
  return [...lines, now].join('\n');
}

/** Tables as converters leave them: each cell a line, without the rows of dashes. */
export const oneCellALine = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => {
      if (!isTable(line)) return [line];
      const cells = line.split(/[|\t]/).map((cell) => cell.trim());
      return cells.every((cell) => /^[-:]*$/.test(cell)) ? [] : cells.filter((cell) => cell !== '');
    })
    .join('\n');

/** The national motto cut in two, as narrow columns cut it. */
export const mottoOnTwoLines = (text: string) =>
  text
    .replace(/(CỘNG HÒA XÃ HỘI) (CHỦ NGHĨA VIỆT NAM)/u, '$1\n$2')
    .replace(/(Độc lập - Tự do) - (Hạnh phúc)/u, '$1 -\n$2');

/** The plan behind the decision that issues it, in one file. */
export const behindDecision = (text: string) => `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 412/QĐ-UBND
Lâm Đồng, ngày 21 tháng 11 năm 2025

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Giám đốc Sở Nội vụ.

QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, NV.

CHỦ TỊCH

Trần Văn Bình

${text}`;

export const decomposed = (text: string) => text.normalize('NFD');
export const crlf = (text: string) => text.replaceAll('\n', '\r\n');

export const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'wrapped at 60': wrapped(60),
  'wrapped at 72': wrapped(72),
  'wrapped at 80': wrapped(80),
  'with a cell a line': oneCellALine,
  'with the motto on two lines': mottoOnTwoLines,
  'behind a decision': behindDecision,
  'in decomposed letters': decomposed,
  'with line ends of Windows': crlf,
};

/** One of `texts` with one of its words or marks gone or written twice, wherever it stands. */
export const tokenChanged = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.boolean()).map(([text, at, doubled]) => {
    const tokens = text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gu) ?? [];
    const i = at % tokens.length;
    return tokens.map((token, k) => (k !== i ? token : doubled ? token + token : '')).join('');
  });
