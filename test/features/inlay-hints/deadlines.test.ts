import { describe, expect, it } from 'vitest';
import { deadlineHints } from '#features/inlay-hints/deadlines.ts';
import { readPlan } from '#model/plan.ts';
import { checkDeadlineHints } from './check.ts';

const head =
  'Số: 12/KH-UBND\nLâm Đồng, ngày 15 tháng 12 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n';
const task = (words: string) => `1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: ${words}\n`;

describe('hints behind deadlines', () => {
  it.each([
    ['Quý II;', 'Quý II⟦01/4/2026 - 30/6/2026⟧;'],
    ['Tháng 3, 9 (hai đợt).', 'Tháng 3, 9⟦01/3/2026 - 31/3/2026; 01/9/2026 - 30/9/2026⟧ (hai đợt).'],
    ['Trước 15/6', 'Trước 15/6⟦≤ 15/6/2026⟧'],
    ['Từ tháng 4', 'Từ tháng 4⟦≥ 01/4/2026⟧'],
    ['Hằng tuần trong năm 2026', 'Hằng tuần trong năm 2026⟦01/01/2026 - 31/12/2026⟧'],
    ['30 ngày kể từ ngày 01/3/2026', '30 ngày kể từ ngày 01/3/2026⟦01/3/2026 - 31/3/2026⟧'],
    [
      'Tháng 1, 2, 3, 4',
      'Tháng 1, 2, 3, 4⟦01/01/2026 - 31/01/2026; 01/02/2026 - 28/02/2026; 01/3/2026 - 31/3/2026; …⟧',
    ],
  ])('give the days: %s', (words, expected) => checkDeadlineHints(head + task(words), head + task(expected)));
  it.each([
    'Trước ngày 15/6/2026',
    'Từ ngày 01/3/2026 đến ngày 15/3/2026',
    'Hằng quý',
    'Sau khi Luật có hiệu lực',
    'kịp thời',
    'Quý V',
  ])('are missing where the days are written out or unknown: %s', (words) =>
    checkDeadlineHints(head + task(words), head + task(words)),
  );
  it('are given in table cells, within the range', () => {
    const table =
      '\n| STT | Nội dung | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát | Sở Tư pháp | Quý III |\n';
    const text = head + task('Quý II') + table;
    const at = text.indexOf('| STT');
    checkDeadlineHints(text, text.replace('Quý III', 'Quý III⟦01/7/2026 - 30/9/2026⟧'), {
      start: at,
      end: text.length,
    });
  });
  it('have the whole reading as tooltip', () => {
    const [hint] = deadlineHints(
      readPlan(head + task('Mỗi tháng hai kỳ trong năm 2026')),
      { start: 0, end: 999 },
      'vi',
    );
    expect(hint?.tooltip).toBe('mỗi tháng 2 lần, trong năm 2026');
  });
});
