import type { Range } from 'vscode-languageserver-types';
import { isAtMarker, itemAt } from '#features/list-edit/item-at.ts';
import { indentItem, outdentItem } from '#features/list-edit/item-level.ts';
import { type ItemEdit, moveItem } from '#features/list-edit/move-item.ts';
import type { LineIndex } from '#features/position.ts';
import { countsRight, shiftEdits } from '#features/renumber/shift.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import type { ListEditAction, ListEditResult } from '#protocol/list-edit.ts';
import type { TextEdit } from '#rules/finding.ts';

/**
 * What an action does to the item at a selection, with all below it, its list and the references to them. Null where the selection is no item's: the key then does what
 * it does elsewhere. No edits where it is one, and cannot be moved so.
 */
export function listEdit(
  plan: Plan,
  lines: LineIndex,
  selection: Range,
  action: ListEditAction,
): ListEditResult {
  const span = lines.spanOf(selection);
  const found = itemAt(plan, span);
  if (!found) return null;
  if (action === 'moveUp' || action === 'moveDown')
    return answerOf(lines, moveItem(plan, found, action === 'moveUp' ? -1 : 1));
  if (!isAtMarker(plan.text, found.item, span)) return null;
  const edits = action === 'indent' ? indentItem(plan, found) : outdentItem(plan, found);
  return { edits: edits && keepsItems(plan, edits) ? protocolEdits(lines, edits) : [] };
}

/** Whether the text has as many items after edits of markers: a line that would be read as something else then (a heading, a torn line) stays. */
function keepsItems(plan: Plan, edits: readonly TextEdit[]): boolean {
  const after = edits.reduceRight(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    plan.text,
  );
  const count = ({ lists }: Plan) => lists.reduce((sum, { items }) => sum + items.length, 0);
  return count(readPlan(after, plan.referenceData)) === count(plan);
}

/** Edits as the protocol writes them. */
export const protocolEdits = (lines: LineIndex, edits: readonly TextEdit[]) =>
  edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));

function answerOf(lines: LineIndex, moved: ItemEdit | undefined): ListEditResult {
  if (!moved) return { edits: [] };
  return { edits: protocolEdits(lines, moved.edits), lines: moved.lines };
}

/** A plan that is longer, in UTF-16 units, is not read anew at a deletion: the other answers would wait for it. */
const maxRead = 1_000_000;

/**
 * The edits that make a list count right again after whole items were deleted from it: `removed` stood at `offset`. The members behind them count less, with the references
 * to them. None where the list did not count right before, something else was deleted, or the plan is very long.
 */
export function afterDeletion(plan: Plan, offset: number, removed: string): TextEdit[] {
  if (plan.text.length + removed.length > maxRead) return [];
  const before = readPlan(plan.text.slice(0, offset) + removed + plan.text.slice(offset), plan.referenceData);
  const end = offset + removed.length;
  const list = before.lists.find(({ items }) => items.some(({ start }) => start >= offset && start < end));
  if (!list || !countsRight(list.items)) return [];
  const gone = list.items.filter(({ start }) => start >= offset && start < end);
  const isWhole = gone[0]!.start === offset && gone.every((item) => item.end <= end);
  const rest = list.items.filter(({ start }) => start >= end);
  if (!isWhole || rest.length === 0) return [];
  // What refers to a member that is gone would mean the one that gets its mark: nobody would see the fault any more.
  if (gone.some((item) => referencesTo(before.references, item).length > 0)) return [];
  const edits = shiftEdits(before, rest, -gone.length) ?? [];
  return edits
    .filter(({ start, end: last }) => last <= offset || start >= end)
    .map((edit) =>
      edit.start >= end
        ? { ...edit, start: edit.start - removed.length, end: edit.end - removed.length }
        : edit,
    );
}
