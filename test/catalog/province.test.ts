import { describe, expect, it } from 'vitest';
import { provinces, provincesNamed } from '#catalog/province.ts';
import { isDayWithin } from '#catalog/row.ts';

describe('provinces', () => {
  it.each([
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-09-20', 34, 9],
  ])('on %s number %i, of which %i are cities', (day, count, cities) => {
    const all = provinces().filter(({ validFrom, validTo }) => isDayWithin(validFrom, validTo, day));
    expect(all).toHaveLength(count);
    expect(new Set(all.map(({ name }) => name)).size).toBe(count);
    expect(all.filter(({ type }) => type !== 'tỉnh')).toHaveLength(cities);
  });

  it('are found by variant, tone placement and hyphen', () => {
    expect(provincesNamed('Hoà Bình')[0]?.name).toBe('Hòa Bình');
    expect(provincesNamed('Bà Rịa Vũng Tàu')[0]?.name).toBe('Bà Rịa - Vũng Tàu');
    expect(provincesNamed('TP.HCM')[0]?.fullName).toBe('Thành phố Hồ Chí Minh');
    expect(provincesNamed('Cửa Lò')).toEqual([]);
  });

  it('know what they were made of', () => {
    const [, after] = provincesNamed('Cần Thơ');
    expect(after).toMatchObject({
      validFrom: '2025-07-01',
      predecessors: ['Sóc Trăng', 'Hậu Giang', 'Cần Thơ'],
    });
    expect(provincesNamed('An Giang')[1]?.specialZones).toContain('Phú Quốc');
  });
});
