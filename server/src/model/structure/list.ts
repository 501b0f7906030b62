import { groupBy } from '#grammar/text/group.ts';
import { endsSentence } from '#grammar/text/sentence.ts';
import type { Item, ItemLevel, Part, PartKind, PlanTree } from '#grammar/tree.ts';
import { quotedIn } from './quotation.ts';
import { blocksBelow, contentOf, itemsOf } from './walk.ts';

/** Items of one level under one parent that are counted together. */
export interface ItemList {
  readonly level: ItemLevel;
  readonly parent: Item | Part;
  readonly items: readonly Item[];
}

/** Parts whose items are counted, each from its own beginning. */
const counted: ReadonlySet<PartKind> = new Set(['body', 'annex', 'form']);

/** The lists of a plan, in the order of the text. Only the body, annexes and forms count; every list starts afresh. */
export function listsOf(tree: PlanTree): ItemList[] {
  const lists: ItemList[] = [];
  const isQuoted = quotedIn(tree);
  const collect = (parent: Item | Part, all: readonly Item[]) => {
    const items = all.filter((item) => !isQuoted(item));
    const byLevel = groupBy(items, (item) => item.level);
    for (const [level, same] of byLevel)
      for (const list of split(tree.text, same)) lists.push({ level, parent, items: list });
    for (const item of all) collect(item, itemsOf(item.children));
  };
  for (const part of tree.parts) if (counted.has(part.kind)) collect(part, itemsOf(part.blocks));
  return lists;
}

/** A list that starts again below a line that heads one (`… như sau:`, `Cấp xã`) is a list of its own. */
function split(text: string, items: readonly Item[]): Item[][] {
  const lists: Item[][] = [];
  for (const item of items) {
    const before = lists.at(-1)?.at(-1);
    if (before && !(mayRestart(item) && headsList(text, before))) lists.at(-1)!.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** Sections run on to the end of a plan, part or annex: a second `I.` is an error. */
function mayRestart({ level, marker }: Item): boolean {
  if (level === 'section' || level === 'part') return false;
  return marker.letter?.toLowerCase() === 'a' || (marker.numbers.length > 0 && marker.numbers.at(-1) === 1);
}

/** A line that heads a list is short, and no sentence. */
const maxHeadingLength = 120;

/** Whether the last thing said below an item, a paragraph or a starred line (`* Cấp xã`), is a heading for what follows. */
function headsList(text: string, before: Item): boolean {
  const last = blocksBelow(before.children).findLast(
    (block) => block.kind === 'paragraph' || block.kind === 'item',
  );
  if (!last) return false;
  const { start, end } = contentOf(last.lines);
  if (text[end - 1] === ':') return true;
  const isHeading = end - start <= maxHeadingLength && !/^\d/.test(text.slice(start, end));
  const mayHead = last.kind === 'paragraph' || /^[*•]/.test(text.slice(last.marker.start, last.marker.end));
  return mayHead && isHeading && !endsSentence(text, end);
}
