import { toRoman } from '#grammar/roman.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { type Marks, reportBreaks } from '#rules/numbering/renumber.ts';
import { breaksOf } from '#rules/numbering/sequence.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const sectionNumbering: Rule = {
  id: 'section-numbering',
  order: 2010,
  title: { vi: 'Số thứ tự của mục (I, II, III …)', en: 'Numbers of sections (I, II, III …)' },
  severity: 'error',
  fix: 'offered',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const marks: Marks = {
      of: (item) => sliceOf(plan.text, item.marker).replace(/[^IVXLC]/g, ''),
      write: toRoman,
    };
    for (const items of runs(plan)) {
      const values = items.map(numberOf);
      yield* reportBreaks(plan, items, breaksOf(values), marks, (item, expected, twin) => ({
        vi: `Mục “${marks.of(item)}.” sai thứ tự${twin ? ' (trùng số với mục ở trên)' : ''}: ở đây phải là “${expected}.” (thông lệ: các mục đánh số liên tục từ I).`,
        en: `Section “${marks.of(item)}.” is out of order${twin ? ' (its number is used above)' : ''}: “${expected}.” belongs here (common practice: numbers run on from I).`,
      }));
    }
  },
};

const numberOf = (item: Item) => item.marker.numbers[0]!;

/** The lists of sections; those of parts through which the numbers run on are one. */
function runs({ lists }: RuleContext['plan']): Item[][] {
  const runs: Item[][] = [];
  for (const { level, parent, items } of lists) {
    if (level !== 'section') continue;
    const runsOn = parent.kind === 'item' && runs.length > 0 && numberOf(items[0]!) !== 1;
    if (runsOn) runs.at(-1)!.push(...items);
    else runs.push([...items]);
  }
  return runs;
}
