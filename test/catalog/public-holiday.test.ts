import { describe, expect, it } from 'vitest';
import { isSunday, publicHolidayOn } from '#catalog/public-holiday.ts';

const nameOn = (day: string) => publicHolidayOn(day)?.name;

describe('the public holidays of a year', () => {
  it.each([
    ['2026-01-01', 'Tết Dương lịch'],
    ['2026-02-16', 'Tết Nguyên Đán'], // the last day of the lunar year
    ['2026-02-20', 'Tết Nguyên Đán'],
    ['2026-04-26', 'Giỗ tổ Hùng Vương'], // 10/3 of the lunar calendar
    ['2025-04-07', 'Giỗ tổ Hùng Vương'],
    ['2026-04-30', 'Ngày Giải phóng miền Nam'],
    ['2026-05-01', 'Quốc tế Lao động'],
    ['2026-09-02', 'Quốc khánh'],
    ['2027-02-06', 'Tết Nguyên Đán'],
  ])('%s is %s', (day, name) => expect(publicHolidayOn(day)).toEqual({ name }));
  it.each(['2026-02-15', '2026-02-21', '2026-03-08', '2026-09-03', '2026-11-20', '2009-01-01', '2050-01-01'])(
    '%s is none',
    (day) => expect(nameOn(day)).toBeUndefined(),
  );
});

describe('the day off for a holiday on a weekend', () => {
  it('is the next working day', () =>
    expect(publicHolidayOn('2026-04-27')).toEqual({ name: 'Giỗ tổ Hùng Vương', insteadOf: '2026-04-26' }));
  it.each([
    // Giỗ Tổ on a Saturday, 30/4 on a Sunday, 01/5 on a Monday: Tuesday and Wednesday are off
    ['2023-05-01', undefined],
    ['2023-05-02', '2023-04-29'],
    ['2023-05-03', '2023-04-30'],
    ['2027-05-03', '2027-05-01'],
  ])('%s is off for %s', (day, insteadOf) => expect(publicHolidayOn(day)?.insteadOf).toBe(insteadOf));
  it('is not guessed beside Tết, whose days are decreed', () => {
    // 30 Chạp of 2023 is a Saturday
    expect(nameOn('2023-01-25')).toBe('Tết Nguyên Đán');
    expect(nameOn('2023-01-26')).toBeUndefined();
  });
});

it('knows a Sunday', () => expect([isSunday('2026-05-31'), isSunday('2026-05-30')]).toEqual([true, false]));
