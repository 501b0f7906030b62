import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { referencesTo } from '#model/reference.ts';
import { blocksBelow } from '#model/walk.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Break } from '#rules/numbering/sequence.ts';
import type { Bilingual, FixDraft, Report } from '#rules/rule.ts';

/** How the marks of a list are read and written. */
export interface Marks {
  /** The number or letter in a marker, as written: what a fix replaces. */
  of(item: Item): string;
  /** The mark for a value. */
  write(value: number): string;
}

/** More slips than this in one list share no fix: the first ones carry it, and it mends them all. */
const mostWithFix = 8;

/**
 * The reports for the slips of a list. Each carries the fix that renumbers the list from its first slip on, with the
 * decimal numbers below its clauses and the plan's references to them; it is made once for all of them.
 */
export function reportBreaks(
  plan: Plan,
  items: readonly Item[],
  breaks: readonly Break[],
  marks: Marks,
  message: (item: Item, expected: string, twin: Item | undefined) => Bilingual,
): Report[] {
  const fix = breaks[0] && renumberFix(plan, items, breaks[0], marks);
  return breaks.map(({ index, expected }, i) => {
    const item = items[index]!;
    const twin = items
      .slice(Math.max(0, index - 30), index)
      .find((each) => marks.of(each) === marks.of(item));
    const here = { vi: `“${marks.of(item)}” đã có ở đây`, en: `“${marks.of(item)}” is used here` };
    return {
      at: item.marker,
      message: message(item, marks.write(expected), twin),
      related: twin ? [{ ...twin.marker, message: here }] : [],
      fixes: fix && i < mostWithFix ? [fix] : [],
    };
  });
}

function renumberFix(plan: Plan, items: readonly Item[], { index, expected }: Break, marks: Marks): FixDraft {
  const edits = items
    .slice(index)
    .flatMap((item, i) => editsFor(plan, item, marks.of(item), marks.write(expected + i)));
  const to = marks.write(expected);
  return {
    title: { vi: `Đánh thứ tự lại từ đây: ${to}, …`, en: `Renumber from here: ${to}, …` },
    safe: false,
    edits: edits.sort((a, b) => a.start - b.start),
  };
}

/** The edits that turn the mark of an item from `from` into `to`, wherever it stands. */
function editsFor(plan: Plan, item: Item, from: string, to: string): TextEdit[] {
  if (from === to) return [];
  const { start, end } = item.marker;
  const at = plan.text.slice(start, end).lastIndexOf(from); // -1 where the letter is decomposed: it ends before its sign
  const own = at < 0 ? { start, end: end - 1 } : { start: start + at, end: start + at + from.length };
  return [
    { ...own, text: to },
    ...(item.level === 'clause' ? decimalEdits(item, from, to) : []),
    ...referencesTo(plan.tree, plan.references, item).map((span) => ({
      start: span.start,
      end: span.end,
      text: to,
    })),
  ];
}

/** `4.1.` below a clause that becomes `3.` becomes `3.1.`. */
function decimalEdits(item: Item, from: string, to: string): TextEdit[] {
  return blocksBelow(item.children).flatMap((block): TextEdit[] => {
    if (block.kind !== 'item' || block.level !== 'subclause' || String(block.marker.numbers[0]) !== from)
      return [];
    return [{ start: block.marker.start, end: block.marker.start + from.length, text: to }];
  });
}
