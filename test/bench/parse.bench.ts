import { describe, it } from 'vitest';
import { shipped } from '#test/bench/shipped.ts';
import { ofUnseenPlans, unseenPlan } from '#test/bench/unseen.ts';

const { parsePlan } = shipped;

describe('lex and parse', () => {
  it(ofUnseenPlans, async ({ bench }) => {
    await bench('tree', () => {
      parsePlan(unseenPlan());
    }).run();
  });
});
