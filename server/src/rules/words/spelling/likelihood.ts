import { allSyllables, pairCount, totalOf } from '#grammar/words/syllable-pairs.ts';

/**
 * How likely running text is, by the counts of pairs of syllables: logarithms of likelihoods, which add up along a text. Syllables go by
 * their numbers (`syllableNumberOf`); -1 stands for what is none, and for what is not known.
 */

/** The logarithm of the share that a piece has which is no syllable: letters of points and lists are two in a hundred thousand. */
const noSyllable = -11;
/** A pair that was never met is believed in as if its first syllable went on so often by the frequency of the second. */
const smoothing = 200;

/** The logarithm of the likelihood of a syllable by itself. */
export const likelihoodOf = (number: number): number =>
  number < 0 ? noSyllable : Math.log((totalOf(number) + 1) / allSyllables);

/** The logarithm of the likelihood that a syllable stands behind another one. */
export function likelihoodBehind(before: number, number: number): number {
  if (before < 0 || number < 0) return likelihoodOf(number);
  const share = (totalOf(number) + 1) / allSyllables;
  return Math.log((pairCount(before, number) + smoothing * share) / (totalOf(before) + smoothing));
}

/** The same of a run of syllables between two others, which count with what they say of it. */
export function likelihoodBetween(before: number, run: readonly number[], after: number): number {
  let sum = 0;
  let last = before;
  for (const number of run) {
    sum += likelihoodBehind(last, number);
    last = number;
  }
  return after < 0 ? sum : sum + likelihoodBehind(last, after);
}
