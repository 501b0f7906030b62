import { foreignLetters } from '#grammar/tables/letters.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { Item, ItemLevel } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import {
  type Consequence,
  edited,
  inserted,
  type Mutant,
  type Mutation,
  replaced,
  spread,
} from '#tools/quality/mutation.ts';
import { endOf, listsOfLevel, marked, markSpan, runsOn, sentences } from './places.ts';

const lostTarget: Consequence = {
  rule: 'broken-cross-reference',
  where: 'plan',
  why: {
    vi: 'nơi khác viện dẫn đúng số vừa bị đổi, nên viện dẫn ấy không còn dẫn đến đâu',
    en: 'another place refers to the number that was changed, and leads nowhere now',
  },
};

/** Each list of a level that runs as it should, item by item from `first` on. */
function* atEach(
  plan: Plan,
  level: ItemLevel,
  first: number,
  shortest: number,
  make: (items: readonly Item[], index: number) => Mutant | undefined,
): Iterable<Mutant> {
  for (const items of listsOfLevel(plan, level)) {
    if (items.length < shortest || !runsOn(plan.text, items)) continue;
    for (let index = first; index < items.length; index++) {
      const mutant = make(items, index);
      if (mutant) yield mutant;
    }
  }
}

const levels = [
  ['section', 'section-numbering', { vi: 'mục', en: 'section' }],
  ['clause', 'clause-numbering', { vi: 'khoản', en: 'clause' }],
  ['point', 'item-lettering', { vi: 'điểm', en: 'point' }],
] as const;

/** Marks of lists that are repeated, left out or changed about. */
const ofLists = levels.flatMap(([level, rule, name]): Mutation[] => [
  {
    rule,
    what: { vi: `lặp số của ${name.vi} trước`, en: `the number of the ${name.en} before, again` },
    consequences: [lostTarget],
    *places(plan) {
      yield* atEach(plan, level, 1, 2, (items, i) =>
        edited([marked(plan.text, items[i]!, i)], items[i]!.marker.start),
      );
    },
  },
  {
    rule,
    what: {
      vi: `bỏ một số, ${name.vi} sau đếm tiếp`,
      en: `a ${name.en} number left out, the list counting on`,
    },
    consequences: [lostTarget],
    *places(plan) {
      yield* atEach(plan, level, 0, 2, (items, i) => {
        if (level === 'point' && items.length + 1 > 23) return undefined;
        const edits = items.slice(i).map((item, k) => marked(plan.text, item, i + k + 2));
        return edited(edits, items[i]!.marker.start);
      });
    },
  },
  {
    rule,
    what: { vi: `đổi chỗ hai số của ${name.vi} liền nhau`, en: `two ${name.en} numbers changed about` },
    consequences: [lostTarget],
    *places(plan) {
      yield* atEach(plan, level, 1, 3, (items, i) =>
        edited(
          [marked(plan.text, items[i - 1]!, i + 1), marked(plan.text, items[i]!, i)],
          items[i - 1]!.marker.start,
        ),
      );
    },
  },
  {
    rule,
    what: { vi: `một ${name.vi} mang số xa lạ`, en: `a ${name.en} with a number far off` },
    consequences: [lostTarget],
    *places(plan) {
      yield* atEach(plan, level, 0, 2, (items, i) =>
        edited([marked(plan.text, items[i]!, i + 8 > 22 ? 2 : i + 8)], items[i]!.marker.start),
      );
    },
  },
]);

const points: readonly Mutation[] = [
  {
    rule: 'item-lettering',
    what: {
      vi: 'chữ không dùng cho điểm (f, j, w, z, ă, â …)',
      en: 'a letter that no point has (f, j, w, z, ă, â …)',
    },
    consequences: [lostTarget],
    *places(plan) {
      for (const [k, letter] of foreignLetters.entries())
        yield* atEach(plan, 'point', 1, 2, (items, i) =>
          (i + k) % 4 === 0 ? replaced(markSpan(plan.text, items[i]!), letter) : undefined,
        );
    },
  },
  {
    rule: 'item-lettering',
    what: {
      vi: 'đánh điểm theo bảng chữ cái tiếng Anh (d, e, f …)',
      en: 'points in the English order (d, e, f …)',
    },
    consequences: [lostTarget],
    *places(plan) {
      yield* atEach(plan, 'point', 4, 5, (items, i) => {
        if (i !== 4) return undefined;
        const edits = items.slice(4).map((item, k) => ({
          ...markSpan(plan.text, item),
          text: String.fromCharCode('e'.charCodeAt(0) + k),
        }));
        return edited(edits, items[4]!.marker.start);
      });
    },
  },
  {
    rule: 'item-lettering',
    what: { vi: 'chữ của điểm in hoa', en: 'the letter of a point a capital' },
    *places(plan) {
      yield* atEach(plan, 'point', 1, 2, (items, i) => {
        if (items[i]!.marker.style !== 'parenthesis') return undefined; // “B.” is how lettered parts are marked
        const mark = markSpan(plan.text, items[i]!);
        return replaced(mark, sliceOf(plan.text, mark).toUpperCase());
      });
    },
  },
];

/** The mark of an item with another closing sign. */
function closedBy(level: ItemLevel, sign: string): Mutation['places'] {
  return function* (plan) {
    yield* atEach(plan, level, 0, 2, (items, i) => {
      const { start, end, style } = items[i]!.marker;
      if (style !== 'dot' && style !== 'parenthesis') return undefined;
      const mark = markSpan(plan.text, items[i]!);
      return { edits: [{ start: mark.end, end, text: sign }], at: start };
    });
  };
}

const styles: readonly Mutation[] = [
  {
    rule: 'marker-style',
    what: { vi: '“a.” thay cho “a)”', en: '“a.” for “a)”' },
    places: closedBy('point', '.'),
  },
  {
    rule: 'marker-style',
    what: { vi: '“a/” thay cho “a)”', en: '“a/” for “a)”' },
    places: closedBy('point', '/'),
  },
  {
    rule: 'marker-style',
    what: { vi: '“1/” thay cho “1.”', en: '“1/” for “1.”' },
    places: closedBy('clause', '/'),
  },
  {
    rule: 'marker-style',
    what: { vi: '“I/” thay cho “I.”', en: '“I/” for “I.”' },
    places: closedBy('section', '/'),
  },
  {
    rule: 'marker-style',
    what: { vi: '“I-” thay cho “I.”', en: '“I-” for “I.”' },
    places: closedBy('section', '-'),
  },
  {
    rule: 'marker-style',
    what: { vi: 'cả danh sách “1)” thay cho “1.”', en: 'a whole list “1)” for “1.”' },
    consequences: [
      {
        rule: 'marker-style',
        where: 'plan',
        why: { vi: 'mỗi khoản của danh sách đều viết sai', en: 'every clause of the list is written so' },
      },
    ],
    *places(plan) {
      yield* atEach(plan, 'clause', 0, 2, (items, i) => {
        if (i > 0 || items.some(({ marker }) => marker.style !== 'dot')) return undefined;
        const edits = items.map((item) => {
          const mark = markSpan(plan.text, item);
          return { start: mark.end, end: item.marker.end, text: ')' };
        });
        return edited(edits, items[0]!.marker.start);
      });
    },
  },
];

/** A number that no plan has. */
const missingNumbers: Readonly<Record<string, string>> = {
  section: 'XL',
  clause: '99',
  point: 'y',
  annex: 'XL',
};

/** Sentences that speak of no other document: in one that does, a reference may be to that. */
const ownSentences = (plan: Plan) =>
  sentences(plan).filter(
    ({ content }) => !/số \d|\p{Lu}\p{Ll}+ số|Luật|Đề án|Chương trình/u.test(sliceOf(plan.text, content)),
  );

const references: readonly Mutation[] = [
  {
    rule: 'broken-cross-reference',
    what: { vi: 'viện dẫn đổi sang số không có', en: 'a reference changed to a number that is not there' },
    consequences: [
      {
        rule: 'broken-cross-reference',
        where: 'plan',
        why: {
          vi: 'phụ lục chỉ được nhắc ở đó nay không được nhắc ở đâu',
          en: 'the annex was mentioned nowhere else',
        },
      },
    ],
    *places({ references: all }) {
      for (const { target, steps } of all) {
        if (target !== 'plan') continue;
        for (const { level, names } of steps)
          for (const name of names) if (missingNumbers[level]) yield replaced(name, missingNumbers[level]);
      }
    },
  },
  {
    rule: 'broken-cross-reference',
    what: { vi: 'thêm viện dẫn đến khoản không có', en: 'a reference added to a clause that is not there' },
    *places(plan) {
      const clauses = plan.lists.find(
        ({ level, parent }) => level === 'clause' && parent.kind === 'item' && parent.level === 'section',
      );
      if (clauses?.parent.kind !== 'item') return;
      const roman = sliceOf(plan.text, markSpan(plan.text, clauses.parent));
      for (const { content } of spread(ownSentences(plan), 40)) {
        yield inserted(endOf(plan.text, content), ` theo khoản 99 mục ${roman} Kế hoạch này`, 2);
      }
    },
  },
  {
    rule: 'broken-cross-reference',
    what: { vi: 'nhắc đến phụ lục mà không có', en: 'an annex mentioned that is not there' },
    *places(plan) {
      for (const { content } of spread(ownSentences(plan), 40))
        yield inserted(endOf(plan.text, content), ' (chi tiết tại Phụ lục XL kèm theo)', 2);
    },
  },
  {
    rule: 'broken-cross-reference',
    what: { vi: 'phụ lục không được nhắc đến', en: 'an annex that nothing points to' },
    *places({ text, references: all, annexes }) {
      if (annexes.length !== 1) return;
      const mentions = all.filter((each) => each.annexes && each.target !== 'other');
      const edits = mentions.map(({ start, end }) => {
        const attached = /^ kèm theo(?: Kế hoạch này)?/.exec(text.slice(end))?.[0].length ?? 0;
        return { start, end: end + attached, text: 'Kế hoạch này' };
      });
      if (edits.length > 0 && annexes[0]!.heading) yield edited(edits, annexes[0]!.heading.start);
    },
  },
];

/** Marks of one list that differ: items that end with `;` go on with the list. */
const mixed: Mutation = {
  rule: 'mixed-list-markers',
  what: { vi: 'một ý của danh sách gạch đầu dòng mang chấm tròn', en: 'a bullet among the dashes of a list' },
  *places(plan) {
    const { text } = plan;
    for (const items of listsOfLevel(plan, 'dash')) {
      if (items.some((item) => sliceOf(text, item.marker) !== '-')) continue;
      for (const [i, { marker, start }] of items.entries())
        if (i > 0 && text.slice(0, start).trimEnd().endsWith(';')) yield replaced(marker, '•');
    }
  },
};

export const numberingMutations: readonly Mutation[] = [
  ...ofLists,
  ...points,
  ...styles,
  mixed,
  ...references,
];
