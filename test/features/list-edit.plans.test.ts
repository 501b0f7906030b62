import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listEdit } from '#features/list-edit.ts';
import { LineIndex } from '#features/position.ts';
import { countsRight } from '#features/renumber/shift.ts';
import type { Item } from '#grammar/tree.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { type ListEditAction, listEditActions } from '#protocol/list-edit.ts';
import { afterEdits } from './check.ts';

const plans = globSync('examples/*.kh').sort();

/** The text of an item without its marker and the sign at its end. */
const saying = (text: string, { lines }: Item) =>
  text
    .slice(lines[0]!.content.start, lines.at(-1)!.content.end)
    .replace(/[;.]$/, '')
    .replace(/\d+|(?<!\p{L})\p{L}(?!\p{L})|[IVX]+/gu, '#'); // references follow

const sayings = ({ text, lists }: Plan) =>
  lists.flatMap(({ items }) => items.map((item) => saying(text, item))).sort();

const wrongLists = ({ lists }: Plan) =>
  lists.filter(({ level, items }) => level !== 'dash' && level !== 'plus' && !countsRight(items)).length;

describe.each(plans)('the items of %s', (file) => {
  const text = readFileSync(file, 'utf8');
  const plan = readPlan(text);
  const lines = new LineIndex(text);
  const items = plan.lists.flatMap((list) => list.items);

  const acted = (item: Item, action: ListEditAction) => {
    const at = lines.positionAt(item.marker.start);
    return listEdit(plan, lines, { start: at, end: at }, action);
  };

  it.each(listEditActions)('say what they said after %s, and count right', (action) => {
    for (const item of items) {
      const answer = acted(item, action);
      if (!answer) throw new Error(`no item at ${item.start}`);
      const after = readPlan(afterEdits(text, [...answer.edits]));
      expect(sayings(after), saying(text, item)).toEqual(sayings(plan));
      expect(wrongLists(after), `${action} ${saying(text, item)}`).toBeLessThanOrEqual(wrongLists(plan));
    }
  });

  it('come back when they are moved there and back', () => {
    for (const item of items) {
      const down = acted(item, 'moveDown');
      if (!down || down.edits.length === 0) continue;
      const moved = afterEdits(text, [...down.edits]);
      const { line } = lines.positionAt(item.start);
      const place = { line: line + down.lines!, character: 0 };
      const back = listEdit(readPlan(moved), new LineIndex(moved), { start: place, end: place }, 'moveUp');
      expect(afterEdits(moved, [...back!.edits])).toBe(text);
    }
  });
});
