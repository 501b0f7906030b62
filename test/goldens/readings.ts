import { agencyLines } from '#cli/agency-rows.ts';
import { citationLines } from '#cli/citation-rows.ts';
import { outlineOf } from '#cli/outline-tree.ts';
import { taskLines } from '#features/task-list/task-lines.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import { lintPlan } from '#rules/lint.ts';

const strict: LintOptions = { ...defaultOptions, preset: 'strict', final: true, locale: 'en' };

/** All that the product says of a text, as one string: findings (by default, and strict in English), outline, tasks, agencies, citations. */
export function readingsOf(text: string): string {
  const plan = readPlan(text);
  const findings = (options: LintOptions) =>
    lintPlan(plan, options).map(({ rule, severity, start, end, message, fixes, related }) => [
      [rule, severity, start, end, message],
      fixes.map(({ title, safe, edits }) => [
        title,
        safe,
        edits.map((edit) => [edit.start, edit.end, edit.text]),
      ]),
      related.map((place) => [place.start, place.end, place.message]),
    ]);
  const readings = {
    findings: findings(defaultOptions),
    strict: findings(strict),
    outline: outlineOf(plan.tree),
    tasks: taskLines(plan),
    agencies: agencyLines(plan),
    citations: citationLines(plan),
  };
  return JSON.stringify(readings, undefined, 1);
}
