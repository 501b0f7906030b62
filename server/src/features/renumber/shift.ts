import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import type { TextEdit } from '#rules/finding.ts';
import { markEdits } from '#rules/numbering/renumber.ts';
import { countingMark, placeOf } from './marks.ts';

/** Whether a list counts without a fault: each of its markers says the place that it has, from 1. */
export const countsRight = (items: readonly Item[]): boolean =>
  items.every((item, i) => placeOf(item) === i + 1);

/**
 * The edits that move the marks of `items`, and the plan's references to them, `by` places on (or back); undefined where a mark cannot be moved so far.
 * In the order of the text; offsets are UTF-16 units of the plan's text.
 */
export function shiftEdits(plan: Plan, items: readonly Item[], by: number): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const item of items) {
    const { written, at } = countingMark(plan.text, item);
    const place = placeOf(item) + by;
    const to = place >= 1 ? at(place) : undefined;
    if (to === undefined || written === '') return undefined;
    edits.push(...markEdits(plan.text, item, written, to));
    for (const { start, end } of referencesTo(plan.references, item)) edits.push({ start, end, text: to });
  }
  return edits.sort((a, b) => a.start - b.start);
}
