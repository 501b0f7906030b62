import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { placeOf } from './marks.ts';
import { moveMarks } from './move-marks.ts';

/** Whether a list counts without a fault: each of its markers says the place that it has, from 1. */
export const countsRight = (items: readonly Item[]): boolean =>
  items.every((item, i) => placeOf(item) === i + 1);

/**
 * The edits that move the marks of `items`, and the plan's references to them, `by` places on (or back); undefined where a mark cannot be moved so far.
 * In the order of the text; offsets are UTF-16 units of the plan's text.
 */
export const shiftEdits = (plan: Plan, items: readonly Item[], by: number): TextEdit[] | undefined =>
  moveMarks(
    plan,
    items.map((item) => ({ item, place: placeOf(item) + by })),
  );
