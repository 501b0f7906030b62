import { foldKey } from '#grammar/text/fold.ts';

/** The key under which document numbers are compared: folded, without spaces. */
export function numberKey(number: string): string {
  // Nearly all are written so, and folding changes nothing but their case.
  return usual.test(number) ? number.toLowerCase() : foldKey(number).replaceAll(' ', '');
}

const usual = /^[\dA-Za-zĐđ./&-]*$/;

/**
 * The shelves of the catalog: a number tells on which one its documents lie, so that a look-up reads that one only. What
 * the National Assembly numbers (all laws, codes and ordinances are there), other numbers with a year, those without.
 */
export type Family = 'assembly' | 'dated' | 'undated';

export interface Shelf {
  readonly family: Family;
  /** The year in the number; empty where it has none. */
  readonly year: string;
}

const assembly = /qh\d{1,2}$/;
const yearInNumber = /[/-]((?:19|20)\d\d)\//;

/** Where the documents of a number lie; `key` is its key. */
export function shelfOf(key: string): Shelf {
  const year = yearInNumber.exec(key)?.[1] ?? '';
  if (year === '') return { family: 'undated', year };
  return { family: assembly.test(key) ? 'assembly' : 'dated', year };
}
