import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

const deadline = (typed: string) => completed(provincial(`c) Thời gian thực hiện: ${typed}`));

describe('deadlines', () => {
  it('are of the year of the plan', () => {
    const { inserts } = deadline('$0');
    for (const text of [
      'Quý I năm 2026', 'Quý IV năm 2026', 'Tháng 3 năm 2026', 'Trước ngày 30/6/2026', 'Thường xuyên', 'Hằng năm', 'Năm 2026',
      'Giai đoạn 2026 - 2030',
    ]) // biome-ignore format: one idea
      expect(inserts).toContain(text);
  });
  it('are of the year of the subject where the plan is issued before it', () => {
    const plan =
      'Số: 1/KH-UBND\nCần Thơ, ngày 24 tháng 12 năm 2013\n\nKẾ HOẠCH\nThử năm 2014\n\nI. A\n1. B\na) Thời gian thực hiện: $0';
    expect(completed(plan).inserts[0]).toBe('Quý I năm 2014');
    const term = 'KẾ HOẠCH\nThử giai đoạn 2021 - 2025\n\nI. A\n1. B\na) Thời gian thực hiện: g$0';
    expect(completed(term).inserts).toEqual(['Giai đoạn 2021 - 2025']);
  });
  it('in the future come first, and the others are marked as past', () => {
    const { inserts, detail } = deadline('Tháng$0');
    expect(inserts[0]).toBe('Tháng 2 năm 2026');
    expect(detail('Tháng 1 năm 2026')).toBe('Đã qua so với ngày 27/02/2026');
    expect(detail('Tháng 3 năm 2026')).toBe('01/3/2026 - 31/3/2026');
    expect(inserts.indexOf('Tháng 1 năm 2026')).toBeGreaterThan(inserts.indexOf('Tháng 12 năm 2026'));
  });
  it('fit what is typed with and without diacritics, in figures too', () => {
    expect(deadline('quy$0').inserts[0]).toBe('Quý I năm 2026');
    expect(deadline('Quý 2$0').inserts).toEqual(['Quý II năm 2026']);
    expect(deadline('thang 8$0').inserts).toEqual(['Tháng 8 năm 2026']);
    expect(deadline('hàng quý$0').inserts).toEqual(['Hằng quý']);
    expect(deadline('30/6$0').inserts).toContain('Trước ngày 30/6/2026');
    expect(deadline('sớm nhất$0').inserts).toEqual([]);
  });
  it('complete a day with the missing year, and never change the text before it', () => {
    expect(deadline('trước ngày 15/8$0').inserts).toEqual(['Trước ngày 15/8/2026']);
    expect(deadline('Đến hết ngày 15/8$0').accepted('15/8/2026')).toMatch(/: Đến hết ngày 15\/8\/2026\$0$/);
    expect(deadline('31/02$0').inserts).toEqual([]);
  });
  it('go on within a value', () => {
    expect(deadline('Từ tháng 4 đến th$0').accepted('tháng 9 năm 2026')).toMatch(
      /Từ tháng 4 đến tháng 9 năm 2026\$0$/,
    );
    expect(deadline('xong trong qu$0').inserts[0]).toBe('Quý I năm 2026');
  });
  it('replace the rest of the value up to what ends it', () => {
    expect(deadline('Quý$0 III năm 2025; sau đó').accepted('Quý II năm 2026')).toMatch(
      /: Quý II năm 2026\$0; sau đó$/,
    );
  });
  it('come in cells of task tables', () => {
    const table =
      '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Làm | Sở Nội vụ | q$0 |';
    expect(completed(provincial(table)).accepted('Quý IV năm 2026')).toContain('| Quý IV năm 2026$0 |');
  });
});
