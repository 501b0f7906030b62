import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import { type OnFault, raise } from '#rules/fault.ts';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { everyFinding } from '#rules/lint.ts';

/** A fix may uncover another finding; a text that is not settled after so many rounds never will be. */
const mostRounds = 10;

/**
 * `text` with every safe fix applied until none is left, and how many were. Of two fixes that meet the
 * later one waits for the next round, where it is computed anew. Pure: applied to its own result it changes nothing. A fix that breaks
 * the contract of its rule is not made: `onFault` is told, once a round.
 */
export function applySafeFixes(
  text: string,
  options: LintOptions = defaultOptions,
  referenceData: ReferenceData = catalogData,
  onFault: OnFault = raise,
): { readonly text: string; readonly applied: number } {
  let fixed = text;
  let applied = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = apart(
      everyFinding(fixed, options, referenceData, onFault).flatMap((finding) => safeFixOf(finding) ?? []),
    );
    const next = applyEdits(
      fixed,
      fixes.flatMap(({ edits }) => edits),
    );
    if (next === fixed) break;
    fixed = next;
    applied += fixes.length;
  }
  return { text: fixed, applied };
}

/** The fix of a finding that may be made without asking; undefined where it has none. */
export function safeFixOf({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe }) => safe);
}

/** `text` with `edits` made; they may come in any order and must not overlap. All offsets are into `text` as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(kept, edit.start), edit.text);
    kept = edit.end;
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}

/** The fixes that can be made together: each is taken unless one of its edits meets an edit of a fix before it. */
export function apart(fixes: readonly Fix[]): Fix[] {
  const taken: TextEdit[] = []; // in the order of the text, apart
  return fixes.filter(({ edits }) => {
    const isFree = !edits.some((edit) => meetsAny(edit, taken));
    if (isFree) for (const edit of edits) taken.splice(placeOf(taken, edit), 0, edit);
    return isFree;
  });
}

/** Whether an edit meets one of `taken`: those that end before it begins and begin behind its end cannot. */
function meetsAny(edit: TextEdit, taken: readonly TextEdit[]): boolean {
  for (let i = partitionPoint(taken, ({ end }) => end >= edit.start); i < taken.length; i++) {
    if (taken[i]!.start > edit.end) return false;
    if (meet(edit, taken[i]!)) return true;
  }
  return false;
}

/** Where an edit belongs among `taken`; one that ends where it begins stands before it. */
const placeOf = (taken: readonly TextEdit[], { start, end }: TextEdit) =>
  partitionPoint(taken, (each) => each.start > start || (each.start === start && each.end > end));

/** Whether two edits cover a common place; an insertion meets what touches it. */
function meet(a: TextEdit, b: TextEdit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
