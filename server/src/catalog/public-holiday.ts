import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { holidayRows } from './data/public-holidays.generated.ts';
import { parseDay, parseList, parseRows } from './row.ts';

/** A day on which public offices rest by law. */
export interface PublicHoliday {
  /** The holiday (`Quốc khánh`); of a day off for one that fell on a weekend, that one. */
  readonly name: string;
  /** The holiday itself, ISO, where this day is off in its place (Bộ luật Lao động 2019, Điều 111 khoản 3). */
  readonly insteadOf?: string;
}

/**
 * What holiday an ISO day is; undefined for another day, and outside of the years 2010 to 2049. The second day of Quốc khánh and
 * working days that are changed about are decreed each year and not known. The table is read when first asked for.
 */
export function publicHolidayOn(day: string): PublicHoliday | undefined {
  return holidays().get(day) ?? daysOffInstead(day.slice(0, 4)).get(day);
}

/** Whether an ISO day is a Sunday. */
export const isSunday = (day: string): boolean => weekdayOf(day) === 0;

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWeekend = (day: string) => weekdayOf(day) % 6 === 0;

const dayLength = 24 * 3600 * 1000;
const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

const rows = lazy(() =>
  parseRows(holidayRows()).map(([name = '', days = '1', first]) => ({
    name,
    days: Number(days),
    first: parseList(first).map((column) => parseDay(column)!),
  })),
);

const holidays = lazy(
  (): ReadonlyMap<string, PublicHoliday> =>
    new Map(
      rows().flatMap(({ name, days, first }) =>
        first.flatMap((day) => Array.from({ length: days }, (_, i) => [dayAfter(day, i), { name }] as const)),
      ),
    ),
);

/**
 * The days of a year that are off for holidays of one day on a weekend: the next working day each. Which days Tết has is decreed with the
 * days off beside it.
 */
const daysOffInstead = memoizeByKey(60, (year): ReadonlyMap<string, PublicHoliday> => {
  const off = new Map<string, PublicHoliday>();
  const single = rows()
    .filter(({ days }) => days === 1)
    .flatMap(({ name, first }) => first.filter((day) => day.startsWith(year)).map((day) => ({ name, day })))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const { name, day } of single) {
    if (!isWeekend(day)) continue;
    let next = dayAfter(day);
    while (isWeekend(next) || holidays().has(next) || off.has(next)) next = dayAfter(next);
    off.set(next, { name, insteadOf: day });
  }
  return off;
});
