import { describe, expect, it } from 'vitest';
import { checkTasks, planOf } from './check.ts';

describe('an item that is named by a label', () => {
  it('is a task with the fields below it', () =>
    checkTasks(
      `
        II. NHIỆM VỤ
        1. Nội dung: Mở lớp tập huấn
        - Đơn vị thực hiện: Sở Y tế
        - Thời gian: Quý II/2026
        2. Nội dung: Phát tờ rơi
        - Đơn vị thực hiện: Sở Nội vụ
        - Thời gian: Quý III/2026
      `,
      `
        1. Mở lớp tập huấn
          lead: Sở Y tế
          deadline: Quý II/2026
        2. Phát tờ rơi
          lead: Sở Nội vụ
          deadline: Quý III/2026
      `,
    ));
});

describe('a task in a wrapped text', () => {
  it('is led by nobody because a line begins with an agency', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát hồ sơ.
        a) Cơ quan chủ trì: Sở Y tế;
        b) Thời gian: Quý I.
        2. Công khai kết quả.
        a) Cơ quan chủ trì: Sở Y tế.
        3. Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa của
        Sở Tư pháp và báo cáo.
      `,
      `
        1. Rà soát hồ sơ.
          lead: Sở Y tế
          deadline: Quý I
        2. Công khai kết quả.
          lead: Sở Y tế
          no deadline
        3. Khảo sát mức độ hài lòng của người dân tại bộ phận một cửa của Sở Tư pháp và báo cáo.
          no lead
          no deadline
      `,
    ));
});

describe('a task is', () => {
  it('a node that owns a lead or a cooperation', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan phối hợp: Sở Tư pháp.
      `,
      `
        1. Rà soát
          no lead
          no deadline
          cooperation: Sở Tư pháp
      `,
    ));
  it('a node with a deadline, product or quantity among tasks that are led', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ.
        2. Công bố
        - Thời gian: Quý II.
        3. Tuyên truyền
        - Số lượng: 20 bài.
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          no deadline
        2. Công bố
          no lead
          deadline: Quý II
        3. Tuyên truyền
          no lead
          no deadline
          quantity: 20 bài
      `,
    ));
  it('a node without fields where half of its siblings are tasks', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.
        2. Công bố
        3. Tuyên truyền
        - Cơ quan chủ trì: Sở Tư pháp. Thời gian: Quý I.
        4. Giao Sở Y tế tổng kết trước ngày 15/12/2026
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
        2. Công bố
          no lead
          no deadline
        3. Tuyên truyền
          lead: Sở Tư pháp
          deadline: Quý I
        4. Giao Sở Y tế tổng kết trước ngày 15/12/2026
          lead: Sở Y tế (text)
          deadline: trước ngày 15/12/2026 (text)
      `,
    ));
  it('no node without fields where fewer are, or only one is', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.
        2. Công bố
        3. Tuyên truyền
        4. Tập huấn
        II. GIẢI PHÁP
        1. Đôn đốc
        - Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.
        2. Kiểm tra
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
        1. Đôn đốc
          lead: Sở Nội vụ
          deadline: Quý I
      `,
    ));
  it('no point of prose among points that are fields', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Diễn đàn
        a) Thời gian: Hằng tuần.
        b) Cơ quan chủ trì: Báo Cần Thơ.
        c) Sở Nội vụ xử lý các thông tin do bạn đọc cung cấp.
      `,
      `
        1. Diễn đàn
          lead: Báo Cần Thơ
          deadline: Hằng tuần
      `,
    ));
  it('no heading of aims, money or conditions among tasks', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Mục tiêu
        2. Rà soát
        - Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.
        3. Công bố
        - Cơ quan chủ trì: Sở Nội vụ. Thời gian: Quý I.
        4. Kinh phí thực hiện
      `,
      `
        2. Rà soát
          lead: Sở Nội vụ
          deadline: Quý I
        3. Công bố
          lead: Sở Nội vụ
          deadline: Quý I
      `,
    ));
  it('a section that owns the fields', () =>
    checkTasks(
      `
        I. TẬP HUẤN
        1. Nội dung: Cải cách hành chính.
        2. Thời gian: Quý I.
        3. Cơ quan chủ trì: Sở Nội vụ.
        II. KINH PHÍ
        Ngân sách tỉnh.
      `,
      `
        I. TẬP HUẤN
          lead: Sở Nội vụ
          deadline: Quý I
          content: Cải cách hành chính
      `,
    ));
});

describe('a group', () => {
  it('is no task, and gives what it has to its tasks', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Công tác thể chế
        Cơ quan chủ trì: Sở Tư pháp.
        Thời gian: Năm 2026.
        a) Rà soát
        - Cơ quan phối hợp: Sở Nội vụ.
        b) Công bố
        - Cơ quan phối hợp: Sở Y tế.
        - Thời gian: Quý II.
      `,
      `
        a) Rà soát
          lead: Sở Tư pháp (inherited)
          deadline: Năm 2026 (inherited)
          cooperation: Sở Nội vụ
        b) Công bố
          lead: Sở Tư pháp (inherited)
          deadline: Quý II
          cooperation: Sở Y tế
      `,
    ));
  it('may name its lead agency in its heading', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Giao Sở Tư pháp:
        a) Rà soát
        - Cơ quan phối hợp: Sở Nội vụ.
      `,
      `
        a) Rà soát
          lead: Sở Tư pháp (inherited)
          no deadline
          cooperation: Sở Nội vụ
      `,
    ));
});

describe('a schedule', () => {
  it('is nobody’s task', () =>
    checkTasks(
      `
        I. TẬP HUẤN
        1. Lớp thứ nhất
        - Thời gian: ngày 10/3/2026;
        - Địa điểm: Hội trường tỉnh.
        2. Lớp thứ hai
        - Thời gian: ngày 12/3/2026;
        - Thành phần: Công chức cấp xã.
        II. HỘI NGHỊ
        1. Thời gian: 8 giờ ngày 20/5/2026.
        2. Địa điểm: Hội trường tỉnh.
      `,
      '',
    ));
});

describe('a section or clause headed by a label', () => {
  it.each([
    ['II. THỜI GIAN THỰC HIỆN\nTrong năm 2026.', 'Trong năm 2026.'],
    ['II. THỜI GIAN THỰC HIỆN:\n1. Từ Quý I đến Quý IV/2026.', 'Từ Quý I đến Quý IV/2026.'],
    ['II. Thời gian thực hiện: Năm 2026', 'Năm 2026'],
    ['2. Thời gian thực hiện: Từ năm 2026 - 2030.', 'Từ năm 2026 - 2030'],
  ])('gives its time to the whole plan: %s', (heading, time) =>
    checkTasks(
      `I. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ.\n${heading}`,
      `1. Rà soát\n  lead: Sở Nội vụ\n  deadline: ${time} (inherited)`,
    ),
  );
  it('gives its lead to the whole plan', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan phối hợp: Sở Y tế.
        II. CƠ QUAN CHỦ TRÌ
        Sở Nội vụ
      `,
      `
        1. Rà soát
          lead: Sở Nội vụ (inherited)
          no deadline
          cooperation: Sở Y tế
      `,
    ));
});

describe('the lead of a task without fields', () => {
  it.each([
    ['Giao Sở Nội vụ tổng hợp.', 'Sở Nội vụ'],
    ['Giao cho Sở Nội vụ tổng hợp.', 'Sở Nội vụ'],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền.', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Mời Hội Nông dân tỉnh tham gia.', 'Hội Nông dân tỉnh'],
    ['Tổng hợp kết quả, Sở Nội vụ chủ trì.', 'Sở Nội vụ'],
    ['Sở Nội vụ phối hợp với Sở Tư pháp tổng hợp.', 'Sở Nội vụ'],
    ['Phối hợp với Công đoàn viên chức tỉnh tổng hợp.', 'Phối hợp'],
    ['Sở Nội vụ tổng hợp.', 'Sở Nội vụ'],
    ['Các sở, ban, ngành tổng hợp.', 'Các sở, ban, ngành'],
    ['Tuyên truyền rộng rãi. UBND các xã, phường tổng hợp.', 'UBND các xã, phường'],
  ])('is given by its text: %s', (words, lead) => {
    const { text, tasks } = planOf(`
      I. NHIỆM VỤ
      1. Rà soát
      - Cơ quan chủ trì: Sở Y tế.
      2. Công bố
      - Cơ quan chủ trì: Sở Y tế.
      3. ${words}
    `);
    const given = tasks[2]?.lead;
    expect(given?.source).toBe('text');
    expect(given?.values.map(({ start, end }) => text.slice(start, end))).toEqual([lead]);
  });
  it.each([
    'Gửi báo cáo về Sở Nội vụ.',
    'Rà soát thủ tục của Sở Nội vụ.',
    'Tuyên truyền rộng rãi.',
    'Bộ thủ tục được công bố.',
  ])('is not seen in “%s”', (words) => {
    const { tasks } = planOf(`
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Y tế.
        2. Công bố
        - Cơ quan chủ trì: Sở Y tế.
        3. ${words}
      `);
    expect(tasks[2]?.lead).toBeUndefined();
  });
  it('is given by its paragraphs', () =>
    checkTasks(
      `
        I. NHIỆM VỤ
        1. Rà soát
        - Cơ quan chủ trì: Sở Y tế.
        2. Công bố
        - Cơ quan chủ trì: Sở Y tế.
        3. Tuyên truyền bằng kịch vui:
        Giao Sở Văn hóa, Thể thao và Du lịch thực hiện trong Quý II/2026.
      `,
      `
        1. Rà soát
          lead: Sở Y tế
          no deadline
        2. Công bố
          lead: Sở Y tế
          no deadline
        3. Tuyên truyền bằng kịch vui:
          lead: Sở Văn hóa, Thể thao và Du lịch (text)
          deadline: Quý II/2026 (text)
      `,
    ));
});

describe('an assignment', () => {
  const assigned = (template: string) => {
    const plan = planOf(template);
    return plan.assignments.map(
      ({ agencies, duties }) => `${agencies.map(({ name }) => name).join(' + ')}: ${duties.length}`,
    );
  };
  it.each(['TỔ CHỨC THỰC HIỆN', 'Tổ chức thực hiện', 'TỔ CHỨC TRIỂN KHAI THỰC HIỆN', 'PHÂN CÔNG THỰC HIỆN'])(
    'is a clause under %s that agencies head',
    (heading) =>
      expect(
        assigned(`
          I. ${heading}
          1. Sở Nội vụ
          a) Chủ trì;
          b) Theo dõi.
          2. Sở Tư pháp; Sở Tài chính:
          - Phối hợp.
          3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
          Tuyên truyền.
          4. Kinh phí thực hiện
          Ngân sách.
        `),
      ).toEqual(['Sở Nội vụ: 2', 'Sở Tư pháp + Sở Tài chính: 1', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh: 0']),
  );
  it('is none elsewhere', () =>
    expect(
      assigned(`
        I. NHIỆM VỤ
        1. Sở Nội vụ
        a) Chủ trì.
      `),
    ).toEqual([]));
});
