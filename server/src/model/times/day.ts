const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** How many days a month has; undefined for one that the calendar does not have. */
const lengthOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : daysOf[month - 1]);
const padded = (figure: number, width: number) => String(figure).padStart(width, '0');

/** The day `year-month-day` as an ISO date; undefined for a day that the calendar does not have. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const last = lengthOf(year, month);
  if (last === undefined || day < 1 || day > last || year < 1 || year > 9999) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The last day of a month, as an ISO date. */
export function lastDayOfMonth(year: number, month: number): string {
  const last = isoDay(year, month, lengthOf(year, month) ?? 0);
  return last ?? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10); // month 13 is the next year's first
}

/** The day so many days after `day` (ISO); before it where `days` is negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months after `day` (ISO); the month's last where it has none such. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const to = new Date(Date.UTC(year, month - 1 + months, 1));
  const [toYear, toMonth] = [to.getUTCFullYear(), to.getUTCMonth() + 1];
  return isoDay(toYear, toMonth, date) ?? lastDayOfMonth(toYear, toMonth);
}
