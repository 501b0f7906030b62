import { describe, it } from 'vitest';
import { checkTasks } from './check.ts';

const lead = 'lead: Sở Nội vụ';
const task = `
  1. Rà soát
    ${lead}
    deadline: Quý I
`;

describe('the fields of a task are read', () => {
  it.each([
    ['from points', 'a) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: Quý I.'],
    ['from dashes', '- Cơ quan chủ trì: Sở Nội vụ;\n- Thời gian: Quý I.'],
    ['from pluses', '+ Cơ quan chủ trì: Sở Nội vụ;\n+ Thời gian: Quý I.'],
    ['from points with a full stop', 'a. Cơ quan chủ trì: Sở Nội vụ;\nb. Thời gian: Quý I.'],
    ['from points behind a converter’s dash', '- a) Cơ quan chủ trì: Sở Nội vụ;\n- b) Thời gian: Quý I.'],
    ['from bare lines', 'Cơ quan chủ trì: Sở Nội vụ;\nThời gian: Quý I.'],
    ['from bare lines with blank lines between', '\nCơ quan chủ trì: Sở Nội vụ;\n\nThời gian: Quý I.'],
    ['from one line', '- Cơ quan chủ trì: Sở Nội vụ; Thời gian: Quý I.'],
    ['from one bare line', 'Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.'],
    ['from a line in brackets', '(Cơ quan chủ trì: Sở Nội vụ; Thời gian: Quý I).'],
    ['in bold', '- **Cơ quan chủ trì:** Sở Nội vụ;\n- **Thời gian:** Quý I.'],
    ['in sub-clauses', '1.1. Cơ quan chủ trì: Sở Nội vụ.\n1.2. Thời gian: Quý I.'],
    [
      'with prose between',
      'a) Cơ quan chủ trì: Sở Nội vụ.\nSở Nội vụ có kế hoạch cụ thể.\nb) Lưu ý chung.\nc) Thời gian: Quý I.',
    ],
    ['with the page number of a torn page between', 'Cơ quan chủ trì: Sở Nội vụ;\n\n12\n\nThời gian: Quý I.'],
    ['with a comment between', '- Cơ quan chủ trì: Sở Nội vụ;\n// hỏi lại\n- Thời gian: Quý I.'],
  ])('%s', (_, fields) => checkTasks(`I. NHIỆM VỤ\n1. Rà soát\n${fields}`, task));

  it('from the end of its own sentence', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Báo cáo Bộ Tài chính. Cơ quan chủ trì: Sở Nội vụ. Thời gian hoàn thành: Trước ngày 31/5/2026.
      `,
      `
        1. Báo cáo Bộ Tài chính. Cơ quan chủ trì: Sở Nội vụ. Thời gian hoàn thành: Trước ngày 31/5/2026.
          lead: Sở Nội vụ
          deadline: Trước ngày 31/5/2026
      `,
    ));
  it('with a value that has a colon of its own', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Đăng tin
        a) Cơ quan chủ trì: Ban biên tập: Cổng thông tin điện tử tỉnh; Báo tỉnh;
        b) Thời gian: Đợt 1: Quý I; Đợt 2: Quý III.
      `,
      `
        1. Đăng tin
          lead: Ban biên tập: Cổng thông tin điện tử tỉnh; Báo tỉnh
          deadline: Đợt 1: Quý I; Đợt 2: Quý III
      `,
    ));
  it('with lead and cooperation in one value', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành.
        - Thời gian: Quý I.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
      `,
    ));
  it('of all kinds', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Tập huấn
        - Nội dung: Cải cách hành chính.
        - Thành phần: Công chức cấp xã.
        - Hình thức: Trực tuyến.
        - Địa điểm: Hội trường tỉnh.
        - Số lượng: 02 lớp.
        - Sản phẩm: Báo cáo.
        - Kinh phí: Ngân sách tỉnh.
        - Cơ quan phối hợp: Sở Tài chính.
        - Cơ quan chủ trì: Sở Nội vụ.
        - Thời gian: Quý I.
        - Ghi chú: Thi cuối khóa.
      `,
      `
        1. Tập huấn
          lead: Sở Nội vụ
          deadline: Quý I
          content: Cải cách hành chính
          participants: Công chức cấp xã
          method: Trực tuyến
          place: Hội trường tỉnh
          quantity: 02 lớp
          product: Báo cáo
          funding: Ngân sách tỉnh
          cooperation: Sở Tài chính
          note: Thi cuối khóa
      `,
    ));
});

describe('an empty label has its value below', () => {
  it('in fields', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Nội dung: Thủ tục hành chính.
        b) Cơ quan thực hiện:
        - Đơn vị chủ trì: Sở Nội vụ;
        - Đơn vị phối hợp: Sở Tư pháp.
        c) Thời gian: Quý I.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
          content: Thủ tục hành chính
          cooperation: Sở Tư pháp
      `,
    ));
  it('in items', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Cơ quan phối hợp:
        - Sở Tư pháp;
        - Sở Tài chính.
        c) Thời gian: Quý I.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
          cooperation: Sở Tư pháp; + Sở Tài chính.
      `,
    ));
  it('in a line', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì:
        Sở Nội vụ
        b) Thời gian:

        Quý I
      `,
      task,
    ));
  it('in the dashes of its own level', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ.
        - Cơ quan phối hợp:
        - Sở Tư pháp;
        - Sở Tài chính.
        - Thời gian: Quý I.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
          cooperation: Sở Tư pháp; + Sở Tài chính.
      `,
    ));
  it('in the dashes below a bare line', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        Cơ quan chủ trì: Sở Nội vụ.
        Cơ quan phối hợp:
        - Sở Tư pháp;
        - Sở Tài chính.
        Thời gian: Quý I.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
          cooperation: Sở Tư pháp; + Sở Tài chính.
      `,
    ));
  it('in pluses, after another field of its line', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ; Cơ quan phối hợp:
        + Sở Tư pháp;
        + Sở Tài chính.
        - Thời gian: Quý I.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
          cooperation: Sở Tư pháp; + Sở Tài chính.
      `,
    ));
});

describe('bare field lines after dashes', () => {
  it('belong to the dash above them and to those just before it that have none', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Thể chế
        - Rà soát văn bản.
        - Sửa đổi văn bản.
        Cơ quan chủ trì: Sở Tư pháp.
        Thời gian: Quý I.
        - Công bố văn bản.
        Cơ quan chủ trì: Sở Nội vụ.
        Thời gian: Quý II.
      `,
      `
        - Rà soát văn bản.
          lead: Sở Tư pháp
          deadline: Quý I
        - Sửa đổi văn bản.
          lead: Sở Tư pháp
          deadline: Quý I
        - Công bố văn bản.
          lead: Sở Nội vụ
          deadline: Quý II
      `,
    ));
  it('belong to the dashes of a point too', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Thể chế
        a) Rà soát
        - Luật;
        - Nghị định.
        Cơ quan chủ trì: Sở Tư pháp. Thời gian: Quý I.
      `,
      `
        - Luật;
          lead: Sở Tư pháp
          deadline: Quý I
        - Nghị định.
          lead: Sở Tư pháp
          deadline: Quý I
      `,
    ));
});

describe('a label', () => {
  it('without a colon is prose: its time counts where the task has no field', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ.
        - Thời gian: Quý I.
        2. Công bố
        - Cơ quan chủ trì: Sở Nội vụ.
        - Thời gian: Quý II.
        3. Giao Sở Tư pháp tuyên truyền
        - Thời gian thực hiện sau khi Chiến lược được ban hành.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
        2. Công bố
          lead: Sở Nội vụ
          deadline: Quý II
        3. Giao Sở Tư pháp tuyên truyền
          lead: Sở Tư pháp (text)
          deadline: sau khi Chiến lược được ban hành (text)
      `,
    ));
  it('that is not in the table is prose', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Gặp gỡ và đối thoại
        - Cơ quan chủ trì: Sở Nội vụ.
        - Thời gian: Quý I.
        - Cơ quan thực hiện và chuyên đề thực hiện: Giao Sở Tư pháp lựa chọn.
      `,
      `
        1. Gặp gỡ và đối thoại
          lead: Sở Nội vụ
          deadline: Quý I
      `,
    ));
});
