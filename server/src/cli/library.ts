import { readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';

/**
 * What is wrong in the text of one plan, in the order of the text, offsets in UTF-16 units. Options left out are the
 * defaults of the command; no configuration is read, and no other plan is known.
 */
export function findings(text: string, options: Partial<LintOptions>): Finding[] {
  return lintPlan(readPlan(text), { ...defaultOptions, ...options });
}

/** The text with all safe fixes made, as `kh lint --fix` makes them. */
export function fixed(text: string, options: Partial<LintOptions>): string {
  return applySafeFixes(text, { ...defaultOptions, ...options }).text;
}
