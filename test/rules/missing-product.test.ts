import { describe, it } from 'vitest';
import { checkFindings } from './check.ts';

const strict = { preset: 'strict' } as const;

describe('missing-product finds in strict', () => {
  it('a task with fields but no product', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        ^^^^^^^^^^ missing-product
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
      `,
      strict,
    ));
  it('each of two tasks', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        ^^^^^^^^^^ missing-product
        - Cơ quan chủ trì: Sở Nội vụ;
        - Thời gian: Quý I.
        2. Công bố
        ^^^^^^^^^^ missing-product
        - Cơ quan chủ trì: Sở Nội vụ;
        - Thời gian: Quý I.
      `,
      strict,
    ));
  it('a task with bare field lines', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        ^^^^^^^^^^ missing-product
        Cơ quan chủ trì: Sở Nội vụ; Thời gian: Quý I.
      `,
      strict,
    ));
  it('a dash with its fields as pluses', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Thể chế
        - Rà soát:
        ^^^^^^^^^^ missing-product
        + Cơ quan chủ trì: Sở Nội vụ;
        + Thời gian: Quý I.
      `,
      strict,
    ));
  it('as an error by settings', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        ^^^^^^^^^^ missing-product error
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
      `,
      { rules: { 'missing-product': 'error' } },
    ));
});

describe('missing-product does not report', () => {
  it('all tasks in the recommended preset', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
    `));
  it.each(['Sản phẩm: Báo cáo', 'Kết quả: Báo cáo', 'Số lượng: 01 phóng sự', 'Sản phẩm dự kiến: Tờ trình'])(
    'a task with “%s”',
    (field) =>
      checkFindings(
        `
          I. NHIỆM VỤ
          1. Rà soát
          a) Cơ quan chủ trì: Sở Nội vụ;
          b) Thời gian: Quý I;
          c) ${field}.
        `,
        strict,
      ),
  );
  it('a task without any field', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Sở Nội vụ rà soát trong Quý I.
        2. Sở Tư pháp công bố trong Quý II.
      `,
      strict,
    ));
  it('duties under TỔ CHỨC THỰC HIỆN', () =>
    checkFindings(
      `
        I. TỔ CHỨC THỰC HIỆN
        1. Sơ kết
        - Cơ quan chủ trì: Sở Nội vụ;
        - Thời gian: Quý II.
      `,
      strict,
    ));
  it('schedules', () =>
    checkFindings(
      `
        I. TẬP HUẤN
        1. Lớp thứ nhất
        - Thời gian: ngày 10/3/2026;
        - Địa điểm: Hội trường tỉnh.
      `,
      strict,
    ));
});
