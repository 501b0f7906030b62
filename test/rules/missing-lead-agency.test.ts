import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = { only: ['missing-lead-agency'] };

describe('missing-lead-agency finds', () => {
  it('a task with fields but none for the lead, as an error', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát thủ tục:
      ^^^^^^^^^^^^^^^^^^^ missing-lead-agency error
      a) Thời gian thực hiện: Quý II năm 2026;
      b) Cơ quan phối hợp: Sở Tư pháp.
    `));
  it('a task with a deadline among tasks that are led', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      2. Công bố
      ^^^^^^^^^^ missing-lead-agency error
      a) Thời gian: Quý II.
    `));
  it('a task without any field among tasks with fields, as a warning', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
        2. Công bố
        a) Cơ quan chủ trì: Sở Tư pháp;
        b) Thời gian: Quý I.
        3. Tuyên truyền
        ^^^^^^^^^^^^^^^ missing-lead-agency warning
      `,
      only,
    ));
  it('a task that names agencies only as places, or those who take part', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
        2. Tích hợp tại các sở, ban, ngành; Ủy ban nhân dân các xã và xây cổng
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-lead-agency error
        a) Cơ quan phối hợp: Sở Tư pháp;
        b) Thời gian: Quý II.
        3. Khảo sát
        ^^^^^^^^^^^ missing-lead-agency error
        a) Đối tượng tham dự khảo sát: Lãnh đạo Văn phòng sở, công chức một cửa;
        b) Cơ quan phối hợp: Sở Tư pháp;
        c) Thời gian: Quý III.
      `,
      only,
    ));
  it('a dash without a lead among dashes that have one', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Thể chế
        - Rà soát:
        + Cơ quan chủ trì: Sở Tư pháp;
        + Thời gian: Quý I.
        - Công bố:
        ^^^^^^^^^^ missing-lead-agency error
        + Thời gian: Quý II.
      `,
      only,
    ));
  it('a task table without a column for the lead, on its header', () =>
    checkFindings(`
      I. NHIỆM VỤ
      | STT | Nội dung | Cơ quan phối hợp | Thời gian |
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-lead-agency error
      |---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | Quý I |
      | 2 | Công bố | Sở Tư pháp | Quý I |
    `));
  it('the steps of a roadmap where nobody is named anywhere, and a list of tasks where the work is shared', () => {
    checkFindings(
      `
        I. LỘ TRÌNH
        Giai đoạn\tThời gian\tNội dung trọng tâm\tSản phẩm
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-lead-agency error
        1\tQuý I/2026\tRà soát học liệu\tDanh mục
      `,
      only,
    );
    checkFindings(
      `
        I. LỘ TRÌNH
        STT\tThời gian\tNhiệm vụ\tSản phẩm
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-lead-agency error
        1\tQuý I/2026\tRà soát học liệu\tDanh mục

        II. PHÂN CÔNG NHIỆM VỤ
        1. Tổ chuyên môn
        - Rà soát học liệu.
        2. Văn phòng
        - Tổng hợp, báo cáo.
      `,
      only,
    );
  });
  it('a task whose text only names an agency that it is for', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ.
        2. Công bố
        a) Cơ quan chủ trì: Sở Tư pháp.
        3. Gửi báo cáo về Sở Nội vụ
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-lead-agency
      `,
      only,
    ));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. NHIỆM VỤ
      1. Rà soát
      ^^^^^^^^^^ missing-lead-agency error
      a) Cơ quan phối hợp: Sở Tư pháp;
      b) Thời gian: Quý I.
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('missing-lead-agency does not report', () => {
  it.each(['Giai đoạn', 'Đợt', 'Bước thực hiện'])(
    'the steps of a roadmap (%s) where another section shares the work',
    (column) =>
      checkFindings(
        `
        I. LỘ TRÌNH
        ${column}\tThời gian\tNội dung trọng tâm\tSản phẩm
        1\tQuý I/2026\tRà soát học liệu\tDanh mục
        2\tQuý II/2026\tTập huấn giáo viên\tBáo cáo

        II. PHÂN CÔNG NHIỆM VỤ
        1. Tổ chuyên môn
        - Rà soát học liệu.
        2. Văn phòng
        - Tổng hợp, báo cáo.
      `,
        only,
      ),
  );
  it('a task in which agencies go on after a list, and do something', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ;
        b) Thời gian: Quý I.
        2. Phát hành tài liệu đến các sở, ban, ngành; Ủy ban nhân dân các xã, phường tổ chức niêm yết
        a) Cơ quan phối hợp: Sở Tư pháp;
        b) Thời gian: Quý II.
      `,
      only,
    ));
  it.each([
    'Giao Sở Nội vụ tuyên truyền.',
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền.',
    'Mời Hội Nông dân tỉnh tham gia tuyên truyền.',
    'Sở Nội vụ chủ trì tuyên truyền.',
    'Sở Nội vụ phối hợp với Sở Tư pháp tuyên truyền.',
    'Phối hợp với Công đoàn viên chức tỉnh tuyên truyền.',
    'Tuyên truyền rộng rãi. Các sở, ban, ngành tổng hợp kết quả.',
    'Tuyên truyền rộng rãi, do Sở Nội vụ thực hiện.',
    'UBND các xã, phường tuyên truyền.',
    'Giao Giám đốc Sở Nội vụ tuyên truyền.',
    'Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND tỉnh chỉ đạo tuyên truyền.',
    'Tổ công tác Đề án 06 tuyên truyền.',
  ])('a task whose sentence names the lead agency: %s', (words) =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ.
        2. Công bố
        a) Cơ quan chủ trì: Sở Tư pháp.
        3. ${words}
      `,
      only,
    ),
  );
  it.each([
    'Cơ quan chủ trì soạn thảo',
    'Đơn vị chủ trì xây dựng',
    'Cơ quan chủ trì, phối hợp',
    'Sở, ban, ngành chủ trì',
  ])('a task whose lead is labelled “%s”', (label) =>
    checkFindings(`
        I. NHIỆM VỤ
        1. Xây dựng Nghị định
        - ${label}: Ban soạn thảo;
        - Thời gian: Quý III.
        2. Xây dựng Thông tư
        - Cơ quan chủ trì: Bộ Nội vụ;
        - Thời gian: Quý IV.
      `),
  );
  it('a task whose paragraph names the lead agency', () =>
    checkFindings(
      `
        I. NHIỆM VỤ
        1. Rà soát
        a) Cơ quan chủ trì: Sở Nội vụ.
        2. Công bố
        a) Cơ quan chủ trì: Sở Tư pháp.
        3. Tuyên truyền bằng hình thức kịch vui:
        Giao Sở Văn hóa, Thể thao và Du lịch: Thực hiện ít nhất 03 tiểu phẩm.
      `,
      only,
    ));
  it('tasks whose group has a lead', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Công tác thể chế
      Cơ quan chủ trì: Sở Tư pháp.
      a) Rà soát
      - Cơ quan phối hợp: Sở Nội vụ.
      - Thời gian: Quý I.
      b) Công bố
      - Cơ quan phối hợp: Sở Tài chính.
      - Thời gian: Quý II.
    `));
  it('tasks of a plan with a section that is headed by the label', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan phối hợp: Sở Tư pháp;
      b) Thời gian: Quý I.
      II. CƠ QUAN CHỦ TRÌ
      Sở Nội vụ.
    `));
  it('agencies named in the section on implementation', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Một.
      II. TỔ CHỨC THỰC HIỆN
      1. Báo cáo
      a) Sơ kết
      Thời gian: Quý II.
      Cơ quan phối hợp: Sở Tài chính.
      b) Tổng kết
      Thời gian: Quý IV.
    `));
  it('schedules: time, place and participants without anyone who leads', () =>
    checkFindings(`
      I. TẬP HUẤN
      1. Lớp thứ nhất
      - Thời gian: ngày 10/3/2026;
      - Địa điểm: Hội trường tỉnh.
      2. Lớp thứ hai
      - Thời gian: ngày 12/3/2026;
      - Thành phần: Công chức cấp xã.
    `));
  it('points of prose among points that are fields', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Tổ chức diễn đàn trên Báo Cần Thơ:
      a) Thời gian thực hiện: Hằng tuần trong năm 2026.
      b) Cơ quan chủ trì: Báo Cần Thơ.
      c) Kịp thời xử lý các thông tin qua hộp thư góp ý.
    `));
  it('a lead and its cooperation in one value', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      - Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành.
      - Thời gian: Quý I.
    `));
  it('aims, conditions and money among groups of tasks', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Mục tiêu
      Nâng cao nhận thức.
      2. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      3. Công bố
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian: Quý I.
      4. Kinh phí thực hiện
      Ngân sách tỉnh.
    `));
});

describe('missing-lead-agency does not report tables', () => {
  it('whose group has a lead', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Nhiệm vụ theo tháng
      Cơ quan chủ trì: Sở Nội vụ.
      Thời gian: Năm 2026.
      | STT | Nội dung | Thời gian |
      |---|---|---|
      | 1 | Rà soát | Quý I |
    `));
  it('with a header of two rows, whose cells were merged', () =>
    checkFindings(`
      PHỤ LỤC
      | TT | Nhiệm vụ | Trách nhiệm | | Thời gian hoàn thành |
      | | | Chủ trì | Phối hợp | |
      |---|---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | Các sở | Quý I |
    `));
  it('whose column names those who lead in other words', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung công việc | Sở, ban, ngành chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | Sở Tư pháp | Quý I |
    `));
  it('that are the agenda of a meeting', () =>
    checkFindings(`
      PHỤ LỤC
      CHƯƠNG TRÌNH HỘI NGHỊ
      | Thời gian | Nội dung |
      |---|---|
      | 8h00 - 8h30 | Đón tiếp đại biểu |
      | 8h30 - 9h00 | Khai mạc |
    `));
  it('that are the schedule of classes', () =>
    checkFindings(`
      PHỤ LỤC
      | STT | Nội dung | Thời gian | Địa điểm |
      |---|---|---|---|
      | 1 | Lớp thứ nhất | 10/3/2026 | Hội trường |
    `));
  it('under TỔ CHỨC THỰC HIỆN', () =>
    checkFindings(`
      I. TỔ CHỨC THỰC HIỆN
      | STT | Nội dung | Thời gian |
      |---|---|---|
      | 1 | Báo cáo | Quý I |
    `));
});
