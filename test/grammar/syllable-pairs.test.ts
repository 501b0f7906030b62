import { describe, expect, it } from 'vitest';
import {
  pairCount,
  syllableCount,
  syllableNamed,
  syllableNumber,
  totalOf,
} from '#grammar/words/syllable-pairs.ts';

const pair = (first: string, second: string) => pairCount(syllableNumber(first), syllableNumber(second));

describe('pairs of syllables', () => {
  it('are about as frequent as they were counted', () => {
    expect(pair('xây', 'dựng') / 26_480).toBeCloseTo(1, 0);
    expect(pair('khoản', 'chi') / 515).toBeCloseTo(1, 0);
    expect(pair('nâng', 'lực')).toBe(0);
    expect(totalOf(syllableNumber('a')) / 25_718).toBeCloseTo(1, 1);
  });
  it('have one syllable for the two places of a tone, and none for other words', () => {
    expect(syllableNumber('hoá')).toBe(syllableNumber('hóa'));
    expect(syllableNumber('history')).toBe(-1);
    expect(syllableNumber('')).toBe(-1);
  });
  it('are found for all first syllables, the most frequent first', () => {
    const numbers = Array.from({ length: syllableCount() }, (_, number) => number);
    for (const number of numbers) expect(syllableNumber(syllableNamed(number))).toBe(number);
    const totals = numbers.map(totalOf);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });
});
