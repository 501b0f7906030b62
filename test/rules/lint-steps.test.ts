import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { lintSteps, lintText } from '#rules/lint.ts';
import { throwRuleError } from '#rules/rule-error.ts';
import { mutatedPlan, planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { examples } from '#tools/quality/texts.ts';

const plans = examples().map(({ text }) => text);
const options: LintOptions = { ...defaultOptions, preset: 'strict' };

/** Lints several texts at once, a step of each in turn, in the order that `turns` gives. */
function interleaved(texts: readonly string[], turns: readonly number[]): Finding[][] {
  const found: Finding[][] = texts.map(() => []);
  const open = texts.map((text, i) => ({ i, steps: lintSteps(readPlan(text), options, throwRuleError) }));
  for (let turn = 0; open.length > 0; turn++) {
    const at = (turns[turn % turns.length] ?? 0) % open.length;
    const { done, value } = open[at]!.steps.next();
    if (!done) continue;
    found[open[at]!.i] = value;
    open.splice(at, 1);
  }
  return found;
}

describe('linting in steps', () => {
  it('finds what linting at once finds, whatever is linted between its steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(mutatedPlan(plans), planLikeText), { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(5), { minLength: 1, maxLength: 7 }),
        (texts, turns) => {
          const found = interleaved(texts, turns);
          for (const [i, text] of texts.entries()) expect(found[i]).toEqual(lintText(text, options));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads one fact in a step (and the header with what first asks for it), and none that no rule asks for', () => {
    const read: string[] = [];
    const plan = readPlan('KẾ HOẠCH\nI. A\n1. B\n', catalogData, (fact, value) => {
      read.push(fact);
      return value();
    });
    const steps = lintSteps(plan, options, throwRuleError);
    for (let known = 0; !steps.next().done; known = read.length)
      expect(read.slice(known).filter((fact) => fact !== 'header').length).toBeLessThanOrEqual(1);
    expect(read).not.toContain('agencies');
  });
});
