import type { CodeAction } from 'vscode-languageserver-types';
import { type CodeActionInput, codeAction } from '#features/code-action.ts';
import { minimalEdit } from '#features/minimal-edit.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { TextEdit } from '#rules/finding.ts';
import { applyEdits, nonOverlapping } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';

/** The kind by which `editor.codeActionsOnSave` asks for it. */
export const SOURCE_ORGANIZE_NUMBERING = 'source.organizeNumbering.kehoach';

/** The rules whose fixes renumber a list, with the references to its members. */
const numbering: ReadonlySet<string> = new Set(['section-numbering', 'clause-numbering', 'item-lettering']);

/** A list that was put right may show that one within it is wrong; more rounds than this no plan needs. */
const maxRounds = 5;

/** All lists of the plan numbered and lettered anew where they do not count on, as one action; none where all do. */
export function organizeNumbering(at: CodeActionInput): CodeAction[] {
  const { plan, options } = at;
  const first = numberingEdits(plan, options);
  if (first.length === 0) return [];
  let text = applyEdits(plan.text, first);
  let isOne = true;
  for (let round = 1; round < maxRounds; round++) {
    const more = numberingEdits(readPlan(text, plan.referenceData), options);
    if (more.length === 0) break;
    text = applyEdits(text, more);
    isOne = false;
  }
  const whole = isOne ? undefined : minimalEdit(plan.text, text);
  const edits = isOne ? first : whole ? [whole] : [];
  if (edits.length === 0) return [];
  const title = { vi: 'Đánh lại số thứ tự cả kế hoạch', en: 'Renumber the whole plan' };
  const findings = at.findings.filter(({ rule }) => numbering.has(rule));
  return [codeAction(at, { title, kind: SOURCE_ORGANIZE_NUMBERING, findings, edits })];
}

/** The edits of one round, whatever the options say of the rules that find what is wrong. */
function numberingEdits(plan: Plan, options: LintOptions): TextEdit[] {
  const rules = Object.fromEntries(ruleIds.map((id) => [id, numbering.has(id) ? 'error' : 'off'] as const));
  const fixes = lintPlan(plan, { ...options, rules }).flatMap(({ fixes }) => fixes.slice(0, 1));
  return nonOverlapping([...new Set(fixes)])
    .flatMap(({ edits }) => edits)
    .sort((a, b) => a.start - b.start);
}
