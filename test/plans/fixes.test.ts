import { describe, expect, it } from 'vitest';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding, Fix } from '#rules/finding.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { findingsAfterFix } from '#test/rules/check.ts';
import type { Trial } from '#tools/quality/measure.ts';
import { moved, spread } from '#tools/quality/mutation.ts';
import { allRows } from '#tools/quality/report.ts';
import { measuredPlans } from '#tools/quality/texts.ts';

const plans = measuredPlans();
const rows = allRows(plans);

/** So many places of each way to break a plan, over all plans: the fix of each is tried there. */
const sampled = 8;

/** A finding that only the fix of another reveals: once its rule is spelt right, a directive suppresses nothing. */
const foundAfterFix = new Map([['unknown-rule', 'unused-directive']]);

/**
 * What a fix leaves of its finding, and what it brings: of its own rule or any other. What was found at a place before the
 * plan was broken there (`known`) comes back to light when it is mended; so do the rules of `hidden`, wherever they spoke.
 */
function faultsAfter(
  text: string,
  found: readonly Finding[],
  finding: Finding,
  fix: Fix,
  options: LintOptions = defaultOptions,
  known: Trial['known'] = [],
  hidden: ReadonlySet<string> = new Set(),
): string[] {
  const { stays, comes } = findingsAfterFix(text, found, finding, fix, options);
  const fixed = applyEdits(text, fix.edits);
  const isKnown = ({ rule, start }: Finding) =>
    known.some((each) => each.rule === rule && moved(fix.edits, each.at) === start);
  const wrong = [...stays, ...comes].filter(
    (each) => each.rule !== foundAfterFix.get(finding.rule) && !hidden.has(each.rule) && !isKnown(each),
  );
  return wrong.map(
    ({ rule, start, end }) => `${finding.rule}, ${fix.title}: ${rule} at “${fixed.slice(start, end)}”`,
  );
}

describe.each(plans.map(({ name, text }) => [name, text] as const))('each fix in %s', (_, text) => {
  it('removes its finding and brings no other, of any rule', () => {
    const found = lintText(text);
    const faults = found.flatMap((finding) =>
      finding.fixes.flatMap((fix) => faultsAfter(text, found, finding, fix)),
    );
    expect(faults).toEqual([]);
  });
  it('is made once: safe fixes settle', () => {
    const once = applySafeFixes(text).text;
    expect(applySafeFixes(once)).toEqual({ text: once, applied: 0 });
    expect(lintText(once).filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([]);
  });
});

describe('in a plan broken at one place', () => {
  const ofRule = Map.groupBy(rows, ({ mutation }) => mutation.rule);
  /** Where the whole text is broken, one finding stands instead of all others: those of the unbroken plan are hidden by it. */
  const hiddenIn = ({ name, mutant, plan }: Trial) => {
    const isWhole = mutant.edits.some(({ start, end }) => start === 0 && end === plan.text.length);
    return new Set(
      isWhole ? lintText(plans.find((each) => each.name === name)!.text).map(({ rule }) => rule) : [],
    );
  };
  it.each([...ofRule.keys()])('the fixes of %s remove it and bring no other finding, of any rule', (rule) => {
    for (const { trials } of ofRule.get(rule)!)
      for (const trial of spread(trials, sampled)) {
        const { text, options, known } = trial;
        const hidden = hiddenIn(trial);
        const found = lintText(text, options);
        const faults = found
          .filter((finding) => finding.rule === rule)
          .flatMap((finding) =>
            finding.fixes.flatMap((fix) => faultsAfter(text, found, finding, fix, options, known, hidden)),
          );
        expect(faults).toEqual([]);
        const once = applySafeFixes(text).text;
        expect(applySafeFixes(once).text).toBe(once);
      }
  });
});
