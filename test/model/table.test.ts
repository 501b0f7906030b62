import { describe, expect, it } from 'vitest';
import { taskLines } from '#features/task-list/task-lines.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import { planOf } from './check.ts';

/** The tasks of a plan's tables: what is to be done, who leads, by when. */
function rowsOf(template: string): string[] {
  const { text, tables } = planOf(template);
  return tables.flatMap(({ rows }) =>
    rows.map((row) => {
      const fieldText = (kind: FieldKind) => {
        const cell = row.cell(kind);
        return cell ? text.slice(cell.start, cell.end) : '';
      };
      return (['content', 'lead', 'deadline'] as const).map(fieldText).join(' | ');
    }),
  );
}

describe('a task table', () => {
  it('makes every row a task', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
        |---|---|---|---|
        | 1 | Rà soát | Sở Tư pháp | Quý I |
        | 2 | Công bố | | Quý II |
        | 3 | Tập huấn | Sở Y tế |
      `),
    ).toEqual(['Rà soát | Sở Tư pháp | Quý I', 'Công bố |  | Quý II', 'Tập huấn | Sở Y tế | ']));
  it('needs no delimiter row and no number column, and takes its columns in any order', () =>
    expect(
      rowsOf(`
        I. NHIỆM VỤ
        | THỜI GIAN | CHỦ TRÌ | Tên nhiệm vụ |
        | Quý I | Sở Tư pháp | Rà soát |
      `),
    ).toEqual(['Rà soát | Sở Tư pháp | Quý I']));
  it('takes Roman numbers and single cells for headings of groups', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
        |---|---|---|---|
        | I | CẢI CÁCH THỂ CHẾ | | |
        | 1 | Rà soát | Sở Tư pháp | Quý I |
        | Công tác khác | | | |
        | II. | CẢI CÁCH THỦ TỤC |
        | 2 | Công bố | Sở Nội vụ | Quý II |
      `),
    ).toEqual(['Rà soát | Sở Tư pháp | Quý I', 'Công bố | Sở Nội vụ | Quý II']));
  it('leaves out repeated headers and the row of column numbers', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
        | (1) | (2) | (3) | (4) |
        | 1 | Rà soát | Sở Tư pháp | Quý I |
        | STT | Nội dung | Cơ quan chủ trì | Thời gian |
        | 2 | Công bố | Sở Nội vụ | Quý II |
      `),
    ).toEqual(['Rà soát | Sở Tư pháp | Quý I', 'Công bố | Sở Nội vụ | Quý II']));
  it('may have tabs, a repeated header and group rows', () =>
    expect(
      rowsOf(
        'PHỤ LỤC\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\nA\tCẢI CÁCH THỂ CHẾ\n1\tRà soát\tSở Tư pháp\tQuý I\n' +
          'STT\tNội dung\tCơ quan chủ trì\tThời gian\nCông tác khác\n2\tCông bố\tSở Nội vụ\tQuý II',
      ),
    ).toEqual(['Rà soát | Sở Tư pháp | Quý I', 'Công bố | Sở Nội vụ | Quý II']));
  it('may have a header of two rows', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | TT | Nhiệm vụ | Trách nhiệm | | Thời gian |
        | | | Chủ trì | Phối hợp | |
        | 1 | Rà soát | Sở Tư pháp | Các sở | Quý I |
      `),
    ).toEqual(['Rà soát | Sở Tư pháp | Quý I']));
  it('is none without a column for what is to be done, or for who or when', () => {
    expect(
      rowsOf(`
        PHỤ LỤC
        | STT | Họ và tên | Đơn vị | Ghi chú |
        | 1 | Nguyễn Văn An | Sở Nội vụ | |
        Một.
        | STT | Nội dung | Kinh phí | Ghi chú |
        | 1 | In ấn | 10 | |
      `),
    ).toEqual([]);
  });
  it('is none where it is a schedule', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | STT | Nội dung | Thời gian | Địa điểm |
        | 1 | Lớp thứ nhất | 10/3/2026 | Hội trường |
      `),
    ).toEqual([]));
  it('names what is to be done as it likes, where it says who leads and when', () => {
    for (const name of [
      'Việc',
      'Việc phải làm',
      'Hạng mục',
      'Phần việc',
      'Tên cầu và cách sửa',
      'Làm gì',
      'Đề tài',
      'Lớp',
    ])
      expect(
        rowsOf(`
          PHỤ LỤC
          | TT | ${name} | Đơn vị chủ trì | Đơn vị phối hợp | Bắt tay vào | Thời hạn hoàn thành |
          |---|---|---|---|---|---|
          | 1 | Sơn lại lan can | Đội Duy tu | Phường | Thứ Hai | 15/7/2026 |
          | 2 | Thay bóng đèn | Đội Điện | | | 20/7/2026 |
        `),
      ).toEqual(['Sơn lại lan can | Đội Duy tu | 15/7/2026', 'Thay bóng đèn | Đội Điện | 20/7/2026']);
  });
  it('may name most of its columns in words of its own', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | Số TT | Làm việc gì | Ai chủ trì | Ai phối hợp | Hạn nộp | Tiền |
        |---|---|---|---|---|---|
        | 1 | Chép gia phả | Tổ Sử | Thư viện | 15/7/2026 | 60 |
      `),
    ).toEqual(['Chép gia phả | Tổ Sử | 15/7/2026']));
  it('counts its rows in a first column of any name', () => {
    for (const name of ['Thứ tự', 'Số', 'Việc số', 'Mục', '#'])
      expect(
        rowsOf(`
          PHỤ LỤC
          | ${name} | Làm gì | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm | Tiền |
          |---|---|---|---|---|---|---|
          | I | VỀ NGƯỜI | | | | | |
          | 1 | Mở hai lớp | Phòng Tư pháp | | Trước ngày 15/4/2026 | Lớp | 10 |
          | 2 | In sổ | Văn phòng | | | | 20 |
        `),
      ).toEqual(['Mở hai lớp | Phòng Tư pháp | Trước ngày 15/4/2026', 'In sổ | Văn phòng | ']);
  });
  it('dates the start of its rows by a column of its own', () => {
    for (const [start, end] of [
      ['Khởi công', 'Hoàn thành'],
      ['Bắt đầu', 'Kết thúc'],
      ['Từ ngày', 'Đến ngày'],
      ['Thời gian bắt đầu', 'Thời gian kết thúc'],
      ['Ngày khởi công', 'Thời hạn hoàn thành'],
      ['Bắt đầu từ', 'Hạn xong'],
    ]) {
      const plan = planOf(`
        PHỤ LỤC
        | TT | Việc | Chủ trì | ${start} | ${end} |
        |---|---|---|---|---|
        | 1 | Thay dầm | Ban Bảo trì | 06/4/2026 | 15/7/2026 |
        | 2 | Sơn lan can | Ban Bảo trì | | 20/7/2026 |
        | 3 | Trực cầu | Ban Bảo trì | 01/8/2026 | |
      `);
      expect(taskLines(plan).map((task) => [task.deadline, task.start, task.end])).toEqual([
        ['15/7/2026', '2026-04-06', '2026-07-15'],
        ['20/7/2026', '2026-07-20', '2026-07-20'],
        ['', '2026-08-01', null],
      ]);
    }
  });
  it('has a deadline in a column of beginnings where no other says when', () =>
    expect(
      rowsOf(`
        PHỤ LỤC
        | TT | Việc | Chủ trì | Thời gian bắt đầu |
        |---|---|---|---|
        | 1 | Thay dầm | Ban Bảo trì | 06/4/2026 |
      `),
    ).toEqual(['Thay dầm | Ban Bảo trì | 06/4/2026']));
  it('is none where its first column of words names persons, places or times', () => {
    for (const name of ['Họ và tên', 'Đơn vị', 'Buổi', 'Ngày trực', 'Địa bàn'])
      expect(
        rowsOf(`
          PHỤ LỤC
          | TT | ${name} | Người chủ trì | Thời gian | Ghi chú |
          |---|---|---|---|---|
          | 1 | Cả xã | Sở Nội vụ | 10/3/2026 | |
        `),
      ).toEqual([]);
  });
});
