import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { ItemList } from '#model/structure/list.ts';

/** An item with the list that it is counted in. */
export interface ListedItem {
  readonly item: Item;
  readonly list: ItemList;
  /** Its index in the list. */
  readonly index: number;
}

/** The item of a list whose own lines hold a selection; undefined where none does, or the selection goes beyond it. */
export function itemAt({ lists }: Plan, { start, end }: Span): ListedItem | undefined {
  for (const list of lists) {
    const index = list.items.findIndex(
      ({ lines }) => lines[0]!.start <= start && end <= lines.at(-1)!.end && start < lines.at(-1)!.end,
    );
    if (index >= 0) return { item: list.items[index]!, list, index };
  }
  return undefined;
}

/** Where an item and all below it stand, without blank lines behind it: whole lines, their line ends included. */
export function extentOf(text: string, { start, end }: Item): Span {
  const lastLetter = text.slice(start, end).trimEnd().length + start;
  const lineEnd = text.indexOf('\n', lastLetter);
  return { start, end: lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1 };
}

/** Whether a selection says that the level of an item is meant: it is at its marker, or it covers the whole line. */
export function isAtMarker(text: string, { marker, lines }: Item, { start, end }: Span): boolean {
  const content = lines[0]!.content.start;
  if (start === end) return lines[0]!.start <= start && start <= Math.max(content, marker.end);
  const written = text.slice(lines[0]!.start, lines.at(-1)!.end).trimEnd().length + lines[0]!.start;
  return start <= marker.end && end >= written;
}
