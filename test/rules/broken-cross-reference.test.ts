import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = ['broken-cross-reference'];

/** A plan with sections, clauses, points and sub-clauses, in which `said` stands, what is found in it between braces. */
function planOf(passage: string): string {
  const marked = /^(.*?)\{(.*?)\}/.exec(passage);
  const carets = marked && `${' '.repeat(`      1. ${marked[1]}`.length)}${'^'.repeat(marked[2]!.length)}`;
  return `
      I. MỤC ĐÍCH
      1. Một:
      a) Nội dung thứ nhất;
      b) Nội dung thứ hai.
      2. Hai.
      2.1. Hai một.
      2.2. Hai hai.
      II. NHIỆM VỤ
      1. Ba.
      2. Bốn.
      3. Năm.
      III. TỔ CHỨC THỰC HIỆN
      1. ${passage.replace(/[{}]/g, '')}
${carets ? `${carets} broken-cross-reference error` : ''}
`;
}

describe('broken-cross-reference finds', () => {
  it.each([
    'Theo khoản {4} mục II Kế hoạch này.',
    'Theo mục {IV} Kế hoạch này.',
    'Theo các khoản 1, 2, {5} Mục II Kế hoạch này.',
    'Theo điểm {c} khoản 1 mục I của Kế hoạch này.',
    'Theo tiểu mục {2.3} mục I nêu trên.',
    'Theo Mục {II.4} Kế hoạch này.',
    'Nhiệm vụ tại khoản {7} mục I.',
    'Theo khoản {9} Kế hoạch này.',
    'Theo phần {V} của Kế hoạch.',
  ])('%s', (passage) => {
    checkFindings(planOf(passage), { only });
    checkFindings(planOf(passage), { only, as: decomposed });
    checkFindings(planOf(passage), { only, as: crlf });
  });
  it('an annex where there is none, once', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính

      Ủy ban nhân dân xã ban hành Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Phân công tại Phụ lục kèm theo Kế hoạch này.
                       ^^^^^^^ broken-cross-reference error
      2. Tiến độ xem Phụ lục kèm theo.
      3. Kinh phí theo Phụ lục II, biểu theo Phụ lục II.
                               ^^ broken-cross-reference
    `,
      { only },
    ));
  it('an annex that is not among those there are', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính

      Ủy ban nhân dân xã ban hành Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Phân công tại Phụ lục I, II và IV.
                                        ^^ broken-cross-reference

      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC I
      Phân công

      PHỤ LỤC II
      Tiến độ
    `,
      { only },
    ));
  it('annexes that nothing points to', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính

      Ủy ban nhân dân xã ban hành Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Phân công tại Phụ lục 1.

      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC I
      Phân công

      PHỤ LỤC II
      ^^^^^^^^^^ broken-cross-reference warning
      Tiến độ, theo Phụ lục này.
    `,
      { only },
    ));
});

describe('broken-cross-reference passes over', () => {
  it('an annex that nothing points to where a reference to another one leads nowhere', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính

      Ủy ban nhân dân xã ban hành Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Phân công tại Phụ lục III.
                               ^^^ broken-cross-reference

      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC
      Phân công
    `,
      { only },
    ));
  it.each([
    'Theo khoản 3 mục II, điểm b khoản 1 mục I, tiểu mục 2.2 mục I Kế hoạch này.',
    'Theo khoản 9 Điều 5 Nghị định số 61/2018/NĐ-CP.',
    'Theo khoản 1 phần IX của Kế hoạch số 144/KH-UBND ngày 30 tháng 12 năm 2016.',
    'Theo mục VII Đề án 06 và mục IX Thông tư số 01/2018/TT-VPCP.',
    'Thực hiện Nghị quyết số 76/NQ-CP, các sở rà soát nội dung mục VIII nêu trên.',
    'Theo mục VI của Chương trình tổng thể; theo khoản 8 mục V Quy chế.',
    'Danh mục 9 nhiệm vụ, hạng mục 8, chuyên mục 7, thí điểm 5 xã, tài khoản 9.',
    'Kinh phí khoản 9 tỷ đồng, các khoản 8 triệu đồng.',
    'Theo điểm c khoản 2 mục II Kế hoạch này, nơi không có điểm nào.',
    'Theo “mục IX Kế hoạch” và “khoản 9 mục II”.',
    'Theo khoản 9 (của Luật Cán bộ, công chức).',
    'Theo mục 5 và khoản 9.',
    'Theo Mục IX, Kế hoạch 12/KH-UBND.',
    'Sửa đổi điểm c khoản 7 mục II: thay “quý II” bằng “quý III”.',
    'Bãi bỏ khoản 9 mục III; bổ sung Phụ lục III; thay cụm từ “Sở” bằng cụm từ “Bộ” tại mục V.',
    'Mục tiêu, mục đích; phần lớn; điều 5 lần; chương trình 135.',
  ])('%s', (passage) => {
    checkFindings(planOf(passage), { only });
    checkFindings(planOf(passage), { only, as: decomposed });
  });
  it('a plan whose items have lost their numbers', () =>
    checkFindings(
      `
      MỤC ĐÍCH
      Một.
      NHIỆM VỤ
      Theo khoản 3 mục II Kế hoạch này.
    `,
      { only },
    ));
  it('a section that an annex has', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Một.
      II. NHIỆM VỤ
      1. Chi tiết tại mục III Phụ lục kèm theo.
      Nơi nhận:
      - Lưu: VT.

      PHỤ LỤC
      I. MỘT
      II. HAI
      III. BA
      1. Theo mục III.
    `,
      { only },
    ));
  it.each([
    'Thực hiện theo Phụ lục I ban hành kèm theo Thông tư số 01/2018/TT-VPCP.',
    'Thực hiện Nghị định số 30/2020/NĐ-CP, trình bày theo Phụ lục I.',
    'Lập phụ lục hợp đồng theo quy định.',
    'Có Biểu phân công kèm theo.',
  ])('where no annex is there: %s', (passage) =>
    checkFindings(
      `KẾ HOẠCH\nCải cách hành chính\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. ${passage}\n`,
      { only },
    ),
  );
  it.each([
    'Phân công tại Phụ lục.',
    'Phân công tại Phụ lục kèm theo.',
    'Phân công tại Phụ lục I.',
    'Phân công cụ thể có danh mục kèm theo.',
    'Phân công theo biểu đính kèm Kế hoạch này.',
  ])('where an annex is pointed to: %s', (passage) =>
    checkFindings(
      `KẾ HOẠCH\nCải cách hành chính\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n1. ${passage}\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n`,
      { only },
    ),
  );
  it('a form behind the signature under another name', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính

      Ủy ban nhân dân xã ban hành Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Phân công tại Phụ lục kèm theo.
      Nơi nhận:
      - Lưu: VT.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn An

      BIỂU PHÂN CÔNG NHIỆM VỤ
    `,
      { only },
    ));
  it('a piece of a plan', () => checkFindings('I. NHIỆM VỤ\n1. Phân công tại Phụ lục kèm theo.\n', { only }));
});
