import { describe, expect, it } from 'vitest';
import { taskLines } from '#features/task-list/task-lines.ts';
import { readPlan } from '#model/plan.ts';
import { lintPlan } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

const head = `
KẾ HOẠCH
Cải cách hành chính năm 2026

`;

const columns = ['name', 'lead', 'cooperation', 'deadline'] as const;

/** The tasks of a plan are `expected`, each as its name, who leads, who cooperates and by when, in every form of the text. */
function checkLines(template: string, expected: readonly string[]): void {
  const text = head + fixtureText(template);
  for (const form of [text, text.replaceAll('\n', '\r\n'), decomposed(text)]) {
    const lines = taskLines(readPlan(form)).map((task) => columns.map((name) => task[name]).join(' | '));
    expect(lines.map((line) => line.normalize('NFC'))).toEqual(expected);
  }
}

const findings = (template: string) =>
  lintPlan(readPlan(head + fixtureText(template)))
    .filter(({ rule }) => rule.startsWith('missing-') && rule !== 'missing-part')
    .map(({ rule }) => rule);

describe('who leads and who cooperates are told apart', () => {
  it.each([
    ['Sở Nội vụ chủ trì, phối hợp với Sở Y tế', 'Sở Nội vụ', 'Sở Y tế'],
    ['Sở Nội vụ là đơn vị chủ trì, phối hợp với Sở Y tế, Công an tỉnh', 'Sở Nội vụ', 'Sở Y tế, Công an tỉnh'],
    ['Sở Nội vụ phối hợp với các sở, ban, ngành', 'Sở Nội vụ', 'các sở, ban, ngành'],
    ['Sở Nội vụ chủ trì; Sở Y tế, Sở Tài chính phối hợp', 'Sở Nội vụ', 'Sở Y tế, Sở Tài chính'],
    ['Sở Nội vụ (chủ trì) phối hợp chặt chẽ với Công an tỉnh', 'Sở Nội vụ', 'Công an tỉnh'],
    ['Ủy ban nhân dân các xã, phường chủ trì', 'Ủy ban nhân dân các xã, phường', ''],
    ['Sở Nội vụ, Sở Y tế', 'Sở Nội vụ, Sở Y tế', ''],
  ])('in “%s”', (value, lead, cooperation) =>
    checkLines(
      `
        I. NHIỆM VỤ
        1. Tập huấn
        - Cơ quan thực hiện: ${value}.
        - Thời gian: Quý II/2026.
      `,
      [`Tập huấn | ${lead} | ${cooperation} | Quý II/2026`],
    ),
  );
  it('in a cell', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        | STT | Nhiệm vụ | Cơ quan thực hiện | Thời gian |
        |---|---|---|---|
        | 1 | Tập huấn | Sở Nội vụ chủ trì, phối hợp với Sở Y tế | Quý II/2026 |
      `,
      ['Tập huấn | Sở Nội vụ | Sở Y tế | Quý II/2026'],
    ));
  it('in a value that is a sentence', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        1. Rà soát văn bản
        - Cơ quan thực hiện: Bộ Công an tiến hành rà soát các văn bản quy phạm pháp luật thuộc phạm vi quản lý của mình.
        - Thời gian: Quý II/2026.
      `,
      ['Rà soát văn bản | Bộ Công an |  | Quý II/2026'],
    ));
});

describe('tables', () => {
  it('have tasks that begin with Tổng', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành
        1\tTổng hợp báo cáo\tSở Nội vụ\tQuý I/2026
        2\tTổng kết năm\tSở Tài chính\tQuý IV/2026
        \tTổng cộng: 2 nhiệm vụ\t\t
        Tổng số\t2\t\t
      `,
      ['Tổng hợp báo cáo | Sở Nội vụ |  | Quý I/2026', 'Tổng kết năm | Sở Tài chính |  | Quý IV/2026'],
    ));
  it('have cells of several lines', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        | STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
        |---|---|---|---|---|
        | 1 | Tập huấn<br>cho cán bộ | Sở Nội vụ | Sở Y tế;<br/>Công an tỉnh | Quý II<br>năm 2026 |
        | 2 | Lập bảng A \\| B | Sở Nội vụ | | Quý III/2026 |
      `,
      [
        'Tập huấn cho cán bộ | Sở Nội vụ | Sở Y tế; Công an tỉnh | Quý II năm 2026',
        'Lập bảng A \\| B | Sở Nội vụ |  | Quý III/2026',
      ],
    ));
  it('date a column by its head', () => {
    const text = `${head}I. LỊCH\nSTT\tNội dung công việc\tNgười thực hiện\tThời gian (Năm 2027)\n1\tHội diễn\tVăn phòng\tTừ 19 giờ 30 phút - 20 giờ ngày 13 tháng 3\n`;
    const [task] = taskLines(readPlan(text));
    expect([task?.start, task?.end]).toEqual(['2027-03-13', '2027-03-13']);
  });
  it.each([
    [
      'alone',
      [
        'STT',
        'Tên nhiệm vụ',
        'Cơ quan chủ trì',
        'Thời gian hoàn thành',
        '1',
        'Mở lớp',
        'Sở Y tế',
        'Quý II/2026',
        '2',
        'Tổng kết',
        'Sở Nội vụ',
        'Quý IV/2026',
      ],
    ],
    [
      'in groups',
      [
        'TT',
        'Nhiệm vụ',
        'Cơ quan chủ trì',
        'Thời gian',
        'I',
        'Đào tạo',
        '1',
        'Mở lớp',
        'Sở Y tế',
        'Quý II/2026',
        'II. Kiểm tra',
        '2',
        'Tổng kết',
        'Sở Nội vụ',
        'Quý IV/2026',
      ],
    ],
    [
      'with bars before rows',
      [
        '| TT',
        'Nhiệm vụ',
        'Cơ quan chủ trì',
        'Thời gian',
        '| 1',
        'Mở lớp',
        'Sở Y tế',
        'Quý II/2026',
        '| 2',
        'Tổng kết',
        'Sở Nội vụ',
        'Quý IV/2026',
      ],
    ],
    [
      'with bars before cells',
      [
        '|',
        'TT',
        '|',
        'Nhiệm vụ',
        '|',
        'Cơ quan chủ trì',
        '|',
        'Thời gian',
        '|',
        '|',
        '1',
        '|',
        'Mở',
        'lớp',
        '|',
        'Sở Y tế',
        '|',
        'Quý II/2026',
        '|',
        '|',
        '2',
        '|',
        'Tổng kết',
        '|',
        'Sở Nội vụ',
        '|',
        'Quý IV/2026',
        '|',
      ],
    ],
  ])('are put together from cells %s', (_, cells) => {
    for (const separator of ['\n', '\n\n'])
      checkLines(`\nI. NHIỆM VỤ\n\n${cells.join(separator)}\n\nII. KINH PHÍ\nNgân sách tỉnh.\n`, [
        'Mở lớp | Sở Y tế |  | Quý II/2026',
        'Tổng kết | Sở Nội vụ |  | Quý IV/2026',
      ]);
  });
  it('are put together where cells go over lines', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        STT
        Nhiệm vụ
        Cơ quan chủ trì
        Thời gian
        1
        Mở lớp cho cán bộ,
        công chức
        Sở Y tế
        Quý II/2026
        2
        Tổng kết
        Sở Tài nguyên và
        Môi trường
        Quý IV/2026
      `,
      [
        'Mở lớp cho cán bộ, công chức | Sở Y tế |  | Quý II/2026',
        'Tổng kết | Sở Tài nguyên và Môi trường |  | Quý IV/2026',
      ],
    ));
  it.each([
    ['', '\n'],
    ['with blank lines between them ', '\n\n'],
  ])('are put together from cells %salone where some are empty', (_, separator) => {
    const cells = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];
    const rows = [
      ['1', 'Mở lớp', '', 'Sở Y tế', 'Quý II/2026'],
      ['2', 'Hội thi', 'Sở Nội vụ', '', ''],
      ['3', 'Tổng kết', 'Sở Nội vụ', 'Sở Y tế', 'Quý IV/2026'],
    ];
    checkLines(
      `\nI. NHIỆM VỤ\n\n${[...cells, ...rows.flat()].join(separator)}\n\nII. KINH PHÍ\nNgân sách tỉnh.\n`,
      [
        'Mở lớp |  | Sở Y tế | Quý II/2026',
        'Hội thi | Sở Nội vụ |  | ',
        'Tổng kết | Sở Nội vụ | Sở Y tế | Quý IV/2026',
      ],
    );
  });
  it('are put together but for a row of which it is not sure which cell is missing', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        STT
        Nhiệm vụ
        Cơ quan chủ trì
        Cơ quan phối hợp
        Thời gian
        Ghi chú
        1
        Mở lớp
        Sở Y tế
        Sở Nội vụ
        Quý II/2026
        Mới
        2
        Hội thi
        Sở Nội vụ
        Sở Y tế
        Quý III/2026
        3
        Tổng kết
        Sở Nội vụ
        Quý IV/2026
        Mới
        4
        Báo cáo
        Sở Nội vụ
        Sở Y tế
        Quý IV/2026
        Mới
      `,
      [
        'Mở lớp | Sở Y tế | Sở Nội vụ | Quý II/2026',
        'Hội thi | Sở Nội vụ | Sở Y tế | Quý III/2026',
        'Báo cáo | Sở Nội vụ | Sở Y tế | Quý IV/2026',
      ],
    ));
  it('are put together where the cells of the last row go over lines too', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        | TT
        Nhiệm vụ
        Cơ quan chủ trì
        Thời gian
        | 1
        Mở lớp
        Sở Y tế
        Quý II/2026
        | 2
        Thực hiện khảo sát, công bố kết quả triển khai
        thực hiện các mục tiêu
        Ban Quản lý các khu công nghệ cao và
        khu công nghiệp
        Hằng năm
      `,
      [
        'Mở lớp | Sở Y tế |  | Quý II/2026',
        'Thực hiện khảo sát, công bố kết quả triển khai thực hiện các mục tiêu | Ban Quản lý các khu công nghệ cao và khu công nghiệp |  | Hằng năm',
      ],
    ));
  it('have no tasks in what is left of cells', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        | 3
        - Lúa, ngô, khoai
        - Cây ăn quả
        | 12
        - Số lớp học
        | 20.330
      `,
      [],
    ));
});

describe('times', () => {
  it('are no gifts of an annex', () => {
    const text = `
      I. NHIỆM VỤ TRỌNG TÂM
      1. Phát triển cụm công nghiệp
      - Rà soát quy hoạch cụm.
      Đơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Phòng Quản lý Năng lượng.

      Phụ lục số 01:
      ĐỀ CƯƠNG BÁO CÁO
      I. Phương hướng
      2. Lộ trình thực hiện: Các mốc thời gian cụ thể cho giai đoạn tiếp theo.
    `;
    expect(findings(text)).toEqual(['missing-deadline']);
  });
  it('are not read from a heading that only begins so', () => {
    const text = `
      I. NHIỆM VỤ
      1. Phát triển năng lượng
      - Theo dõi tiến độ các dự án.
      - Rà soát thủ tục.
      Đơn vị chủ trì: Phòng Năng lượng; Đơn vị phối hợp: Văn phòng Sở.
    `;
    expect(findings(text)).toEqual(['missing-deadline', 'missing-deadline']);
  });
  it('are read from the content of a task where no other of its list has a field of time', () => {
    const text = `
      I. NHIỆM VỤ
      1. Tháng hành động
      a) Hoạt động 1
      - Nội dung: Triển khai Tháng hành động (từ ngày 15/01 đến ngày 15/02/2026).
      - Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Y tế.
    `;
    checkLines(text, ['Hoạt động 1 | Sở Nội vụ | Sở Y tế | từ ngày 15/01 đến ngày 15/02/2026']);
    expect(findings(text)).toEqual([]);
  });
  it('are not asked of rules of a meeting', () => {
    const text = `
      I. NHIỆM VỤ
      1. Chuẩn bị hội trường
      - Chủ trì: Văn phòng. Thời gian: Trước ngày 10/4/2026.
      2. Viết báo cáo
      - Chủ trì: Phòng Kinh tế. Thời gian: Trước ngày 12/4/2026.
      3. Quy định về thành phần và số lượng người dự
      Mỗi thôn cử từ 05 đến 10 người.
      4. Hình thức tổ chức
      Hội nghị trực tiếp.
    `;
    expect(findings(text)).toEqual([]);
  });
  it('are never asked of duties', () => {
    const text = `
      V. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ
      - Xây dựng hướng dẫn trước ngày 15/3/2026.
      - Đôn đốc, kiểm tra.
      2. Sở Tài chính
      - Bố trí kinh phí.
    `;
    expect(findings(text)).toEqual([]);
  });
});

describe('a task of lettered points', () => {
  it('has the fields that stand as dashes below its last point', () =>
    checkLines(
      `
        I. NHIỆM VỤ
        1. Tập huấn
        - Cơ quan chủ trì: Sở Y tế. Thời gian: Quý I/2026.
        2. Nâng cao chất lượng đội ngũ
        a) Rà soát, quy hoạch cán bộ.
        b) Bồi dưỡng nghiệp vụ.
        - Cơ quan chủ trì: Sở Nội vụ.
        - Thời gian: Quý III/2026.
      `,
      ['Tập huấn | Sở Y tế |  | Quý I/2026', 'Nâng cao chất lượng đội ngũ | Sở Nội vụ |  | Quý III/2026'],
    ));
});
