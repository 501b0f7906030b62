import { describe, it } from 'vitest';
import { HashFile } from './hashes.ts';
import { arrivals, inForm, knownTexts, mutants, realTexts } from './texts.ts';

const hashes = new HashFile('plans-hashes.json');
const real = realTexts();
const mutantsInGroup = 100;

describe('the readings stay the same', () => {
  it.each(Object.entries(arrivals))('of every real plan in %s', (form, arrive) => {
    hashes.compare(form, inForm(real, arrive));
  });
  it('of 2,000 mutants', () => {
    const all = mutants(knownTexts(), 1000);
    const groups = new Map<string, string[]>();
    for (let from = 0; from < all.length; from += mutantsInGroup)
      groups.set(`from ${from}`, all.slice(from, from + mutantsInGroup));
    hashes.compare('mutants', groups);
  });
});
