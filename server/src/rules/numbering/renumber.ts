import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/references/reference.ts';
import { blocksBelow } from '#model/structure/walk.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';
import { gluedMarker, reportGlued } from '#rules/numbering/glued-marker.ts';
import type { SequenceBreak } from '#rules/numbering/sequence.ts';
import type { FixDraft, Report } from '#rules/rule.ts';

/** How the marks of a list are read and written. */
export interface Marks {
  /** The number or letter in a marker, as written: what a fix replaces. */
  of(item: Item): string;
  /** The mark for a value. */
  write(value: number): string;
}

/** In a list with more breaks than this only the first ones carry the fix, which renumbers the whole list. */
const maxWithFix = 8;

/**
 * The reports for the breaks of a list. Each carries the fix that renumbers the list from its first break on, with the
 * decimal numbers below its items and the plan's references to them; it is made once for all of them.
 */
export function reportBreaks(
  plan: Plan,
  items: readonly Item[],
  breaks: readonly SequenceBreak[],
  marks: Marks,
  message: (item: Item, expected: string, twin: Item | undefined) => Bilingual,
): Report[] {
  const fix = breaks[0] && renumberFix(plan, items, breaks[0], marks);
  return breaks.map(({ index, expected }, i) => {
    const item = items[index]!;
    const isOneMissing = index > 0 && marks.of(item) === marks.write(expected + 1);
    const glued =
      isOneMissing && gluedMarker(plan.text, items[index - 1]!, item, marks.of(item), marks.write(expected));
    if (glued) return reportGlued(plan.text, glued);
    const twin = items
      .slice(Math.max(0, index - 30), index)
      .find((each) => marks.of(each) === marks.of(item));
    const here = { vi: `“${marks.of(item)}” đã có ở đây`, en: `“${marks.of(item)}” is used here` };
    return {
      at: item.marker,
      message: message(item, marks.write(expected), twin),
      related: twin ? [{ ...twin.marker, message: here }] : [],
      fixes: fix && i < maxWithFix ? [fix] : [],
    };
  });
}

function renumberFix(
  plan: Plan,
  items: readonly Item[],
  { index, expected }: SequenceBreak,
  marks: Marks,
): FixDraft {
  /** A reference to a number that several items have means the first of them. */
  const met = new Set(items.slice(0, index).map(marks.of));
  const edits = items.slice(index).flatMap((item, i) => {
    const from = marks.of(item);
    const to = marks.write(expected + i);
    const named = met.has(from) ? [] : referencesTo(plan.references, item);
    met.add(from);
    if (from === to) return [];
    return [
      ...markEdits(plan.text, item, from, to),
      ...named.map(({ start, end }) => ({ start, end, text: to })),
    ];
  });
  const to = marks.write(expected);
  return {
    title: { vi: `Đánh thứ tự lại từ đây: ${to}, …`, en: `Renumber from here: ${to}, …` },
    safe: false,
    edits: edits.sort((a, b) => a.start - b.start),
  };
}

/** The edits that turn the mark of an item from `from` into `to`, in its marker and in the decimal numbers below it. */
export function markEdits(text: string, item: Item, from: string, to: string): TextEdit[] {
  const { start, end, numbers } = item.marker;
  if (item.level === 'clause' || item.level === 'subclause') {
    const place = numberEdit(text, item, numbers.length - 1, to);
    const isArticle = item.marker.style === 'word'; // its clauses do not begin with its number
    return isArticle
      ? [place]
      : [place, ...prefixEdits(text, item, numbers, [...numbers.slice(0, -1), Number(to)])];
  }
  const at = text.slice(start, end).lastIndexOf(from); // -1 where the letter is decomposed: it ends before its sign
  return [
    at < 0
      ? { start, end: end - 1, text: to }
      : { start: start + at, end: start + at + from.length, text: to },
  ];
}

/** The edits that make the sub-clauses below `item` begin with `to` where they begin with `from`. */
export function prefixEdits(
  text: string,
  item: Item,
  from: readonly number[],
  to: readonly number[],
): TextEdit[] {
  return blocksBelow(item.children).flatMap((block): TextEdit[] => {
    if (block.kind !== 'item' || block.level !== 'subclause') return [];
    if (!from.every((number, i) => block.marker.numbers[i] === number)) return [];
    return to.flatMap((number, i) =>
      number === from[i] ? [] : [numberEdit(text, block, i, String(number))],
    );
  });
}

/** The edit that writes `to` for the number at `index` (from 0) of a decimal marker. */
export function numberEdit(text: string, { marker }: Item, index: number, to: string): TextEdit {
  const all = [...text.slice(marker.start, marker.end).matchAll(/\d+/g)];
  const number = all[all.length - marker.numbers.length + index]!;
  const start = marker.start + number.index;
  return { start, end: start + number[0].length, text: to };
}
