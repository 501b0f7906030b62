import { type Plan, readPlan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { placeOf } from './marks.ts';
import { countsRight, shiftEdits } from './shift.ts';

/**
 * The edits that make the members behind a new one count on, with the references to them, where its list was right before: in `plan` the line from `start` to `end`
 * (its line end included) is the new one, and the next member has its mark. Empty where there is nothing to do, or nobody can tell what.
 */
export function afterInsertion(plan: Plan, { start, end }: { start: number; end: number }): TextEdit[] {
  const list = plan.lists.find(({ items }) =>
    items.some((item) => item.marker.start >= start && item.marker.start < end),
  );
  const index = list?.items.findIndex(({ marker }) => marker.start >= start && marker.start < end) ?? -1;
  const [added, next] = [list?.items[index], list?.items[index + 1]];
  if (!added || !next || placeOf(added) !== placeOf(next)) return [];
  // What references mean is read in the text without the new line: with it two members have one mark.
  const before = readPlan(plan.text.slice(0, start) + plan.text.slice(end), plan.referenceData);
  const moved = next.marker.start - (end - start);
  const followers = before.lists.find(({ items }) => items.some(({ marker }) => marker.start === moved));
  const from = followers?.items.findIndex(({ marker }) => marker.start === moved) ?? -1;
  if (!followers || from !== index || !countsRight(followers.items)) return [];
  const edits = shiftEdits(before, followers.items.slice(from), 1) ?? [];
  const behind = (offset: number) => (offset >= start ? offset + end - start : offset);
  return edits.map((edit) => ({ ...edit, start: behind(edit.start), end: behind(edit.end) }));
}
