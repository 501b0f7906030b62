import { isLater } from '#grammar/inline/deadline-compose.ts';
import { monthsOf, type Time, type TimeSpan } from '#grammar/inline/time.ts';
import { addDays, isoDay, lastDayOfMonth } from './day.ts';
import type { PlanYear } from './plan-year.ts';

/** The days that a time covers, as ISO dates; an end that is open or not known is undefined. */
export interface Period {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** What fills in what a time leaves out. */
export interface PeriodContext {
  readonly year: PlanYear | undefined;
  /** The plan's day, ISO: `từ nay`. */
  readonly day: string | undefined;
}

/** The same with the year that a column gives to its times; unchanged where it gives none. */
export function inYear(context: PeriodContext, year: number | undefined): PeriodContext {
  return year === undefined ? context : { ...context, year: { year, isSchoolYear: false } };
}

/**
 * The days of a stretch of time. `trước ngày D` has D as its limit, as offices count it; `trước` a longer time ends on
 * the day before it begins. A range keeps the end that the calendar has where it has not the other (`từ ngày 05/10 đến ngày 31/11`).
 * Undefined for what has no days: no year is known, or the calendar has none such.
 */
export function periodOf(span: TimeSpan, context: PeriodContext): Period | undefined {
  const year = context.year;
  const { first, last } = span;
  const firstYear = first && yearOf(first, year);
  const lastYear = last && (isWrapped(span) && firstYear !== undefined ? firstYear + 1 : yearOf(last, year));
  const from = first && daysOf(first, firstYear, context);
  const to = last && (first === last ? from : daysOf(last, lastYear, context));
  const begins = span.after ? from && addDays(from.last, 1) : from?.first;
  const ends = span.before && to && last?.unit !== 'day' && !last?.part ? addDays(to.first, -1) : to?.last;
  const isUnknown = (first !== undefined && !begins && first.unit !== 'now') || (last !== undefined && !ends);
  const isRange = first !== undefined && last !== undefined && first !== last;
  return isUnknown && !(isRange && (begins ?? ends)) ? undefined : { first: begins, last: ends };
}

/** A range without any year that goes over New Year: `từ tháng 10 đến tháng 3`. */
function isWrapped({ first, last }: TimeSpan): boolean {
  const isBare = (time: Time) => time.year === undefined && time.yearsOn === undefined && time.unit !== 'now';
  return first !== undefined && last !== undefined && isBare(first) && isBare(last) && isLater(first, last);
}

function yearOf(time: Time, plan: PlanYear | undefined): number | undefined {
  if (time.year !== undefined || !plan) return time.year;
  const month = monthsOf(time)?.first;
  const isNext = plan.isSchoolYear && month !== undefined && month < 8 && time.unit !== 'year';
  return plan.year + (time.yearsOn ?? 0) + (isNext ? 1 : 0);
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function daysOf(time: Time, year: number | undefined, context: PeriodContext): Days | undefined {
  const { unit, part } = time;
  if (unit === 'now') return context.day ? { first: context.day, last: context.day } : undefined;
  if (year === undefined) return undefined;
  if (unit === 'school-year') return { first: `${year}-09-01`, last: `${year + 1}-05-31` };
  const months = monthsOf(time);
  if (!months || !(months.first >= 1) || !(months.last <= 12)) return undefined;
  if (unit === 'day') {
    const day = time.day === undefined ? undefined : isoDay(year, months.first, time.day);
    return day ? { first: day, last: day } : undefined;
  }
  if (unit === 'week') return daysOfWeek(time, year, months.first);
  if (unit === 'month' && part) return partOfMonth(year, months.first, part);
  const [first, last] =
    unit === 'quarter' && part ? partOfQuarter(months.first, part) : [months.first, months.last];
  return { first: isoDay(year, first, 1)!, last: lastDayOfMonth(year, last) };
}

/** Weeks of a month are counted from its first day, seven days each; the last one is its last seven days. */
function daysOfWeek({ week }: Time, year: number, month: number): Days | undefined {
  const last = lastDayOfMonth(year, month);
  if (week === 'last') return { first: addDays(last, -6), last };
  if (week === undefined || week < 1 || week > 5) return undefined;
  const first = isoDay(year, month, 7 * week - 6);
  return first === undefined ? undefined : { first, last: isoDay(year, month, 7 * week) ?? last };
}

const daysOfPart = {
  start: [1, 10],
  middle: [11, 20],
  end: [21, 31],
  'first-half': [1, 15],
  'second-half': [16, 31],
} as const;

/** Thirds of ten days, halves of fifteen. */
function partOfMonth(year: number, month: number, part: NonNullable<Time['part']>): Days {
  const [first, last] = daysOfPart[part];
  return {
    first: isoDay(year, month, first)!,
    last: isoDay(year, month, last) ?? lastDayOfMonth(year, month),
  };
}

const monthsOfPart = {
  start: [0, 0],
  middle: [1, 1],
  end: [2, 2],
  'first-half': [0, 1],
  'second-half': [1, 2],
} as const;

function partOfQuarter(first: number, part: NonNullable<Time['part']>): readonly [number, number] {
  const [from, to] = monthsOfPart[part];
  return [first + from, first + to];
}

/** Whether a stretch says its year itself: no guess is in its days. */
export function hasExplicitYear({ first, last }: TimeSpan): boolean {
  return [first, last].some((time) => time?.year !== undefined);
}
