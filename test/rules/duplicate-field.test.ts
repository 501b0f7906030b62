import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

describe('duplicate-field finds', () => {
  it('two deadlines', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý II năm 2026;
      c) Thời gian thực hiện: Quý III năm 2026.
         ^^^^^^^^^^^^^^^^^^^ duplicate-field
    `));
  it('two leads in other words', () =>
    checkFindings(`
      1. Rà soát
      - Cơ quan chủ trì: Sở Nội vụ;
      - Thời gian: Quý I;
      - Đơn vị chủ trì: Sở Tư pháp.
        ^^^^^^^^^^^^^^ duplicate-field
    `));
  it('two fields of a kind on one line', () =>
    checkFindings(`
      1. Rà soát
      - Cơ quan chủ trì: Sở Nội vụ; Thời gian: Quý I; Thời hạn: Quý II.
                                                      ^^^^^^^^ duplicate-field
    `));
  it('each field after the first', () =>
    checkFindings(`
      1. Rà soát
      Cơ quan chủ trì: Sở Nội vụ.
      Thời gian: Quý I.
      Cơ quan phối hợp: Sở Tư pháp.
      Cơ quan phối hợp: Sở Tài chính.
      ^^^^^^^^^^^^^^^^ duplicate-field
      Cơ quan phối hợp: Sở Y tế.
      ^^^^^^^^^^^^^^^^ duplicate-field
    `));
  it('a field given on the line of the task and below it', () =>
    checkFindings(`
      1. Rà soát. Thời gian: Quý I.
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý II.
         ^^^^^^^^^ duplicate-field
    `));
  it('a duplicate once where dashes share their fields', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Thể chế
      - Rà soát.
      - Công bố.
      Cơ quan chủ trì: Sở Nội vụ.
      Thời gian: Quý I.
      Thời gian: Quý II.
      ^^^^^^^^^ duplicate-field
    `));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý II;
      c) Thời gian: Quý III.
         ^^^^^^^^^ duplicate-field
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('duplicate-field does not report', () => {
  it('the same field in two tasks', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
    `));
  it('a lead and its cooperation below one empty label', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan thực hiện:
      - Đơn vị chủ trì: Sở Nội vụ;
      - Đơn vị phối hợp: Sở Tư pháp.
      b) Thời gian: Quý I.
    `));
  it('content and participants given in pieces', () =>
    checkFindings(`
      1. Tập huấn
      - Nội dung: Cải cách hành chính.
      - Nội dung: Chuyển đổi số.
      - Thành phần: Công chức cấp xã.
      - Đối tượng: Cán bộ một cửa.
      - Cơ quan chủ trì: Sở Nội vụ.
      - Thời gian: Quý I.
    `));
  it('labels within a value', () =>
    checkFindings(`
      1. Rà soát
      - Cơ quan chủ trì: Sở Nội vụ.
      - Thời gian: Đợt 1: Quý I; Đợt 2: Quý III.
    `));
  it('schedules with several times', () =>
    checkFindings(`
      I. TẬP HUẤN
      1. Lớp thứ nhất
      - Thời gian: sáng ngày 10/3/2026;
      - Thời gian: chiều ngày 11/3/2026;
      - Địa điểm: Hội trường.
    `));
  it('one who leads and those who carry out', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan thực hiện: Ủy ban nhân dân các xã, phường;
      c) Thời gian: Quý I.
    `));
  it('an amount of money and where it comes from', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Kinh phí thực hiện: 50 triệu đồng;
      c) Nguồn kinh phí: Ngân sách tỉnh;
      d) Thời gian: Quý I.
    `));
  it('a product and a result', () =>
    checkFindings(`
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Sản phẩm: Báo cáo;
      c) Kết quả: 100% thủ tục được rà soát;
      d) Thời gian: Quý I.
    `));
  it('paragraphs that follow each other, each with its own', () =>
    checkFindings(`
      I. TRÌNH TỰ
      Chặng 1: đo 12 thửa. Chủ trì: Phòng Kinh tế; Phối hợp: Công an xã; Thời gian: trước ngày 15/3/2026.
      Chặng 2: cắm 40 mốc. Chủ trì: Công an xã; Phối hợp: Phòng Kinh tế; Thời gian: tháng 4/2026.
      Chặng 3: bàn giao. Chủ trì: Phòng Kinh tế; Thời gian: tháng 5/2026.
    `));
});
