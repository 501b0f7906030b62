import { describe, it } from 'vitest';
import { shipped } from '#test/bench/shipped.ts';
import { ofUnseenPlans, unseenPlan } from '#test/bench/unseen.ts';

const { readPlan, readAbbreviations, referencesIn } = shipped;

/** Each includes reading the passages: compare with the first line. */
describe('abbreviations and cross-references', () => {
  it(ofUnseenPlans, async ({ bench }) => {
    const read = () => {
      const plan = readPlan(unseenPlan());
      void [plan.passages, plan.annexes];
      return plan;
    };
    await bench('passages alone', () => {
      read();
    }).run();
    await bench('abbreviations', () => {
      const { text, passages } = read();
      readAbbreviations(text, passages);
    }).run();
    await bench('references', () => {
      const { tree, passages, annexes } = read();
      referencesIn(tree, passages, annexes);
    }).run();
  });
});
