import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';

/** The words that the rule marks in a plan with a subject, an opening and a closing. */
function found(subject: string, opening: string, closing = 'Rà soát./.'): string[] {
  const text = `KẾ HOẠCH\n${subject}\n\n${opening}\n\nI. NỘI DUNG\n1. Rà soát.\n\n${closing}\n\nNơi nhận:\n- Lưu: VT.\n`;
  return lintText(text)
    .filter(({ rule }) => rule === 'subject-conflict')
    .map(({ start, end }) => text.slice(start, end));
}

const brings = (name: string) => `Ủy ban nhân dân xã ban hành Kế hoạch ${name} như sau:`;

describe('subject-conflict finds', () => {
  it.each([
    ['Chuyển đổi số năm 2027', brings('phòng, chống thiên tai năm 2026'), '2026'],
    ['Chuyển đổi số năm 2027', brings('chuyển đổi số năm 2026'), '2026'],
    ['Chuyển đổi số giai đoạn 2026 - 2030', brings('chuyển đổi số giai đoạn 2021 - 2025'), '2021 - 2025'],
    [
      'Hoạt động chuyên môn năm học 2026 - 2027',
      brings('hoạt động chuyên môn năm học 2025 - 2026'),
      '2025 - 2026',
    ],
    ['Cải cách hành chính năm 2026', brings('phòng cháy, chữa cháy'), 'phòng cháy, chữa cháy'],
    [
      'Tuyên truyền, phổ biến pháp luật năm 2026',
      'UBND xã xây dựng Kế hoạch tiêm chủng mở rộng cho trẻ em năm 2026 với các nội dung sau:',
      'tiêm chủng mở rộng cho trẻ em năm 2026',
    ],
  ])('in %j: %j', (subject, opening, words) => {
    expect(found(subject, opening)).toEqual([words]);
  });

  it.each([
    [
      'Giúp hợp tác xã liên kết tiêu thụ, ghi nhật ký điện tử năm 2026',
      'giúp hợp tác xã liên kết tiêu thụ, ghi nhật ký điện tử năm 2025 của Liên minh',
      '2025',
    ],
    [
      'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026',
      'phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025, yêu cầu các xã thực hiện',
      '2025',
    ],
    [
      'Tự đánh giá chương trình đào tạo ngành Lâm sinh và ngành Thú y năm 2026',
      'tự đánh giá chương trình đào tạo ngành Lâm sinh và ngành Chăn nuôi năm 2026, đề nghị các đơn vị thực hiện',
      'Chăn nuôi',
    ],
    [
      'Phòng, chống dịch bệnh mùa hè trên địa bàn xã năm 2026',
      'phòng, chống ngập úng đô thị trên địa bàn xã năm 2026',
      'ngập úng đô thị',
    ],
    [
      'Rút ngắn thời gian thông quan hàng nông sản quý IV năm 2026',
      'rút ngắn thời gian thông quan hàng nông sản quý III năm 2026',
      'III',
    ],
    [
      'Tiêm chủng vắc-xin sởi cho trẻ em vùng cao đợt 2 năm 2026',
      'tiêm chủng vắc-xin sởi cho trẻ em vùng cao đợt 1 năm 2026',
      '1',
    ],
    [
      'Tuyên truyền kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ 27/7',
      'tuyên truyền kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ 22/12',
      '22/12',
    ],
    [
      'Xây dựng nông thôn mới nâng cao xã Thanh Tân năm 2026',
      'xây dựng nông thôn mới nâng cao xã Thanh Sơn năm 2026',
      'Sơn',
    ],
    [
      'HUẤN LUYỆN NGHIỆP VỤ CỨU HỘ HỒ BƠI CHO GIÁO VIÊN NĂM 2026',
      'huấn luyện nghiệp vụ cứu hộ hồ bơi cho phụ huynh năm 2026',
      'phụ huynh',
    ],
    [
      'Ôn thi tốt nghiệp trung học phổ thông môn Ngữ văn năm học 2026 - 2027',
      'ôn thi tốt nghiệp trung học phổ thông môn Lịch sử năm học 2026 - 2027',
      'Lịch sử',
    ],
    [
      'Kiểm tra an toàn hồ chứa thủy lợi mùa mưa lũ năm 2026',
      'kiểm tra an toàn hồ chứa thủy điện mùa mưa lũ năm 2025; yêu cầu các xã thực hiện',
      '2025',
    ],
  ])('in the closing of %j: %j', (subject, name, words) => {
    expect(found(subject, brings(subject), `Trên đây là Kế hoạch ${name}./.`)).toEqual([words]);
  });

  const decided = (title: string, article: string, subject: string) =>
    `BỘ Y TẾ\nSố: 63/QĐ-BYT\nHà Nội, ngày 08 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch ${title}\n\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Lưu trữ;\n\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch ${article}.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nNơi nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\n\nTrần Văn A\n\nKẾ HOẠCH\n${subject}\n(Kèm theo Quyết định số 63/QĐ-BYT ngày 08 tháng 01 năm 2026 của Bộ trưởng Bộ Y tế)\n\nI. NỘI DUNG\n1. Rà soát.\n`;
  const inDecision = (title: string, article: string, subject: string) => {
    const text = decided(title, article, subject);
    return lintText(text)
      .filter(({ rule }) => rule === 'subject-conflict')
      .map(({ start, end }) => text.slice(start, end));
  };
  const archive = 'chỉnh lý, số hóa tài liệu lưu trữ của Bộ Y tế năm 2026';

  it.each([
    ['chỉnh lý, số hóa tài liệu lưu trữ của Bộ Y tế năm 2025', archive, '2025'],
    [archive, 'chỉnh lý, số hóa tài liệu lưu trữ của Bộ Y tế năm 2027', '2027'],
    [archive, 'phòng, chống bệnh truyền nhiễm mùa hè', 'phòng, chống bệnh truyền nhiễm mùa hè'],
    ['chỉnh lý, số hóa tài liệu nghe nhìn của Bộ Y tế năm 2026', archive, 'nghe nhìn'],
  ])('in the decision that brings the plan out: %j, %j', (title, article, words) => {
    expect(inDecision(title, article, 'Chỉnh lý, số hóa tài liệu lưu trữ của Bộ Y tế năm 2026')).toEqual([
      words,
    ]);
  });

  it('nothing in a decision that names the plan alike', () =>
    expect(
      inDecision(archive, `của Bộ Y tế ${archive}`, 'Chỉnh lý, số hóa tài liệu lưu trữ năm 2026'),
    ).toEqual([]));

  it('the same in the closing', () => {
    const closing = 'Trên đây là Kế hoạch chuyển đổi số năm 2025, yêu cầu các cơ quan thực hiện./.';
    expect(found('Chuyển đổi số năm 2026', brings('chuyển đổi số năm 2026'), closing)).toEqual(['2025']);
  });
});

describe('subject-conflict does not report', () => {
  it.each([
    ['Chuyển đổi số năm 2026', 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:'],
    ['Chuyển đổi số năm 2026', brings('chuyển đổi số')],
    ['Chuyển đổi số giai đoạn 2026 - 2030', brings('chuyển đổi số năm 2026')],
    ['Cải cách hành chính năm 2026', brings('CCHC năm 2026')],
    ['CCHC xã Thanh Tân năm 2026', brings('cải cách hành chính năm 2026')],
    ['PHÒNG, CHỐNG THIÊN TAI NĂM 2026', brings('phòng chống thiên tai và tìm kiếm cứu nạn năm 2026')],
    ['Tổ chức Hội nghị tổng kết năm 2025', brings('tổ chức Hội nghị')],
    ['Triển khai Luật Đất đai năm 2024', brings('triển khai thi hành Luật Đất đai')],
    ['Thực hiện Nghị quyết đến năm 2030', brings('thực hiện Nghị quyết năm 2026')],
    [
      'Cải cách hành chính năm 2026',
      'Căn cứ Quyết định số 9/QĐ-UBND ngày 05/01/2025 về việc ban hành Kế hoạch phòng cháy, chữa cháy năm 2025.\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
    ],
    [
      'Cải cách hành chính năm 2026',
      'Thực hiện Quyết định số 9/QĐ-UBND ban hành Kế hoạch phòng cháy năm 2025, UBND xã ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
    ],
    ['Sinh hoạt đầu năm học 2026 - 2027', brings('sinh hoạt đầu năm học 2026 - 2027')],
    ['Cải cách hành chính năm 2026', brings('(sau đây gọi tắt là Kế hoạch)')],
  ])('%j: %j', (subject, opening) => {
    expect(found(subject, opening)).toEqual([]);
  });

  it.each([
    [
      'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026',
      'phòng, chống thiên tai năm 2026, trong quá trình thực hiện',
    ],
    [
      'Trực, bảo vệ cơ quan và chăm lo người có công dịp Tết Nguyên đán năm 2026',
      'trực, bảo vệ cơ quan và chăm lo người có công dịp Tết Bính Ngọ năm 2026',
    ],
    ['Kiểm soát thủ tục hành chính và một cửa năm 2026', 'kiểm soát TTHC và một cửa năm 2026'],
    [
      'Hỗ trợ hộ kinh doanh kê khai thuế sáu tháng cuối năm 2026',
      'hỗ trợ hộ kinh doanh kê khai thuế 6 tháng cuối năm 2026',
    ],
    ['Hoạt động kỷ niệm 80 năm Ngày Quốc khánh 02/9', 'hoạt động kỷ niệm 80 năm Ngày Quốc khánh 2-9'],
    [
      'Sửa chữa cầu yếu trên các tuyến đường tỉnh quý III năm 2026',
      'sửa chữa cầu yếu trên các tuyến đường tỉnh quý 3 năm 2026',
    ],
    ['Cải cách hành chính thành phố Hồ Chí Minh năm 2026', 'cải cách hành chính TP. Hồ Chí Minh năm 2026'],
    [
      'Tuyên truyền, phổ biến, giáo dục pháp luật cho học sinh năm 2026',
      'phổ biến, tuyên truyền pháp luật trong nhà trường cho học sinh năm 2026',
    ],
    [
      'Bảo đảm nước sinh hoạt và nước sản xuất mùa khô năm 2026',
      'bảo đảm nước sinh hoạt, nước sản xuất cho Nhân dân mùa khô năm 2026',
    ],
    [
      'Triển khai Đề án 06 và chuyển đổi số trên địa bàn phường năm 2026',
      'thực hiện Đề án 06 và chuyển đổi số tại phường năm 2026; quá trình thực hiện có vướng mắc, báo cáo trước năm 2027',
    ],
    [
      'Tài chính - ngân sách nhà nước 03 năm 2026 - 2028 tỉnh Cà Mau',
      'tài chính - ngân sách nhà nước 03 năm 2026 - 2028 của địa phương',
    ],
    [
      'Hoạt động hè cho thiếu nhi khu dân cư số 4 năm 2026',
      'hoạt động hè cho thiếu nhi khu dân cư năm 2026, sơ kết trong năm 2026',
    ],
  ])('in the closing of %j: %j', (subject, name) => {
    expect(found(subject, brings(subject), `Trên đây là Kế hoạch ${name}./.`)).toEqual([]);
  });
});
