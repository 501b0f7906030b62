import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { type CodeActionInput, codeAction } from '#features/code-action.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import type { Plan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { applyEdits, type FixedPlan, nonOverlapping, safeFixOf, safeFixSteps } from '#rules/fix.ts';
import { quotedRule as quoted } from '#rules/rule-titles.ts';
import { minimalEdit } from './minimal-edit.ts';

/** The kind by which `editor.codeActionsOnSave` asks for all safe fixes. */
export const SOURCE_FIX_ALL = `${CodeActionKind.SourceFixAll}.kehoach`;

const safeFixesOf = (findings: readonly Finding[]) => findings.flatMap((one) => safeFixOf(one) ?? []);
const editsOf = (fixes: readonly Fix[]) => fixes.flatMap(({ edits }) => edits);

/** All safe fixes of the plan as one action; none where there is nothing to fix. */
export function fixAll(at: CodeActionInput): CodeAction[] {
  const fixable = at.findings.filter(safeFixOf);
  if (fixable.length === 0) return [];
  const { text } = at.plan;
  const fixed = at.fixedText ?? resultOf(allFixed(at.plan, at.options)).plan.text;
  const edits = editsTo(fixed, text, editsOf(nonOverlapping(safeFixesOf(fixable))));
  if (edits.length === 0) return [];
  const title = { vi: 'Sửa mọi lỗi có cách sửa an toàn', en: 'Fix all safe problems' };
  return [codeAction(at, { title, kind: SOURCE_FIX_ALL, findings: fixable, edits })];
}

/** The plan with all its safe fixes, made in steps. */
export function allFixed(plan: Plan, options: LintOptions): Steps<FixedPlan> {
  return safeFixSteps(plan, options, reportedBefore);
}

/** Errors of rules are reported where the findings of the document are computed. */
const reportedBefore = () => {};

/** Small edits keep cursors and marks of the editor in place; one big edit only where a fix uncovers another. */
function editsTo(fixed: string, text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (applyEdits(text, edits) === fixed) return edits;
  const whole = minimalEdit(text, fixed);
  return whole ? [whole] : [];
}

/** The safe fixes of all findings of one rule, where there are two and more. */
export function fixAllOfRule(at: CodeActionInput, rule: string): CodeAction[] {
  const fixable = at.findings.filter((finding) => finding.rule === rule && safeFixOf(finding));
  const fixes = nonOverlapping(safeFixesOf(fixable));
  if (fixes.length < 2) return [];
  const title = {
    vi: `Sửa cả ${fixes.length} lỗi ${quoted(rule, 'vi')} trong kế hoạch`,
    en: `Fix all ${fixes.length} problems of ${quoted(rule, 'en')} in the plan`,
  };
  return [codeAction(at, { title, kind: CodeActionKind.QuickFix, findings: fixable, edits: editsOf(fixes) })];
}
