import { describe, it } from 'vitest';
import { plans, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { readPlan, readAbbreviations, referencesIn } = shipped;

describe('abbreviations and cross-references', () => {
  for (const { name, text } of plans)
    it(sized({ name, text }), async ({ bench }) => {
      const { tree, passages, annexes } = readPlan(text);
      await bench('abbreviations', () => {
        readAbbreviations(passages);
      }).run();
      await bench('references', () => {
        referencesIn(tree, passages, annexes);
      }).run();
    });
});
