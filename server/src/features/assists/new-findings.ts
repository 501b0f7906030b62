import { memoizeByObject } from '#grammar/text/memoize.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { applyEdits } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import type { Assist } from './assist.ts';

/** Whether a rule has more to say of the plan after an assist than before. The cost is that of a check of the plan. */
export function bringsFindings(plan: Plan, { edits }: Assist): boolean {
  const before = countsIn(plan);
  const after = countsIn(readPlan(applyEdits(plan.text, edits), plan.referenceData));
  return [...after].some(([rule, count]) => count > (before.get(rule) ?? 0));
}

/** How often each rule finds something in a plan. */
const countsIn = memoizeByObject((plan: Plan): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of lintPlan(plan)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
});
