import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { textForms, withOneTokenChanged, wrapped } from '#test/fixtures/text-forms.ts';
import { fixRegressions } from '#test/rules/corpus/fix-regressions.ts';
import { examples } from '#tools/quality/texts.ts';
import { checkSafeFixes, marksAddedWithinLines, strictWithoutMissing, wordsOf } from './check-safe-fixes.ts';

const everyForm = Object.entries(textForms);
const widths = [60, 72, 80];

describe('safe fixes preserve the words of an example', () => {
  for (const { name, text } of examples()) {
    it.each(everyForm)(`${name}, %s`, (_, inForm) => void checkSafeFixes(inForm(text)));
    it(`${name}, with the preset strict`, () => void checkSafeFixes(text, strictWithoutMissing));
    it.each(widths)(`${name}: no punctuation is added within a sentence wrapped at %i`, (width) => {
      const cut = wrapped(width)(text);
      expect(wordsOf(cut)).toEqual(wordsOf(text));
      expect(marksAddedWithinLines(text, cut, checkSafeFixes(cut))).toEqual([]);
    });
  }
  it('with one token removed or doubled', () => {
    const texts = examples().map(({ text }) => text);
    fc.assert(
      fc.property(withOneTokenChanged(texts), (text) => void checkSafeFixes(text)),
      { numRuns: 60 },
    );
  });
});

describe('safe fixes preserve the words of the regressions', () => {
  it.each(Object.entries(fixRegressions))('%s', (_, texts) => {
    for (const text of texts)
      for (const plan of [`${text}\n`, prescribedPlan({ body: text })]) {
        for (const [, inForm] of everyForm) checkSafeFixes(inForm(plan));
        for (const width of widths) {
          const cut = wrapped(width)(plan);
          expect(marksAddedWithinLines(plan, cut, checkSafeFixes(cut))).toEqual([]);
        }
      }
  });
});
