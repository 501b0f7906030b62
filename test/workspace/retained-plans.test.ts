import { expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { RetainedPlans } from '#workspace/retained-plans.ts';

it('retains plans up to a bound of text in all, and gives each once for its own text', () => {
  const [small, other, large] = ['I. A\n', 'I. B\n', 'I. A very long heading\n'].map((text) =>
    readPlan(text),
  );
  const retained = new RetainedPlans(12);
  retained.put('large', large!);
  retained.put('small', small!);
  retained.put('other', other!);
  expect(retained.take('large', large!.text)).toBeUndefined();
  expect(retained.take('other', small!.text)).toBeUndefined();
  expect(retained.take('small', small!.text)).toBe(small);
  expect(retained.take('small', small!.text)).toBeUndefined();
});

it('retains nothing where there is no room, not even an empty plan', () => {
  const retained = new RetainedPlans(0);
  retained.put('a', readPlan(''));
  expect(retained.take('a', '')).toBeUndefined();
});
