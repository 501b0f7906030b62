import { describe, it } from 'vitest';
import { checkNoFindings, checkRule } from './check.ts';

const plan = (body: string, day = '05 tháng 01 năm 2026') => `
  Số: 12/KH-UBND
  Minh Tân, ngày ${day}

  KẾ HOẠCH
  Rà soát văn bản năm ${day.slice(-4)}

  I. NHIỆM VỤ
${body}
`;
const field = (label: string, deadline: string) => `  1. Rà soát văn bản
  a) Cơ quan chủ trì: Sở Tư pháp;
  b) ${label}: ${deadline}.`;
const strict = { preset: 'strict' } as const;

describe('deadline-on-holiday finds', () => {
  it.each([
    ['Thời gian hoàn thành', '‹Trước ngày 31/5/2026›'], // a Sunday
    ['Thời gian', '‹Trước ngày 02/9/2026›'],
    ['Thời gian thực hiện', 'Đến hết ngày 29/5/2026; báo cáo ‹chậm nhất ngày 30/4/2026›'],
    ['Thời hạn', '‹01/5/2026›'],
    ['Thời hạn báo cáo', '‹Ngày 01/5›'], // of the plan's year
    ['Thời gian', '‹Trước ngày 18/02/2026›'], // the second day of Tết
    ['Thời gian', '‹Chậm nhất ngày 26 tháng 4 năm 2026›'], // 10/3 of the lunar calendar
    ['Thời gian', '‹Trước ngày 27/4/2026›'], // and the day off for it
    ['Thời gian', '‹Trước ngày 03/5/2027›'], // 01/5/2027 is a Saturday
  ])('%s: %s', (label, deadline) => checkRule('deadline-on-holiday', plan(field(label, deadline)), strict));
  it('days in cells and in sentences of duties', () =>
    checkRule(
      'deadline-on-holiday',
      plan(`  | STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
  |---|---|---|---|
  | 1 | Rà soát | Sở Tư pháp | ‹Trước ngày 14/6/2026› |
  | 2 | Báo cáo | Sở Nội vụ | ‹02/9/2026› |

  II. TỔ CHỨC THỰC HIỆN
  1. Sở Tư pháp
  - Tổng hợp kết quả, báo cáo ‹trước ngày 15/11/2026›.
  2. Sở Nội vụ
  - Theo dõi việc thực hiện.`),
      strict,
    ));
  it('is silent unless it is switched on', () =>
    checkNoFindings('deadline-on-holiday', plan(field('Thời gian', 'Trước ngày 31/5/2026'))));
});

describe('deadline-on-holiday does not report', () => {
  it.each([
    ['Thời gian', 'Trước ngày 29/5/2026; trước ngày 01/9/2026'], // a Friday, a Tuesday
    ['Thời gian', 'Trước ngày 30/5/2026'], // a Saturday: many work
    ['Thời gian tổ chức', '02/9/2026'], // the day of an event
    ['Thời gian thực hiện', '08 giờ 00, ngày 31/5/2026'],
    ['Thời gian', 'Trước ngày 15/11 hằng năm'],
    ['Thời gian', 'Từ ngày 01/4 đến ngày 30/4/2026; tháng 5/2026; quý II/2026'],
    ['Thời hạn', 'Chủ nhật, ngày 31/5/2026'],
    ['Thời hạn', 'Trước ngày 30/4/2026 để chào mừng ngày lễ'],
    ['Thời gian', 'Trước ngày 02/9/2058'], // beyond the table, a Monday
    ['Thời gian', 'Trong vòng 10 ngày kể từ ngày 21/5/2026'],
  ])('%s: %s', (label, deadline) =>
    checkNoFindings('deadline-on-holiday', plan(field(label, deadline)), strict),
  );
  it('a task of the holiday itself', () =>
    checkNoFindings(
      'deadline-on-holiday',
      plan(`  1. Treo cờ, trang trí dịp lễ Quốc khánh
  a) Cơ quan chủ trì: Phòng Văn hóa;
  b) Thời gian hoàn thành: Trước ngày 02/9/2026.`),
      strict,
    ));
  it('a day whose year nobody has written', () =>
    checkNoFindings(
      'deadline-on-holiday',
      `
  KẾ HOẠCH
  Rà soát văn bản

  I. NHIỆM VỤ
${field('Thời gian', 'Trước ngày 30/4')}
`,
      strict,
    ));
});
