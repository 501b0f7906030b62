import { describe, expect, it } from 'vitest';
import { type Plan, readPlan } from '#model/plan.ts';
import type { TaskDetail } from '#model/tasks/task.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

const textOf = ({ text }: Plan, detail: TaskDetail | undefined) =>
  (detail?.values ?? []).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' + ');

/** The dated duties of a plan are `expected`: who leads, who cooperates (if anybody) and by when, each on a line. */
function checkDuties(template: string, expected: string): void {
  const text = fixtureText(template);
  for (const form of [text, text.replaceAll('\n', '\r\n'), decomposed(text)]) {
    const plan = readPlan(form);
    const lines = plan.duties.map(({ lead, cooperation, deadline }) =>
      [lead, ...(cooperation ? [cooperation] : []), deadline].map((each) => textOf(plan, each)).join(' | '),
    );
    expect(lines.join('\n').normalize('NFC')).toBe(fixtureText(expected).trimEnd());
  }
}

describe('a duty of agencies is read', () => {
  it('from a line and from points below a heading of agencies', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Tài chính
        Thẩm định dự toán, hoàn thành trước ngày 28/02/2026.
        2. Sở Nội vụ
        a) Xây dựng hướng dẫn, gửi các sở trước ngày 15/3/2026;
        b) Đôn đốc, kiểm tra việc thực hiện.
      `,
      `
        Sở Tài chính | trước ngày 28/02/2026
        Sở Nội vụ | trước ngày 15/3/2026
      `,
    ));
  it('from a sentence that begins with who does it', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Phòng Kinh tế: lập dự toán trước ngày 10/5/2026.
        2. Các trưởng khoa gửi đăng ký về Phòng Đào tạo trong tháng 4/2026.
        3. Thành viên Ban Chỉ đạo kiểm tra thực địa trong Quý III/2026.
        4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động Nhân dân, xong trước ngày 20/6/2026.
      `,
      `
        Phòng Kinh tế | trước ngày 10/5/2026
        Các trưởng khoa | tháng 4/2026
        Thành viên Ban Chỉ đạo | Quý III/2026
        Ủy ban Mặt trận Tổ quốc Việt Nam xã | xong trước ngày 20/6/2026
      `,
    ));
  it('with those who cooperate, wherever the sentence stands', () =>
    checkDuties(
      `
        II. NHIỆM VỤ
        1. Sở Y tế chủ trì, phối hợp với Công ty cổ phần Dược Hậu Giang cấp phát thuốc trước ngày 30/6/2026.
        2. Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổ chức hội nghị trong Quý IV/2026.
        3. Nâng cao nhận thức của người dân trước ngày 30/6/2026.
      `,
      `
        Sở Y tế | Công ty cổ phần Dược Hậu Giang | trước ngày 30/6/2026
        Sở Nội vụ | các cơ quan, đơn vị liên quan | Quý IV/2026
      `,
    ));
  it('with a field of time alone below it, in any section', () =>
    checkDuties(
      `
        I. NHIỆM VỤ CỤ THỂ
        1. Sở Tài chính
        - Hướng dẫn biểu mẫu kiểm kê.
        Thời gian hoàn thành: Tháng 12/2025.
        2. Ủy ban nhân dân các xã, phường
        - Thành lập Tổ kiểm kê.
        Thời gian hoàn thành: Trước ngày 15/01/2026.
      `,
      `
        Sở Tài chính | Tháng 12/2025
        Ủy ban nhân dân các xã, phường | Trước ngày 15/01/2026
      `,
    ));
  it('with all the times that its sentence names', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Sở
        - Tổng hợp, báo cáo 6 tháng trước ngày 10/7/2026, báo cáo cả năm trước ngày 10/12/2026.
      `,
      `
        Văn phòng Sở | trước ngày 10/7/2026 + trước ngày 10/12/2026
      `,
    ));
  it('where its own sentence names another agency than the heading', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Ủy ban nhân dân tỉnh giao các sở, ban, ngành báo cáo trước ngày 15/11 hằng năm.
        2. Sở Công Thương
        - Chủ trì, phối hợp với Công an tỉnh kiểm tra thị trường trong tháng 01/2026.
      `,
      `
        các sở, ban, ngành | trước ngày 15/11 hằng năm
        Sở Công Thương | Công an tỉnh | tháng 01/2026
      `,
    ));
  it('in a section of any name whose sentences begin with agencies that do something', () =>
    checkDuties(
      `
        IV. ĐỂ KHÔNG AI CHỜ AI
        1. Văn phòng Ủy ban nhân dân xã thuê phông bạt xong trước ngày 12/8/2026.
        2. Bộ phận Một cửa dán lịch tiếp dân trước ngày 10/8/2026.
        3. Tổ Dân vận - Tuyên truyền dự sinh hoạt tại các thôn, báo kết quả trước ngày 20/8/2026.
        4. Cổng xã quét vôi.
        V. VIỆC THU DỌN
        Các hợp tác xã dọn rác ven đê trước ngày 05/9/2026.
        Đội Thủy nông sửa cống, xong trong tháng 9/2026.
      `,
      `
        Văn phòng Ủy ban nhân dân xã | xong trước ngày 12/8/2026
        Bộ phận Một cửa | trước ngày 10/8/2026
        Tổ Dân vận - Tuyên truyền | trước ngày 20/8/2026
        Các hợp tác xã | trước ngày 05/9/2026
        Đội Thủy nông | tháng 9/2026
      `,
    ));
  it('below headings of bodies that no catalogue knows', () =>
    checkDuties(
      `
        III. CHIA VIỆC
        1. Xí nghiệp Cầu phà
        1.1. Sơn lại 12 phao trước ngày 15/3/2026.
        1.2. Lau chùi bến.
        2. Đội Tuần đường
        2.1. Phát cỏ hai bên đường trước ngày 20/3/2026.
      `,
      `
        Xí nghiệp Cầu phà | trước ngày 15/3/2026
        Đội Tuần đường | trước ngày 20/3/2026
      `,
    ));
  it('from a clause behind what is to be done', () =>
    checkDuties(
      `
        II. LÀM GÌ
        1. Đóng 40 bộ bàn ghế cho điểm trường Nà Lốc, chở bằng thuyền; Phòng Kinh tế chủ trì, phối hợp với
        Hội Phụ nữ xã, các thôn ven hồ, xong trước ngày 15/5/2026.
        2. Chuyên đề 2 (bài 4, 5) do Khoa Sinh học chủ trì, phối hợp với Phòng Đào tạo soạn giáo án trước ngày 30/6/2026.
        3. Họp chợ thử ở bến đò, mỗi phiên một buổi; Trung tâm Khuyến nông phối hợp với Sở Công Thương, vào ngày 11/10/2026.
        4. Trồng 300 gốc bần trước ngày 01/8/2026.
      `,
      `
        Phòng Kinh tế | Hội Phụ nữ xã, các thôn ven hồ | xong trước ngày 15/5/2026
        Khoa Sinh học | Phòng Đào tạo | trước ngày 30/6/2026
        Trung tâm Khuyến nông | Sở Công Thương | ngày 11/10/2026
      `,
    ));
  it('from paragraphs that follow each other, each with fields of its own', () =>
    checkDuties(
      `
        B. TRÌNH TỰ
        Chặng 1 - Đo đạc: đo 12 thửa ven suối. Chủ trì: Phòng Kinh tế; Phối hợp: Công an xã; Thời gian: trước ngày 15/3/2026.
        Chặng 2 - Cắm mốc: cắm 40 mốc. Chủ trì: Văn phòng; Phối hợp: Phòng Kinh tế; Thời gian: tháng 4/2026.
        Chặng 3 - Bàn giao. Chủ trì: Công an xã; Sản phẩm: Biên bản.
      `,
      `
        Phòng Kinh tế | Công an xã | trước ngày 15/3/2026
        Văn phòng | Phòng Kinh tế | tháng 4/2026
      `,
    ));
});

describe('no duty is read from', () => {
  const none = (text: string) => checkDuties(text, '');

  it('what is done all the time, or at no time', () =>
    none(`
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ
      - Thường xuyên theo dõi, đôn đốc; kịp thời báo cáo Ủy ban nhân dân tỉnh khi có vướng mắc.
      - Thực hiện theo quy định.
      2. Sở Tài chính bố trí kinh phí trong dự toán ngân sách hằng năm.
    `));
  it('how far a programme reaches', () =>
    none(`
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Xây dựng
      - Rà soát quy hoạch hạ tầng đến năm 2030, tầm nhìn đến năm 2050.
    `));
  it('a day in a document or in the name of a feast', () =>
    none(`
      Kon Tum, ngày 05 tháng 3 năm 2026

      KẾ HOẠCH
      Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ

      V. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ
      - Triển khai Quyết định số 36/QĐ-TTg ngày 11/01/2026 của Thủ tướng Chính phủ.
      - Tuyên truyền về Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).
      - Xây dựng chuyên mục “Tri ân tháng Bảy”.
    `));
  it('headings that name nobody', () =>
    none(`
      V. TỔ CHỨC THỰC HIỆN
      1. Kinh phí thực hiện
      Lập dự toán trước ngày 15/7/2026.
      2. Chế độ báo cáo
      Gửi báo cáo trước ngày 15/12/2026.
    `));
  it('sentences of other sections', () =>
    none(`
      I. MỤC TIÊU
      1. Đến hết năm 2026, 100% xã hoàn thành số hóa.
      2. Hoàn thành trước ngày 30/6/2026.
    `));
  it('lists of how things are, of rules and of money', () =>
    none(`
      I. TÌNH HÌNH
      1. Trạm Y tế xã có 06 giường, đạt chuẩn từ tháng 3/2026.
      2. Các thôn còn 12 hộ nghèo, giảm trước ngày 30/6/2026.
      II. QUY TẮC
      1. Trước mỗi buổi 02 ngày, gửi lịch cho các đội.
      2. Mỗi đội được dự thi từ ngày 10/9/2026.
      III. TIỀN
      1. Ngân sách xã 20 triệu đồng, cấp trước ngày 10/9/2026.
      2. Đối với các nhiệm vụ trong năm 2026, các đơn vị chủ động bố trí.
    `));
});
