import { describe, it } from 'vitest';
import { foldKey } from '#grammar/text/fold.ts';
import { shipped } from '#test/bench/shipped.ts';

const { documents, documentsNumbered, documentsTitled } = shipped;

describe('documents, once they are read', () => {
  const all = documents();
  const numbers = all.map(({ number }) => number);
  const titles = all.filter(({ type }) => type === 'Luật').map(({ title }) => foldKey(title));
  for (const number of numbers) documentsNumbered(number);
  let at = 0;

  it(`look-up among ${all.length}`, async ({ bench }) => {
    await bench('1,000 numbers of the catalog', () => {
      for (let i = 0; i < 1000; i++) documentsNumbered(numbers[at++ % numbers.length]!);
    }).run();
    await bench('1,000 numbers never asked for before', () => {
      for (let i = 0; i < 1000; i++) documentsNumbered(`${at++}/2018/NĐ-CP`);
    }).run();
    await bench('1,000 names of laws', () => {
      for (let i = 0; i < 1000; i++) documentsTitled(titles[at++ % titles.length]!);
    }).run();
  });
});
