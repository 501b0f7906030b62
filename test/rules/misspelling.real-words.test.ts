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
    'Các nhiệm vụ được triển khai đồng ‹bô›; phát hiện, ‹sử› lý kịp thời; công tác ‹quan› lý nhà nước.',
    'Hoạt ‹đồng› điều tra; phí ‹địch› vụ duy trì hệ thống; thuế ‹đôi› với doanh nghiệp.',
  ])('%s', (clause) => checkRule('misspelling warning', of(clause)));
  it.each([
    'Báo cáo kết quả ‹cảu› Chương trình; dịp Tết ‹Qúy› Mão; bảo đảm đúng ‹kỷ› thuật.',
    'Đồng chí phó ‹chỉ› tịch phụ trách; ‹vân› động người dân; không che ‹dấu› vi phạm.',
    'Lực lượng tại ‹chổ›, phương tiện tại ‹chổ›; Văn phòng theo ‹dỏi›, đôn đốc.',
    'Trao đổi, chia ‹xẻ› dữ liệu; phát triển ‹trăn› nuôi; hồ sơ được rà ‹xoát›.',
  ])('where hỏi and ngã, like sounds or letters side by side are mixed up: %s', (clause) =>
    checkRule('misspelling', of(clause)),
  );
  it.each([
    'Báo cáo trước ‹ngay› 13/4/2026; họp ‹ngáy› 12 tháng 01 năm 2026.',
    'Công văn ngày 04 ‹thang› 5 năm 2025; hoàn thành trong tháng 12 ‹nam› 2026.',
  ])('in the words of a date, of which only figures tell: %s', (clause) =>
    checkRule('misspelling warning', of(clause)),
  );
  it('that the plan writes right elsewhere', () =>
    checkRule(
      'misspelling',
      of(
        'Mua 05 xe tưới rửa đường; xe tưới rửa chạy từ 04 giờ.',
        'Tổ xe tưới rửa trực theo ca; 05 xe tưới ‹rữa› đường phục vụ Tết; bảo dưỡng xe tưới rửa hằng tuần.',
      ),
    ));
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
    checkRule('misspelling information', of('Số hộ đi chung chiếm hơn một ‹nữa›.')));
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
    const [found] = lintText(fixtureText(of('Số hộ đi chung chiếm hơn một ‹nữa›.'))).filter(
      ({ rule }) => rule === 'misspelling',
    );
    expect(found?.message).toContain('có phải “nửa”?');
    expect(found?.fixes.map(({ title }) => title)).toEqual(['Sửa thành “nửa”']);
  });
});

describe('misspelling does not report a rare word that is right', () => {
  it.each([
    'Quan trắc nước tầng đáy, tảo độc, muỗi vằn, bãi đẻ của cá; khoán trắng; phi giấy tờ; cam kết tại hội nghị.',
    'Di dời các hộ dân; lấy 240 mẫu não, nước bọt của chó; bãi cất, hạ cánh; ngày Mực nước dâng.',
    'Ông Hoàng Tuân, bà Sin Quyền, xã Võ Lao, thôn Nậm Tăm, ca sĩ Hà Trần.',
    'Mỗi tổ có 02 cáng thương; bệnh ngoài da; nộp thay, nộp hộ; già làng, trưởng bản; thuốc theo cơ số; một tầu cá.',
    'Trưởng các thôn báo cho Phòng Kinh tế; trẻ mắc sởi; bệnh vàng lùn; ao nuôi tôm nước lợ; các ấp, khóm.',
    'Giải thích ở lần dùng đầu tiên; chỉ báo viện dẫn sai khi chép lại; cách lưu chữ có dấu; bảng không có cột số thứ tự.',
    'Bấm ngay tại chữ ấy; ghi ở đúng đầu dòng; mọi cột, trừ cột về người; các cột căn bằng khoảng trắng; dấu móc được lưu riêng.',
    'Giữa câu của kế hoạch; đề nghị thay riêng chỗ viết tắt; mỗi quy tắc kê sẵn cách sửa; khoản con thiếu dấu chấm.',
    'Các đơn vị đã chở từng téc nước; lội đi tìm nước; báo cáo công tác dân vận năm 2023.',
    'Tháng 3, đoàn đi Việt Nam 2026; làm ngay 3 việc; lưu trữ hằng ngày, trừ ngày mưa; không vì nhanh mà lọt hàng giả.',
    'Đề nghị các tỉnh, thành phố cử Chi cục Trồng trọt tham gia.',
    'Tuyển đúng đối tượng; các tỉnh, thành phố cử cán bộ tham gia; băng, đĩa hình; quy định cách mang, mặc trang phục.',
    'Trồng mới 20 ha cây bơ, cây mắc ca; xẻ gỗ; gỗ tròn; nuôi cá lăng, cá tra; đan lát; dệt thổ cẩm; đúc đồng.',
    'Phần mềm kế toán của cơ sở; kiểm tra điều lệnh; tổ chức hội thi nấu ăn; tập luyện đội hình, đội ngũ.',
    'Theo qui định; quí IV; lí do; kĩ năng: cách viết khác của các chữ ấy.',
  ])('%s', (clause) => checkNoFindings('misspelling', of(clause)));
});
