import { describe, expect, it } from 'vitest';
import { pageBreaks } from '#client/preview/paginate.ts';

const unit = (height: number, keepsNext = false) => ({ height, keepsNext });

describe('page breaks', () => {
  it('stand before what does not fit, and say what is left', () => {
    expect(pageBreaks([unit(60), unit(30), unit(20)], 100)).toEqual({
      breaks: [{ before: 2, rest: 10 }],
      rest: 80,
    });
  });

  it('take a heading along with what stands below it', () => {
    expect(pageBreaks([unit(80), unit(10, true), unit(20)], 100)).toEqual({
      breaks: [{ before: 1, rest: 20 }],
      rest: 70,
    });
  });

  it('give a page to what is higher than one', () => {
    expect(pageBreaks([unit(10), unit(250), unit(10)], 100)).toEqual({
      breaks: [
        { before: 1, rest: 90 },
        { before: 2, rest: 0 },
      ],
      rest: 90,
    });
  });

  it('do not part headings that fill a page for ever', () => {
    const headings = Array.from({ length: 5 }, () => unit(60, true));
    expect(pageBreaks(headings, 100).breaks.map(({ before }) => before)).toEqual([1, 2, 3, 4]);
  });

  it('are none of nothing', () => {
    expect(pageBreaks([], 100)).toEqual({ breaks: [], rest: 100 });
  });
});
