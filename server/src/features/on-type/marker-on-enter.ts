import { type Cursor, openItems, partOfLine, previousTextLine } from '#features/completion/cursor.ts';
import { markerAfter, markerBelow } from '#features/completion/next-marker.ts';
import type { FieldKind } from '#grammar/tables/labels.ts';
import type { Item } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';

/**
 * The marker that the line of the cursor, which is empty, begins with if the list above goes on; undefined where nothing shows that it does. What shows it:
 * - `;` behind an item: its list goes on;
 * - a full stop behind the first item of a list in the body: a list has more than one, unless the one like it above has not;
 * - a full stop behind an item whose predecessor ends with `;`: its list has ended, and the one around it goes on, if this was below the first member of that, or
 *   below a task that ends with the same field as the task before;
 * - a colon behind an item where all before it in the list head lists by one: one like theirs opens.
 * Elsewhere as many lists end as go on (behind the second sentence of a list, half of them), and a heading is as often followed by running text.
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
  const before = siblingsOf(cursor, open, open.length - 1);
  if (ending === '.') return behindSentence(cursor, open, before);
  return ending === ':' && before.length > 0 && before.every((each) => headsList(text, each))
    ? markerBelow(text, last, [before.at(-1)!])
    : undefined;
}

/** A list has more than one member, and one of tasks goes on as it did. */
function behindSentence(cursor: Cursor, open: readonly Item[], before: readonly Item[]): string | undefined {
  const { text } = cursor;
  const last = open.at(-1)!;
  if (partOfLine(cursor.plan.tree, last.lines[0]!) !== 'body') return undefined; // recipients; cells of an annex
  if (last.level === 'subclause' || last.marker.style === 'word') return undefined; // running text stands below as often
  const previous = before.at(-1);
  if (!previous) return followsAlone(cursor, open) ? undefined : markerAfter(text, last);
  return endingOf(text, previous) === ';' ? outerMarker(cursor, open) : undefined;
}

/** Whether the item before the one that holds the last item holds a single one: then this may be a single one, too. */
function followsAlone(cursor: Cursor, open: readonly Item[]): boolean {
  const model = open.length > 1 ? siblingsOf(cursor, open, open.length - 2).at(-1) : undefined;
  return model?.children.filter((child) => child.kind === 'item').length === 1;
}

/** The marker after the item whose list has ended: of the first of its list, and of a task that ends as the one before it. */
function outerMarker(cursor: Cursor, open: readonly Item[]): string | undefined {
  const parent = open.at(-2);
  if (!parent) return undefined;
  const previous = siblingsOf(cursor, open, open.length - 2).at(-1);
  if (!previous) return markerAfter(cursor.text, parent);
  const kind = lastField(cursor, parent);
  return kind !== undefined && kind === lastField(cursor, previous)
    ? markerAfter(cursor.text, parent)
    : undefined;
}

/** The kind of the last field of a task. */
const lastField = ({ plan }: Cursor, item: Item): FieldKind | undefined =>
  plan.tasks.find((task) => task.item === item)?.fields.at(-1)?.kind;

/** The last character of an item's own text. */
const endingOf = (text: string, item: Item) => text[contentOf(item.lines).end - 1];

const headsList = (text: string, item: Item) =>
  endingOf(text, item) === ':' && item.children.some(({ kind }) => kind === 'item');

/** The items of the same list before the open item at a depth. */
function siblingsOf({ plan }: Cursor, open: readonly Item[], depth: number): Item[] {
  const item = open[depth]!;
  const blocks = open[depth - 1]?.children ?? plan.tree.parts.flatMap(({ blocks }) => blocks);
  return blocks.filter(
    (block): block is Item => block.kind === 'item' && block.level === item.level && block.start < item.start,
  );
}
