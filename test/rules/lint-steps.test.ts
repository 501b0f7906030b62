import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { lintSteps, lintText } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
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

  /** The facts that are read in steps under options, and how many there are in the longest step but for the header. */
  function factsRead(rules: LintOptions['rules']): { readonly read: string[]; readonly most: number } {
    const read: string[] = [];
    const plan = readPlan('KẾ HOẠCH\nI. A\n1. B\n', catalogData, (fact, value) => {
      read.push(fact);
      return value();
    });
    const steps = lintSteps(plan, { ...options, rules }, throwRuleError);
    let most = 0;
    for (let known = 0; !steps.next().done; known = read.length)
      most = Math.max(most, read.slice(known).filter((fact) => fact !== 'header').length);
    return { read, most };
  }

  it('reads one fact in a step (and the header with what first asks for it)', () =>
    expect(factsRead(options.rules).most).toBe(1));
  it('reads none that no rule asks for', () => {
    const off = Object.fromEntries([...ruleIds].map((rule) => [rule, 'off' as const]));
    expect(factsRead(options.rules).read).toContain('agencies');
    expect(factsRead(off).read).not.toContain('agencies');
  });
});
