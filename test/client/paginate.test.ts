import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBreaks, type Unit } from '#client/preview/paginate.ts';

const unit = (height: number, more: Partial<Unit> = {}): Unit => ({
  height,
  lines: 1,
  lineHeight: height,
  keepsNext: false,
  linesAbove: 0,
  head: 0,
  ...more,
});
const heading = (height: number) => unit(height, { keepsNext: true });
/** A paragraph of lines of 10 with 5 above. */
const lines = (count: number, more: Partial<Unit> = {}) =>
  unit(5 + 10 * count, { lines: count, lineHeight: 10, ...more });
const ending = (height: number) => unit(height, { lineHeight: 0, linesAbove: 2 });
const placesOf = (units: readonly Unit[], page = 100) =>
  pageBreaks(units, page).breaks.map(({ unit: at, line }) => `${at}.${line}`);

describe('page breaks', () => {
  it('stand before what does not fit, and say what is left', () => {
    expect(pageBreaks([unit(60), unit(30), unit(20)], 100)).toEqual({
      breaks: [{ unit: 2, line: 0, rest: 10 }],
      rest: 80,
    });
  });

  it('take headings along with what stands below them', () => {
    expect(pageBreaks([unit(80), heading(10), unit(20)], 100)).toEqual({
      breaks: [{ unit: 1, line: 0, rest: 20 }],
      rest: 70,
    });
    expect(placesOf([unit(60), heading(10), heading(10), unit(30)])).toEqual(['1.0']);
  });

  it('give a page to what is higher than one', () => {
    expect(pageBreaks([unit(10), unit(250), unit(10)], 100)).toEqual({
      breaks: [
        { unit: 1, line: 0, rest: 90 },
        { unit: 2, line: 0, rest: 0 },
      ],
      rest: 90,
    });
  });

  it('part headings that fill more than a page', () => {
    expect(placesOf(Array.from({ length: 5 }, () => heading(60)))).toEqual(['1.0', '2.0', '3.0', '4.0']);
  });

  it('are none of nothing', () => {
    expect(pageBreaks([], 100)).toEqual({ breaks: [], rest: 100 });
  });

  it.each([
    ['a paragraph goes on on the next page', [unit(60), lines(6)], ['1.3']],
    ['two lines stay at the end at least', [unit(80), lines(6)], ['1.0']],
    ['two lines go to the next page at least', [unit(50), lines(5)], ['1.3']],
    ['three lines are not parted', [unit(70), lines(3)], ['1.0']],
    ['a heading stays with two lines', [unit(60), heading(10), lines(6)], ['2.2']],
    [
      'a heading goes along with a paragraph of which one line fits',
      [unit(70), heading(10), lines(6)],
      ['1.0'],
    ],
    ['a paragraph longer than pages is parted more than once', [lines(25)], ['0.9', '0.19']],
  ])('part paragraphs between their lines: %s', (_, units, places) => {
    expect(placesOf(units)).toEqual(places);
  });

  it.each([
    ['two lines of a long paragraph', [unit(20), lines(6), ending(30)], ['1.4']],
    ['a short paragraph as a whole', [unit(50), lines(3), ending(30)], ['1.0']],
    ['the paragraph above one line too', [lines(6), lines(1), ending(40)], ['0.4']],
    ['a row of a table', [unit(40), unit(40), unit(15), ending(30)], ['1.0']],
  ])('leave no signature alone: %s', (_, units, places) => {
    expect(placesOf(units)).toEqual(places);
  });

  it('count the head that a table repeats', () => {
    const rows = [heading(20), ...Array.from({ length: 9 }, () => unit(20, { head: 20 }))];
    expect(placesOf(rows)).toEqual(['5.0', '9.0']);
    expect(pageBreaks(rows, 100).rest).toBe(60);
  });

  it('go on for any units, and no page is fuller than it can be', () => {
    const any = fc
      .record({ count: fc.integer({ min: 1, max: 40 }), kind: fc.integer({ min: 0, max: 3 }) })
      .map(({ count, kind }) =>
        kind === 0
          ? heading(count)
          : kind === 1
            ? ending(count * 3)
            : kind === 2
              ? unit(count, { head: 7 })
              : lines(count),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (units) => {
        const { breaks, rest } = pageBreaks(units, 100);
        const places = breaks.map(({ unit: at, line }) => at * 1000 + line);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        expect(places.every((at) => at > 0)).toBe(true);
        expect([...breaks.map((each) => each.rest), rest].every((left) => left >= 0 && left <= 100)).toBe(
          true,
        );
      }),
    );
  });
});
