import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import { type Plan, planSteps, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { everyFindingSteps } from '#rules/lint.ts';
import { type OnRuleError, throwRuleError } from './rule-error.ts';

/** A fix may uncover another finding; a text that is not settled after so many rounds never will be. */
const maxRounds = 10;

/**
 * `text` with every safe fix applied until none is left, and how many were. Of two fixes that overlap the
 * later one waits for the next round, where it is computed anew. Pure: applied to its own result it changes nothing. A fix that violates
 * the contract of its rule is not applied: `onRuleError` is called, once a round.
 */
export function applySafeFixes(
  text: string,
  options: LintOptions = defaultOptions,
  referenceData: ReferenceData = catalogData,
  onRuleError: OnRuleError = throwRuleError,
): { readonly text: string; readonly applied: number } {
  const { plan, applied } = withSafeFixes(readPlan(text, referenceData), options, onRuleError);
  return { text: plan.text, applied };
}

/** The same of a plan that has been read, whose facts serve the first round; gives the plan that the fixed text is. */
export function withSafeFixes(plan: Plan, options: LintOptions, onRuleError: OnRuleError): FixedPlan {
  return resultOf(safeFixSteps(plan, options, onRuleError));
}

export interface FixedPlan {
  readonly plan: Plan;
  readonly applied: number;
}

/** The same in steps. */
export function* safeFixSteps(plan: Plan, options: LintOptions, onRuleError: OnRuleError): Steps<FixedPlan> {
  let fixed = plan;
  let applied = 0;
  for (let round = 0; round < maxRounds; round++) {
    const findings = yield* everyFindingSteps(fixed, options, onRuleError);
    const fixes = nonOverlapping(findings.flatMap((finding) => safeFixOf(finding) ?? []));
    const next = applyEdits(
      fixed.text,
      fixes.flatMap(({ edits }) => edits),
    );
    if (next === fixed.text) break;
    fixed = yield* planSteps(next, plan.referenceData);
    applied += fixes.length;
  }
  return { plan: fixed, applied };
}

/** The fix of a finding that may be made without asking; undefined where it has none. */
export function safeFixOf({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe }) => safe);
}

/** `text` with `edits` made; they may come in any order and must not overlap. All offsets are into `text` as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}

/** The fixes that can be applied together: each is taken unless one of its edits overlaps an edit of a fix before it. */
export function nonOverlapping(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = []; // in the order of the text, not overlapping
  return fixes.filter(({ edits }) => {
    const isFree = !edits.some((edit) => overlapsAny(edit, taken));
    if (isFree) for (const edit of edits) taken.splice(insertionIndex(taken, edit), 0, edit);
    return isFree;
  });
}

/** Whether an edit overlaps one of `taken`: those that end before it begins and begin behind its end cannot. */
function overlapsAny(edit: TextEdit, taken: readonly TextEdit[]): boolean {
  for (let i = partitionPoint(taken, ({ end }) => end >= edit.start); i < taken.length; i++) {
    if (taken[i]!.start > edit.end) return false;
    if (overlap(edit, taken[i]!)) return true;
  }
  return false;
}

/** Where an edit belongs among `taken`; one that ends where it begins stands before it. */
const insertionIndex = (taken: readonly TextEdit[], { start, end }: TextEdit) =>
  partitionPoint(taken, (each) => each.start > start || (each.start === start && each.end > end));

/** Whether two edits cover a common place; an insertion overlaps what touches it. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
