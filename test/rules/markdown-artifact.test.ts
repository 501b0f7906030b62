import { describe, it } from 'vitest';
import { check, checkFix, crlf } from './check.ts';

const only = { only: ['markdown-artifact'] };

describe('markdown-artifact finds', () => {
  it('bold and italic words', () =>
    check(`
      I. NỘI DUNG
      1. **Yêu cầu** chung
         ^^^^^^^^^^^ markdown-artifact information
      2. Số *20* và ***ba mươi***
            ^^^^ markdown-artifact
                    ^^^^^^^^^^^^^ markdown-artifact
    `));
  it('bold that goes over lines', () =>
    check(`
      KẾ HOẠCH
      **Truyền thông hỗ trợ
      ^^^^^^^^^^^^^^^^^^^^^> markdown-artifact
      cải cách hành chính**

      I. NỘI DUNG
      Một.
    `));
  it('bold that begins and does not end', () =>
    check(`
      I. NỘI DUNG
      1. **Yêu cầu chung.
         ^^ markdown-artifact
    `));
  it('underlines in pairs', () =>
    check(`
      I. NỘI DUNG
      1. __Yêu cầu__ chung.
         ^^^^^^^^^^^ markdown-artifact
    `));
  it('a heading mark', () =>
    check(`
      ## KẾ HOẠCH
      ^^ markdown-artifact
      Tuyên truyền

      ### I. NỘI DUNG
      ^^^ markdown-artifact
      Một.
    `));
  it('a dash before the letter of a point', () =>
    check(`
      1. Nội dung
      - a) Một;
      ^^^^ markdown-artifact
      - b) Hai.
      ^^^^ markdown-artifact
    `));
  it('initials of the typist in italics', () =>
    check(`
      1. Một.
      Trên đây là Kế hoạch./. *W*
                              ^^^ markdown-artifact
      Nơi nhận:
      - Lưu: VT, KSTT.*Chintk*
                      ^^^^^^^^ markdown-artifact
    `));
  it('bold cells of a table', () =>
    check(`
      | **STT** | **Nội dung** | Số tiền |
        ^^^^^^^ markdown-artifact
                  ^^^^^^^^^^^^ markdown-artifact
      |---|---|---|
      | 1 | In ấn | 10 |
    `));
  it('the same after line ends of Windows', () =>
    check(
      `
        I. NỘI DUNG
        1. **Yêu cầu** chung
           ^^^^^^^^^^^ markdown-artifact
      `,
      { as: crlf },
    ));
});

describe('markdown-artifact is silent about', () => {
  it('the mark of a note in brackets', () =>
    check(`
      I. SỐ LIỆU
      Tỷ lệ (*) năm 2025 và tỷ lệ (*) năm 2026; chỉ tiêu (**) năm 2027.
      (*) Số liệu tạm tính.
      (**) Số liệu dự báo.
    `));
  it('the mark of a note in a list or a table', () =>
    check(`
      I. DANH SÁCH
      1. Ông Nguyễn Văn An (*)
      2. Ông Trần Văn Bình (*)
      | Chỉ tiêu | Số liệu (*) | Ước (*) |
      |---|---|---|
      | Hồ sơ | 10* | 12* |
    `));
  it('a single star', () =>
    check(`
      I. SỐ LIỆU
      Tỷ lệ hồ sơ đúng hạn* đạt 95%.
      * Không tính hồ sơ tạm dừng.
      Diện tích 20*30m và 15*20m; soạn *101# hoặc *102#.
    `));
  it('stars as list marks', () =>
    check(`
      I. NỘI DUNG
      * Đối với cấp tỉnh:
      - Một.
      * Đối với cấp xã:
      - Hai.
    `));
  it('rulers of stars and lines', () =>
    check(`
      I. NỘI DUNG
      Một.
      ***
      ______
      * * *
    `));
  it('underlines in addresses and gaps to fill in', () =>
    check(`
      I. LIÊN HỆ
      Gửi về so_noi_vu@tinh.gov.vn hoặc https://tinh.gov.vn/a__b__c.
      Họ và tên: ______ Ngày sinh: ______
    `));
  it('a hash in a word or number', () =>
    check(`
      I. LIÊN HỆ
      #caicachhanhchinh
      Tổng đài #123.
    `));
  it('a dash before words', () =>
    check(`
      1. Nội dung
      - An toàn (a) và b).
      - a, b, c.
    `));
  it('stars in a comment', () =>
    check(`
      // **xem lại** số liệu
      I. NỘI DUNG
    `));
});

describe('markdown-artifact mends', () => {
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
        ^^^^ markdown-artifact
      `,
      'markdown-artifact',
      `
        1. Nội dung
        - a) Một;
        b) Hai.
      `,
      { nth: 1 },
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
