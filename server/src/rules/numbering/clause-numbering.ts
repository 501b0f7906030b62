import { groupBy } from '#grammar/text/group.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { blocksBelow } from '#model/structure/walk.ts';
import { type Marks, numberEdit, prefixEdits, reportBreaks } from '#rules/numbering/renumber.ts';
import { breaksOf } from '#rules/numbering/sequence.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

const numberOf = (item: Item) => item.marker.numbers.at(-1)!;
const isArticle = (item: Item) => item.level === 'clause' && item.marker.style === 'word';

export const clauseNumbering: Rule = {
  id: 'clause-numbering',
  order: 2020,
  title: {
    vi: 'Số thứ tự của khoản (1, 2, 3 … và 1.1, 1.2 …)',
    en: 'Numbers of clauses (1, 2, 3 … and 1.1, 1.2 …)',
  },
  severity: 'error',
  fix: 'offered',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const due = lazy(() => placesInLists(plan));
    for (const { level, parent, items } of plan.lists) {
      if (level === 'subclause')
        yield* ofSubclauses(plan, parent.kind === 'item' ? parent : undefined, items, due);
      else if (level === 'clause')
        yield* inOrder(
          plan,
          items.filter((item) => !isArticle(item)),
        );
    }
    for (const part of plan.tree.parts) {
      if (part.kind === 'decision') continue;
      const items = blocksBelow(part.blocks).filter((block): block is Item => block.kind === 'item');
      yield* inOrder(plan, items.filter(isArticle));
    }
  },
};

const marks: Marks = { of: (item) => String(numberOf(item)), write: String };

function inOrder(plan: Plan, items: readonly Item[]): Report[] {
  return reportBreaks(plan, items, breaksOf(items.map(numberOf)), marks, (item, expected, twin) => {
    const mark = plan.text.slice(item.marker.start, item.marker.end);
    const should = mark.replace(/\d+(?=\D*$)/, expected);
    return {
      vi: `“${mark}” sai thứ tự${twin ? ' (trùng số ở trên)' : ''}: ở đây phải là “${should}” (thông lệ: đánh số liên tục từ 1).`,
      en: `“${mark}” is out of order${twin ? ' (its number is used above)' : ''}: “${should}” belongs here (common practice: numbers run on from 1).`,
    };
  });
}

/** Sub-clauses of one depth below one parent; `1.1` and `1.1.1` are lists of their own. */
function* ofSubclauses(
  plan: Plan,
  parent: Item | undefined,
  items: readonly Item[],
  due: () => ReadonlyMap<Item, string>,
): Iterable<Report> {
  for (const list of groupBy(items, (item) => item.marker.numbers.length).values()) {
    yield* inOrder(plan, list);
    const isNumbered = (parent?.level === 'clause' && !isArticle(parent)) || parent?.level === 'subclause';
    if (!isNumbered) continue;
    const above = parent!.marker.numbers;
    const depth = list.filter(({ marker }) => marker.numbers.length === above.length + 1);
    for (const [prefix, same] of groupBy(depth, ({ marker }) => marker.numbers.slice(0, -1).join('.')))
      if (prefix !== above.join('.') && prefix !== due().get(parent!)) yield wrongPrefix(plan, same, above);
  }
}

/** The numbers that clauses should have by their places in their lists: where one has another, that alone is wrong. */
function placesInLists({ lists }: Plan): ReadonlyMap<Item, string> {
  const places = new Map<Item, string>();
  for (const { items } of lists)
    for (const same of groupBy(items, ({ marker }) => marker.numbers.length).values())
      same.forEach((item, i) => {
        places.set(item, [...item.marker.numbers.slice(0, -1), i + 1].join('.'));
      });
  return places;
}

/** Sub-clauses with the number of another clause: one finding, at the first. */
function wrongPrefix(plan: Plan, list: readonly Item[], above: readonly number[]): Report {
  const item = list[0]!;
  const mark = plan.text.slice(item.marker.start, item.marker.end);
  const prefix = above.join('.');
  const edits = list.flatMap((each) => {
    const from = each.marker.numbers.slice(0, -1);
    const own = above.flatMap((number, at) =>
      number === from[at] ? [] : [numberEdit(plan.text, each, at, String(number))],
    );
    return [...own, ...prefixEdits(plan.text, each, from, above)];
  });
  return {
    at: item.marker,
    message: {
      vi: `“${mark}” nằm trong khoản ${prefix}, nên số phải bắt đầu bằng “${prefix}.”.`,
      en: `“${mark}” stands in clause ${prefix}: its number must begin with “${prefix}.”.`,
    },
    fixes: [
      {
        title: { vi: `Đổi số đầu thành ${prefix}`, en: `Make its number begin with ${prefix}` },
        safe: false,
        edits,
      },
    ],
  };
}
