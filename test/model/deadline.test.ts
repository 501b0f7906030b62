import { describe, expect, it } from 'vitest';
import { readDeadline } from '#model/times/deadline.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { deadlines } from './deadline-table.ts';
import { describeDeadline } from './describe-deadline.ts';

const context = { year: { year: 2026, isSchoolYear: false }, day: '2026-01-10' };
const read = (text: string) =>
  describeDeadline(readDeadline(text, [{ start: 0, end: text.length }], context));
const fold = (words: string) => words.normalize('NFC').toLowerCase();

describe('a deadline', () => {
  it('is read from hundreds of real expressions', () => expect(deadlines.length).toBeGreaterThan(120));
  it.each(deadlines)('“%s” reads as %s', (words, expected) => expect(read(words)).toBe(expected));
  it.each(deadlines)(
    '“%s” reads the same in capitals, decomposed, split over lines, and with emphasis',
    (words, expected) => {
      expect(read(decomposed(words)).normalize('NFC')).toBe(expected);
      expect(read(words.replaceAll(' ', '\u00a0'))).toBe(expected);
      expect(read(words.replaceAll(' ', ' \r\n'))).toBe(expected);
      expect(
        read(words.replaceAll('Quý', '**Quý').replace('Ngày', '*Ngày*').replace('tháng', '__tháng__')),
      ).toBe(expected);
      expect(fold(read(words.toUpperCase()))).toBe(fold(expected));
    },
  );
  it('has its words when it cannot be read', () => {
    expect(readDeadline('theo mùa vụ', [{ start: 0, end: 11 }], context).event).toBe('theo mùa vụ');
    expect(read('')).toBe('text');
  });
  it('has no days where no year is known', () => {
    const none = { year: undefined, day: undefined };
    expect(describeDeadline(readDeadline('Quý II', [{ start: 0, end: 6 }], none))).toBe('point');
    expect(describeDeadline(readDeadline('Quý II/2026', [{ start: 0, end: 11 }], none))).toBe(
      'point | 2026-04-01..2026-06-30',
    );
  });
  it('in a school year has the first months in the next', () => {
    const school = { year: { year: 2025, isSchoolYear: true }, day: '2025-09-05' };
    expect(describeDeadline(readDeadline('Tháng 10, tháng 3', [{ start: 0, end: 17 }], school))).toBe(
      'point | 2025-10-01..2025-10-31 | 2026-03-01..2026-03-31',
    );
  });
  it('is no part of a citation', () => {
    const text = 'Quyết định số 12/QĐ-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh';
    expect(read(text)).toBe('text');
  });
});
