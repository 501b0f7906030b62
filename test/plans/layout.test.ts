import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedPage } from '#layout/layout.ts';
import { readPlan } from '#model/plan.ts';
import { mutatedPlan } from '#test/fixtures/arbitrary-texts.ts';
import { wordsOfPage, wordsOfPlan } from '#test/layout/words.ts';
import { names, planText } from './plans.ts';

const plans = names.map(planText);

describe('the page of a real plan', () => {
  it.each(names)('holds the words of %s in their order', (name) => {
    const plan = readPlan(planText(name));
    expect(wordsOfPage(printedPage(plan))).toEqual(wordsOfPlan(plan));
  });

  it(
    'holds them with lines cut, doubled, shuffled, dropped and dirtied',
    () =>
      fc.assert(
        fc.property(mutatedPlan(plans), (text) => {
          const plan = readPlan(text);
          expect(wordsOfPage(printedPage(plan))).toEqual(wordsOfPlan(plan));
        }),
        { numRuns: 600 },
      ),
    120_000,
  );
});
