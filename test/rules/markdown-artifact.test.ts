import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { parseFile } from '#test/fixtures/fixture.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const only = { only: ['markdown-artifact'] };

describe('markdown-artifact finds', () => {
  it('bold and italic words', () =>
    checkFindings(`
      I. NỘI DUNG
      1. **Yêu cầu** chung
         ^^^^^^^^^^^ markdown-artifact
    `));
  it.each(['2. Số *20* và hai', '2. Số và ***ba mươi***'])('in italics or both: %s', (line) => {
    const [first, ...others] = found(`I. NỘI DUNG\n${line}\n`);
    expect(first?.start).toBe(`I. NỘI DUNG\n${line}`.indexOf('*'));
    expect(others).toEqual([]);
  });
  it('bold that goes over lines', () =>
    checkFindings(`
      KẾ HOẠCH
      **Truyền thông hỗ trợ
      ^^^^^^^^^^^^^^^^^^^^^> markdown-artifact
      cải cách hành chính**

      I. NỘI DUNG
      Một.
    `));
  it('bold that begins and does not end', () =>
    checkFindings(`
      I. NỘI DUNG
      1. **Yêu cầu chung.
         ^^ markdown-artifact
    `));
  it('underlines in pairs', () =>
    checkFindings(`
      I. NỘI DUNG
      1. __Yêu cầu__ chung.
         ^^^^^^^^^^^ markdown-artifact
    `));
  it('a heading mark', () =>
    checkFindings(`
      ## KẾ HOẠCH
      ^^ markdown-artifact
      Tuyên truyền

      I. NỘI DUNG
      Một.
    `));
  it('a dash before the letter of a point', () =>
    checkFindings(`
      1. Nội dung
      - a) Một;
      ^^^^ markdown-artifact
      b) Hai.
    `));
  it('initials of the typist in italics', () =>
    checkFindings(`
      1. Một.
      Trên đây là Kế hoạch./. *W*
                              ^^^ markdown-artifact
      Nơi nhận:
      - Lưu: VT, KSTT.*Chintk*
                      ^^^^^^^^ markdown-artifact
    `));
  it('bold cells of a table', () =>
    checkFindings(`
      | STT | **Nội dung** | Số tiền |
              ^^^^^^^^^^^^ markdown-artifact
      |---|---|---|
      | 1 | In ấn | 10 |
    `));
  it('the same with CRLF line ends', () =>
    checkFindings(
      `
        I. NỘI DUNG
        1. **Yêu cầu** chung
           ^^^^^^^^^^^ markdown-artifact
      `,
      { as: crlf },
    ));
});

describe('markdown-artifact does not report', () => {
  it('the mark of a note in brackets', () =>
    checkFindings(`
      I. SỐ LIỆU
      Tỷ lệ (*) năm 2025 và tỷ lệ (*) năm 2026; chỉ tiêu (**) năm 2027.
      (*) Số liệu tạm tính.
      (**) Số liệu dự báo.
    `));
  it('the mark of a note in a list or a table', () =>
    checkFindings(`
      I. DANH SÁCH
      1. Ông Nguyễn Văn An (*)
      2. Ông Trần Văn Bình (*)
      | Chỉ tiêu | Số liệu (*) | Ước (*) |
      |---|---|---|
      | Hồ sơ | 10* | 12* |
    `));
  it('a single star', () =>
    checkFindings(`
      I. SỐ LIỆU
      Tỷ lệ hồ sơ đúng hạn* đạt 95%.
      * Không tính hồ sơ tạm dừng.
      Diện tích 20*30m và 15*20m; soạn *101# hoặc *102#.
    `));
  it('stars as list marks', () =>
    checkFindings(`
      I. NỘI DUNG
      * Đối với cấp tỉnh:
      - Một.
      * Đối với cấp xã:
      - Hai.
    `));
  it('rulers of stars and lines', () =>
    checkFindings(`
      I. NỘI DUNG
      Một.
      ***
      ______
      * * *
    `));
  it('underlines in addresses and gaps to fill in', () =>
    checkFindings(`
      I. LIÊN HỆ
      Gửi về so_noi_vu@tinh.gov.vn hoặc https://tinh.gov.vn/a__b__c.
      Họ và tên: ______ Ngày sinh: ______
    `));
  it('a hash in a word or number', () =>
    checkFindings(`
      I. LIÊN HỆ
      #caicachhanhchinh
      Tổng đài #123.
    `));
  it('a dash before words', () =>
    checkFindings(`
      1. Nội dung
      - An toàn (a) và b).
      - a, b, c.
    `));
  it('stars in a comment', () =>
    checkFindings(`
      // **xem lại** số liệu
      I. NỘI DUNG
    `));
});

describe('markdown-artifact fixes', () => {
  it('bold words', () =>
    checkFix(
      `
        I. NỘI DUNG
        1. **Yêu cầu** chung
           ^^^^^^^^^^^ markdown-artifact
      `,
      'markdown-artifact',
      `
        I. NỘI DUNG
        1. Yêu cầu chung
      `,
    ));
  it('a marker in bold', () =>
    checkFix(
      `
        I. NỘI DUNG
        **1. Yêu cầu chung**
        ^^^^^^^^^^^^^^^^^^^^ markdown-artifact
      `,
      'markdown-artifact',
      `
        I. NỘI DUNG
        1. Yêu cầu chung
      `,
    ));
  it('a dash before a letter', () =>
    checkFix(
      `
        1. Nội dung
        - a) Một;
        ^^^^ markdown-artifact
        - b) Hai.
      `,
      'markdown-artifact',
      `
        1. Nội dung
        a) Một;
        b) Hai.
      `,
    ));
  it('a heading mark', () =>
    checkFix(
      `
        I. NỘI DUNG
        ### 1. Yêu cầu
        ^^^ markdown-artifact
      `,
      'markdown-artifact',
      `
        I. NỘI DUNG
        1. Yêu cầu
      `,
    ));
  it('two heading marks one after the other', () =>
    checkFix(
      `
        I. NỘI DUNG
        ## # 1. Yêu cầu
        ^^^^ markdown-artifact
      `,
      'markdown-artifact',
      `
        I. NỘI DUNG
        1. Yêu cầu
      `,
      only,
    ));
  it('bold over lines', () =>
    checkFix(
      `
        KẾ HOẠCH
        **Truyền thông hỗ trợ
        ^^^^^^^^^^^^^^^^^^^^^> markdown-artifact
        cải cách hành chính**

        I. NỘI DUNG
      `,
      'markdown-artifact',
      `
        KẾ HOẠCH
        Truyền thông hỗ trợ
        cải cách hành chính

        I. NỘI DUNG
      `,
    ));
});

describe('markdown-artifact in a file that a converter made', () => {
  const fixture = `
    ## I. NHIỆM VỤ
    ^^ markdown-artifact
    ### 1. Truyền thông
    **Chủ trì:** **Sở Nội vụ**
    | **Việc** | **Đơn vị** |
  `;
  it('is one finding with one fix', () => {
    for (const as of [String, crlf, decomposed]) checkFindings(fixture, { as });
    checkFix(
      fixture,
      'markdown-artifact',
      `
        I. NHIỆM VỤ
        1. Truyền thông
        Chủ trì: Sở Nội vụ
        | Việc | Đơn vị |
      `,
    );
  });
  it('says at how many places, and which marks', () => {
    const [finding] = found(parseFile(fixture).text);
    expect(finding!.message).toContain('(“##”, “###”, “**”) còn sót ở 6 chỗ');
    expect(finding!.related).toHaveLength(5);
  });
  it('is one finding of eighty places', () => {
    const text = `I. NHIỆM VỤ\n${'1. **Rà soát** hồ sơ.\n'.repeat(80)}`;
    const leftOvers = found(text);
    expect(leftOvers.map(({ message }) => message.includes('80 chỗ'))).toEqual([true]);
    expect(applySafeFixes(text).text).not.toContain('*');
  });
  it('leaves out the places that a directive suppresses', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        // kh-disable-next-line markdown-artifact
        1. **Truyền thông**
        2. **Rà soát**
           ^^^^^^^^^^^ markdown-artifact
        3. **Báo cáo**
      `,
      'markdown-artifact',
      `
        I. NHIỆM VỤ
        // kh-disable-next-line markdown-artifact
        1. **Truyền thông**
        2. Rà soát
        3. Báo cáo
      `,
    ));
  it('has the scraps of the scan apart', () =>
    expect(
      found(scanned({ body: '**Một**', name: '**Nguyễn Văn An**', filed: '- Lưu: VT, ĐTS. *lin*' })).map(
        ({ fixes }) => fixes.map(({ safe }) => safe),
      ),
    ).toEqual([[true], [false]]));
});

/** A plan with recipients and signature in which lines stand as a scan leaves them. */
const scanned = ({
  filed = '- Lưu: VT, ĐTS.',
  name = 'Nguyễn Văn An',
  end = 'Trên đây là Kế hoạch./.',
  body = 'Một.',
}) =>
  `KẾ HOẠCH\nTuyên truyền\n\nI. NỘI DUNG\n1. ${body}\n${end}\n\nNơi nhận:\n- Các sở;\n${filed}\n\nCHỦ TỊCH\n\n\n${name}\n`;
const found = (text: string) => lintText(text).filter(({ rule }) => rule === 'markdown-artifact');

describe('markdown-artifact makes no text of the scraps of a scan', () => {
  it.each([
    { filed: '- Lưu: VT, ĐTS. *lin*' },
    { filed: '- Lưu: VT, KSTT.*Chintk*' },
    { filed: '- Lưu: VT, ĐTS. **lin**' },
    { filed: '- Lưu: VT, ĐTS; *f*' },
    { filed: '- Lưu: VT *v b*' },
    { filed: '- Lưu: VT, ĐTS. __lin__' },
    { filed: '- Lưu: VT, ĐTS. **lin' },
    { filed: '- Lưu: VT, ĐTS. *lin*\tPHÓ CHỦ TỊCH' },
    { filed: '- Lưu: VT, ĐTS. *lin*          PHÓ CHỦ TỊCH' },
    { filed: '| - Lưu: VT, ĐTS. *lin* | PHÓ CHỦ TỊCH |' },
    { name: 'Nguyễn Văn An *lin*' },
    { name: 'Nguyễn Văn An *5*' },
    { name: '*lin*' },
    { end: 'Trên đây là Kế hoạch./. *W*' },
    { end: 'Trên đây là Kế hoạch./.***W***' },
    { body: 'Rà soát thủ tục hành chính. *h*' },
    { body: 'Rà soát thủ tục hành chính hằng năm *f*' },
    { body: 'Rà soát thủ tục hành chính *5*' },
  ])('%o', (lines) => {
    for (const as of [(text: string) => text, crlf, decomposed]) {
      const text = as(scanned(lines));
      const [scrap, ...others] = found(text);
      expect(others).toEqual([]);
      expect(scrap!.fixes.map(({ safe }) => safe)).toEqual([false]);
      const words = (of: string) => of.normalize('NFC').match(/[\p{L}\p{N}*]+/gu)!;
      expect(words(applySafeFixes(text).text)).toEqual(words(text));
      const [edit] = scrap!.fixes[0]!.edits;
      expect(text.slice(edit!.start, edit!.end)).toContain(text.slice(scrap!.start, scrap!.end));
      const rest = applyEdits(text, scrap!.fixes[0]!.edits);
      expect(found(rest)).toEqual([]);
    }
  });
  it('nor of a page’s number on a line of its own', () => {
    const text = 'I. NỘI DUNG\n1. Một.\n\n*5*\n\n2. Hai.\n';
    expect(found(text).map(({ fixes }) => fixes)).toEqual([[]]);
    expect(applySafeFixes(text).text).toBe(text);
  });
  it.each([
    ['**Chủ trì:** Sở Nội vụ.', 'Chủ trì: Sở Nội vụ.'],
    ['Chủ trì: **Sở Nội vụ**.', 'Chủ trì: Sở Nội vụ.'],
    ['Theo điểm *a*', 'Theo điểm a'],
    ['Thực hiện trong ngày *04*', 'Thực hiện trong ngày 04'],
    ['Chủ trì: *SNV*', 'Chủ trì: SNV'],
    ['**Một**', 'Một'],
    [
      'Một:\n| **TT** | **Việc** |\n|---|---|\n| 1 | Rà soát **hồ sơ** |',
      'Một:\n| TT | Việc |\n|---|---|\n| 1 | Rà soát hồ sơ |',
    ],
    ['Rà soát trên nền tảng *Facebook*', 'Rà soát trên nền tảng Facebook'],
    ['Rà soát thủ tục. **Báo cáo kết quả**', 'Rà soát thủ tục. Báo cáo kết quả'],
    ['Rà soát; **Hai** báo cáo.', 'Rà soát; Hai báo cáo.'],
  ])('and preserves real words in marks: %s', (body, fixed) =>
    expect(applySafeFixes(scanned({ body })).text).toBe(scanned({ body: fixed })),
  );
  it.each(['**Nguyễn Văn An**', '*Nguyễn Văn An*', '**AN**'])('names among them: %s', (name) =>
    expect(applySafeFixes(scanned({ name })).text).toBe(scanned({ name: name.replaceAll('*', '') })),
  );
  it('recipients among them', () => {
    const filed = '- *Lưu:* VT, **TH**.';
    expect(applySafeFixes(scanned({ filed })).text).toBe(scanned({ filed: '- Lưu: VT, TH.' }));
  });
});

describe('emphasis within a marker', () => {
  it.each([
    ['**6**. Tổ chức', '6. Tổ chức'],
    ['*6*. Tổ chức', '6. Tổ chức'],
    ['**a**) Một', 'a) Một'],
  ])('%s: the item is one before and after', (line, fixed) => {
    const plan = (item: string) => `I. NỘI DUNG\n${item}\n`;
    const items = (text: string) => readPlan(text).blocks.filter(({ kind }) => kind === 'item').length;
    expect(applySafeFixes(plan(line)).text).toBe(plan(fixed));
    expect(items(plan(line))).toBe(items(plan(fixed)));
  });
});
