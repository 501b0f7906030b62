import { taskLines } from '#features/task-list/task-lines.ts';
import { groupBy } from '#grammar/text/group.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';

/** Whether a plan says the same of who does what by when after `edits`: only the form changes, and where the tasks stand. */
export function keepsTasks(plan: Plan, edits: readonly TextEdit[]): boolean {
  const after = readPlan(applyEdits(plan.text, edits), plan.referenceData);
  return saidOf(plan) === saidOf(after) && bringsNothing(plan, after);
}

const saidOf = (plan: Plan) =>
  JSON.stringify(taskLines(plan).map(({ number: _, line: __, ...said }) => said)).normalize('NFC');

/** Whether no rule has more to say of a plan than before. */
function bringsNothing(before: Plan, after: Plan): boolean {
  const ruleOf = ({ rule }: Finding) => rule;
  const known = groupBy(lintPlan(before), ruleOf);
  return [...groupBy(lintPlan(after), ruleOf)].every(
    ([rule, found]) => found.length <= (known.get(rule)?.length ?? 0),
  );
}
