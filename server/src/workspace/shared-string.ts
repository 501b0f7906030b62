import { memoizeByKey } from '#grammar/text/memoize.ts';

/**
 * The same characters as one string for all plans that have them, which keeps no text in memory that they were cut from: plans
 * name the same agencies and cite the same documents. So many are remembered.
 */
export const sharedString: (words: string) => string = memoizeByKey(10_000, (words) => words);
