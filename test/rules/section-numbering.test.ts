import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('section-numbering finds', () => {
  it('a number used twice', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      II. ĐỐI TƯỢNG
      III. NỘI DUNG
      III. KINH PHÍ THỰC HIỆN
      ^^^^ section-numbering
      IV. TỔ CHỨC THỰC HIỆN
    `));
  it('a number left out', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      II. NHIỆM VỤ
      IV. TỔ CHỨC THỰC HIỆN
      ^^^ section-numbering
      V. KINH PHÍ
    `));
  it('a number that goes back', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      II. YÊU CẦU
      I. NHIỆM VỤ
      ^^ section-numbering
      III. TỔ CHỨC THỰC HIỆN
    `));
  it('a number used twice where the text between ends without a full stop', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      Nâng cao nhận thức
      I. YÊU CẦU
      ^^ section-numbering
      Kịp thời
    `));
  it('a plan that does not begin with I', () =>
    checkFindings(`
      II. MỤC ĐÍCH
      ^^^ section-numbering
      III. YÊU CẦU
    `));
  it('letters that make no number', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      II. YÊU CẦU
      III. NHIỆM VỤ
      IIII. KINH PHÍ
      ^^^^^ section-numbering
      V. TỔ CHỨC THỰC HIỆN
    `));
  it('each of two errors once', () =>
    checkFindings(`
      I. MỘT
      III. BA
      ^^^^ section-numbering
      IV. BỐN
      IV. BỐN NỮA
      ^^^ section-numbering
      V. NĂM
    `));
  it('two neighbours that changed places, once', () =>
    checkFindings(`
      I. MỘT
      III. BA
      ^^^^ section-numbering
      II. HAI
      IV. BỐN
    `));
  it('an error in an annex, where numbers restart', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      PHỤ LỤC
      I. ĐẤT ĐAI
      I. HỘ TỊCH
      ^^ section-numbering
    `));
  it('an error within a part', () =>
    checkFindings(`
      PHẦN I
      ĐÁNH GIÁ
      I. KẾT QUẢ
      III. TỒN TẠI
      ^^^^ section-numbering
    `));
  it('the same in decomposed text and after every kind of line end', () => {
    const source = `
      I. MỤC ĐÍCH
      I. YÊU CẦU
      ^^ section-numbering
    `;
    checkFindings(source, { as: crlf });
    checkFindings(source, { as: decomposed });
  });
});

describe('section-numbering does not report', () => {
  it('sections that run on to thirty', () => {
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
    const tens = ['', 'X', 'XX'];
    checkFindings(tens.flatMap((ten) => roman.map((one) => `${ten}${one}. MỤC`)).join('\n'));
  });
  it('annexes that start again at I', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      II. NHIỆM VỤ
      PHỤ LỤC I
      I. ĐẤT ĐAI
      II. HỘ TỊCH
      PHỤ LỤC II
      I. GIÁO DỤC
    `));
  it('parts that start again at I', () =>
    checkFindings(`
      Phần thứ nhất
      ĐÁNH GIÁ
      I. KẾT QUẢ
      II. TỒN TẠI
      Phần thứ hai
      NHIỆM VỤ
      I. MỤC TIÊU
      II. GIẢI PHÁP
    `));
  it('parts through which sections run on', () =>
    checkFindings(`
      PHẦN I
      ĐÁNH GIÁ
      I. KẾT QUẢ
      II. TỒN TẠI
      PHẦN II
      NHIỆM VỤ
      III. MỤC TIÊU
      IV. GIẢI PHÁP
    `));
  it('lettered parts', () =>
    checkFindings(`
      A. KẾT QUẢ NĂM 2025
      I. MỘT
      II. HAI
      B. NHIỆM VỤ NĂM 2026
      I. MỘT
    `));
  it('a plan without sections', () =>
    checkFindings(`
      1. Mục đích
      2. Yêu cầu
    `));
  it('“V/v” and “v.v.” at the start of a line', () =>
    checkFindings(`
      I. NỘI DUNG
      V/v tuyên truyền cải cách hành chính
      v.v.
      II. KINH PHÍ
    `));
  it('the initials of a name', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Triển lãm về cuộc đời
      V. I. Lênin.
      II. KINH PHÍ
    `));
  it('numbers of the second level that begin with that of the section (I.1, I.2)', () =>
    checkFindings(`
      I. NHIỆM VỤ
      I.1. Rà soát văn bản
      I.2. Công bố thủ tục
      II. GIẢI PHÁP
      II.1. Tập huấn
    `));
  it('a section that a decision, an annex or a law has, named in a sentence', () =>
    checkFindings(`
      I. CĂN CỨ
      Mục III của Đề án và mục V Phụ lục I.
      II. NHIỆM VỤ
    `));
});

describe('section-numbering fixes', () => {
  it('all sections from the first wrong one on', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        II. KINH PHÍ
        ^^^ section-numbering
        III. TỔ CHỨC THỰC HIỆN
      `,
      'section-numbering',
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        III. KINH PHÍ
        IV. TỔ CHỨC THỰC HIỆN
      `,
    ));
  it('the references to the sections that change', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        III. NHIỆM VỤ
        ^^^^ section-numbering
        1. Rà soát.
        IV. TỔ CHỨC THỰC HIỆN
        Theo khoản 1 mục III Kế hoạch này và Mục IV Kế hoạch này.
      `,
      'section-numbering',
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        1. Rà soát.
        III. TỔ CHỨC THỰC HIỆN
        Theo khoản 1 mục II Kế hoạch này và Mục III Kế hoạch này.
      `,
    ));
  it('no reference to another document', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        III. NHIỆM VỤ
        ^^^^ section-numbering
        Theo khoản 1 mục III của Kế hoạch số 144/KH-UBND và mục III Đề án.
      `,
      'section-numbering',
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        Theo khoản 1 mục III của Kế hoạch số 144/KH-UBND và mục III Đề án.
      `,
    ));
  it('no reference to a number that another section still has', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        II. KINH PHÍ
        ^^^ section-numbering
        Thực hiện theo mục II Kế hoạch này.
      `,
      'section-numbering',
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        III. KINH PHÍ
        Thực hiện theo mục II Kế hoạch này.
      `,
    ));
  it('each reference once where a number is used three times', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        I. NHIỆM VỤ
        ^^ section-numbering
        I. KINH PHÍ
        ^^ section-numbering
        Thực hiện theo mục I Kế hoạch này.
      `,
      'section-numbering',
      `
        I. MỤC ĐÍCH
        II. NHIỆM VỤ
        III. KINH PHÍ
        Thực hiện theo mục I Kế hoạch này.
      `,
    ));
  it('an error in a part after which other parts continue the numbers', () =>
    checkFix(
      `
        PHẦN I
        ĐÁNH GIÁ
        I. KẾT QUẢ
        III. TỒN TẠI
        ^^^^ section-numbering
        PHẦN II
        NHIỆM VỤ
        IV. MỤC TIÊU
        V. GIẢI PHÁP
      `,
      'section-numbering',
      `
        PHẦN I
        ĐÁNH GIÁ
        I. KẾT QUẢ
        II. TỒN TẠI
        PHẦN II
        NHIỆM VỤ
        III. MỤC TIÊU
        IV. GIẢI PHÁP
      `,
    ));
  it('text with CRLF line ends', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        I. YÊU CẦU
        ^^ section-numbering
      `,
      'section-numbering',
      `
        I. MỤC ĐÍCH
        II. YÊU CẦU
      `,
      { as: crlf },
    ));
});
