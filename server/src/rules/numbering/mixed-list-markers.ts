import { sliceOf } from '#grammar/text/span.ts';
import type { Item, Level, Marker } from '#grammar/tree.ts';
import { blocksBelow, contentOf, ownLines } from '#model/structure/walk.ts';
import { headOf } from '#rules/place.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** Levels at which several kinds of marker may stand. */
const levels: ReadonlySet<Level> = new Set(['dash', 'plus']);

export const mixedListMarkers: Rule = {
  id: 'mixed-list-markers',
  order: 2050,
  severity: 'information',
  fix: 'none',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Một danh sách, hai kiểu đánh dấu', en: 'Two kinds of marker in one list' },
    what: {
      vi: 'Các ý cùng cấp trong một danh sách được đánh dấu bằng hai kiểu xen nhau: ý này gạch đầu dòng, ý kia chấm tròn, rồi lại gạch. Danh sách này gạch, danh sách khác dùng chữ thì được.',
      en: 'Items side by side in one list carry two kinds of marker by turns: a dash, a bullet, a dash again. Different lists may differ.',
    },
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: bố cục phần, chương, mục, điều, khoản, điểm phải thống nhất; người đọc không biết ý nào thuộc ý nào.',
      en: 'Decree 30/2020/NĐ-CP, Annex I wants one way of ordering: otherwise nobody can tell which item belongs to which.',
    },
    bad: 'I. YÊU CẦU\n- Rà soát;\n• Công khai;\n- Báo cáo.\n',
    good: 'I. YÊU CẦU\n- Rà soát;\n- Công khai;\n- Báo cáo.\n',
  },
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

/** Where what an item says ends, with all that belongs to it. */
function endOf({ lines, children }: Item): number {
  const said = blocksBelow(children).findLast(({ kind }) => kind === 'item' || kind === 'paragraph');
  return contentOf(said ? ownLines(said) : lines).end;
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
    at: headOf(text, other),
    message: {
      vi: `Danh sách này đánh dấu bằng “${usual}”, đến đây lại là “${here}”: các ý cùng cấp dùng một kiểu.`,
      en: `This list is marked with “${usual}”, and here with “${here}”: items side by side carry one kind of marker.`,
    },
    related: [
      { ...headOf(text, first), message: { vi: 'Ý đầu của danh sách', en: 'The first item of the list' } },
    ],
  };
}
