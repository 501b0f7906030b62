import { describe, expect, it } from 'vitest';
import { fromRoman, toRoman } from '#grammar/roman.ts';
import { foreignLetters, letterIndex, pointLetters } from '#grammar/tables/letters.ts';

describe('Roman numerals', () => {
  it('are written and read back from 1 to 399', () => {
    for (let value = 1; value <= 399; value++) expect(fromRoman(toRoman(value))).toBe(value);
  });
  it('are written as they are taught', () => {
    expect([1, 4, 5, 9, 14, 19, 40, 49, 90, 99, 399].map(toRoman)).toEqual(
      'I IV V IX XIV XIX XL XLIX XC XCIX CCCXCIX'.split(' '),
    );
  });
  it.each(['', 'IIII', 'VX', 'IC', 'VV', 'IXI', 'iv', 'A', 'X X'])('“%s” is none', (letters) =>
    expect(fromRoman(letters)).toBeNaN(),
  );
});

describe('the letters of points', () => {
  it('are the 23 of the Vietnamese order, “đ” after “d”', () => {
    expect(pointLetters.join('')).toBe('abcdđeghiklmnopqrstuvxy');
    expect(pointLetters).toHaveLength(23);
  });
  it('share none with the foreign ones', () => {
    for (const letter of foreignLetters) expect(letterIndex(letter)).toBe(-1);
  });
  it('count from 0, capitals as small ones', () => {
    expect(['a', 'd', 'đ', 'Đ', 'e', 'y'].map(letterIndex)).toEqual([0, 3, 4, 4, 5, 22]);
  });
});
