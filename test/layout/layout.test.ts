import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedPage } from '#layout/layout.ts';
import type { PageColumns, PageTable } from '#layout/page.ts';
import { styleOf } from '#layout/styles.ts';
import { readPlan } from '#model/plan.ts';
import { paragraphsOf, textOf, wordsOfPage, wordsOfPlan } from './words.ts';

const pageOf = (text: string) => printedPage(readPlan(text));
/** Each paragraph of a page with its style, without the letters that all styles begin with. */
const linesOf = (text: string) =>
  paragraphsOf(pageOf(text)).map((each) => `${styleOf(each.style).name.slice(3)}: ${textOf(each)}`);
const columnsOf = (text: string, role: PageColumns['role']) =>
  pageOf(text)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block): block is PageColumns => block.kind === 'columns' && block.role === role)!
    .rows.map((row) =>
      row.map((blocks) =>
        blocks.map((block) =>
          block.kind === 'rule' ? '―' : `${styleOf(block.style).name.slice(3)}: ${textOf(block)}`,
        ),
      ),
    );
const tableOf = (text: string) =>
  pageOf(text)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block): block is PageTable => block.kind === 'table')!;

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const plan = (issuer: string, body = 'I. MỤC ĐÍCH\n1. Mục đích\n- Nâng cao nhận thức.\n') =>
  `${issuer}${motto}\nSố: 07/KH-UBND\nThanh Tân, ngày 22 tháng 01 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n${body}`;

describe('the header of a page', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN\nXÃ THANH TÂN\n', ['Cơ quan: ỦY BAN NHÂN DÂN', 'Cơ quan: XÃ THANH TÂN', '―']],
    ['ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\n', ['Cơ quan: ỦY BAN NHÂN DÂN', 'Cơ quan: THÀNH PHỐ CẦN THƠ', '―']],
    ['UBND TỈNH NGHỆ AN\nSỞ NỘI VỤ\n', ['Cơ quan chủ quản: UBND TỈNH NGHỆ AN', 'Cơ quan: SỞ NỘI VỤ', '―']],
    ['BỘ NỘI VỤ\n', ['Cơ quan: BỘ NỘI VỤ', '―']],
    ['BỘ TÀI CHÍNH\nCỤC THUẾ\n', ['Cơ quan chủ quản: BỘ TÀI CHÍNH', 'Cơ quan: CỤC THUẾ', '―']],
  ])('has the issuer on the left and the motto on the right: %j', (issuer, left) => {
    for (const text of [plan(issuer), plan(issuer).normalize('NFD'), plan(issuer).replaceAll('\n', '\r\n')])
      expect(columnsOf(text, 'header')).toEqual([
        [
          left,
          ['Quốc hiệu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Tiêu ngữ: Độc lập - Tự do - Hạnh phúc', '―'],
        ],
        [['Số: Số: 07/KH-UBND'], ['Địa danh: Thanh Tân, ngày 22 tháng 01 năm 2026']],
      ]);
  });

  it('is the same where its columns stand side by side', () => {
    const text = plan('').replace(
      /^[\s\S]*?\n\nKẾ/,
      'UBND TỈNH NGHỆ AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc\nSố: 5/KH-SNV\tNghệ An, ngày 02 tháng 3 năm 2026\n\nKẾ',
    );
    expect(columnsOf(text, 'header')[0]![0]).toEqual([
      'Cơ quan chủ quản: UBND TỈNH NGHỆ AN',
      'Cơ quan: SỞ NỘI VỤ',
      '―',
    ]);
    expect(columnsOf(text, 'header')[1]).toEqual([
      ['Số: Số: 5/KH-SNV'],
      ['Địa danh: Nghệ An, ngày 02 tháng 3 năm 2026'],
    ]);
  });

  it('leaves room for the number and the day of a draft', () => {
    const text = plan('BỘ NỘI VỤ\n').replace('07/KH', '/KH').replace('ngày 22 tháng', 'ngày tháng');
    expect(columnsOf(text, 'header')[1]).toEqual([
      [`Số: Số:${'\u00a0'.repeat(8)}/KH-UBND`],
      [`Địa danh: Thanh Tân, ngày${'\u00a0'.repeat(6)}tháng 01 năm 2026`],
    ]);
  });
});

describe('the body of a page', () => {
  it('has headings, items by level, legal bases and running text', () => {
    const body = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Thực hiện Kế hoạch số 09/KH-UBND, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Triển khai đầy đủ, kịp thời các nhiệm
vụ được giao;
2. Sở Nội vụ: theo dõi việc thực hiện.
a) Nội dung;
+ Chi tiết.
`;
    expect(linesOf(plan('BỘ NỘI VỤ\n', body)).slice(5)).toEqual([
      'Tên loại: KẾ HOẠCH',
      'Trích yếu: Cải cách hành chính năm 2026',
      'Căn cứ: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Nội dung: Thực hiện Kế hoạch số 09/KH-UBND, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      'Mục: I.\u00a0MỤC ĐÍCH, YÊU CẦU',
      'Khoản: 1.\u00a0Mục đích',
      'Gạch: -\u00a0Triển khai đầy đủ, kịp thời các nhiệm vụ được giao;',
      'Điểm: 2.\u00a0Sở Nội vụ: theo dõi việc thực hiện.',
      'Điểm: a)\u00a0Nội dung;',
      'Cộng: +\u00a0Chi tiết.',
    ]);
  });

  it('has tables with a head, groups over all columns and widths that fill the text', () => {
    const table = tableOf(
      plan(
        'BỘ NỘI VỤ\n',
        'I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| I | | | |\n| 1 | Rà soát văn bản<br>của xã | Sở Tư pháp | Quý II |\n',
      ),
    );
    expect(
      table.rows.map(({ isHead, cells }) => [isHead, cells.map(({ paragraph }) => textOf(paragraph))]),
    ).toEqual([
      [true, ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian']],
      [false, ['I']],
      [false, ['1', 'Rà soát văn bản của xã', 'Sở Tư pháp', 'Quý II']],
    ]);
    expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 0);
  });

  it('centres what a decision is about and who decides', () => {
    const text =
      'BỘ Y TẾ\n' +
      motto +
      '\nSố: 63/QĐ-BYT\nHà Nội, ngày 08 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch số hóa tài liệu\n\nBỘ TRƯỞNG BỘ Y TẾ\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Bộ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch số hóa.\n\nKẾ HOẠCH\nSố hóa tài liệu\n\nI. MỤC ĐÍCH\nNội dung.\n';
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'Trích yếu: Về việc ban hành Kế hoạch số hóa tài liệu',
        'Trích yếu: BỘ TRƯỞNG BỘ Y TẾ',
        'Nội dung: Theo đề nghị của Chánh Văn phòng Bộ.',
      ]),
    );
  });

  it.each([
    ['I', true],
    ['IV.', true],
    ['A', true],
    ['1', false],
    ['a)', false],
  ])('has a row %s without a task as the head of a group: %j', (number, isGroup) => {
    const row = `| ${number} | Tuyên truyền | | |`;
    const text = plan(
      'BỘ NỘI VỤ\n',
      `I. NHIỆM VỤ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n${row}\n`,
    );
    for (const each of [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')])
      expect(tableOf(each).rows[1]!.cells.map(({ columns }) => columns)).toEqual(
        isGroup ? [1, 3] : [1, 1, 1, 1],
      );
  });

  it.each([
    ['Số *20* và *04*, xem *mục I* dưới đây.', 'Số 20 và 04, xem mục I dưới đây.'],
    ['(*) Xem dưới đây (*)', '(*) Xem dưới đây (*)'],
    ['Diện tích 2*3*4 m, * và * nữa', 'Diện tích 2*3*4 m, * và * nữa'],
  ])('prints no stars that stand for italics: %s', (written, printed) => {
    expect(linesOf(plan('BỘ NỘI VỤ\n', `I. MỤC ĐÍCH\n${written}\n`)).at(-1)).toBe(`Nội dung: ${printed}`);
  });

  it('begins a page for each annex, turned for a wide table', () => {
    const text = plan(
      'BỘ NỘI VỤ\n',
      'I. MỤC ĐÍCH\nCó phụ lục kèm theo./.\n\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 07/KH-UBND)\n\n| STT | A | B | C | D | E |\n|---|---|---|---|---|---|\n| 1 | a | b | c | d | e |\n\nPHỤ LỤC II\nDANH SÁCH\n\n1. Nội dung\n',
    );
    expect(pageOf(text).sections.map(({ kind, orientation }) => [kind, orientation])).toEqual([
      ['main', 'portrait'],
      ['annex', 'landscape'],
      ['annex', 'portrait'],
    ]);
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        'Phụ lục: PHỤ LỤC I',
        'Tên phụ lục: DANH MỤC NHIỆM VỤ',
        'Kèm theo: (Kèm theo Kế hoạch số 07/KH-UBND)',
      ]),
    );
  });
});

describe('the ending of a page', () => {
  const ending =
    'Nơi nhận:\n- Sở Nội vụ (để b/c);\n- Lưu: VT, VP.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhạm Thị Hằng\n';

  it('has the recipients beside the signature, with room to sign', () => {
    const text = plan('BỘ NỘI VỤ\n', `I. MỤC ĐÍCH\nNội dung.\n\nTrên đây là Kế hoạch./.\n\n${ending}`);
    expect(columnsOf(text, 'ending')).toEqual([
      [
        ['Nơi nhận: Nơi nhận:', 'Nơi nhận dòng: - Sở Nội vụ (để b/c);', 'Nơi nhận dòng: - Lưu: VT, VP.'],
        [
          'Chức vụ: TM. ỦY BAN NHÂN DÂN',
          'Chức vụ: KT. CHỦ TỊCH',
          'Chức vụ: PHÓ CHỦ TỊCH',
          'Họ tên: Phạm Thị Hằng',
        ],
      ],
    ]);
    expect(paragraphsOf(pageOf(text)).find(({ style }) => style === 'signer')!.linesAbove).toBe(4);
  });
});

describe('any text', () => {
  const examples = readdirSync('examples')
    .filter((name) => name.endsWith('.kh'))
    .map((name) => readFileSync(`examples/${name}`, 'utf8'));

  it('has a page with all its words in order', () => {
    for (const text of examples) {
      const read = readPlan(text);
      expect(wordsOfPage(printedPage(read))).toEqual(wordsOfPlan(read));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        printedPage(readPlan(text));
      }),
    );
  });

  it('without words has no page', () => {
    for (const text of ['', '\n\n', '// ghi chú\n', '---\n']) expect(pageOf(text).sections).toEqual([]);
  });
});
