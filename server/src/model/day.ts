/** The day `year-month-day` as an ISO date; undefined for a day that the calendar does not have. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

/** The last day of a month, as an ISO date. */
export function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day so many days after `day` (ISO); before it where `days` is negative. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months after `day` (ISO); the month's last where it has none such. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const to = new Date(Date.UTC(year, month - 1 + months, 1));
  const [toYear, toMonth] = [to.getUTCFullYear(), to.getUTCMonth() + 1];
  return isoDay(toYear, toMonth, date) ?? lastDayOf(toYear, toMonth);
}
/** `2025-07-01` as documents write it: `01/7/2025` (days below 10 and the months 1 and 2 take a zero; NĐ 30/2020). */
export function shortDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month <= '02' ? month : Number(month)}/${year}`;
}
