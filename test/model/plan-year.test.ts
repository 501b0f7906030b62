import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { deadlineAt } from '#model/times/deadline-at.ts';
import { describeDeadline } from './describe-deadline.ts';

const plan = (subject: string, date: string | undefined, deadline = 'Quý II') =>
  readPlan(
    `${date === undefined ? '' : `Số: 12/KH-UBND\nLâm Đồng, ${date}\n\n`}KẾ HOẠCH\n${subject}\n\nI. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: ${deadline}\n2. Báo cáo kết quả trước ngày 15/12 để tổng hợp.\n`,
  );

describe('the year that fills in what deadlines leave out', () => {
  it.each([
    ['Cải cách hành chính năm 2014', 'ngày 24 tháng 12 năm 2013', 2014],
    ['Cải cách hành chính năm 2026', 'ngày 15 tháng 3 năm 2026', 2026],
    ['Cải cách hành chính năm 2026', undefined, 2026],
    ['Cải cách hành chính năm 2024', 'ngày    tháng 02 năm 2024', 2024],
    ['Triển khai thi hành Luật Đất đai năm 2024', 'ngày 05 tháng 5 năm 2025', 2025],
    ['Chuyển đổi số giai đoạn 2026 - 2030', 'ngày 05 tháng 11 năm 2027', 2027],
    ['Chuyển đổi số giai đoạn 2026 - 2030', 'ngày 05 tháng 12 năm 2025', 2026],
    ['Chuyển đổi số giai đoạn 2021-2025', 'ngày 05 tháng 01 năm 2026', 2025],
    ['Phát triển nhân lực đến năm 2030, tầm nhìn đến năm 2045', 'ngày 05 tháng 5 năm 2026', 2026],
    ['Bầu cử đại biểu Hội đồng nhân dân nhiệm kỳ 2026 - 2031', 'ngày 05 tháng 10 năm 2025', 2025],
    ['Rà soát văn bản quy phạm pháp luật', 'ngày 05 tháng 5 năm 2026', 2026],
    ['Rà soát văn bản quy phạm pháp luật', undefined, undefined],
  ])('%s, %s: %s', (subject, date, year) => expect(plan(subject, date).periodContext.year?.year).toBe(year));
  it('is that of the subject, not that of the decision which a plan is attached to', () => {
    const text =
      'KẾ HOẠCH\nRà soát văn bản năm 2020\n(Kèm theo Quyết định số 1/QĐ-UBND ngày 05/12/2019)\n\nI. NHIỆM VỤ\n';
    expect(readPlan(text).periodContext.year?.year).toBe(2020);
  });
  it('in a school year depends on the month', () => {
    const [deadline] = plan('Năm học 2025 - 2026', 'ngày 20 tháng 8 năm 2025', 'Tháng 9; tháng 3').deadlines;
    expect(describeDeadline(deadline!.reading)).toBe(
      'point | 2025-09-01..2025-09-30 | 2026-03-01..2026-03-31',
    );
  });
});

describe('the deadlines of a plan', () => {
  it('are in fields, cells, headings and the texts of tasks, with their days', () => {
    const text = `KẾ HOẠCH
Rà soát năm 2026

I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian: Quý II
2. Công bố
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian: Hằng quý
3. Giao Sở Tư pháp báo cáo trước ngày 15/12
II. THỜI GIAN THỰC HIỆN
Từ tháng 3 đến tháng 9.

PHỤ LỤC
| STT | Nội dung | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Tập huấn | Sở Nội vụ | Tháng 6 |
| 2 | Tổng kết | Sở Nội vụ | |
`;
    const readings = readPlan(text).deadlines.map(
      ({ source, start, end, reading }) =>
        `${source}: ${text.slice(start, end)} = ${describeDeadline(reading)}`,
    );
    expect(readings).toEqual([
      'field: Quý II = point | 2026-04-01..2026-06-30',
      'field: Hằng quý = recurring | every quarter',
      'text: trước ngày 15/12 = before | ..2026-12-15',
      'heading: Từ tháng 3 đến tháng 9. = range | 2026-03-01..2026-09-30',
      'cell: Tháng 6 = point | 2026-06-01..2026-06-30',
    ]);
  });
  it('are found at a place, in running text too', () => {
    const read = plan('Rà soát năm 2026', undefined);
    const at = (words: string) => {
      const found = deadlineAt(read, read.text.indexOf(words) + 2);
      return found && describeDeadline(found.reading);
    };
    expect(at('Quý II')).toBe('point | 2026-04-01..2026-06-30');
    expect(at('trước ngày 15/12')).toBe('before | ..2026-12-15');
    expect(at('Báo cáo kết quả')).toBe(undefined);
    expect(deadlineAt(read, read.text.length + 5)).toBe(undefined);
  });
});
