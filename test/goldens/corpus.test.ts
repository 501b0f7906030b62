import { describe, it } from 'vitest';
import { HashFile } from './hashes.ts';
import { arrivals, corpusTexts, inForm } from './texts.ts';

const hashes = new HashFile('corpus-hashes.json');
const texts = corpusTexts();

describe('the readings stay the same', () => {
  it.each(Object.entries(arrivals))('of every example and text of the rule tests in %s', (form, arrive) => {
    hashes.compare(form, inForm(texts, arrive));
  });
});
