import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failuresEverywhere } from './every-position.ts';

describe('every language feature', () => {
  // A step above 1 divides no line's length evenly, so that each kind of place is met.
  it.each([
    ['test/lsp/plans/xa.kh', 3],
    ['examples/nhieu-loi.kh', 7],
    ['examples/bo-thi-hanh-luat-2026.kh', 31],
  ])('answers at every place of %s', async (file, step) =>
    expect(await failuresEverywhere(readFileSync(file, 'utf8'), file, step)).toEqual([]),
  );

  it('answers at every place of a plan in decomposed letters and line ends of Windows', async () => {
    const text = readFileSync('test/lsp/plans/so.kh', 'utf8').normalize('NFD').replaceAll('\n', '\r\n');
    expect(await failuresEverywhere(text, 'so.kh', 23)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a line end', '\n'],
    ['half a character', '\ud83d'],
    ['marks without a letter', '\u0301\u0301\n\u0301) a'],
    ['markers alone', 'I.\n1.\na)\n-\n+\n'],
    ['an open table', '| a\n| b |\n|'],
    ['a heading behind nothing', 'KẾ HOẠCH'],
    ['control characters', '\u0000\ufeff\u2028 1. a\u0007'],
  ])('answers at every place of %s', async (_, text) =>
    expect(await failuresEverywhere(text, 'odd.kh', 1)).toEqual([]),
  );
});
