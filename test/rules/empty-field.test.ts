import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkNoFindings } from './check.ts';

describe('empty-field finds', () => {
  it('a label with nothing after it nor below', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện:
         ^^^^^^^^^^^^^^^^^^^ empty-field
    `));
  it('a label with nothing but a separator after it', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: ;
         ^^^^^^^^^^^^^^^ empty-field
      b) Thời gian: Quý I.
    `));
  it('one of two fields on a line', () =>
    checkFindings(`
      1. Rà soát
      - Cơ quan chủ trì: Sở Nội vụ; Cơ quan phối hợp: ; Thời gian: Quý I.
                                    ^^^^^^^^^^^^^^^^ empty-field
    `));
  it('a bare line before another field', () =>
    checkFindings(`
      1. Rà soát
      Cơ quan chủ trì:
      ^^^^^^^^^^^^^^^ empty-field
      Thời gian: Quý I.
    `));
  it('a dash before another field', () =>
    checkFindings(`
      1. Rà soát
      - Cơ quan chủ trì: Sở Nội vụ.
      - Sản phẩm:
        ^^^^^^^^ empty-field
      - Thời gian: Quý I.
    `));
  it('a field of no task', () =>
    checkFindings(`
      I. TẬP HUẤN
      1. Thời gian: Quý I.
      2. Địa điểm:
         ^^^^^^^^ empty-field
    `));
  it('a blank cell under the lead', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian | Sản phẩm |
      |---|---|---|---|---|
      | 1 | Rà soát | | Quý I | Báo cáo |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-field
    `));
  it('a blank cell under the time, in a row that ends before it too', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-field
      | 2 | Công bố | Sở Tư pháp |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-field
    `));
  it('a row once, where both its cells are blank', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian | Sản phẩm |
      |---|---|---|---|---|
      | 1 | Rà soát | | | Báo cáo |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-field
    `));
  it('a blank cell in a table with tabs', () =>
    checkFindings(
      'PHỤ LỤC\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tRà soát\t\tQuý I\n^^^^^^^^^^^^^^^^ empty-field',
    ));
  it('a form in which something is filled in', () =>
    checkFindings(`
      PHỤ LỤC
      1. Rà soát
      - Cơ quan chủ trì: Sở Nội vụ
      - Thời gian:
        ^^^^^^^^^ empty-field
    `));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện:
         ^^^^^^^^^^^^^^^^^^^ empty-field
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('empty-field does not report a label whose value is on the next line', () => {
  it('as dashes', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp:
      - Sở Tư pháp;
      - Sở Tài chính.
      c) Thời gian: Quý I.
    `));
  it('as fields', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan thực hiện:
      - Đơn vị chủ trì: Sở Nội vụ;
      - Đơn vị phối hợp: Sở Tư pháp.
      b) Thời gian: Quý I.
    `));
  it('as a line', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì:
      Sở Nội vụ.
      b) Thời gian:

      Quý I năm 2026.
    `));
  it('as dashes of the same level', () =>
    checkFindings(`
      1. Rà soát
      - Cơ quan chủ trì:
      - Sở Nội vụ;
      - Sở Tư pháp.
      - Thời gian: Quý I.
    `));
  it('as points below a bare line or a dash', () =>
    checkFindings(`
      I. TẬP HUẤN
      1. Lớp thứ nhất
      Nội dung:
      a) Một;
      b) Hai.
      2. Lớp thứ hai
      - Nội dung:
      a) Một;
      b) Hai.
    `));
  it('as a table', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Nội dung:
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | Sở Nội vụ | Quý I |
      II. Kinh phí
      | STT | Hạng mục | Số tiền |
      |---|---|---|
      | 1 | In ấn | 10 |
    `));
  it('as dashes below the end of a sentence', () =>
    checkFindings(
      `
      1. Rà soát văn bản trong Quý I. Cơ quan chủ trì:
      - Sở Nội vụ;
      - Sở Tư pháp.
      2. Công bố. Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.
    `,
      { only: ['empty-field'] },
    ));
});

describe('empty-field does not report', () => {
  it('the last words of a heading', () =>
    checkNoFindings(
      'empty-field',
      `
      II. NỘI DUNG, THỜI GIAN VÀ ĐỊA ĐIỂM:
      1. Nội dung thực hiện:
      - Tiếp nhận hồ sơ lưu động.
      2. Thời gian: Từ ngày 05/9/2026.
      III. PHẠM VI, THỜI GIAN THỰC HIỆN:
      Địa bàn toàn xã.
    `,
    ));
  it('forms to be filled in, in an annex', () =>
    checkFindings(`
      PHỤ LỤC
      MẪU PHIẾU
      Họ và tên:
      Đơn vị chủ trì:
      Thời gian:
      Kết quả:
    `));
  it('remarks', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I;
      c) Ghi chú:
    `));
  it('headings with a colon that are no labels', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Đối với cấp tỉnh:
      2. Sở Nội vụ:
      3. Về kinh phí:
    `));
  it('group rows, column numbers and repeated headers of a table', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | (1) | (2) | (3) | (4) |
      | I | CẢI CÁCH THỂ CHẾ | | |
      | 1 | Rà soát | Sở Tư pháp | Quý I |
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      | Công tác khác | | | |
      | 2 | Công bố | Sở Tư pháp | Quý I |
    `));
  it('group rows with a letter, and lines within a task', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | a | Cấp tỉnh | | |
      | 1 | Rà soát: | Sở Tư pháp | Quý I |
      | | - Nghị quyết | | |
      | | - Quyết định | | |
    `));
  it('the row of totals', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Thời gian | Kinh phí |
      |---|---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | Quý I | 10 |
      | | Tổng cộng | | | 10 |
    `));
  it('text after a table with tabs whose numbers are parted by tabs too', () =>
    checkFindings(
      'I.\tNHIỆM VỤ\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tRà soát\tSở Tư pháp\tQuý I\n\n' +
        'II.\tKINH PHÍ\na)\tNgân sách tỉnh.\nb)\tNguồn khác.\nIII.\tTỔ CHỨC THỰC HIỆN\n1.\tSở Nội vụ\nTheo dõi.\n2.\tSở Tài chính\n',
    ));
  it('a cell of a table with tabs that goes over two lines', () =>
    checkFindings(
      'PHỤ LỤC\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tRà soát văn bản\nvà công bố\tSở Tư pháp\tQuý I\n2\tTập huấn\tSở Nội vụ\tQuý I\n',
    ));
});
