import { beforeAll, describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { examples } from '#tools/quality/texts.ts';
import { type LintScans, lintScans } from './lint-scans.ts';

/**
 * How many times all rules together may look at a text that they have not seen: 8 is the aim. It goes down with each reader that is
 * converted to the words of the text, and up only for what is read anew (duties, torn tables, pairs of syllables: from 23 and 4).
 * Which reader looks how often is shown by `npm run bench:scans`.
 */
const budget = { times: 28, byRegexes: 5 };

const [warmUps, measured] = [6, 6];

describe('a text is looked at', () => {
  const texts = [...distinctPlans(warmUps + measured, { sources: examples().map(({ text }) => text) })];
  let counted: LintScans;
  beforeAll(() => {
    for (const text of texts.slice(0, warmUps)) lintText(text); // tables and patterns are made when they are first asked for
    counted = lintScans(texts.slice(warmUps));
  });

  it('no more often than the budget says', () => {
    expect(counted.times).toBeGreaterThan(1);
    expect(counted.times).toBeLessThanOrEqual(budget.times);
    expect(counted.byRegexes / counted.length).toBeLessThanOrEqual(budget.byRegexes);
  });

  it('with the same findings while it is counted', () => {
    expect(counted.findings).toEqual(texts.slice(warmUps).map((text) => lintText(text)));
  });
});
