import { describe, it } from 'vitest';
import { plans, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { readPlan, lintPlan, lintText, defaultOptions } = shipped;

describe('lint, from text to findings', () => {
  for (const plan of plans)
    it(sized(plan), async ({ bench }) => {
      await bench('recommended', () => {
        lintText(plan.text);
      }).run();
    });

  it('all plans one after the other', async ({ bench }) => {
    await bench('strict', () => {
      for (const { text } of plans) lintPlan(readPlan(text), { ...defaultOptions, preset: 'strict' });
    }).run();
  });
});
