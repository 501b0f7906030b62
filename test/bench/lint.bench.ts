import { describe, it } from 'vitest';
import { shipped } from '#test/bench/shipped.ts';
import { ofUnseenPlans, unseenPlan } from '#test/bench/unseen.ts';

const { lintText, defaultOptions } = shipped;

describe('lint, from text to findings', () => {
  it(ofUnseenPlans, async ({ bench }) => {
    await bench('recommended', () => {
      lintText(unseenPlan());
    }).run();
    await bench('strict', () => {
      lintText(unseenPlan(), { ...defaultOptions, preset: 'strict' });
    }).run();
  });
});
