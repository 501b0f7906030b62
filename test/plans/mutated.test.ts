import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { mutatedPlan } from '#test/fixtures/arbitrary-texts.ts';
import { textOfTree } from '#test/grammar/tree-text.ts';
import { faultsOf, findingsAfterFix } from '#test/rules/check.ts';
import { names, planText } from './plans.ts';

const plans = names.map(planText);

describe('a real plan with lines cut, doubled, shuffled, dropped and dirtied', () => {
  it(
    'is held by its tree',
    () =>
      fc.assert(
        fc.property(mutatedPlan(plans), (text) => {
          expect(textOfTree(parsePlan(text))).toBe(text);
        }),
        { numRuns: 2000 },
      ),
    120_000,
  );
  it(
    'is linted without an error, soundly',
    () =>
      fc.assert(
        fc.property(mutatedPlan(plans), (text) => {
          for (const finding of lintText(text)) expect(faultsOf(text, finding)).toEqual([]);
        }),
        { numRuns: 2000 },
      ),
    120_000,
  );
  it(
    'is fixed by its fixes',
    () =>
      fc.assert(
        fc.property(mutatedPlan(plans), (text) => {
          const found = lintText(text);
          for (const finding of found)
            for (const fix of finding.fixes) {
              const { stays, comes } = findingsAfterFix(text, found, finding, fix);
              expect([...stays, ...comes].filter(({ rule }) => rule === finding.rule)).toEqual([]);
            }
          const fixed = applySafeFixes(text).text;
          expect(applySafeFixes(fixed).text).toBe(fixed);
        }),
        { numRuns: 100 },
      ),
    120_000,
  );
});
