import { taskLines } from '#features/task-list/task-lines.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';

/** Whether a plan says the same of who does what by when after `edits`: only the form changes, and where the tasks stand. */
export const keepsTasks = (plan: Plan, edits: readonly TextEdit[]): boolean =>
  saidOf(plan) === saidOf(readPlan(applyEdits(plan.text, edits), plan.referenceData));

const saidOf = (plan: Plan) =>
  JSON.stringify(taskLines(plan).map(({ number: _, line: __, ...said }) => said)).normalize('NFC');
