import { describe, it } from 'vitest';
import { checkNoFindings, checkRule } from './check.ts';

describe('torn-table finds', () => {
  it('cells without a column that counts', () =>
    checkRule(
      'torn-table',
      `
        I. NHIỆM VỤ
        ‹Tên nhiệm vụ›
        Cơ quan chủ trì
        Thời gian hoàn thành
        Mở lớp tập huấn
        Sở Y tế
        Quý II/2026
      `,
    ));
  it('a row of too few cells', () =>
    checkRule(
      'torn-table',
      `
        I. NHIỆM VỤ
        STT
        Nhiệm vụ
        Cơ quan chủ trì
        Cơ quan phối hợp
        Thời gian hoàn thành
        ‹1›
        Mở lớp tập huấn
        Sở Y tế
        Quý II/2026
        2
        Tổng kết
        Sở Nội vụ
        Các sở, ban, ngành
        Quý IV/2026
      `,
    ));
  it('a table most of whose rows have too few cells', () =>
    checkRule(
      'torn-table',
      `
        I. NHIỆM VỤ
        ‹STT›
        Nhiệm vụ
        Cơ quan chủ trì
        Cơ quan phối hợp
        Thời gian hoàn thành
        1
        Mở lớp tập huấn
        Sở Y tế
        Quý II/2026
        2
        Tổng kết
        Sở Nội vụ
        Quý IV/2026
      `,
    ));
  it('rows that begin with a bar, with blank lines between their cells', () =>
    checkRule(
      'torn-table',
      `
        I. NHIỆM VỤ
        ‹| 3›

        - Lúa, ngô, khoai

        - Cây ăn quả

        | 12

        - Số lớp học

        | 20.330
      `,
    ));
  it('a bar before every cell of a table of figures', () =>
    checkRule(
      'torn-table',
      `
        I. CHỈ TIÊU
        ‹|›
        STT
        |
        Chỉ tiêu
        |
        Năm 2026
        |
        |
        1
        |
        Thu ngân sách
        |
        10,00
        |
        |
        2
        |
        Chi ngân sách
        |
        20,00
        |
      `,
    ));
  it('several tables once', () =>
    checkRule(
      'torn-table',
      `
        I. NHIỆM VỤ
        1. Danh mục thứ nhất
        ‹Nội dung›
        Cơ quan chủ trì
        Thời gian
        Mở lớp
        Sở Y tế
        2. Danh mục thứ hai
        Nội dung
        Cơ quan chủ trì
        Thời gian
        Tổng kết
        Sở Nội vụ
      `,
    ));
});

describe('torn-table finds nothing in', () => {
  const nothing = (text: string) => checkNoFindings('torn-table', text);

  it('cells that fold into rows', () =>
    nothing(`
      I. NHIỆM VỤ
      STT
      Tên nhiệm vụ
      Cơ quan chủ trì
      Thời gian hoàn thành
      1
      Mở lớp tập huấn
      Sở Y tế
      Quý II/2026
    `));
  it('rows that begin with a bar and have all their cells', () =>
    nothing(`
      I. NHIỆM VỤ
      | TT

      Nội dung

      Cơ quan chủ trì

      Thời gian

      | 1

      Mở lớp

      Sở Y tế

      Quý II/2026
    `));
  it('rows with pipes', () =>
    nothing(`
      I. NHIỆM VỤ
      | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Mở lớp | Sở Y tế | Quý II/2026 |
    `));
  it('fields with their labels', () =>
    nothing(`
      I. NHIỆM VỤ
      1. Mở lớp
      Nội dung: tập huấn.
      Cơ quan chủ trì: Sở Y tế.
      Thời gian: Quý II/2026.
    `));
  it('headings that are labels, each with its text', () =>
    nothing(`
      I. NỘI DUNG
      1. Nội dung
      Tập huấn cho cán bộ, công chức.
      2. Thời gian
      Quý II/2026.
      3. Địa điểm
      Hội trường Sở Y tế.
    `));
  it('one bar before the number of the plan', () =>
    nothing(`
      | Số: 12/KH-UBND

      I. NỘI DUNG
      1. Rà soát.
    `));
});

it.each([
  ['a bar before the number', '| Số: 412/QĐ-UBND\n\nLâm Đồng, ngày 21 tháng 11 năm 2025'],
  ['bars before number and day', '| Số: 412/QĐ-UBND\n\n| Lâm Đồng, ngày 21 tháng 11 năm 2025'],
])('torn-table does not report what is left of the header: %s', (_, lines) =>
  checkNoFindings(
    'torn-table',
    `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG -------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\n\n${lines}\n\nQUYẾT ĐỊNH\n\nVề việc ban hành Kế hoạch kiểm kê\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm kê.\n\nKẾ HOẠCH\nKiểm kê tài sản\n(Kèm theo Quyết định số 412/QĐ-UBND ngày 21/11/2025)\n\nI. NHIỆM VỤ\n1. Rà soát.\n`,
  ),
);
