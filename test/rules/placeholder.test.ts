import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

/** A plan around `body` that has been issued. */
const issued = (body: string) => `
Số: 12/KH-UBND
Lâm Đồng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Tuyên truyền năm 2026

I. NHIỆM VỤ
${body}`;

describe('placeholder finds', () => {
  it('dots, lines and letters in place of a value', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: ……;
                          ^^ placeholder information
      b) Thời gian: ...;
                    ^^^ placeholder
      c) Sản phẩm: [...];
                   ^^^^^ placeholder
      d) Kinh phí: xxx;
                   ^^^ placeholder
      đ) Địa điểm: ____.
                   ^^^^ placeholder
    `));
  it('dots in the number and in the date of a draft', () =>
    checkFindings(`
      Số: …/KH-UBND
      ^^^^^^^^^^^^^ placeholder information
      Lâm Đồng, ngày … tháng … năm 2026
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder information
      KẾ HOẠCH
      Tuyên truyền

      I. MỘT
    `));
  it('dots between the stars of a converter', () =>
    checkFindings(
      `
      Số : *…*/KH-UBND
      ^^^^^^^^^^^^^^^^ placeholder information
      Lâm Đồng, ngày 05 tháng 02 năm 2026
      KẾ HOẠCH
      Tuyên truyền

      I. MỘT
    `,
      { only: ['placeholder'] },
    ));
  it('a name that is missing below the signature', () =>
    checkFindings(`
      I. MỘT
      Hai.
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      ………………
      ^^^^^^ placeholder
    `));
  it('a gap in an issued plan, as an error', () =>
    checkFindings(
      issued(
        '1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: …\n              ^ placeholder error',
      ),
    ));
  it('a gap in a draft that is reviewed for issue, as an error', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: …
                      ^ placeholder error
      `,
      { final: true },
    ));
  it('a day and month left open in a field', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Ngày …/…/2026.
                    ^^^^^^^^^^^^^ placeholder
    `));
  it('a gap in a task table', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | … | Quý I |
                      ^ placeholder
      | 2 | Công bố | Sở Tư pháp | ____ |
                                   ^^^^ placeholder
    `));
  it.each([
    '1. Tổng kinh phí thực hiện: ‹……› triệu đồng.',
    '1. Phấn đấu giúp đỡ ‹…› hộ nghèo thoát nghèo.',
    '1. Giao ‹............› chủ trì thực hiện.',
    '1. Tỷ lệ hồ sơ trực tuyến đạt ‹…›% trở lên.',
    '1. Hoàn thành trước ngày ‹___› tháng 3.',
    '1. Tổ chức ‹...› lớp tập huấn.',
    '1. Họp đánh giá giữa kỳ vào ngày ‹…..›/11/2026.',
    '1. Báo cáo trước ngày ‹15/…›/2026, gửi Sở Nội vụ.',
    '1. Khai mạc ngày ‹...› tháng 11 năm 2026 tại hội trường.',
    '1. Sơ kết vào tháng ‹__›/2026 (lần 1).',
    '1. Kiểm tra từ ngày ‹…/…›/2026 đến ngày 30/11/2026.',
    '1. Trực tết đến hết ngày ‹......›/02/2026.',
  ])('a gap in a sentence of an issued plan: %s', (line) => {
    for (const as of [String, decomposed, crlf])
      checkFindings(issued(line), { only: ['placeholder'], inline: 'placeholder error', as });
  });
  it('a gap in a date that a cell of an issued plan has among other words', () =>
    checkFindings(
      issued(
        '| STT | Nội dung | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát | Sở Nội vụ | Sáng ngày ‹…..›/11/2026 tại hội trường |',
      ),
      { only: ['placeholder'], inline: 'placeholder error' },
    ));
  it('a gap below its label', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian:
      - …
        ^ placeholder
    `));
});

describe('placeholder does not report', () => {
  it('a number and day that are blank, as drafts have them', () =>
    checkFindings(`
      Số:      /KH-UBND
      Lâm Đồng, ngày    tháng 01 năm 2026
      KẾ HOẠCH
      Tuyên truyền

      I. MỘT
    `));
  it('dots at the end of an enumeration', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ, Sở Tư pháp…;
      b) Thời gian: Quý I;
      c) Sản phẩm: Báo cáo, tờ trình, ...
    `));
  it('dots in running text and quoted documents', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Tuyên truyền trên báo, đài… và mạng xã hội [...].
      2. Theo Quyết định số …/QĐ-UBND.
    `));
  it('forms to be filled in, in an annex', () =>
    checkFindings(
      issued(
        '1. Một (mẫu tại Phụ lục).\nPHỤ LỤC\nMẪU BÁO CÁO\n1. Cơ quan chủ trì: ……\n2. Thời gian thực hiện: ……\n3. Kết quả: …',
      ),
    ));
  it.each([
    'Tuyên truyền trên báo, đài …… và mạng xã hội.',
    'Mua sắm bàn, ghế, ....... phục vụ hội nghị.',
    'Chuẩn bị cờ, hoa, ……',
    'Tuyên truyền (báo, đài …).',
    'Khen thưởng từ 10 … 20 người.',
    'Theo Quyết định số ……/QĐ-UBND.',
    'Theo Nghị quyết số …/NQ-HĐND ngày …/…/2026 của Hội đồng nhân dân tỉnh.',
    'Ghi vào sổ “Hà Nội, ngày … tháng … năm 2026”.',
    'Ghi ngày, tháng … năm sinh của từng người.',
    'Phấn đấu mỗi tháng… năm 2026 tiếp 50 lượt người.',
    'Thực hiện theo tuần, tháng, quý... năm 2026.',
    'Ngày hội… tháng 11 năm 2026.',
    'MỤC ĐÍCH ............ 3',
  ])('a list of examples that is cut short, a number, a table of contents: %s', (line) =>
    checkFindings(issued(`1. ${line}`), { only: ['placeholder'] }),
  );
  it('gaps in the sentences of a draft', () =>
    checkFindings('I. NHIỆM VỤ\n1. Tổng kinh phí: …… triệu đồng.\n2. Hỗ trợ … hộ nghèo.'));
  it('empty rows of a table in an annex', () =>
    checkFindings(
      issued(
        '1. Một (biểu tại Phụ lục).\nPHỤ LỤC\nBiểu số 01: TỔNG HỢP\n| STT | Nội dung | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | ... | ... | ... |\n| 2 | … | … | … |',
      ),
    ));
  it('the outline of a report', () =>
    checkFindings(
      issued(
        '1. Một (đề cương tại Phụ lục).\nPHỤ LỤC\nĐỀ CƯƠNG BÁO CÁO\nI. KẾT QUẢ\n1. Thời gian thực hiện: Các mốc\n2. Cơ quan chủ trì: …',
      ),
    ));
  it('rulers below motto and title', () =>
    checkFindings(`
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      _______________
      KẾ HOẠCH
      Tuyên truyền
      _______

      I. MỘT
    `));
  it('letters that only look like a gap', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở XD;
      b) Thời gian: Quý I;
      c) Sản phẩm: X.
    `));
});
