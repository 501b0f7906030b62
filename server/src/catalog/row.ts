/**
 * How the generated tables write a row: columns between tabs, lists between bars, days as four characters.
 * Written by tools/catalog, read by the modules of this room.
 */

/** The lines of a table, each as its columns; a column left out at the end of a line is not there. */
export function parseRows(table: string): string[][] {
  return table.split('\n').map((line) => line.split('\t'));
}

/** The members of a list column; none if the column is empty or left out. */
export function parseList(column: string | undefined): string[] {
  return column ? column.split('|') : [];
}

/** A list as a column. */
export function formatList(members: readonly string[]): string {
  return members.join('|');
}

/** An ISO day as two digits of the year (1950–2049) and one base-36 digit each for month and day; null as nothing. */
export function formatDay(day: string | null): string {
  if (day === null) return '';
  const [year = '', month = '', date = ''] = day.split('-');
  return year.slice(2) + Number(month).toString(36) + Number(date).toString(36);
}

/** The ISO day that `formatDay` wrote, or null. */
export function parseDay(column: string | undefined): string | null {
  if (!column) return null;
  const year = column.slice(0, 2);
  return `${year < '50' ? '20' : '19'}${year}-${twoDigits(column[2])}-${twoDigits(column[3])}`;
}

const numbers = Array.from({ length: 36 }, (_, value) => String(value).padStart(2, '0'));

function twoDigits(digit = ''): string {
  return numbers[Number.parseInt(digit, 36)] ?? '00';
}

/** Whether the ISO day lies between two days, both included; null is no bound. */
export function isDayWithin(from: string | null, to: string | null, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
