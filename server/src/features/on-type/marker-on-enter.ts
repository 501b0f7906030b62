import { type Cursor, openItems, previousTextLine } from '#features/completion/cursor.ts';
import { markerAfter, markerBelow } from '#features/completion/next-marker.ts';
import type { Item } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';

/**
 * The marker that the line of the cursor, which is empty, begins with if the list above goes on; undefined where nothing shows that it does. What shows it:
 * - `;` behind an item: its list goes on;
 * - a full stop behind an item whose predecessor ends with one: the list goes on, too;
 * - a full stop behind an item whose predecessor ends with `;`: its list has ended, and the one around it goes on, where its members hold such lists or are tasks;
 * - a colon behind an item whose predecessor holds a list: one like that opens.
 * A heading shows nothing: as many are followed by running text as by a list.
 */
export function markerOnEnter(cursor: Cursor): string | undefined {
  const { text, plan, index } = cursor;
  const above = previousTextLine(cursor);
  if (!above || plan.tree.lines[index - 1] !== above) return undefined; // a blank line parts
  const open = openItems(cursor);
  const last = open.at(-1);
  if (!last || last.lines.at(-1) !== above) return undefined; // a paragraph or a table below an item
  const ending = endingOf(text, last);
  if (text[contentOf(last.lines).end - 2] === '/') return undefined; // `./.` ends a plan
  if (ending === ';') return markerAfter(text, last);
  const before = siblingsOf(cursor, open, open.length - 1).at(-1);
  if (ending === '.')
    return before && endingOf(text, before) === ';'
      ? outerMarker(cursor, open)
      : sameMarker(text, last, before);
  return ending === ':' && before && holdsList(before) ? markerBelow(text, last, [before]) : undefined;
}

/** The last character of an item's own text. */
const endingOf = (text: string, item: Item) => text[contentOf(item.lines).end - 1];

const itemsIn = (item: Item) => item.children.filter((child): child is Item => child.kind === 'item');

const holdsList = (item: Item) => itemsIn(item).length > 0;

/** The items of the same list before the open item at a depth. */
function siblingsOf({ plan }: Cursor, open: readonly Item[], depth: number): Item[] {
  const item = open[depth]!;
  const blocks = open[depth - 1]?.children ?? plan.tree.parts.flatMap(({ blocks }) => blocks);
  return blocks.filter(
    (block): block is Item => block.kind === 'item' && block.level === item.level && block.start < item.start,
  );
}

/** The marker after an item that ends a sentence, where the one before it does. */
function sameMarker(text: string, last: Item, before: Item | undefined): string | undefined {
  return before && !holdsList(before) && endingOf(text, before) === '.' ? markerAfter(text, last) : undefined;
}

/** The marker after the item whose list has ended. */
function outerMarker(cursor: Cursor, open: readonly Item[]): string | undefined {
  const parent = open.at(-2);
  if (!parent) return undefined;
  const before = siblingsOf(cursor, open, open.length - 2).at(-1);
  const isTask = cursor.plan.tasks.some(({ item }) => item === parent);
  return (before ? holdsList(before) : isTask) ? markerAfter(cursor.text, parent) : undefined;
}
