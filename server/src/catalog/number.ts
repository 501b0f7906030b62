import { foldKey } from '#grammar/text/fold.ts';
import { yearSource } from '#grammar/text/year.ts';

/** The key under which document numbers are compared: folded, without spaces. */
export function numberKey(number: string): string {
  // Nearly all are written so, and folding changes nothing but their case.
  return usual.test(number) ? number.toLowerCase() : foldKey(number).replaceAll(' ', '');
}

const usual = /^[\dA-Za-zĐđ./&-]*$/;

/**
 * The shelves of the catalog: a number tells on which one its documents lie, so that a look-up reads that one only. What
 * the National Assembly numbers with a year (`63/2025/QH15`: all laws, codes and ordinances are there), other numbers with a year
 * (`dated`: `61/2018/NĐ-CP`), and those without (`undated`: `26/NQ-CP`, `31/QĐ-TTg`), whatever is known of the day of issue.
 */
export type Family = 'assembly' | 'dated' | 'undated';

export interface Shelf {
  readonly family: Family;
  /** The year in the number; empty where it has none. */
  readonly year: string;
}

const assembly = /qh\d{1,2}$/;
const numberWithYear = new RegExp(String.raw`[/-](${yearSource})\/`);

/** The year in a number that has one (`30/2020/NĐ-CP`). */
export const yearInNumber = (number: string): string | undefined => numberWithYear.exec(number)?.[1];

/** The term of the National Assembly that a group of letters in a number names: 15 for `QH15`; undefined for other groups. */
export function assemblyTerm(group: string): number | undefined {
  const term = /^(?:QH|UBTVQH)(\d{1,2})$/.exec(group)?.[1];
  return term === undefined ? undefined : Number(term);
}

/** Where the documents of a number lie; `key` is its key. */
export function shelfOf(key: string): Shelf {
  const year = yearInNumber(key) ?? '';
  if (year === '') return { family: 'undated', year };
  return { family: assembly.test(key) ? 'assembly' : 'dated', year };
}
