import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

describe('clause-numbering finds', () => {
  it('a number left out', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát thủ tục.
      3. Công bố thủ tục.
      ^^ clause-numbering
      4. Báo cáo.
    `));
  it('a number used twice', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát thủ tục.
      2. Công bố thủ tục.
      2. Báo cáo.
      ^^ clause-numbering
    `));
  it('a number that goes back', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một.
      2. Hai.
      3. Ba.
      2. Bốn.
      ^^ clause-numbering
    `));
  it('a section that does not begin with 1', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      1. Một.
      II. NHIỆM VỤ
      2. Hai.
      ^^ clause-numbering
      3. Ba.
    `));
  it('a gap among sub-clauses', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      1.1. Hai
      1.3. Ba
      ^^^^ clause-numbering
    `));
  it('a sub-clause with the number of another clause', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      1.1. Hai
      2. Ba
      1.1. Bốn
      ^^^^ clause-numbering
      1.2. Năm
    `));
  it('an article left out', () =>
    checkFindings(`
      Điều 1. Phạm vi
      Điều 3. Hiệu lực
      ^^^^^^^ clause-numbering
    `));
  it('two neighbours that changed places, once', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      3. Ba
      ^^ clause-numbering
      2. Hai
      4. Bốn
    `));
  it('a number typed one too high, once', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      2. Hai
      4. Ba
      ^^ clause-numbering
      4. Bốn
      5. Năm
    `));
  it('a number that is far off, once', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      2. Hai
      13. Ba
      ^^^ clause-numbering
      4. Bốn
    `));
  it('the same in decomposed text', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát thủ tục.
        3. Công bố thủ tục.
        ^^ clause-numbering
      `,
      { as: decomposed },
    ));
});

describe('clause-numbering does not report', () => {
  it('sections that start again at 1', () =>
    checkFindings(`
      I. MỤC ĐÍCH
      1. Một.
      2. Hai.
      II. NHIỆM VỤ
      1. Ba.
    `));
  it('a list that starts again after a paragraph that announces one', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát văn bản.
      2. Tập huấn.
      Các nhiệm vụ thường xuyên gồm:
      1. Tiếp công dân.
      2. Báo cáo định kỳ.
    `));
  it('lists under lines that head them', () =>
    checkFindings(`
      I. NHIỆM VỤ
      Cấp tỉnh
      1. Rà soát văn bản;
      2. Tập huấn.
      Cấp xã
      1. Niêm yết thủ tục;
      2. Tiếp công dân.
    `));
  it('lists under dashes that head them', () =>
    checkFindings(`
      I. NHIỆM VỤ
      - Cấp tỉnh:
      1. Rà soát văn bản;
      2. Tập huấn.
      - Cấp xã:
      1. Niêm yết thủ tục;
      2. Tiếp công dân.
    `));
  it('lists under starred lines that head them', () =>
    checkFindings(`
      I. NHIỆM VỤ
      * Cấp tỉnh
      1. Rà soát văn bản;
      2. Tập huấn.
      * Cấp xã
      1. Niêm yết thủ tục;
      2. Tiếp công dân.
    `));
  it('the clauses of each article', () =>
    checkFindings(`
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi
      1. Một.
      2. Hai.
      Điều 2. Đối tượng
      1. Ba.
      2. Bốn.
      Chương II
      TỔ CHỨC THỰC HIỆN
      Điều 3. Hiệu lực
      1. Năm.
    `));
  it('clauses that an amendment quotes', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Sửa đổi Quy chế như sau:
      “3. Người đứng đầu chịu trách nhiệm.
      4. Công chức tham mưu.”
      2. Bãi bỏ khoản 5 của Quy chế.
    `));
  it('lists with brackets under clauses', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Thành phần
      1) Đại diện Sở Nội vụ;
      2) Đại diện Sở Tư pháp.
      2. Nội dung
      1) Báo cáo;
      2) Thảo luận.
    `));
  it('figures, amounts and dates at the start of a line', () =>
    checkFindings(`
      I. KINH PHÍ
      1. Tổng kinh phí:
      1.200.000.000 đồng (một tỷ hai trăm triệu đồng).
      15.8 triệu đồng cho tập huấn;
      2.500 tờ gấp;
      24/10/2025 là hạn quyết toán.
      2. Nguồn kinh phí.
    `));
  it('times of day written with a full stop', () =>
    checkFindings(`
      I. CHƯƠNG TRÌNH
      1. Buổi sáng
      9.30 Khai mạc.
      10.15 Giải lao.
      2. Buổi chiều
    `));
  it('clauses that begin with a figure', () =>
    checkFindings(`
      I. CHỈ TIÊU
      1. 100% các sở hoàn thành.
      2. 95% hồ sơ được giải quyết đúng hạn.
      3. 03 lớp tập huấn.
    `));
  it('sub-clauses of all depths', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một
      1.1. Hai
      1.1.1. Ba
      1.1.2. Bốn
      1.2. Năm
      2. Sáu
      2.1 Bảy
      2.2 Tám
    `));
  it('sub-clauses right under a section, numbered after it', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1.1. Một
      1.2. Hai
      II. GIẢI PHÁP
      2.1. Ba
      2.2. Bốn
    `));
  it('annexes and footnotes that start again', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một.
      2. Hai.
      PHỤ LỤC I
      1. Ba.
      PHỤ LỤC II
      1. Bốn.
    `));
  it('annexes with their heading on the same line after the signature', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một.
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Nguyễn Văn An

      Phụ lục I. Danh mục nhiệm vụ
      1. Hai.
      Phụ lục II. Danh sách
      1. Ba.
    `));
  it('members of a list with a leading zero', () =>
    checkFindings(`
      I. NHIỆM VỤ
      01. Một
      02. Hai
    `));
});

describe('a clause that stands within the line of the one before it', () => {
  it.each([
    'I. MỘT\n1. Một. ‹2.› Hai việc cần làm.\n3. Ba.',
    'I. MỘT\n1. Một\n1.1. Hai. ‹1.2.› Ba.\n1.3. Bốn.',
  ])('is reported where it stands: %s', (list) => {
    for (const as of [String, crlf, decomposed])
      checkFindings(list, { only: ['clause-numbering'], inline: 'clause-numbering error', as });
  });
  it('not where a figure stands there', () =>
    checkFindings('I. MỘT\n1. Một trong 2. tháng đầu năm.\n‹3.› Ba.', {
      only: ['clause-numbering'],
      inline: 'clause-numbering error',
    }));
});
