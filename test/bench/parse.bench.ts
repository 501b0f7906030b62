import { describe, it } from 'vitest';
import { plans, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { parsePlan } = shipped;

describe('lex and parse', () => {
  for (const plan of plans)
    it(sized(plan), async ({ bench }) => {
      await bench('tree', () => {
        parsePlan(plan.text);
      }).run();
    });
});
