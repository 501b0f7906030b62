import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, checkNoFindings, checkRule } from './check.ts';

const of = (...clauses: readonly string[]) => planWithClauses('05/12/2025', ...clauses);

describe('misspelling finds a word that is right by itself and not where it stands', () => {
  it.each([
    'Rà soát ‹thu› tục hành chính; nâng cao vai trò lãnh ‹đao›; thực hiện ‹nghi quyết› của Hội đồng nhân dân.',
    'Hỗ trợ hộ ‹nghéo›; bảo đảm an ‹toan› giao thông; các nhiệm vụ được triển ‹khái› đúng tiến độ.',
    'Việc đào ‹tao›; đăng trên cổng thông tin ‹diện› tử; bố trí ‹kính› phí; công tác phòng ‹ngùa›.',
    'Nâng cao ‹nâng› lực quản lý; xử phạt ‹vì› phạm hành chính; đơn thư khiếu nại, ‹tổ› cáo của nông dân.',
    'Hoạt ‹đồng› điều tra; phí ‹địch› vụ duy trì hệ thống; thuế ‹đôi› với doanh nghiệp.',
  ])('%s', (clause) => checkRule('misspelling warning', of(clause)));
  it('in capitals, and at the beginning of a sentence', () =>
    checkFindings(
      `
        I. TRIỂN KHÁI NHIỆM VỤ
                 ^^^^ misspelling
        1. Tổng kêt. Chuyến đổi số là nhiệm vụ trọng tâm.
                ^^^ misspelling
                     ^^^^^^ misspelling
      `,
      { only: ['misspelling'] },
    ));
  it('over a line end', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát, cắt giảm thời gian giải quyết thu
                                                  ^^^ misspelling
        tục hành chính.
      `,
      { only: ['misspelling'] },
    ));
  it('as information where it is only likely', () =>
    checkRule('misspelling information', of('Các nhiệm vụ được triển khai đồng ‹bô›.')));
  it.each(['Bảo vệ tài nguyên, hải ‹đão›.', 'Giám sát ‹nhiểm› khuẩn bệnh viện.'])(
    'where nobody writes the word at all: %s',
    (clause) => checkRule('misspelling', of(clause)),
  );
  it('in decomposed text and with CRLF line ends', () => {
    const source = `
      I. NHIỆM VỤ
      1. Bố trí kính phí để thực hiện.
                ^^^^ misspelling
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
  it('and offers the word that is meant', () => {
    checkFix(
      `
        I. NHIỆM VỤ
        1. Bố trí kính phí để thực hiện.
                  ^^^^ misspelling
      `,
      'misspelling',
      `
        I. NHIỆM VỤ
        1. Bố trí kinh phí để thực hiện.
      `,
    );
    const [found] = lintText(fixtureText(of('Các nhiệm vụ được triển khai đồng ‹bô›.'))).filter(
      ({ rule }) => rule === 'misspelling',
    );
    expect(found?.message).toContain('có phải “bộ”?');
    expect(found?.fixes.map(({ title }) => title)).toEqual(['Sửa thành “bộ”']);
  });
});

describe('misspelling does not report a rare word that is right', () => {
  it.each([
    'Quan trắc nước tầng đáy, tảo độc, muỗi vằn, bãi đẻ của cá; khoán trắng; phi giấy tờ; cam kết tại hội nghị.',
    'Di dời các hộ dân; lấy 240 mẫu não, nước bọt của chó; bãi cất, hạ cánh; ngày Mực nước dâng.',
    'Ông Hoàng Tuân, bà Sin Quyền, xã Võ Lao, thôn Nậm Tăm, ca sĩ Hà Trần.',
    'Đề nghị các tỉnh, thành phố cử Chi cục Trồng trọt tham gia.',
    'Tuyển đúng đối tượng; các tỉnh, thành phố cử cán bộ tham gia; băng, đĩa hình; quy định cách mang, mặc trang phục.',
    'Trồng mới 20 ha cây bơ, cây mắc ca; xẻ gỗ; gỗ tròn; nuôi cá lăng, cá tra; đan lát; dệt thổ cẩm; đúc đồng.',
    'Phần mềm kế toán của cơ sở; kiểm tra điều lệnh; tổ chức hội thi nấu ăn; tập luyện đội hình, đội ngũ.',
    'Theo qui định; quí IV; lí do; kĩ năng: cách viết khác của các chữ ấy.',
  ])('%s', (clause) => checkNoFindings('misspelling', of(clause)));
});
