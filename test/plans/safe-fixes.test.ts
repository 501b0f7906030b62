import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crlf, decomposed, textForms, withOneTokenChanged, wrapped } from '#test/fixtures/text-forms.ts';
import { checkSafeFixes, marksAddedWithinLines, strictWithoutMissing } from '#test/rules/check-safe-fixes.ts';
import { names, planText } from './plans.ts';

/** More plans, where they are at hand, as converters give them: hard-wrapped, in cells, out of PDF files. */
const folder = path.join(import.meta.dirname, '../../../shared/plans/more');
const more = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
const moreText = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const widths = [60, 72, 80];

describe.each(names)('safe fixes preserve the words of %s', (name) => {
  it.each(Object.entries(textForms))('%s', (_, inForm) => void checkSafeFixes(inForm(planText(name))));
  it('with the preset strict', () => void checkSafeFixes(planText(name), strictWithoutMissing));
  it.each(widths)('no punctuation is added within a sentence wrapped at %i', (width) => {
    const text = planText(name);
    const cut = wrapped(width)(text);
    expect(marksAddedWithinLines(text, cut, checkSafeFixes(cut))).toEqual([]);
  });
});

it('safe fixes preserve the words of a real plan with one token removed or doubled', () =>
  fc.assert(
    fc.property(withOneTokenChanged(names.map(planText)), (text) => void checkSafeFixes(text)),
    { numRuns: 60 },
  ));

describe.runIf(more.length > 0)('safe fixes keep the words of a plan out of a converter', () => {
  it.each(more)('%s', (file) => void checkSafeFixes(moreText(file)));
  it.each(more)('%s in decomposed letters with CRLF line ends', (file) => {
    checkSafeFixes(decomposed(crlf(moreText(file))));
  });
  const whole = more.filter((file) => /-(?:cells|tabs)\.txt$/.test(file));
  it.each(whole)('%s, wrapped: no punctuation is added within a sentence', (file) => {
    const text = moreText(file);
    for (const width of widths) {
      const cut = wrapped(width)(text);
      expect(marksAddedWithinLines(text, cut, checkSafeFixes(cut))).toEqual([]);
    }
  });
});
