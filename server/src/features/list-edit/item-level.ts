import { markerAfter, markerBelow } from '#features/completion/next-marker.ts';
import { moveMarks } from '#features/renumber/move-marks.ts';
import { countsRight, shiftEdits } from '#features/renumber/shift.ts';
import { toRoman } from '#grammar/roman.ts';
import { pointLetters } from '#grammar/tables/letters.ts';
import type { Item, ItemLevel } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import { itemsOf } from '#model/structure/walk.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { ListedItem } from './item-at.ts';

/** The levels that an item goes through, from the highest on. */
const levels = ['section', 'clause', 'point', 'dash', 'plus'] as const;
type Level = (typeof levels)[number];
const depthOf = (level: ItemLevel): number => levels.indexOf(level as Level);

/**
 * The edits that put an item, with all below it, one level down: below the item above it in its list, behind the last one there. What followed it counts one less, with its
 * references. Undefined where no item stands above it, or no level is left.
 */
export function indentItem(plan: Plan, { item, list, index }: ListedItem): TextEdit[] | undefined {
  const { text } = plan;
  const parent = list.items[index - 1];
  if (!parent || depthOf(item.level) < 0 || isReferredTo(plan, [item])) return undefined;
  const last = itemsOf(parent.children).findLast(({ level }) => depthOf(level) >= 0);
  const marker = last ? markerAfter(text, last) : markerBelow(text, parent, list.items.slice(0, index - 1));
  if (marker === undefined) return undefined;
  const own = [
    markerEdit(item, bulletOf(text, last) + marker),
    ...childEdits(item, depthOf(levelOf(marker))),
  ];
  if (own.includes(undefined)) return undefined;
  const followers = countsRight(list.items) ? shiftEdits(plan, list.items.slice(index + 1), -1) : [];
  return followers && inOrder([...own, ...followers]);
}

/**
 * The edits that put an item, with all below it, one level up: behind the item that holds it. The items behind it in its list are below it now and count from the first;
 * what followed the one that held it counts one more, with its references. Undefined where it stands below no item, or below a part that words number.
 */
export function outdentItem(plan: Plan, { item, list, index }: ListedItem): TextEdit[] | undefined {
  const { text, lists } = plan;
  const holder = list.parent;
  if (holder.kind !== 'item' || depthOf(item.level) < 0) return undefined;
  if (holder.marker.style === 'word') return undefined; // `Phần thứ hai` heads a part, and no item becomes one
  if (isReferredTo(plan, list.items.slice(index))) return undefined;
  const around = lists.find(({ items }) => items.includes(holder));
  const marker = markerAfter(text, holder);
  if (!around || marker === undefined) return undefined;
  const own = [markerEdit(item, bulletOf(text, holder) + marker), ...raisedEdits(item)];
  if (own.includes(undefined)) return undefined;
  const raised = itemsOf(item.children).filter(({ level }) => depthOf(level) === depthOf(item.level) + 1);
  const behind = list.items.slice(index + 1).map((each, i) => ({ item: each, place: raised.length + i + 1 }));
  const left = countsRight(list.items) ? moveMarks(plan, behind) : [];
  const next = around.items.slice(around.items.indexOf(holder) + 1);
  const followers = countsRight(around.items) ? shiftEdits(plan, next, 1) : [];
  return left && followers && inOrder([...own, ...left, ...followers]);
}

/** Whether the plan refers to one of the items, or to what stands below it: at another level the words of the reference would mean another item. */
const isReferredTo = ({ references }: Plan, items: readonly Item[]): boolean =>
  items.some((item) => referencesTo(references, item).length > 0);

/** The level of a marker that this module or the completion has made. */
function levelOf(marker: string): Level {
  if (/^[IVXLC]+[^\p{L}]/u.test(marker)) return 'section';
  if (/^\(?\d/.test(marker)) return 'clause';
  if (/^\p{L}/u.test(marker)) return 'point';
  return marker.startsWith('+') ? 'plus' : 'dash';
}

/** The edits that put the items below `item` deeper where it comes to stand at their depth; undefined among them where no level is left. */
function childEdits(item: Item, depth: number): (TextEdit | undefined)[] {
  return byLevel(item).flatMap((children) => {
    const now = depthOf(children[0]!.level);
    if (now > depth) return [];
    if (now < 0) return [undefined]; // decimal numbers say the number above them
    return children.flatMap((child, i) => [
      markerEdit(child, markerOf(levels[depth + 1], i)),
      ...childEdits(child, depth + 1),
    ]);
  });
}

/** The edits that put the items below `item` one level up, where they stood right below it. */
function raisedEdits(item: Item): (TextEdit | undefined)[] {
  return byLevel(item).flatMap((children) => {
    const now = depthOf(children[0]!.level);
    if (now !== depthOf(item.level) + 1) return now < 0 ? [undefined] : [];
    return children.flatMap((child, i) => [
      markerEdit(child, markerOf(levels[now - 1], i)),
      ...raisedEdits(child),
    ]);
  });
}

const byLevel = (item: Item): Item[][] => {
  const children = itemsOf(item.children);
  return [...new Set(children.map(({ level }) => level))].map((level) =>
    children.filter((child) => child.level === level),
  );
};

/** The marker of the item at an index in a list, as it is usual at a level. */
function markerOf(level: Level | undefined, index: number): string | undefined {
  const letter = pointLetters[index];
  if (level === 'section') return `${toRoman(index + 1)}.`;
  if (level === 'clause') return `${index + 1}.`;
  if (level === 'point') return letter && `${letter})`;
  return level === undefined ? undefined : level === 'dash' ? '-' : '+';
}

/** The sign before the marker of an item, as in `- a)`, with the space behind it. */
const bulletOf = (text: string, item: Item | undefined): string =>
  item ? text.slice(item.marker.bullet.start, item.marker.bullet.end) : '';

/** A sign before the marker goes with it: before a marker of another level it would make the line a dash. */
const markerEdit = ({ marker }: Item, text: string | undefined): TextEdit | undefined =>
  text === undefined
    ? undefined
    : {
        start: marker.bullet.end > marker.bullet.start ? marker.bullet.start : marker.start,
        end: marker.end,
        text,
      };

const inOrder = (edits: readonly (TextEdit | undefined)[]): TextEdit[] =>
  edits.filter((edit) => edit !== undefined).sort((a, b) => a.start - b.start);
