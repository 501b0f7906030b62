import { describe, expect, it } from 'vitest';
import { formatDay, formatList, parseDay, parseList, parseRows } from '#catalog/row.ts';

describe('rows', () => {
  it.each(['1997-10-25', '2026-08-24', '2000-01-01', '2049-12-31', '1950-02-09'])(
    'write and read the day %s',
    (day) => {
      expect(formatDay(day)).toHaveLength(4);
      expect(parseDay(formatDay(day))).toBe(day);
    },
  );

  it('write no day as nothing', () => {
    expect(formatDay(null)).toBe('');
    expect(parseDay('')).toBeNull();
    expect(parseDay(undefined)).toBeNull();
  });

  it('read lists and columns left out', () => {
    expect(parseList(formatList(['a, b', 'c']))).toEqual(['a, b', 'c']);
    expect(parseList('')).toEqual([]);
    expect(parseRows('a\tb\nc')).toEqual([['a', 'b'], ['c']]);
  });
});
