import { describe, it } from 'vitest';
import { plans, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { readPlan, readDeadlines } = shipped;

describe('deadlines', () => {
  for (const { name, text } of plans) {
    it(sized({ name, text }), async ({ bench }) => {
      const plan = readPlan(text);
      const values = plan.deadlines.flatMap((deadline) => deadline.values);
      await bench(`its ${values.length} deadlines, read`, () => {
        for (const value of values) readDeadlines(text, value, 'field');
      }).run();
      await bench('all its text as prose', () => {
        readDeadlines(text, { start: 0, end: text.length }, 'prose');
      }).run();
    });
  }
});
