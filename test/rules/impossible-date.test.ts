import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = { only: ['impossible-date'] };

describe('impossible-date finds', () => {
  it('days, months and quarters of no calendar, in deadlines', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Trước ngày 31/6/2026.
                                    ^^^^^^^^^^^^^^ impossible-date
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: tháng 13.
                              ^^^^^^^^ impossible-date
      3. Tập huấn
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý V năm 2026.
                              ^^^^^^^^^^^^^^ impossible-date
      4. Kiểm tra
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý II, VI năm 2026.
                                      ^^^^^^^^^^^ impossible-date
      5. Tổng kết
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: trước ngày 31/11 hằng năm.
                                    ^^^^^^^^^^ impossible-date
    `,
      only,
    ));
  it('the day of a citation, and no other rule reports it again', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Theo Nghị định số 61/2018/NĐ-CP ngày 31/4/2018 của Chính phủ.
                                         ^^^^^^^^^^^^^^ impossible-date
    `));
  it('ranges that end before they begin, in deadlines', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: từ ngày 20 đến ngày 15/3/2026.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ impossible-date
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Từ tháng 6/2026 đến tháng 3/2026.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ impossible-date
      3. Tập huấn
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: 2030 - 2025.
                              ^^^^^^^^^^^ impossible-date
    `,
      only,
    ));
  it.each([
    ['as it is', (s: string) => s],
    ['decomposed', decomposed],
    ['with CRLF', crlf],
  ] as const)('dates anywhere in the text, %s', (_, as) =>
    checkFindings(
      `
        Lâm Đồng, ngày 31 tháng 4 năm 2026
                  ^^^^^^^^^^^^^^^^^^^^^^^^ impossible-date
        KẾ HOẠCH
        Cải cách hành chính năm 2026
        Căn cứ Nghị định số 61/2018/NĐ-CP ngày 31/9/2018 của Chính phủ.
                                          ^^^^^^^^^^^^^^ impossible-date
        I. NHIỆM VỤ
        Báo cáo trước ngày 30 tháng 02 hằng năm; sơ kết ngày 15/13/2026; họp 29/02/2025.
                      ^^^^^^^^^^^^^^^^ impossible-date
                                                        ^^^^^^^^^^^^^^^ impossible-date
                                                                             ^^^^^^^^^^ impossible-date
        Hoàn thành trong tháng 15/2026 hoặc Quý VI năm 2026.
                         ^^^^^^^^^^^^^ impossible-date
                                            ^^^^^^^^^^^^^^^ impossible-date
        Thực hiện từ ngày 20/6/2026 đến ngày 15/6/2026; giai đoạn 2030 - 2026.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ impossible-date
                                                        ^^^^^^^^^^^^^^^^^^^^^ impossible-date
      `,
      { ...only, as },
    ),
  );
});

describe('impossible-date does not report', () => {
  it('a page number in the middle of a deadline', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Bắt đầu từ tháng 4 năm 2026 và kết thúc

      3

      vào tháng 10 năm 2026.
    `,
      only,
    ));
  it.each([
    'Báo cáo trước ngày 29/02/2024, ngày 29/02 hằng năm, ngày 31/12/2026.',
    'Căn cứ Quyết định số 31/02/2026 và số 45/2026/QĐ-UBND.',
    'Trực 24/7, 24/24 giờ; cả ngày 24/24; tỷ lệ 31/35 xã; đường dây nóng 0263.31.02.2026.',
    'Chi trả lương tháng 13 năm 2026; thưởng tháng 13/2026.',
    'Thực hiện từ tháng 10 đến tháng 3; từ Quý IV đến Quý II năm 2026; từ tháng 11/2025 đến tháng 3.',
    'Giỗ Tổ ngày 30 tháng 02 âm lịch.',
    'Ngày 00 tháng 00 năm 2026; ngày … tháng … năm 2026; ngày   tháng 02 năm 2026.',
    'Khoản 31/02/2026/KH, mã 31/02/2026-A1, phiên bản 31.02.2026.',
    'Đạt 31/30 chỉ tiêu; điểm 15/13; mục 32/14.',
    'Từ năm 2026 - 2030; giai đoạn 2021-2025; từ 15/12/2025 đến 14/12/2026.',
    'Quý vị đại biểu; quý V không kèm năm; tháng 15 của dự án.',
    'Ngày 3l/02/2026 do quét sai chữ.',
  ])('%s', (words) => checkFindings(`\n      I. NHIỆM VỤ\n      ${words}\n    `, only));
  it('deadlines that are right', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: 24/7.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Tháng 12/2025 - 01/2026; từ ngày 25/12 đến ngày 05/01/2026.
      3. Tập huấn
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Tuần 5 tháng 3; trước ngày 29/02 hằng năm; Tháng 4, 15 lớp.
    `,
      only,
    ));
  it('a drafter’s comment', () =>
    checkFindings('\n      // chép nhầm ngày 31/02/2026\n      I. NHIỆM VỤ\n    ', only));
});
