/**
 * How counts of syllables are packed: by their size, since only ratios are asked for. Pairs were counted from 3 on.
 */

/** The level of the count of a pair, 0 to 15: each is twice the one before. */
export const levelOfCount = (count: number): number => Math.min(15, Math.floor(Math.log2(count / 3)));

/** The count that a level stands for: the middle of its span. */
export const countOfLevel = (level: number): number => 3 * 2 ** (level + 0.5);

const stepsPerDoubling = 8;

/** The level of the total of a syllable, 0 to 255. */
export const levelOfTotal = (total: number): number =>
  Math.min(255, Math.round(stepsPerDoubling * Math.log2(total + 1)));

/** The total that a level stands for. */
export const totalOfLevel = (level: number): number => 2 ** (level / stepsPerDoubling) - 1;
