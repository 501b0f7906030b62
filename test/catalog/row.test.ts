import { describe, expect, it } from 'vitest';
import { dayColumn, dayOf, listColumn, listOf, rowsOf } from '#catalog/row.ts';

describe('rows', () => {
  it.each(['1997-10-25', '2026-08-24', '2000-01-01', '2049-12-31', '1950-02-09'])(
    'write and read the day %s',
    (day) => {
      expect(dayColumn(day)).toHaveLength(4);
      expect(dayOf(dayColumn(day))).toBe(day);
    },
  );

  it('write no day as nothing', () => {
    expect(dayColumn(null)).toBe('');
    expect(dayOf('')).toBeNull();
    expect(dayOf(undefined)).toBeNull();
  });

  it('read lists and columns left out', () => {
    expect(listOf(listColumn(['a, b', 'c']))).toEqual(['a, b', 'c']);
    expect(listOf('')).toEqual([]);
    expect(rowsOf('a\tb\nc')).toEqual([['a', 'b'], ['c']]);
  });
});
