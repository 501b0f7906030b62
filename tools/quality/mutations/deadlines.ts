import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { type Consequence, type Mutant, type Mutation, replaced } from '#tools/quality/mutation.ts';
import { endOf } from './places.ts';

/** The deadlines that stand in fields and cells of their own, each in one piece. */
function values(plan: Plan): Span[] {
  const own = plan.deadlines.filter(
    ({ source, values: pieces }) => pieces.length === 1 && (source === 'field' || source === 'cell'),
  );
  return own.map(({ values: [value] }) => ({ start: value!.start, end: endOf(plan.text, value!) }));
}

function* each(plan: Plan, write: (year: string) => string): Iterable<Mutant> {
  const year = plan.date?.day.slice(0, 4) ?? '2026';
  for (const value of values(plan)) yield replaced(value, write(year));
}

const yearBefore = (year: string) => String(Number(year) - 2);

/** A range that ends before it begins ends before the plan, too, where its end is that early. */
const alsoPast: Consequence = {
  rule: 'deadline-before-plan',
  where: 'line',
  why: {
    vi: 'mốc cuối của khoảng ngược ấy cũng trước ngày của kế hoạch',
    en: 'the end of that range lies before the plan, too',
  },
};

const impossible: readonly Mutation[] = (
  [
    ['Trước ngày 31/02', 'ngày 31/02', 'the day 31/02', (year: string) => `Trước ngày 31/02/${year}`],
    [
      'Ngày 31 tháng 4',
      'ngày 31 tháng 4',
      'the day 31 tháng 4',
      (year: string) => `Ngày 31 tháng 4 năm ${year}`,
    ],
    ['Tháng 13', 'tháng 13', 'the month 13', (year: string) => `Tháng 13 năm ${year}`],
    ['Quý V', 'Quý V', 'the quarter V', (year: string) => `Quý V năm ${year}`],
    [
      'range',
      'khoảng ngược: từ tháng 9 đến tháng 4',
      'a range backwards: from tháng 9 to tháng 4',
      (year: string) => `Từ tháng 9 năm ${year} đến tháng 4 năm ${year}`,
    ],
    [
      'days',
      'khoảng ngược: từ ngày 20/12 đến ngày 05/12',
      'a range backwards: from 20/12 to 05/12',
      (year: string) => `Từ ngày 20/12/${year} đến ngày 05/12/${year}`,
    ],
  ] as const
).map(([, vi, en, write]) => ({
  rule: 'impossible-date',
  what: { vi: `thời hạn là ${vi}`, en: `a deadline on ${en}` },
  consequences: [alsoPast],
  places: (plan) => each(plan, write),
}));

/** Days in running text, those of citations among them. */
const written: Mutation = {
  rule: 'impossible-date',
  what: {
    vi: 'ngày viện dẫn đổi thành ngày không có',
    en: 'the day of a citation made one that there is not',
  },
  consequences: ['citation-incomplete', 'citation-date-conflict', 'citation-year-mismatch'].map((rule) => ({
    rule,
    where: 'plan',
    why: {
      vi: 'văn bản không còn có ngày đọc được',
      en: 'the document has no day that can be read any more',
    },
  })),
  *places({ citations, text }) {
    for (const { cited } of citations) {
      if (!cited.date) continue;
      const m = /\d{1,2}(\s*\/\s*|\s+tháng\s+)\d{1,2}/u.exec(sliceOf(text, cited.date));
      if (!m) continue;
      const start = cited.date.start + m.index;
      yield replaced({ start, end: start + m[0].length }, `31${m[1]}02`);
    }
  },
};

const past: readonly Mutation[] = [
  {
    rule: 'deadline-before-plan',
    what: { vi: 'thời hạn trước ngày của kế hoạch', en: 'a deadline before the plan’s day' },
    *places(plan) {
      if (plan.date?.source === 'header' || plan.date?.source === 'header-month')
        yield* each(plan, (year) => `Trước ngày 30/6/${yearBefore(year)}`);
    },
  },
  {
    rule: 'deadline-before-plan',
    what: { vi: 'thời hạn là một quý của năm đã qua', en: 'a deadline in a quarter of a past year' },
    *places(plan) {
      if (plan.date?.source === 'header' || plan.date?.source === 'header-month')
        yield* each(plan, (year) => `Quý II năm ${yearBefore(year)}`);
    },
  },
];

const unclear: readonly Mutation[] = ['Trong thời gian tới', 'Sớm nhất', 'Kịp thời'].map((words) => ({
  rule: 'unclear-deadline',
  what: { vi: `thời hạn ghi “${words}”`, en: `a deadline that says “${words}”` },
  places: (plan) => each(plan, () => words),
}));

/** A day off in a year may lie before the plan. */
const alsoBefore: Consequence = {
  ...alsoPast,
  why: { vi: 'ngày nghỉ ấy cũng trước ngày của kế hoạch', en: 'that day off lies before the plan, too' },
};

const daysOff: readonly Mutation[] = (
  [
    ['ngày lễ 02/9', 'the holiday 02/9', '02/9'],
    ['ngày lễ 01/01', 'the holiday 01/01', '01/01'],
  ] as const
).map(([vi, en, day]) => ({
  rule: 'deadline-on-holiday',
  what: { vi: `thời hạn rơi vào ${vi}`, en: `a deadline on ${en}` },
  consequences: [alsoBefore],
  places: (plan) => each(plan, (year) => `Chậm nhất ngày ${day}/${year}`),
}));

export const deadlineMutations: readonly Mutation[] = [
  ...unclear,
  ...impossible,
  written,
  ...past,
  ...daysOff,
];
