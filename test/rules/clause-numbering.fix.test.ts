import { describe, it } from 'vitest';
import { checkFix } from './check.ts';

describe('clause-numbering fixes', () => {
  it('the list from the first wrong clause on, with the numbers below', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        3. Hai
        ^^ clause-numbering
        3.1. Ba
        3.1.1. Bốn
        3.2. Năm
        4. Sáu
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        2.1. Ba
        2.1.1. Bốn
        2.2. Năm
        3. Sáu
      `,
    ));
  it('a sub-clause with the numbers below it', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        1.1. Hai
        1.3. Ba
        ^^^^ clause-numbering
        1.3.1. Bốn
        1.3.2. Năm
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        1.1. Hai
        1.2. Ba
        1.2.1. Bốn
        1.2.2. Năm
      `,
    ));
  it('sub-clauses with the number of another clause, and the numbers below them', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        1.1. Ba
        ^^^^ clause-numbering
        1.1.1. Bốn
        1.2. Năm
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        2.1. Ba
        2.1.1. Bốn
        2.2. Năm
      `,
    ));
  it('a clause whose sub-clauses bear the number that it should have', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        1. Hai
        ^^ clause-numbering
        2.1. Ba
        2.2. Bốn
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        2.1. Ba
        2.2. Bốn
      `,
    ));
  it('the references to the clauses that change', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        1. Một
        II. NHIỆM VỤ
        1. Hai
        3. Ba
        ^^ clause-numbering
        III. TỔ CHỨC THỰC HIỆN
        1. Theo khoản 3 mục II và khoản 1 mục I Kế hoạch này.
      `,
      'clause-numbering',
      `
        I. MỤC ĐÍCH
        1. Một
        II. NHIỆM VỤ
        1. Hai
        2. Ba
        III. TỔ CHỨC THỰC HIỆN
        1. Theo khoản 2 mục II và khoản 1 mục I Kế hoạch này.
      `,
    ));
  it.each([
    ['khoản 3 và khoản 4 mục II Kế hoạch này', 'khoản 2 và khoản 3 mục II Kế hoạch này'],
    ['khoản 3, 4 mục II Kế hoạch này', 'khoản 2, 3 mục II Kế hoạch này'],
    ['các khoản 1, 3 và 4 mục II Kế hoạch này', 'các khoản 1, 2 và 3 mục II Kế hoạch này'],
  ])('references to several clauses at once: %s', (before, after) =>
    checkFix(
      `
        I. MỤC ĐÍCH
        1. Một
        II. NHIỆM VỤ
        1. Hai
        3. Ba
        ^^ clause-numbering
        4. Bốn
        III. TỔ CHỨC THỰC HIỆN
        1. Theo ${before}.
      `,
      'clause-numbering',
      `
        I. MỤC ĐÍCH
        1. Một
        II. NHIỆM VỤ
        1. Hai
        2. Ba
        3. Bốn
        III. TỔ CHỨC THỰC HIỆN
        1. Theo ${after}.
      `,
    ),
  );
  it('references in a plan without sections', () =>
    checkFix(
      `
        1. Một
        3. Hai
        ^^ clause-numbering
        4. Theo khoản 3 Kế hoạch này.
      `,
      'clause-numbering',
      `
        1. Một
        2. Hai
        3. Theo khoản 2 Kế hoạch này.
      `,
    ));
  it('no reference to a number that another clause still has', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        2. Ba
        ^^ clause-numbering
        4. Theo khoản 2 mục I Kế hoạch này.
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        3. Ba
        4. Theo khoản 2 mục I Kế hoạch này.
      `,
    ));
  it('each reference once where a number is used three times', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        1. Hai
        ^^ clause-numbering
        1. Theo khoản 1 mục I Kế hoạch này.
        ^^ clause-numbering
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        2. Hai
        3. Theo khoản 1 mục I Kế hoạch này.
      `,
    ));
  it('articles', () =>
    checkFix(
      `
        Điều 1. Phạm vi
        Điều 3. Hiệu lực
        ^^^^^^^ clause-numbering
      `,
      'clause-numbering',
      `
        Điều 1. Phạm vi
        Điều 2. Hiệu lực
      `,
    ));
  it('a number in bold', () =>
    checkFix(
      `
        I. NHIỆM VỤ
        1. Một
        **3.** Hai
          ^^ clause-numbering
      `,
      'clause-numbering',
      `
        I. NHIỆM VỤ
        1. Một
        **2.** Hai
      `,
      { only: ['clause-numbering'] },
    ));
});
