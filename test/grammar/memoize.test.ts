import { describe, expect, it } from 'vitest';
import { memoizeByText, memoizeByTextAndKey, reserveMemos } from '#grammar/text/memoize.ts';

describe('memoized readings of texts', () => {
  it('are computed once for each text and reader', () => {
    const read: string[] = [];
    const lengthOf = memoizeByText((text) => {
      read.push(text);
      return { length: text.length };
    });
    const upper = memoizeByText((text) => text.toUpperCase());
    const first = lengthOf('Sở Nội vụ');
    expect(lengthOf(['Sở', 'Nội', 'vụ'].join(' '))).toBe(first);
    expect(upper('Sở Nội vụ')).toBe('SỞ NỘI VỤ');
    expect(lengthOf('Sở Tài chính').length).toBe(12);
    expect(read).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
  });
  it('are recomputed for another key', () => {
    const named = memoizeByTextAndKey(
      (text, on: { readonly day: string }) => ({ said: `${text} ${on.day}` }),
      ({ day }) => day,
    );
    const before = named('Sở Nội vụ', { day: '2021' });
    expect(named('Sở Nội vụ', { day: '2026' }).said).toBe('Sở Nội vụ 2026');
    expect(named('Sở Nội vụ', { day: '2021' })).toBe(before);
  });
  it('are right and bounded for any input: long texts, and more texts than fit', () => {
    const lengthOf = memoizeByText((text) => ({ length: text.length }));
    const long = 'a'.repeat(1_000_000);
    expect(lengthOf(long).length).toBe(1_000_000);
    expect(lengthOf('').length).toBe(0);
    for (let i = 0; i < 3000; i++)
      expect(lengthOf(`${'a'.repeat(1000)}${i}`).length).toBe(1000 + `${i}`.length);
    expect(lengthOf('Sở Nội vụ').length).toBe(9);
  });
});

it('remembers the pieces of a text that is longer than usual where room is made for it', () => {
  const piece = (i: number) => `${i} ${'x'.repeat(990)}`;
  const readAgain = (reserved: number) => {
    let reads = 0;
    const read = memoizeByText((text) => {
      reads++;
      return text;
    });
    reserveMemos(reserved);
    for (const _ of [1, 2]) for (let i = 0; i < 2_500; i++) read(piece(i));
    reserveMemos(0);
    return reads - 2_500;
  };
  expect(readAgain(0)).toBe(2_500);
  expect(readAgain(2_500_000)).toBe(0);
});
