import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFix } from './check.ts';

/** The fix that renumbers carries along every reference to what it renumbers, and no other. */
const carries = (rule: string, before: string, after: string) => {
  checkFix(before, rule, after);
  checkFix(before, rule, after, { as: crlf });
  checkFix(before, rule, after, { as: decomposed });
};

describe('relettered points update', () => {
  it.each([
    ['điểm a, b, d khoản 2 mục I Kế hoạch này', 'điểm a, b, c khoản 2 mục I Kế hoạch này'],
    ['các điểm b và d khoản 2 mục I', 'các điểm b và c khoản 2 mục I'],
    ['các điểm a, b, d và đ khoản 2 mục I', 'các điểm a, b, c và d khoản 2 mục I'],
    ['các điểm từ a đến đ khoản 2 mục I', 'các điểm từ a đến d khoản 2 mục I'],
    ['điểm b đến điểm đ khoản 2 mục I', 'điểm b đến điểm d khoản 2 mục I'],
    ['điểm a khoản 1, điểm d khoản 2 mục I', 'điểm a khoản 1, điểm c khoản 2 mục I'],
    ['điểm d, khoản 2, mục I', 'điểm c, khoản 2, mục I'],
    ['Điểm d Khoản 2 Mục I nêu trên', 'Điểm c Khoản 2 Mục I nêu trên'],
    ['mục I.2.d Kế hoạch này', 'mục I.2.c Kế hoạch này'],
    ['điểm d khoản 1 mục II Kế hoạch số 12/KH-UBND', 'điểm d khoản 1 mục II Kế hoạch số 12/KH-UBND'],
  ])('%s', (before, after) =>
    carries(
      'item-lettering',
      `
        I. NHIỆM VỤ
        1. Một
        a) Hai.
        2. Ba
        a) Bốn;
        b) Năm;
        d) Sáu;
        ^^ item-lettering
        đ) Bảy.
        II. TỔ CHỨC THỰC HIỆN
        1. Theo ${before}.
      `,
      `
        I. NHIỆM VỤ
        1. Một
        a) Hai.
        2. Ba
        a) Bốn;
        b) Năm;
        c) Sáu;
        d) Bảy.
        II. TỔ CHỨC THỰC HIỆN
        1. Theo ${after}.
      `,
    ),
  );
});

describe('renumbered sections update', () => {
  it.each([
    ['điểm a, b khoản 2 mục III Kế hoạch này', 'điểm a, b khoản 2 mục II Kế hoạch này'],
    ['khoản 1 mục I và khoản 2 mục III', 'khoản 1 mục I và khoản 2 mục II'],
    ['các mục I, III và IV Kế hoạch này', 'các mục I, II và III Kế hoạch này'],
    ['từ mục I đến mục IV Kế hoạch này', 'từ mục I đến mục III Kế hoạch này'],
    ['mục III.2 Kế hoạch này', 'mục II.2 Kế hoạch này'],
  ])('%s', (before, after) =>
    carries(
      'section-numbering',
      `
        I. MỤC ĐÍCH
        1. Một.
        III. NHIỆM VỤ
        ^^^^ section-numbering
        1. Hai.
        2. Ba
        a) Bốn;
        b) Năm.
        IV. TỔ CHỨC THỰC HIỆN
        1. Theo ${before}.
      `,
      `
        I. MỤC ĐÍCH
        1. Một.
        II. NHIỆM VỤ
        1. Hai.
        2. Ba
        a) Bốn;
        b) Năm.
        III. TỔ CHỨC THỰC HIỆN
        1. Theo ${after}.
      `,
    ),
  );
  it('those before it, in the closing, in tables', () =>
    carries(
      'section-numbering',
      `
        KẾ HOẠCH
        Cải cách hành chính

        Nhiệm vụ nêu tại mục III Kế hoạch này.

        I. MỤC ĐÍCH
        1. Một.
        III. NHIỆM VỤ
        ^^^^ section-numbering
        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
        |---|---|---|---|
        | 1 | Nhiệm vụ tại mục III Kế hoạch này | Sở Y tế | Hằng năm |

        Trên đây là Kế hoạch, thực hiện theo mục III Kế hoạch này./.
      `,
      `
        KẾ HOẠCH
        Cải cách hành chính

        Nhiệm vụ nêu tại mục II Kế hoạch này.

        I. MỤC ĐÍCH
        1. Một.
        II. NHIỆM VỤ
        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
        |---|---|---|---|
        | 1 | Nhiệm vụ tại mục II Kế hoạch này | Sở Y tế | Hằng năm |

        Trên đây là Kế hoạch, thực hiện theo mục II Kế hoạch này./.
      `,
    ));
});

describe('renumbered items of an annex update', () => {
  it('references to that annex, and none to the body', () =>
    carries(
      'section-numbering',
      `
        KẾ HOẠCH
        Cải cách hành chính

        I. MỘT
        1. Chi tiết tại Phụ lục I, mục III Phụ lục II kèm theo.
        2. Theo khoản 1 mục III Phụ lục II kèm theo Kế hoạch này.

        PHỤ LỤC I
        DANH MỤC
        I. MỘT
        1. Hai.
        PHỤ LỤC II
        DANH MỤC
        I. MỘT
        1. Hai.
        III. BA
        ^^^^ section-numbering
        1. Theo mục III Phụ lục này, mục I Kế hoạch này.
      `,
      `
        KẾ HOẠCH
        Cải cách hành chính

        I. MỘT
        1. Chi tiết tại Phụ lục I, mục II Phụ lục II kèm theo.
        2. Theo khoản 1 mục II Phụ lục II kèm theo Kế hoạch này.

        PHỤ LỤC I
        DANH MỤC
        I. MỘT
        1. Hai.
        PHỤ LỤC II
        DANH MỤC
        I. MỘT
        1. Hai.
        II. BA
        1. Theo mục II Phụ lục này, mục I Kế hoạch này.
      `,
    ));
});

describe('references by “mục này” and “khoản này”', () => {
  it('goes along in its own section alone', () =>
    carries(
      'clause-numbering',
      `
        I. MỤC ĐÍCH
        1. Một.
        2. Hai.
        3. Theo khoản 3 mục này.
        II. NHIỆM VỤ
        1. Ba.
        3. Bốn
        ^^ clause-numbering
        a) Năm;
        b) Theo điểm a khoản này và khoản 3 mục này.
      `,
      `
        I. MỤC ĐÍCH
        1. Một.
        2. Hai.
        3. Theo khoản 3 mục này.
        II. NHIỆM VỤ
        1. Ba.
        2. Bốn
        a) Năm;
        b) Theo điểm a khoản này và khoản 2 mục này.
      `,
    ));
});

describe('renumbered clauses update', () => {
  it.each([
    ['khoản 3 đến khoản 4 mục I', 'khoản 2 đến khoản 3 mục I'],
    ['khoản 3 - 4 mục I Kế hoạch này', 'khoản 2 - 3 mục I Kế hoạch này'],
    ['khoản 3.1 mục I Kế hoạch này', 'khoản 2.1 mục I Kế hoạch này'],
    ['mục I.3.1 Kế hoạch này', 'mục I.2.1 Kế hoạch này'],
    ['khoản 3 mục II Kế hoạch này', 'khoản 3 mục II Kế hoạch này'],
  ])('%s', (before, after) =>
    carries(
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một.
        3. Hai
        ^^ clause-numbering
        3.1. Ba.
        4. Bốn.
        II. TỔ CHỨC THỰC HIỆN
        1. Năm.
        2. Sáu.
        3. Theo ${before}.
      `,
      `
        I. NHIỆM VỤ
        1. Một.
        2. Hai
        2.1. Ba.
        3. Bốn.
        II. TỔ CHỨC THỰC HIỆN
        1. Năm.
        2. Sáu.
        3. Theo ${after}.
      `,
    ),
  );
});
