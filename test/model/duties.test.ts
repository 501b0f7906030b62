import { describe, expect, it } from 'vitest';
import { type Plan, readPlan } from '#model/plan.ts';
import type { TaskDetail } from '#model/tasks/task.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

const textOf = ({ text }: Plan, detail: TaskDetail | undefined) =>
  (detail?.values ?? []).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' + ');

/** The duties of a plan are `expected`: who leads, who cooperates (if anybody) and by when (if they say so), each on a line. */
function checkDuties(template: string, expected: string): void {
  const text = fixtureText(template);
  for (const form of [text, text.replaceAll('\n', '\r\n'), decomposed(text)]) {
    const plan = readPlan(form);
    const lines = plan.duties.map(({ lead, cooperation, deadline }) =>
      [lead, cooperation, deadline].flatMap((each) => (each ? textOf(plan, each) : [])).join(' | '),
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
        Sở Nội vụ
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
        Công an xã
      `,
    ));
});

describe('a duty of paragraphs is read', () => {
  const both = `
    Sở Y tế | Sở Nội vụ | Quý II/2026
    Sở Nội vụ | Sở Y tế | Quý III/2026
  `;
  it('with lines of fields below each, in brackets or not', () => {
    checkDuties(
      `
        II. NHIỆM VỤ
        Mở lớp tập huấn cho cán bộ thôn
        (Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ; thời gian: Quý II/2026)
        Phát tờ rơi tại các chợ
        (Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế; thời gian: Quý III/2026)
      `,
      both,
    );
    checkDuties(
      `
        II. NHIỆM VỤ
        Nhiệm vụ 1: Mở lớp tập huấn cho cán bộ thôn
        Chủ trì: Sở Y tế
        Phối hợp: Sở Nội vụ
        Thời hạn: Quý II/2026
        Nhiệm vụ 2: Phát tờ rơi tại các chợ
        Chủ trì: Sở Nội vụ
        Phối hợp: Sở Y tế
        Thời hạn: Quý III/2026
      `,
      both,
    );
  });
  it('with fields in brackets at its end, parted by commas', () =>
    checkDuties(
      `
        II. NHIỆM VỤ
        Mở lớp tập huấn cho cán bộ thôn (chủ trì: Sở Y tế, phối hợp: Sở Nội vụ, thời gian: Quý II/2026).
        Phát tờ rơi tại các chợ (chủ trì: Sở Nội vụ, phối hợp: Sở Y tế, hạn: Quý III/2026).
      `,
      both,
    ));
  it('with its lead behind a dash, a bracket, a comma or a colon', () =>
    checkDuties(
      `
        II. LÀM GÌ
        1. Mở lớp tập huấn cho cán bộ thôn - Sở Y tế chủ trì, phối hợp với Sở Nội vụ; xong trong Quý II/2026.
        2. Phát tờ rơi tại các chợ (Sở Nội vụ chủ trì, Quý III/2026).
        3. Quý IV/2026: Tổng kết lớp học, Văn phòng Sở chủ trì.
        4. Ký quy chế với Sở Y tế, Công an tỉnh; Phòng Hành chính - Tổng hợp chủ trì, trước ngày 25/7/2026.
      `,
      `
        Sở Y tế | Sở Nội vụ | Quý II/2026
        Sở Nội vụ | Quý III/2026
        Văn phòng Sở | Quý IV/2026
        Phòng Hành chính - Tổng hợp | trước ngày 25/7/2026
      `,
    ));
  it('below a heading that is its time, or that says who cooperates', () =>
    checkDuties(
      `
        II. LÀM GÌ
        1. Tháng 3/2026
        - Mở lớp tập huấn cho cán bộ thôn: Sở Y tế chủ trì.
        - Phát tờ rơi tại các chợ: Sở Nội vụ chủ trì.
        2. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ:
        a) Mở lớp thứ hai trong Quý III/2026;
        b) Chấm bài trong Quý IV/2026.
      `,
      `
        Sở Y tế | Tháng 3/2026
        Sở Nội vụ | Tháng 3/2026
        Sở Y tế | Sở Nội vụ | Quý III/2026
        Sở Y tế | Sở Nội vụ | Quý IV/2026
      `,
    ));
  it('by the name of the title above it', () => {
    const plan = readPlan(
      fixtureText(`
        II. NHIỆM VỤ
        1. Lớp tập huấn
        Phòng Y tế chủ trì, phối hợp với Trạm Y tế mở lớp trước ngày 15/5/2026.
        2. Phát tờ rơi.
        Văn phòng chủ trì in tờ rơi, xong trong tháng 6/2026.
      `),
    );
    expect(plan.duties.map(({ name }) => plan.text.slice(name.start, name.end))).toEqual([
      'Lớp tập huấn',
      'Văn phòng chủ trì in tờ rơi, xong trong tháng 6/2026.',
    ]);
  });
  it('by the sentence above it, where it says no more than who and when', () => {
    const plan = readPlan(
      fixtureText(`
        II. NHIỆM VỤ
        1. Khảo sát, phân loại hộ nghèo theo nguyên nhân.
        Ban Kinh tế chủ trì, phối hợp với Hội Nông dân xã; hoàn thành trước ngày 28/02/2026.
        2. Phát tờ rơi tại các chợ.
        Văn phòng chủ trì in tờ rơi, xong trong tháng 6/2026.
      `),
    );
    expect(plan.duties.map(({ name }) => plan.text.slice(name.start, name.end))).toEqual([
      'Khảo sát, phân loại hộ nghèo theo nguyên nhân.',
      'Văn phòng chủ trì in tờ rơi, xong trong tháng 6/2026.',
    ]);
  });
});

describe('a duty of people is read', () => {
  it('below a heading that says what they are', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Tòa án
        a) Tổng hợp số liệu trước ngày 15 hằng tháng.
        2. Thẩm phán được phân công phụ trách hòa giải
        a) Phân loại đơn trước ngày 20/3/2026.
        3. Các giáo viên chủ nhiệm
        a) Hướng dẫn học sinh chọn truyện, hoàn thành trước ngày 10/4/2026.
        4. Thư ký Tòa án
        a) Tống đạt giấy mời trước ngày 20/4/2026.
        5. Công tác tuyên truyền
        a) Biên soạn tài liệu trước ngày 20/5/2026.
      `,
      `
        Văn phòng Tòa án | trước ngày 15 hằng tháng
        Thẩm phán được phân công phụ trách hòa giải | trước ngày 20/3/2026
        Các giáo viên chủ nhiệm | trước ngày 10/4/2026
        Thư ký Tòa án | trước ngày 20/4/2026
      `,
    ));
});

describe('who cooperates in a duty', () => {
  it('is a body with the one that it belongs to', () =>
    checkDuties(
      `
        III. TỔ CHỨC THỰC HIỆN
        1. Ban Tuyên giáo Đảng ủy
        - Chủ trì, phối hợp với Đảng ủy Sở Y tế, Đảng ủy Sở Giáo dục và Đào tạo tham mưu trước ngày 20/4/2026.
      `,
      `
        Ban Tuyên giáo Đảng ủy | Đảng ủy Sở Y tế, Đảng ủy Sở Giáo dục và Đào tạo | trước ngày 20/4/2026
      `,
    ));
});

describe('a duty that nothing dates', () => {
  it('is done all the time, at no time or when something happens', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ
        - Thường xuyên theo dõi, đôn đốc; kịp thời báo cáo Ủy ban nhân dân tỉnh khi có vướng mắc.
        - Thực hiện theo quy định.
        2. Sở Tài chính bố trí kinh phí trong dự toán ngân sách hằng năm.
      `,
      `
        Sở Nội vụ
        Sở Nội vụ
        Sở Tài chính
      `,
    ));
  it('reaches as far as a programme does', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Xây dựng
        - Rà soát quy hoạch hạ tầng đến năm 2030, tầm nhìn đến năm 2050.
      `,
      'Sở Xây dựng',
    ));
  it('names a day of a document or of a feast', () =>
    checkDuties(
      `
        Kon Tum, ngày 05 tháng 3 năm 2026

        KẾ HOẠCH
        Kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ

        V. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ
        - Triển khai Quyết định số 36/QĐ-TTg ngày 11/01/2026 của Thủ tướng Chính phủ.
        - Tuyên truyền về Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027).
        - Xây dựng chuyên mục “Tri ân tháng Bảy”.
      `,
      `
        Sở Nội vụ
        Sở Nội vụ
        Sở Nội vụ
      `,
    ));
  it('stands in an assignment, or in a list of any name of which something is dated', () =>
    checkDuties(
      `
        III. VIỆC CỦA TỪNG NƠI
        1. Phòng Kinh tế mua 40 téc nhựa, chậm nhất ngày 10/02/2026.
        2. Công an xã nắm tình hình tranh chấp mó nước giữa các thôn.
        3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động các dòng họ dùng chung mó nước.
        4. Ban Bảo trì là chủ đầu tư.
        IV. PHÂN CÔNG
        1. Văn phòng Sở bố trí xe, in phù hiệu.
        2. Thủ trưởng các đơn vị được kiểm tra gửi bảng tự rà soát.
        3. Kinh phí do ngân sách tỉnh cấp.
      `,
      `
        Phòng Kinh tế | chậm nhất ngày 10/02/2026
        Công an xã
        Ủy ban Mặt trận Tổ quốc Việt Nam xã
        Văn phòng Sở
        Thủ trưởng các đơn vị được kiểm tra
      `,
    ));
  it('is no member of a body, and no heading of duties', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Ban Chỉ đạo
        - Ông Lê Văn An, Trưởng ban;
        - Các thành viên theo Quyết định thành lập.
        2. Phòng Kinh tế
        a) Về tuyên truyền
        - Viết bài cho loa truyền thanh;
        - Cử người dự tập huấn trước ngày 15/5/2026.
      `,
      `
        Phòng Kinh tế
        Phòng Kinh tế | trước ngày 15/5/2026
      `,
    ));
});

describe('a doer', () => {
  const checkDoers = (sentences: string, doers: string) =>
    checkDuties(`V. TỔ CHỨC THỰC HIỆN\n${fixtureText(sentences)}`, doers);

  it('stands behind the time with which the sentence begins', () =>
    checkDoers(
      `
        1. Từ ngày 01 tháng 9 đến ngày 15 tháng 12 năm 2026, Phòng Dự báo trực 24/24 giờ.
        2. Định kỳ hằng quý, Ban Tổ chức Đảng ủy tổng hợp, báo cáo Ban Thường vụ.
        3. Trước ngày 15/5/2026, Sở Nội vụ gửi danh sách.
        4. Trong quý II/2026, các xã, phường rà soát hộ nghèo.
        5. Ngay sau khi có bão, Ban Chỉ huy Quân sự xã đưa dân đi sơ tán.
      `,
      `
        Phòng Dự báo | Từ ngày 01 tháng 9 đến ngày 15 tháng 12 năm 2026
        Ban Tổ chức Đảng ủy | Định kỳ hằng quý
        Sở Nội vụ | Trước ngày 15/5/2026
        các xã, phường | quý II/2026
        Ban Chỉ huy Quân sự xã | Ngay sau khi có bão
      `,
    ));
  it('ends before the verb behind its name, whatever that is', () =>
    checkDoers(
      `
        1. Đội Thanh niên xung kích thôn 3 khơi rãnh trước ngày 15/5/2026.
        2. Hạt trưởng Hạt Kiểm lâm số 2 bám rừng trước ngày 15/5/2026.
        3. Trạm Khuyến nông liên xã chở giống đến tận bản trước ngày 15/5/2026.
        4. Phòng Quản lý hạ tầng giao thông thẩm định hồ sơ trước ngày 15/5/2026.
        5. Trưởng các phòng, trạm ký cam kết trước ngày 15/5/2026.
        6. Trưởng các thôn báo cho Phòng Kinh tế trước ngày 15/5/2026.
        7. Đoàn Kinh tế - Quốc phòng 345 rà phá bom mìn trước ngày 15/5/2026.
        8. Tổ kiểm tra của Công ty đi hai lần: lần một ngày 26/5/2026, lần hai ngày 04/6/2026.
        9. Quỹ Hỗ trợ phát triển hợp tác xã đếm sổ vay trước ngày 15/5/2026.
        10. Ban Quản lý Khu bảo tồn biển Lý Sơn khảo sát rạn san hô trước ngày 15/5/2026.
      `,
      `
        Đội Thanh niên xung kích thôn 3 | trước ngày 15/5/2026
        Hạt trưởng Hạt Kiểm lâm số 2 | trước ngày 15/5/2026
        Trạm Khuyến nông liên xã | trước ngày 15/5/2026
        Phòng Quản lý hạ tầng giao thông | trước ngày 15/5/2026
        Trưởng các phòng, trạm | trước ngày 15/5/2026
        Trưởng các thôn | trước ngày 15/5/2026
        Đoàn Kinh tế - Quốc phòng 345 | trước ngày 15/5/2026
        Tổ kiểm tra của Công ty | ngày 26/5/2026 + ngày 04/6/2026
        Quỹ Hỗ trợ phát triển hợp tác xã | trước ngày 15/5/2026
        Ban Quản lý Khu bảo tồn biển Lý Sơn | trước ngày 15/5/2026
      `,
    ));
  it('has members in small letters, and words that say which ones', () =>
    checkDoers(
      `
        1. Tổ Nghiệp vụ, dự toán, pháp chế soạn 30 câu hỏi trước ngày 15/5/2026.
        2. Bộ phận kiểm sát dân sự, hành chính cử kiểm sát viên trước ngày 15/5/2026.
        3. Các hợp tác xã tham gia cử 01 cán bộ nhận tin trước ngày 15/5/2026.
        4. Các sở tham gia góp ý dự thảo trước ngày 15/5/2026.
        5. Các doanh nghiệp viễn thông, tổ chức, cá nhân có liên quan rà soát trước ngày 15/5/2026.
        6. Phó Viện trưởng phụ trách án hình sự phê duyệt từng cuộc trước ngày 15/5/2026.
        7. Phòng Kế hoạch tổng hợp là đầu mối, gửi báo cáo trước ngày 15/5/2026.
      `,
      `
        Tổ Nghiệp vụ, dự toán, pháp chế | trước ngày 15/5/2026
        Bộ phận kiểm sát dân sự, hành chính | trước ngày 15/5/2026
        Các hợp tác xã tham gia | trước ngày 15/5/2026
        Các sở | trước ngày 15/5/2026
        Các doanh nghiệp viễn thông, tổ chức, cá nhân có liên quan | trước ngày 15/5/2026
        Phó Viện trưởng phụ trách án hình sự | trước ngày 15/5/2026
        Phòng Kế hoạch tổng hợp | trước ngày 15/5/2026
      `,
    ));
  it('is named before a colon, whatever begins behind it', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Bảo hiểm xã hội Việt Nam: Gửi giấy mời đến các đơn vị.
        2. Trung tâm Công nghệ thông tin: Bảo đảm hạ tầng, đường truyền.
        3. Trung tâm Kiểm soát thanh toán: Chủ trì, phối hợp với Ban Thực hiện chính sách xây dựng tài liệu.
        4. Công an xã: Giữ gìn trật tự tại hội nghị.
        5. Kinh phí: Ngân sách xã bảo đảm.
        6. Trung tâm Văn hóa: Tầng 2, phòng họp lớn.
      `,
      `
        Văn phòng Bảo hiểm xã hội Việt Nam
        Trung tâm Công nghệ thông tin
        Trung tâm Kiểm soát thanh toán | Ban Thực hiện chính sách
        Công an xã
      `,
    ));
  it('is asked by a heading, whose verb says no more than that', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Đề nghị Ủy ban nhân dân xã phối hợp
        - Rà soát danh sách cử tri của các thôn.
        - Bố trí hội trường cho hội nghị.
        2. Đề nghị Công an xã bảo đảm trật tự tại hội nghị.
      `,
      `
        Ủy ban nhân dân xã
        Ủy ban nhân dân xã
        Công an xã
      `,
    ));
  it('goes by something that the sentence names first', () =>
    checkDuties(
      `
        V. TỔ CHỨC THỰC HIỆN
        1. Ban Công tác Mặt trận các thôn
        - Căn cứ Kế hoạch này, xây dựng kế hoạch của thôn.
        - Trên cơ sở hướng dẫn của xã, kiểm tra việc niêm yết tại thôn.
        - Căn cứ pháp lý: Luật Bầu cử.
        2. Văn phòng
        - Gửi giấy mời đến các thôn.
      `,
      `
        Ban Công tác Mặt trận các thôn
        Ban Công tác Mặt trận các thôn
        Văn phòng
      `,
    ));
  it('in a heading ends before what it is in charge of', () =>
    checkDoers(
      `
        1. Tổ Quản lý, hỗ trợ người nộp thuế số 1 phụ trách các xã ven sông Mã:
        - Gọi điện cho 2.070 hộ, xong trước ngày 15/8/2026;
        - Cùng UBND các xã mở 18 buổi, từ ngày 01/8 đến ngày 30/9/2026.
        2. Nhóm Truyền thông phụ trách mạng xã hội:
        - Viết bài trước ngày 15/8/2026.
      `,
      `
        Tổ Quản lý, hỗ trợ người nộp thuế số 1 | xong trước ngày 15/8/2026
        Tổ Quản lý, hỗ trợ người nộp thuế số 1 | UBND các xã | từ ngày 01/8 đến ngày 30/9/2026
        Nhóm Truyền thông | trước ngày 15/8/2026
      `,
    ));
  it('may cooperate with others in a later clause', () =>
    checkDoers(
      `
        1. Văn phòng Sở bố trí xe; phối hợp với Phòng Kinh tế các xã bố trí nơi làm việc trước ngày 15/5/2026.
        2. Tổ Hòa giải cùng Chi hội Phụ nữ đến từng nhà trước ngày 15/5/2026.
        3. Công an xã xây dựng quy chế phối hợp với Quân sự xã trước ngày 15/5/2026.
      `,
      `
        Văn phòng Sở | Phòng Kinh tế các xã | trước ngày 15/5/2026
        Tổ Hòa giải | Chi hội Phụ nữ | trước ngày 15/5/2026
        Công an xã | trước ngày 15/5/2026
      `,
    ));
  it('of each sentence of a paragraph has a duty of its own', () =>
    checkDoers(
      `
        Các chi bộ xây dựng kế hoạch trước ngày 10/5/2026. Văn phòng Đảng ủy đôn đốc, hằng quý báo cáo.
        Kinh phí 96 triệu đồng. Các tổ báo cáo vào thứ Sáu hằng tuần; Tổ Tổng hợp dự thảo báo cáo, trình trước ngày 08/01/2027.
        Sở Nội vụ rà soát hồ sơ; Sở Tài chính bố trí kinh phí.
      `,
      `
        Các chi bộ | trước ngày 10/5/2026
        Văn phòng Đảng ủy | hằng quý
        Các tổ | hằng tuần
        Tổ Tổng hợp | trước ngày 08/01/2027
        Sở Nội vụ
      `,
    ));
});

describe('no duty is read from', () => {
  const none = (text: string) => checkDuties(text, '');

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
