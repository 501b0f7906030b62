import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

describe('missing-deadline finds', () => {
  it('a task with fields whose sibling has a deadline, as an error', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý II năm 2026.
      2. Công bố
      ^^^^^^^^^^ missing-deadline error
      a) Cơ quan chủ trì: Sở Tư pháp.
    `));
  it('a task with fields where no task has a deadline, as a warning', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      ^^^^^^^^^^ missing-deadline warning
      a) Cơ quan chủ trì: Sở Nội vụ.
      2. Công bố
      ^^^^^^^^^^ missing-deadline warning
      a) Cơ quan chủ trì: Sở Tư pháp.
    `));
  it('a task without any field among tasks with fields, as a warning', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      3. Giao Sở Tư pháp tuyên truyền
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-deadline warning
    `));
  it('a task with fields that names a date, no limit, in its prose', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát danh sách ngày 30/6/2026
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-deadline error
      a) Cơ quan chủ trì: Sở Nội vụ.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
    `));
  it('a task whose only date is that of a document', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      3. Giao Sở Tư pháp thực hiện Kế hoạch số 17/KH-UBND ngày 09/01/2026
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-deadline warning
    `,
      { only: ['missing-deadline'] },
    ));
  it('a task table without a column for the time, on its header', () =>
    checkFindings(`
      I. NHIỆM VỤ
      | STT | Nội dung | Cơ quan chủ trì |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-deadline warning
      |---|---|---|
      | 1 | Rà soát | Sở Tư pháp |
      | 2 | Công bố | Sở Tư pháp |
    `));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. NHIỆM VỤ
      1. Rà soát
      ^^^^^^^^^^ missing-deadline warning
      a) Cơ quan chủ trì: Sở Tư pháp.
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('missing-deadline does not report', () => {
  it('a task with fields whose sentence names its limit', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát trước ngày 30/6/2026
      a) Cơ quan chủ trì: Sở Nội vụ.
      2. Đo thị lực tại trạm: Phòng Y tế chủ trì; phối hợp: trạm y tế các xã; từ ngày 02/3/2026 đến ngày 27/3/2026.
      3. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
    `,
      { only: ['missing-deadline', 'missing-lead-agency'] },
    ));
  it.each([
    'Giao Sở Tư pháp báo cáo trước ngày 30/6/2026.',
    'Giao Sở Tư pháp tuyên truyền trong Quý II/2026.',
    'Giao Sở Tư pháp báo cáo hằng tháng.',
    'Giao Sở Tư pháp tuyên truyền thường xuyên.',
    'Giao Sở Tư pháp công bố ngay sau khi Luật được ban hành.',
    'Giao Sở Tư pháp hoàn thành trong vòng 30 ngày.',
    'Giao Sở Tư pháp hoàn thành trước 15/6.',
    'Giao Sở Tư pháp hoàn thành trong 6 tháng đầu năm.',
    'Giao Sở Tư pháp duy trì từ nay đến năm 2030.',
    'Giao Sở Tư pháp tổng kết vào cuối năm.',
    'Giao Sở Tư pháp thực hiện từ năm 2026 và những năm tiếp theo.',
  ])('a task without fields whose sentence has a deadline: %s', (words) =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
        2. Công bố
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
        3. ${words}
      `,
    ),
  );
  it.each([
    'Thời gian trình Chính phủ',
    'Thời gian trình Thủ tướng Chính phủ',
    'Thời hạn trình Ủy ban nhân dân tỉnh',
    'Thời gian ban hành',
    'Thời hạn báo cáo',
    'Hoàn thành',
    'Thời gian, địa điểm',
    'Thời gian và địa điểm',
  ])('a task whose time is labelled “%s”', (label) =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Xây dựng Nghị định
      - Cơ quan chủ trì: Bộ Nội vụ;
      - ${label}: Trước ngày 15 tháng 10 năm 2026.
      2. Xây dựng Thông tư
      - Cơ quan chủ trì: Bộ Nội vụ;
      - Thời gian: Quý IV năm 2026.
    `),
  );
  it('tasks that are headed by their month or quarter', () =>
    checkFindings(`
      I. LỊCH THỰC HIỆN
      1. Tháng 01/2026
      - Xây dựng kế hoạch.
      - Cơ quan chủ trì: Sở Nội vụ.
      2. Quý II năm 2026:
      - Tập huấn.
      - Cơ quan chủ trì: Sở Nội vụ.
    `));
  it('a clause among groups whose own points name agency and deadline', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Hạ tầng số
      1.1. Viễn thông
      Đơn vị chủ trì: Sở Khoa học và Công nghệ. Thời gian: Năm 2026.
      2. Thể chế số
      2.1. Rà soát
      Đơn vị chủ trì: Sở Tư pháp. Thời gian: Năm 2026.
      3. Nhân lực số
      a) Đào tạo
      Sở Nội vụ chủ trì đào tạo 500 lượt công chức. Thời gian: Quý II/2026.
      b) Sát hạch
      Sở Nội vụ chủ trì tổ chức thi. Thời gian: Tháng 11/2026.
    `));
  it.each([
    'II. THỜI GIAN THỰC HIỆN:\n      Trong năm 2026.',
    'II. Thời gian thực hiện:\n      1. Từ Quý I đến Quý IV/2026.',
    'II. THỜI GIAN THỰC HIỆN\n      - Đợt 1: Quý I;\n      - Đợt 2: Quý III.',
  ])('tasks of a plan with a section that is the label with a colon: %s', (section) =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ.
      ${section}
    `,
      { only: ['missing-deadline', 'empty-field', 'unclear-deadline'] },
    ),
  );
  it('a task with bare field lines around a list of those who cooperate', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      Cơ quan chủ trì: Sở Nội vụ.
      Cơ quan phối hợp:
      - Sở Tư pháp;
      - Sở Tài chính.
      Thời gian: Quý I.
      2. Công bố
      Cơ quan chủ trì: Sở Nội vụ.
      Thời gian: Quý II.
    `));
  it('tasks of a plan with a section that is headed by the label', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ.
      II. THỜI GIAN THỰC HIỆN
      Trong năm 2026.
    `));
  it('tasks next to a clause that is the field', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ.
      2. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ.
      3. Thời gian thực hiện: Từ năm 2026 - 2030.
    `));
  it('tasks whose group has a time', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Công tác thể chế
      Thời gian: Quý I.
      a) Rà soát
      - Cơ quan chủ trì: Sở Nội vụ.
      b) Công bố
      - Cơ quan chủ trì: Sở Tài chính.
    `));
  it('dashes that share the field lines below the last of them', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Thể chế
      - Rà soát văn bản.
      - Sửa đổi văn bản.
      Cơ quan chủ trì: Sở Tư pháp.
      Thời gian: Quý I.
      - Công bố văn bản.
      Cơ quan chủ trì: Sở Nội vụ.
      Thời gian: Quý II.
    `));
  it.each([
    'TỔ CHỨC THỰC HIỆN',
    'Tổ chức thực hiện',
    'TỔ CHỨC  THỰC HIỆN',
    'TỔ CHỨC TRIỂN KHAI THỰC HIỆN',
    'PHÂN CÔNG THỰC HIỆN',
    'TRÁCH NHIỆM CỦA CÁC CƠ QUAN',
  ])('the duties under %s', (heading) =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Một.
      II. ${heading}
      1. Sở Nội vụ
      a) Sơ kết
      Cơ quan phối hợp: Sở Tài chính.
      b) Tổng kết
      Thời gian: Quý IV.
    `,
      { only: ['missing-deadline', 'missing-lead-agency'] },
    ),
  );
});

describe('missing-deadline does not report tables', () => {
  it('of a plan whose section gives the time', () =>
    checkFindings(`
      I. NHIỆM VỤ
      | STT | Nội dung | Cơ quan chủ trì |
      |---|---|---|
      | 1 | Rà soát | Sở Tư pháp |
      II. THỜI GIAN THỰC HIỆN
      Năm 2026.
    `));
  it('whose group has a time', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Công tác thể chế
      Thời gian: Quý I.
      Cơ quan phối hợp: Các sở.
      | STT | Nội dung | Cơ quan chủ trì |
      |---|---|---|
      | 1 | Rà soát | Sở Tư pháp |
    `));
  it('whose group rows name the time', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |
      |---|---|---|---|
      | I | Quý I năm 2026 | | |
      | 1 | Rà soát | Sở Tư pháp | Các sở |
      | II | Quý II năm 2026 | | |
      | 2 | Công bố | Sở Tư pháp | Các sở |
    `));
  it('under a heading that is the field of the annex', () =>
    checkFindings(`
      PHỤ LỤC
      DANH MỤC NHIỆM VỤ
      Thời gian hoàn thành: trước ngày 31/12/2026
      | STT | Nội dung | Cơ quan chủ trì |
      |---|---|---|
      | 1 | Rà soát | Sở Tư pháp |
    `));
  it.each(['Ngày hoàn thành', 'Thời gian kết thúc', 'Thời gian, lộ trình', 'Hoàn thành trước'])(
    'whose column names the time in other words: %s',
    (column) =>
      checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | ${column} |
      |---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | 30/6/2026 |
    `),
  );
  it('of figures and of numbers to call, whose “Đơn vị” leads nothing', () =>
    checkFindings(`
      I. KẾT QUẢ
      | STT | Nội dung | Đơn vị | Kết quả |
      |---|---|---|---|
      | 1 | Số hồ sơ | hồ sơ | 1.200 |
      II. HỖ TRỢ
      | STT | Nội dung | Đơn vị | Số điện thoại |
      |---|---|---|---|
      | 1 | Hỗ trợ kỹ thuật | VNPT | 18001166 |
    `));
  it('of costs, whose “Đơn vị” is a unit of measure', () =>
    checkFindings(`
      PHỤ LỤC
      DỰ TOÁN KINH PHÍ
      | STT | Nội dung | Đơn vị | Số lượng | Đơn giá | Thành tiền |
      |---|---|---|---|---|---|
      | 1 | In tờ gấp | tờ | 1.000 | 5.000 | 5.000.000 |
    `));
});
