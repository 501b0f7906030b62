import type { Span } from '#grammar/text/span.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import { type Plan, planSteps } from '#model/plan.ts';
import { blocksBelow } from '#model/structure/walk.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { TextEdit } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';
import { blankLineEdits } from './blank-lines.ts';
import { joinEdits } from './join-lines.ts';
import { lineEdits } from './line-edits.ts';
import { placedLines } from './lines.ts';
import { markerEdits } from './markers.ts';
import { formattingOptions, ruleFixEdits } from './rule-fixes.ts';
import { structureOf } from './structure.ts';
import { tableEdits } from './tables.ts';
import { editsBetweenWords, type Worded } from './words.ts';

/** One kind of change may uncover another; a text that is not settled after so many rounds is left as it is. */
const maxRounds = 6;

/**
 * The edits that format a plan: blanks, markers, torn lines, blank lines, tables, number, date and recipients; no word is changed (a
 * figure may get a zero before it). In the order of the text, not overlapping, one for each stretch between two words. Formatting what
 * is formatted gives none. No edits, too, where the result would not be the same words or does not settle.
 */
export function* formatSteps(
  plan: Plan,
  options: LintOptions,
  rules?: ReadonlySet<string>,
): Steps<readonly TextEdit[]> {
  const formatting = formattingOptions(options, rules);
  let formatted = plan;
  for (let round = 0; ; round++) {
    if (round === maxRounds) return [];
    const next = yield* formatRound(formatted, formatting);
    if (next.text === formatted.text) break;
    formatted = next;
  }
  return editsBetweenWords(worded(plan), worded(formatted)) ?? [];
}

/** The same, made at once. `rules` are those whose safe fixes are made; all that are about form where it is left out. */
export const formatEdits = (
  plan: Plan,
  options: LintOptions,
  rules?: ReadonlySet<string>,
): readonly TextEdit[] => resultOf(formatSteps(plan, options, rules));

/** The edits that lie within some lines, all of them: what joins a line with one outside is left out. */
export const editsWithin = (edits: readonly TextEdit[], { start, end }: Span): TextEdit[] =>
  edits.filter((edit) => edit.start >= start && edit.end <= end);

function* formatRound(plan: Plan, formatting: LintOptions): Steps<Plan> {
  const lines = placedLines(plan.tree);
  const marked = yield* edited(plan, markerEdits(plan, lines));
  const fixed = yield* edited(marked, yield* ruleFixEdits(marked, formatting));
  // Before the blanks: how wide the lines are tells whether a text is wrapped.
  const joined = yield* editedWithSameStructure(fixed, (each) => joinEdits(each, placedLines(each.tree)));
  const spaced = yield* editedWithSameStructure(joined, (each) => {
    const placed = placedLines(each.tree);
    return placed.flatMap((_, at) => lineEdits(each.text, placed, at));
  });
  const aligned = yield* editedWithSameStructure(spaced, tableEdits);
  return yield* editedWithSameStructure(aligned, (each) => blankLineEdits(each, placedLines(each.tree)));
}

function* edited(plan: Plan, edits: readonly TextEdit[]): Steps<Plan> {
  const text = edits.length > 0 ? applyEdits(plan.text, edits) : plan.text;
  return text === plan.text ? plan : yield* planSteps(text, plan.referenceData);
}

/** The plan with those edits that leave it read as it was. Where one does not, the others are found by halves, in few trials. */
function* editedWithSameStructure(plan: Plan, editsOf: (plan: Plan) => TextEdit[]): Steps<Plan> {
  const wantedEdits = editsOf(plan);
  if (wantedEdits.length === 0) return plan;
  const wanted = structureOf(plan.tree);
  let trials = 16;
  const taken: TextEdit[] = [];
  let best = plan;
  function* take(edits: readonly TextEdit[]): Steps<void> {
    if (edits.length === 0 || trials-- <= 0) return;
    const next = yield* edited(plan, [...taken, ...edits]);
    if (structureOf(next.tree) === wanted) {
      taken.push(...edits);
      best = next;
    } else if (edits.length > 1) {
      const half = edits.length >> 1;
      yield* take(edits.slice(0, half));
      yield* take(edits.slice(half));
    }
  }
  yield* take(wantedEdits);
  return best;
}

/** The letter `o` as a marker is no word. */
function worded({ text, tree }: Plan): Worded {
  const omitted = new Set<number>();
  for (const part of tree.parts)
    for (const block of blocksBelow(part.blocks))
      if (block.kind === 'item' && text.slice(block.marker.start, block.marker.end) === 'o')
        omitted.add(block.marker.start);
  return { text, omitted };
}
