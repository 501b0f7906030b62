import { shortDate } from '#catalog/citation.ts';
import { toRoman } from '#grammar/roman.ts';
import { wordList } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { lastDayOfMonth } from '#model/times/day.ts';
import { subjectYears } from '#model/times/subject-years.ts';
import type { Locale } from '#options/bilingual.ts';
import { completionMessages } from './messages.ts';

/** An expression of time that may be offered as a deadline. */
export interface TimeExpression {
  readonly text: string;
  /** What it covers, for a reader. */
  readonly detail: string;
  /** The last day that it covers, ISO; undefined where it has no end (`Thường xuyên`). */
  readonly until: string | undefined;
  /** What somebody may type for it instead (`quý 2`). */
  readonly also: readonly string[];
}

/** The years that the plan is for: one, or the first and the last of a term. */
export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** The years in the plan's subject, else the year of its day, else this year. */
export function yearsOf(plan: Plan, today: string): PlanYears {
  const year = Number((plan.date?.day ?? today).slice(0, 4));
  return subjectYears(plan.tree) ?? { from: year, to: year };
}

/** The day before which a deadline has passed: the plan's own where its header has one, else today. */
export function dayOfPlan({ date }: Plan, today: string): string {
  return date && date.source !== 'subject' && date.source !== 'citation' ? date.day : today;
}

/** The sensible deadlines of a plan for `years`, whose days are counted from `now`: in the order in which they are offered. */
export function timeExpressions({ from, to }: PlanYears, now: string, locale: Locale): TimeExpression[] {
  const year = Math.min(Math.max(from, Number(now.slice(0, 4))), to);
  const last = (month: number) => lastDayOfMonth(year, month);
  const months = (text: string, first: number, end: number, also: string[] = []): TimeExpression => ({
    text,
    detail: `${shortDate(`${last(first).slice(0, 8)}01`)} - ${shortDate(last(end))}`,
    until: last(end),
    also,
  });
  const quarter = (n: number) =>
    months(`Quý ${toRoman(n)} năm ${year}`, 3 * n - 2, 3 * n, [`quý ${n}`, `q${n}`]);
  const month = (n: number) => months(`Tháng ${n} năm ${year}`, n, n, [`tháng 0${n}`, `t${n}`]);
  const before = [last(3), last(6), last(9), `${year}-11-30`, `${year}-12-15`, last(12)].map((day) =>
    dayBefore(day, locale),
  );
  const recurrences = wordList('deadline-words.offered').map((text) => ({
    text,
    detail: completionMessages.again[locale],
    until: undefined,
    also: [text.replace('Hằng', 'Hàng')],
  }));
  const [first, end] = from < to ? [from, to] : termOf(year);
  const whole = [
    months(`Thường xuyên trong năm ${year}`, 1, 12),
    months(`6 tháng đầu năm ${year}`, 1, 6),
    months(`6 tháng cuối năm ${year}`, 7, 12),
    months(`Năm ${year}`, 1, 12, [`trong năm ${year}`]),
  ];
  const term: TimeExpression = {
    text: `Giai đoạn ${first} - ${end}`,
    detail: `01/01/${first} - 31/12/${end}`,
    until: lastDayOfMonth(end, 12),
    also: [],
  };
  const oneToTwelve = Array.from({ length: 12 }, (_, i) => i + 1);
  return [...[1, 2, 3, 4].map(quarter), ...before, ...oneToTwelve.map(month), ...recurrences, ...whole, term];
}

/** A deadline before a day; also found by the day alone. */
export function dayBefore(day: string, locale: Locale): TimeExpression {
  const text = `Trước ngày ${shortDate(day)}`;
  return { text, detail: completionMessages.last[locale], until: day, also: [shortDate(day)] };
}

/** The five years of national planning that `year` belongs to: 2026 - 2030. */
function termOf(year: number): readonly [number, number] {
  const first = year - ((year - 1) % 5);
  return [first, first + 4];
}
