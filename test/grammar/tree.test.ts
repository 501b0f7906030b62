import { describe, it } from 'vitest';
import { checkTree } from './check.ts';

describe('the tree of items', () => {
  it('nests all levels', () =>
    checkTree(
      `
        PHẦN I
        ĐÁNH GIÁ
        I. MỤC ĐÍCH
        1. Một
        1.1. Hai
        1.1.1. Ba
        a) Bốn
        - Năm
        + Sáu
        II. YÊU CẦU
        PHẦN II
        NHIỆM VỤ
      `,
      `
        body:
          part PHẦN I  [2 lines]
            section I. MỤC ĐÍCH
              clause 1. Một
                subclause 1.1. Hai
                  subclause 1.1.1. Ba
                    point a) Bốn
                      dash - Năm
                        plus + Sáu
            section II. YÊU CẦU
          part PHẦN II  [2 lines]
      `,
    ));
  it('lets levels be left out', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        a) Một
        + Hai
        1. Ba
        - Bốn
        II. YÊU CẦU
        - Năm
        a) Sáu
      `,
      `
        body:
          section I. MỤC ĐÍCH
            point a) Một
              plus + Hai
            clause 1. Ba
              dash - Bốn
          section II. YÊU CẦU
            dash - Năm
            point a) Sáu
      `,
    ));
  it('gives paragraphs to the innermost open item', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        Một.
        1. Hai
        Ba.
        a) Bốn
        Năm.

        Sáu.
        2. Bảy
      `,
      `
        body:
          section I. MỤC ĐÍCH
            paragraph Một.
            clause 1. Hai
              paragraph Ba.
              point a) Bốn
                paragraph Năm.
                paragraph Sáu.
            clause 2. Bảy
      `,
    ));
  it('counts articles as clauses', () =>
    checkTree(
      `
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        a) Một;
        Điều 2. Đối tượng
      `,
      `
        body:
          part Chương I  [2 lines]
            clause Điều 1. Phạm vi
              point a) Một;
            clause Điều 2. Đối tượng
      `,
    ));
  it('reads “1)” as a dash below a clause or point, and as a clause where one would stand', () =>
    checkTree(
      `
        I. THÀNH PHẦN
        1. Cấp tỉnh
        1) Sở Nội vụ;
        2) Sở Tư pháp.
        2. Cấp xã
        a) Phường:
        1) Chủ tịch;
        II. NỘI DUNG
        1) Một
        2) Hai
      `,
      `
        body:
          section I. THÀNH PHẦN
            clause 1. Cấp tỉnh
              dash 1) Sở Nội vụ;
              dash 2) Sở Tư pháp.
            clause 2. Cấp xã
              point a) Phường:
                dash 1) Chủ tịch;
          section II. NỘI DUNG
            clause 1) Một
            clause 2) Hai
      `,
    ));
  it('goes on with a list of “1)” after its points', () =>
    checkTree(
      `
        I. NỘI DUNG
        1) Một
        a) Hai;
        2) Ba
      `,
      `
        body:
          section I. NỘI DUNG
            clause 1) Một
              point a) Hai;
            clause 2) Ba
      `,
    ));
  it('takes the heading of a part or section from the next line', () =>
    checkTree(
      `
        PHẦN I

        ĐÁNH GIÁ
        I.
        KẾT QUẢ
        1. Một
      `,
      `
        body:
          part PHẦN I  [3 lines]
            section I.  [2 lines]
              clause 1. Một
      `,
    ));
});

describe('a paragraph or item goes on', () => {
  it('with a line in small letters', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        Một hai
        ba bốn.
        1. Năm
        sáu.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            paragraph Một hai [2 lines]
            clause 1. Năm [2 lines]
      `,
    ));
  it('across one blank line', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        1. Một hai

        ba bốn.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            clause 1. Một hai [3 lines]
      `,
    ));
  it('across a page number, a ruler or a comment, with blank lines around them', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        1. Một hai

        12

        ba bốn.
        2. Một hai
        -----
        ba bốn.
        3. Một hai
        // ghi chú
        ba bốn.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            clause 1. Một hai [5 lines]
            clause 2. Một hai [3 lines]
            clause 3. Một hai [3 lines]
      `,
    ));
  it.each(['.', ';', ':', '!', '?'])('but not after “%s”', (sign) =>
    checkTree(
      `
        I. MỤC ĐÍCH
        Một hai${sign}
        ba bốn.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            paragraph Một hai${sign}
            paragraph ba bốn.
      `,
    ),
  );
  it('but not across two blank lines', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        Một hai


        ba bốn.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            paragraph Một hai
            paragraph ba bốn.
      `,
    ));
  it('but not with a line in capitals or a marker', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        Một hai

        Ba bốn
        - năm.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            paragraph Một hai
            paragraph Ba bốn
            dash - năm.
      `,
    ));
  it('but not after emphasis that ends with a sentence', () =>
    checkTree(
      `
        I. MỤC ĐÍCH
        **Một hai.**
        ba bốn.
      `,
      `
        body:
          section I. MỤC ĐÍCH
            paragraph **Một hai.**
            paragraph ba bốn.
      `,
    ));
});

describe('dirt in a plan', () => {
  it('is read through: missing spaces, Markdown, tabs, wide spaces', () =>
    checkTree(
      `
        **I.MỤC ĐÍCH**
        ### 1.Một
        - a)Hai;
        **b)** Ba.
        \t2.\tBốn
        \u00a0-\u00a0Năm
      `.replaceAll('\n        ', '\n'),
      `
        body:
          section I. MỤC ĐÍCH**
            clause 1. Một
              point a) Hai;
              point b) Ba.
            clause 2. Bốn
              dash - Năm
      `,
    ));
});
