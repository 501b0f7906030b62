import { toRoman } from '#grammar/roman.ts';
import { pointLetters } from '#grammar/tables/letters.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Block, Item, ItemLevel } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Passage } from '#model/structure/passage.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { TextEdit } from '#rules/finding.ts';

/** The lists of a level, where each item carries its due mark. */
export function listsOfLevel({ lists }: Plan, level: ItemLevel): readonly (readonly Item[])[] {
  return lists.filter((list) => list.level === level).map(({ items }) => items);
}

/** Where the last number or the letter of an item stands. */
export function markSpan(text: string, { marker }: Item): Span {
  const written = sliceOf(text, marker);
  const m = /[IVXLC]+|\d+|\p{L}\p{M}*/gu;
  const last = [...written.matchAll(m)].at(-1)!;
  return { start: marker.start + last.index, end: marker.start + last.index + last[0].length };
}

/** The edit that gives an item the `value`-th mark of its level, counted from 1. */
export function marked(text: string, item: Item, value: number): TextEdit {
  const written =
    item.level === 'section'
      ? toRoman(value)
      : item.level === 'point'
        ? pointLetters[value - 1]!
        : String(value);
  return { ...markSpan(text, item), text: written };
}

/** Whether a list runs 1, 2, 3 … (I, II, III …; a, b, c …): what is broken already cannot be broken. */
export function runsOn(text: string, items: readonly Item[]): boolean {
  return items.every((item, i) => {
    const edit = marked(text, item, i + 1);
    return sliceOf(text, edit) === edit.text;
  });
}

/** A whole item with the marks of its later siblings moved up: nothing else shows that it is gone. */
export function withoutItem(plan: Plan, item: Item): TextEdit[] {
  const { text, lists } = plan;
  const list = lists.find(({ items }) => items.includes(item));
  const rest = list && isNumbered(item.level) ? list.items.slice(list.items.indexOf(item) + 1) : [];
  const before = list?.items.indexOf(item) ?? 0;
  return [
    { start: item.start, end: item.end, text: '' },
    ...rest.map((each, i) => marked(text, each, before + 1 + i)),
  ];
}

/** An item again right behind itself, the marks of those after it moved down; with where the second one begins. */
export function twice(plan: Plan, item: Item): { readonly edits: TextEdit[]; readonly at: number } {
  const { text, lists } = plan;
  const list = lists.find(({ items }) => items.includes(item));
  const index = list?.items.indexOf(item) ?? -1;
  const copy = text.slice(item.start, item.end);
  const counts = list !== undefined && isNumbered(item.level);
  const again = counts ? withMark(text, item, index + 2) : copy;
  const rest = counts ? list.items.slice(index + 1).map((each, i) => marked(text, each, index + 3 + i)) : [];
  return { edits: [{ start: item.end, end: item.end, text: again }, ...rest], at: item.end };
}

function withMark(text: string, item: Item, value: number): string {
  const edit = marked(text, item, value);
  return text.slice(item.start, edit.start) + edit.text + text.slice(edit.end, item.end);
}

const isNumbered = (level: ItemLevel) => level === 'section' || level === 'clause' || level === 'point';

/** The pieces of running text, headings in capitals left out. */
export function prose(plan: Plan): Passage[] {
  return plan.passages.filter(({ part, kind, composed }) => {
    const isText = part.kind === 'preamble' || part.kind === 'body' || part.kind === 'closing';
    return isText && kind === 'text' && /\p{Ll}/u.test(composed.text) && composed.text.length > 40;
  });
}

/** The items that are sentences of their own: no field, no heading, no list below. */
export function sentences(plan: Plan): { readonly item: Item; readonly content: Span }[] {
  const labels = new Set(plan.fields.map(({ label }) => label.start));
  return plan.blocks.flatMap((block) => {
    if (block.kind !== 'item' || block.children.length > 0 || block.lines.length !== 1) return [];
    const content = contentOf(block.lines);
    const isField =
      labels.has(content.start) || [...labels].some((at) => content.start <= at && at < content.end);
    const isBody = plan.nodes.some(({ part }) => part.start <= block.start && block.end <= part.end);
    return isBody && !isField && /\p{Ll}[.;]$/u.test(sliceOf(plan.text, content))
      ? [{ item: block, content }]
      : [];
  });
}

/** The end of what `span` says, before the mark that closes it. */
export function endOf(text: string, { start, end }: Span): number {
  const m = /[\s.;,/:]*$/.exec(text.slice(start, end))!;
  return start + m.index;
}

const parents = new WeakMap<Plan, Map<Block, Item>>();

/** The item that a block stands in. */
export function parentOf(plan: Plan, block: Block): Item | undefined {
  let map = parents.get(plan);
  if (!map) {
    map = new Map();
    for (const item of plan.blocks)
      if (item.kind === 'item') for (const child of item.children) map.set(child, item);
    parents.set(plan, map);
  }
  return map.get(block);
}

/** The siblings of an item, without it. */
export function siblingsOf(plan: Plan, item: Item): Item[] {
  const parent = parentOf(plan, item);
  const all = parent
    ? parent.children
    : (plan.tree.parts.find(({ blocks }) => blocks.includes(item))?.blocks ?? []);
  return all.filter((each): each is Item => each.kind === 'item' && each !== item);
}
