import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import type { TextEdit } from '#rules/finding.ts';
import { markEdits } from '#rules/numbering/renumber.ts';
import { countingMark, placeOf } from './marks.ts';

/** An item, and the place in its list that its marker shall say, from 1. */
export interface Move {
  readonly item: Item;
  readonly place: number;
}

/**
 * The edits that write other places into the markers of items, into the decimal numbers below them and into the plan's references to them; undefined where a marker
 * cannot say its place: behind the last letter. In the order of the text, none touching another; offsets are UTF-16 units of the plan's text.
 */
export function moveMarks(plan: Plan, moves: readonly Move[]): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const { item, place } of moves) {
    if (Number.isNaN(place)) return undefined;
    if (placeOf(item) === place) continue;
    const { written, at } = countingMark(plan.text, item);
    const to = place >= 1 ? at(place) : undefined;
    if (to === undefined || written === '') return undefined;
    edits.push(...markEdits(plan.text, item, written, to));
    for (const { start, end } of referencesTo(plan.references, item)) edits.push({ start, end, text: to });
  }
  return edits.sort((a, b) => a.start - b.start);
}
