import { describe, it } from 'vitest';
import { checkNoFindings, checkRule, checkRuleFix } from './check.ts';

const rule = 'sentence-capital';
const of = (said: string) => `I. NHIỆM VỤ\n1. ${said}\n2. Rà soát.\n`;

describe('sentence-capital finds', () => {
  it.each([
    'Các đơn vị thực hiện. ‹tổng› hợp báo cáo về Sở Nội vụ.',
    'Mở 02 phiên tòa rút kinh nghiệm. ‹các› phiên tòa phải đúng thành phần.',
    'Trong giai đoạn 2026 - 2030, ‹Đảm› bảo hạ tầng; ‹Kịp› thời tháo gỡ khó khăn.',
    'Rà soát các quy định; ‹Xây› dựng cơ sở dữ liệu.',
    'Hoàn thành đúng hạn.  ‹sau› đó báo cáo.',
    'Giao Sở Nội vụ theo dõi, ‹Đôn› đốc các đơn vị.',
    'Trạm Y tế xã chủ trì, ‹Phối› hợp với các trường học.',
    'Văn phòng theo dõi, ‹Đôn› đốc; tham mưu sơ kết; mua sắm thiết bị, ‹Bảo› quản và cấp phát vắc xin.',
    'Kiềm chế số vụ cháy, ‹Giảm› thiểu thiệt hại; hạn chế rác thải, ‹Thu› gom đúng nơi.',
  ])('%s', (said) => checkRule(rule, of(said)));
  it('and writes the letter as it must be', () => {
    checkRuleFix(
      rule,
      of('Các đơn vị thực hiện. ‹tổng› hợp báo cáo.'),
      of('Các đơn vị thực hiện. Tổng hợp báo cáo.'),
    );
    checkRuleFix(rule, of('Trong năm 2026, ‹Đảm› bảo hạ tầng.'), of('Trong năm 2026, đảm bảo hạ tầng.'));
  });
});

describe('sentence-capital finds nothing', () => {
  it.each([
    'Cơ quan chủ trì: Công đoàn viên chức thành phố; Thanh tra tỉnh; Thanh tra Sở Y tế.',
    'Các đơn vị thực hiện. Tổng hợp báo cáo.',
    'Mời TS. nguyễn Văn An, v.v. và các đơn vị; tp. Đà Lạt; st. 12.',
    'Theo khoản 2. các đơn vị; năm 2026. các sở; tài liệu... rồi gửi; tài liệu… rồi gửi.',
    'Sở Văn hóa, Thể thao và Du lịch, Công an các xã, Báo và phát thanh, truyền hình tỉnh; Ủy ban nhân dân xã.',
    'Căn cứ Kế hoạch số 12/KH-UBND; Quyết định số 15/QĐ-UBND; Báo cáo số 16/BC-UBND; Hướng dẫn số 17/HD-SNV.',
    'Cơ quan chủ trì: Sở Nội vụ; Phối hợp thực hiện: Sở Y tế; Đề xuất của các sở: không có.',
    'Các Thẩm phán, Thẩm tra viên, Thư ký tham dự; Phòng Tài chính, Tổng hợp và Pháp chế.',
    'Phòng Kế hoạch, Tổng hợp báo cáo; Ban Quản lý, Khai thác công trình; Quỹ Bảo trợ, Phát triển tài năng; Tổ Giám sát, Đánh giá.',
    'Trung tâm Đào tạo, Bồi dưỡng nghiệp vụ, Tập huấn cán bộ; theo các kế hoạch, Hướng dẫn số 17/HD-SNV, Quyết định của tỉnh.',
    'Phó Chỉ huy trưởng, Tham mưu trưởng trực tiếp chỉ huy; tổ hòa giải, Giám sát viên tham dự.',
    'Giao Phòng Đấu thầu, Thẩm định và Giám sát đầu tư.',
    'Cán bộ, Đánh giá; đơn vị chủ trì, Phối hợp: các sở.',
    'Chuyên đề “Rà soát, Đánh giá”, Xây dựng Đảng.',
    'Truy cập sonoivu.gov.vn. a) Một; b) hai.',
    'Học phần I. khái niệm; điểm a. nội dung.',
  ])('%s', (said) => checkNoFindings(rule, of(said)));
  it('at the start of a line and of a cell', () =>
    checkNoFindings(
      rule,
      `
        I. NHIỆM VỤ
        1. Rà soát quy định;
        - Xây dựng kế hoạch,
        - Tổng kết.

        | Nội dung | Đơn vị |
        |---|---|
        | Rà soát, | Xây dựng |
      `,
    ));
});
