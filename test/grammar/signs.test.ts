import fc from 'fast-check';
import { expect, it } from 'vitest';
import '#test/seed.ts';
import { isWordUnit } from '#grammar/text/characters.ts';
import { hasUnitBetween, signsIn, signsOf } from '#grammar/text/signs.ts';

const texts = fc.string({
  unit: fc.constantFrom('a', 'ế', '1', ' ', ' ', '\u00a0', '\n', '\r', '\t', '*', '(', '“', '😀', '\u0301'),
  maxLength: 60,
});

it('gives what is no word, no line end and no blank that stands alone', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = [...text.split('').entries()].flatMap(([i, unit]) => {
        const isBlank = unit === ' ' || unit === '\u00a0';
        const isAfterBlank = i > 0 && (text[i - 1] === ' ' || text[i - 1] === '\u00a0');
        const isSign = isBlank ? isAfterBlank : !isWordUnit(unit.charCodeAt(0)) && !/[\r\n]/.test(unit);
        return isSign ? [i] : [];
      });
      expect([...signsOf(text).offsets]).toEqual(found);
    }),
  );
});

it('knows which units a text has', () => {
  const signs = signsOf('Kế hoạch (1)');
  expect(['K', 'ế', '(', '1', ' ', 'x', '['].map((unit) => signs.has(unit.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(hasUnitBetween(signs, 0x30, 0x32)).toBe(true);
  expect(hasUnitBetween(signs, 0x32, 0x3a)).toBe(false);
});

it('gives the signs of a span', () => {
  const signs = signsOf('(a) (b)');
  expect(signsIn(signs, { start: 2, end: 6 })).toEqual({ first: 1, last: 3 });
});
