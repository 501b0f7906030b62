import { sliceOf } from '#grammar/text/span.ts';
import type { Item, ItemLevel, Marker } from '#grammar/tree.ts';
import { blocksBelow, contentOf, ownLines } from '#model/structure/walk.ts';
import { itemRange } from '#rules/finding-range.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** Levels at which several kinds of marker may stand. */
const levels: ReadonlySet<ItemLevel> = new Set(['dash', 'plus']);

export const mixedListMarkers: Rule = {
  id: 'mixed-list-markers',
  order: 2050,
  title: { vi: 'Một danh sách, hai kiểu đánh dấu', en: 'Two kinds of marker in one list' },
  severity: 'information',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const { level, items } of plan.lists) {
      if (!levels.has(level)) continue;
      const at = items.findIndex((item, i) => i > 0 && differs(plan.text, items[i - 1]!, item));
      if (at > 0) yield report(plan.text, items[0]!, items[at]!);
    }
  },
};

/** Whether an item goes on with the list of the one before it, which ends with `;`, under another kind of marker. */
function differs(text: string, before: Item, { marker }: Item): boolean {
  return kindOf(text, before.marker) !== kindOf(text, marker) && text[endOf(before) - 1] === ';';
}

/** The end of the text of an item, with all that belongs to it. */
function endOf({ lines, children }: Item): number {
  const lastBlock = blocksBelow(children).findLast(({ kind }) => kind === 'item' || kind === 'paragraph');
  return contentOf(lastBlock ? ownLines(lastBlock) : lines).end;
}

/** Dashes of all lengths are one kind. */
function kindOf(text: string, marker: Marker): string {
  if (marker.style !== 'sign') return marker.style;
  const sign = sliceOf(text, marker);
  return /[-–—]/.test(sign) ? '-' : sign;
}

function report(text: string, first: Item, other: Item): Report {
  const [usual, here] = [sliceOf(text, first.marker), sliceOf(text, other.marker)];
  return {
    at: itemRange(text, other),
    message: {
      vi: `Danh sách này đánh dấu bằng “${usual}”, đến đây lại là “${here}”: các ý cùng cấp dùng một kiểu.`,
      en: `This list is marked with “${usual}”, and here with “${here}”: items side by side carry one kind of marker.`,
    },
    related: [
      { ...itemRange(text, first), message: { vi: 'Ý đầu của danh sách', en: 'The first item of the list' } },
    ],
  };
}
