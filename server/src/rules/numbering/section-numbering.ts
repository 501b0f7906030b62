import { toRoman } from '#grammar/roman.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { type Marks, reportBreaks } from '#rules/numbering/renumber.ts';
import { breaksOf } from '#rules/numbering/sequence.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const sectionNumbering: Rule = {
  id: 'section-numbering',
  order: 2010,
  severity: 'error',
  fix: 'offered',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Số thứ tự của mục (I, II, III …)', en: 'Numbers of sections (I, II, III …)' },
    what: {
      vi: 'Số La Mã của các mục phải liên tục từ I: không trùng, không nhảy, không lùi. Mỗi chỗ sai báo một lần, ở mục sai đầu tiên.',
      en: 'Roman numbers of sections run on from I: none repeated, left out or going back. Each slip is one finding, at the first wrong section.',
    },
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6 điểm đ và Mẫu trình bày: mục được đánh số La Mã theo thứ tự. Số trùng làm cho việc viện dẫn “mục III” không còn xác định.',
      en: 'Decree 30/2020/NĐ-CP, Annex I, part I, section II, 6.đ: sections carry Roman numbers in order. With a number repeated, “mục III” names two places.',
    },
    bad: 'I. MỤC ĐÍCH\nII. NHIỆM VỤ\nII. TỔ CHỨC THỰC HIỆN\n',
    good: 'I. MỤC ĐÍCH\nII. NHIỆM VỤ\nIII. TỔ CHỨC THỰC HIỆN\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    const marks: Marks = {
      of: (item) => sliceOf(plan.text, item.marker).replace(/[^IVXLC]/g, ''),
      write: toRoman,
    };
    for (const items of runs(plan)) {
      const values = items.map(numberOf);
      yield* reportBreaks(plan, items, breaksOf(values), marks, (item, expected, twin) => ({
        vi: `Mục “${marks.of(item)}.” sai thứ tự${twin ? ' (trùng số với mục ở trên)' : ''}: ở đây phải là “${expected}.” (NĐ 30/2020/NĐ-CP, Phụ lục I: mục đánh số La Mã liên tục).`,
        en: `Section “${marks.of(item)}.” is out of order${twin ? ' (its number is used above)' : ''}: “${expected}.” belongs here (Decree 30/2020/NĐ-CP, Annex I).`,
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
