import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '#tools/quality/texts.ts';
import { cases } from './cases.ts';
import { formed } from './form.ts';
import { marksWithinLines, mendsHarmlessly, onlyStrict, wordsOf } from './mending.ts';
import { tokenChanged, ways, wrapped } from './ways.ts';

const everyWay = Object.entries(ways);
const widths = [60, 72, 80];

describe('safe fixes keep the words of an example', () => {
  for (const { name, text } of examples()) {
    it.each(everyWay)(`${name}, %s`, (_, way) => void mendsHarmlessly(way(text)));
    it(`${name}, by the rules of strict`, () => void mendsHarmlessly(text, onlyStrict));
    it.each(widths)(`${name}: no mark comes into the middle of a sentence wrapped at %i`, (width) => {
      const cut = wrapped(width)(text);
      expect(wordsOf(cut)).toEqual(wordsOf(text));
      expect(marksWithinLines(text, cut, mendsHarmlessly(cut))).toEqual([]);
    });
  }
  it('with a token gone or doubled anywhere', () => {
    const texts = examples().map(({ text }) => text);
    fc.assert(
      fc.property(tokenChanged(texts), (text) => void mendsHarmlessly(text)),
      { numRuns: 60 },
    );
  });
});

describe('safe fixes keep the words of what went wrong', () => {
  it.each(Object.entries(cases))('%s', (_, texts) => {
    for (const text of texts)
      for (const plan of [`${text}\n`, formed({ body: text })]) {
        for (const [, way] of everyWay) mendsHarmlessly(way(plan));
        for (const width of widths) {
          const cut = wrapped(width)(plan);
          expect(marksWithinLines(plan, cut, mendsHarmlessly(cut))).toEqual([]);
        }
      }
  });
});
