import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';

interface Draft {
  readonly header?: string;
  readonly place?: string;
  readonly subject?: string;
  readonly opening?: string;
  readonly body?: string;
  readonly closing?: string;
  readonly signature?: string;
}

const plan = ({
  header = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ',
  place = 'Quảng Trị',
  subject = 'Chuyển đổi số năm 2026',
  opening = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  body = '1. Rà soát.',
  closing = 'Trên đây là Kế hoạch chuyển đổi số năm 2026./.',
  signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
}: Draft) =>
  `${header}\nSố: 12/KH-UBND\n${place}, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n${subject}\n\n${opening}\n\nI. NỘI DUNG\n${body}\n\n${closing}\n\n${signature}\n`;

/** The words that the rule marks in a plan. */
const found = (draft: Draft) => {
  const text = plan(draft);
  return lintText(text)
    .filter(({ rule }) => rule === 'province-conflict')
    .map(({ start, end }) => text.slice(start, end));
};

describe('province-conflict finds', () => {
  it.each<[Draft, string]>([
    [{ place: 'Lâm Đồng' }, 'Lâm Đồng'],
    [{ place: 'TP. Cần Thơ' }, 'TP. Cần Thơ'],
    [{ opening: 'Ủy ban nhân dân tỉnh Lâm Đồng ban hành Kế hoạch như sau:' }, 'Lâm Đồng'],
    [{ opening: 'UBND thành phố Hải Phòng ban hành Kế hoạch chuyển đổi số như sau:' }, 'Hải Phòng'],
    [{ subject: 'Chuyển đổi số tỉnh Lâm Đồng năm 2026' }, 'Lâm Đồng'],
    [{ closing: 'Trên đây là Kế hoạch chuyển đổi số tỉnh Lâm Đồng năm 2026./.' }, 'Lâm Đồng'],
    [{ closing: 'Trên đây là Kế hoạch chuyển đổi số của UBND tỉnh Nghệ An./.' }, 'Nghệ An'],
    [
      { signature: 'TM. ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nCHỦ TỊCH\n\nTrần Văn Bình' },
      'TM. ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
    ],
    [{ body: '1. Rà soát các dự án trên địa bàn tỉnh Lâm Đồng.' }, 'Lâm Đồng'],
    [{ body: '1. Rà soát các dự án trên địa bàn tỉnh Quảng Bình.' }, 'Quảng Bình'], // merged
    [
      {
        closing:
          'Trên đây là Kế hoạch triển khai Tháng hành động phòng, chống ma túy năm 2026 trên địa bàn tỉnh Điện Biên; yêu cầu các đơn vị thực hiện./.',
      },
      'Điện Biên',
    ],
    [{ header: 'UBND TỈNH QUẢNG TRỊ\nSỞ NỘI VỤ TỈNH LÂM ĐỒNG' }, 'SỞ NỘI VỤ TỈNH LÂM ĐỒNG'],
    [{ header: 'TỈNH QUẢNG TRỊ\nỦY BAN NHÂN DÂN XÃ HƯỚNG LẬP', place: 'Cà Mau' }, 'Cà Mau'],
    [
      { closing: 'Trên đây là Kế hoạch chuyển đổi số năm 2026 của Ủy ban nhân dân tỉnh Quảng Bình./.' },
      'Quảng Bình',
    ],
    [
      {
        closing:
          'Trên đây là Kế hoạch chuyển đổi số của Viện kiểm sát nhân dân khu vực 3, tỉnh Quảng Bình./.',
      },
      'Quảng Bình',
    ],
    [
      { closing: 'Trên đây là Kế hoạch chuyển đổi số của Trung tâm Y tế khu vực 3, tỉnh Nghệ An./.' },
      'Nghệ An',
    ],
    [{ opening: 'Ban Quản lý di tích Hang Tối, tỉnh Quảng Bình ban hành Kế hoạch như sau:' }, 'Quảng Bình'],
    [{ opening: 'Ủy ban nhân dân tỉnh ban hành Kế hoạch du lịch tỉnh Quảng Bình như sau:' }, 'Quảng Bình'],
    [{ subject: 'Chuyển đổi số tỉnh Quảng Bình năm 2026' }, 'Quảng Bình'],
    [
      { signature: 'TM. ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH\nCHỦ TỊCH\n\nTrần Văn Bình' },
      'TM. ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH',
    ],
    [
      {
        opening:
          'Căn cứ Kế hoạch số 61/KH-UBND ngày 24 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Quảng Nam về môi trường.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      },
      'Quảng Nam',
    ],
    [
      { body: '1. Thực hiện Quyết định số 15/QĐ-UBND ngày 12/01/2026 của UBND tỉnh Quảng Bình về du lịch.' },
      'Quảng Bình',
    ],
    [
      {
        header: 'ỦY BAN NHÂN DÂN\nĐẶC KHU LÝ SƠN',
        place: 'Lý Sơn',
        body: '1. Theo Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh Bình Định.',
      },
      'Bình Định',
    ],
    [{ body: '1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ tỉnh Nghệ An;\nb) Thời gian: Quý I.' }, 'Nghệ An'],
    [
      {
        signature:
          'Nơi nhận:\n- UBND tỉnh Nghệ An (b/c);\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
      },
      'Nghệ An',
    ],
  ])('another province in %j', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });
});

describe('province-conflict does not report', () => {
  it.each<Draft>([
    {},
    { place: 'Đông Hà' }, // the seat, no province
    {
      body: '1. Học tập kinh nghiệm chuyển đổi số trên địa bàn tỉnh Quảng Ninh; rà soát trên địa bàn tỉnh Quảng Trị.',
    },
    { body: '1. Phối hợp với lực lượng chức năng kiểm tra trên địa bàn tỉnh Hà Tĩnh.' },
    {
      body: '1. Rà soát hồ sơ trên địa bàn tỉnh Quảng Bình (cũ); xử lý vụ việc đã xảy ra trên địa bàn tỉnh Nghệ An.',
    },
    {
      body: '1. Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Nghệ An về việc rà soát trên địa bàn tỉnh Nghệ An.',
    },
    { header: 'ỦY BAN NHÂN DÂN\nTỈNH GIA LAI', place: 'Pleiku' },
    { place: 'Quảng Bình' }, // merged into Quảng Trị in 2025
    { header: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', place: 'Lâm Đồng', closing: 'Rà soát./.' },
    { header: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH', place: 'Thành phố Hồ Chí Minh' },
    { header: 'TỈNH QUẢNG NINH\nỦY BAN NHÂN DÂN PHƯỜNG HÀ NAM', place: 'Hà Nam' }, // its own name
    { header: 'BỘ TÀI CHÍNH', place: 'Hà Nội', opening: 'Bộ Tài chính ban hành Kế hoạch như sau:' },
    { header: 'ỦY BAN NHÂN DÂN\nXÃ THANH TÂN', place: 'Thanh Tân' },
    { closing: 'Trên đây là Kế hoạch chuyển đổi số trên địa bàn tỉnh Quảng Bình (cũ) năm 2026./.' },
    { closing: 'Trên đây là Kế hoạch bàn giao hồ sơ sau sáp nhập của Ủy ban nhân dân tỉnh Quảng Bình./.' },
    { opening: 'Ủy ban nhân dân tỉnh Quảng Bình ban hành Kế hoạch như sau:' }, // agency-not-in-force says so
    { subject: 'Sắp xếp, bàn giao tài sản của tỉnh Quảng Bình năm 2026' },
    {
      opening:
        'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/5/2024 của UBND tỉnh Quảng Bình về chuyển đổi số.\n\nThực hiện Nghị quyết số 5/NQ-HĐND ngày 05/5/2025 của HĐND tỉnh Quảng Bình, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    },
    {
      body: '1. Năm 2024, tỉnh Quảng Bình đã có 120 dịch vụ công; kế thừa kết quả của tỉnh Quảng Bình trước đây.',
    },
    { body: '1. Thực hiện Quyết định số 9/QĐ-UBND ngày 30/6/2025 của UBND tỉnh Quảng Bình.' },
    {
      body: '1. Thực hiện Quyết định số 9/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về Khu kinh tế Hòn La, tỉnh Quảng Bình.',
    },
    {
      subject: 'Phối hợp phòng cháy rừng giáp ranh năm 2026',
      body: '1. Tuần tra\na) Cơ quan chủ trì: Chi cục Kiểm lâm tỉnh Hà Tĩnh;\nb) Thời gian: Quý I.',
    },
    {
      body: '1. Tuần tra\na) Cơ quan chủ trì: Công an tỉnh Quảng Trị;\nb) Cơ quan phối hợp: Công an tỉnh Hà Tĩnh;\nc) Thời gian: Quý I.',
    },
    {
      signature:
        'Nơi nhận:\n- UBND tỉnh Hà Tĩnh (để phối hợp);\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
    },
    { body: '1. Học tập kinh nghiệm của tỉnh Lâm Đồng.\n2. Tổ chức đoàn công tác tại tỉnh Nghệ An.' },
    { subject: 'Hợp tác giữa tỉnh Quảng Trị và tỉnh Lâm Đồng năm 2026' },
    { subject: 'Hỗ trợ tỉnh Lâm Đồng khắc phục hậu quả bão số 3 năm 2026' },
    { opening: 'Thực hiện Kế hoạch phối hợp với UBND tỉnh Lâm Đồng, UBND tỉnh ban hành Kế hoạch như sau:' },
    {
      opening:
        'Căn cứ Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh Lâm Đồng.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    },
  ])('%j', (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

it('names the province that was merged as it is written', () => {
  const [finding] = lintText(
    plan({ signature: 'TM. ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH\nCHỦ TỊCH\n\nTrần Văn Bình' }),
  ).filter(({ rule }) => rule === 'province-conflict');
  expect(finding?.message).toContain('Tỉnh Quảng Bình đã sáp nhập');
});
