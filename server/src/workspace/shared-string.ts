import { memoizeByKey } from '#grammar/text/memoize.ts';

/**
 * The same characters as one string for all plans that have them, which keeps no text in memory that they were cut from: plans
 * name the same agencies, cite the same documents and have the same headings. So many are remembered.
 */
export const sharedString: (words: string) => string = memoizeByKey(20_000, (words) => words);
