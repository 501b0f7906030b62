import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import {
  allSyllables,
  pairCount,
  syllableNamed,
  syllableNumber,
  totalOf,
} from '#grammar/words/syllable-pairs.ts';
import type { PlanWords } from './plan-words.ts';
import { letterTwins, nearTwins, type Twin } from './slip-kinds.ts';

/**
 * What a word that is no syllable is meant for, by the counts of pairs of syllables: one of its twins that its neighbours are used to. Neighbours
 * go by their numbers, -1 for none.
 */

/** So many words are remembered. */
const maxKnown = 1000;

/** The syllables that public text has and that a slip may have made the word of; the word is in small letters. */
export const nearSyllables = memoizeByKey(maxKnown, (word): readonly Twin[] => {
  const near = nearTwins(word);
  const respelt = foreignOnsets
    .flatMap(([letter, ...onsets]) =>
      word.startsWith(letter!) ? onsets.map((onset) => onset + word.slice(1)) : [],
    )
    .filter(isSyllable)
    .flatMap((each): Twin[] => {
      const number = syllableNumber(each);
      return number < 0 ? [] : [{ number, kind: 'sound', cost: 7 }];
    });
  return [...respelt, ...near, ...letterTwins(word)];
});

/** Letters that Vietnamese has not, and what those write with them who write in haste. */
const foreignOnsets = [
  ['f', 'ph'],
  ['j', 'gi', 'd'],
  ['w', 'v', 'qu'],
  ['z', 'd', 'gi'],
];

/** A twin must be so much likelier than the next one. */
const minLead = 1.5;
/** How much a pair that was never met is believed in. */
const smoothing = 200;
/** What a plan writes itself weighs so much, as often as it does. */
const perTimeInPlan = 20;

/** The twin that is clearly the likeliest between its neighbours; undefined where two are as likely. */
export function likeliestTwin(
  word: string,
  before: number,
  after: number,
  plan?: () => PlanWords,
): string | undefined {
  const weighed = nearSyllables(word)
    .map((twin) => ({ twin, weight: weightOf(twin, before, after, plan?.()) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = weighed;
  if (!best || (second && best.weight < second.weight + minLead)) return undefined;
  const { number } = best.twin;
  const isMet = met(before, number) >= minEvidence || met(number, after) >= minEvidence;
  return isMet || !second ? syllableNamed(number) : undefined;
}

const met = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : pairCount(first, second);

function weightOf({ number, cost }: Twin, before: number, after: number, plan?: PlanWords): number {
  const total = totalOf(number) + perTimeInPlan * (plan?.timesOf(number) ?? 0);
  return Math.log(total) - cost + closeness(before, number, before) + closeness(number, after, after);
}

/** How much oftener two syllables meet than by chance, as a logarithm. */
function closeness(first: number, second: number, neighbour: number): number {
  if (neighbour < 0) return 0;
  const [a, b] = [totalOf(first), totalOf(second)];
  const chance = (a * b) / allSyllables;
  return Math.log(
    (pairCount(first, second) + (smoothing * chance) / (a + smoothing) + 0.01) / (chance + 0.01),
  );
}

/** The pairs that tell of a word without marks: met so often on both sides, or so often on one that they are nearly a word. */
const minEvidence = 20;
const oftenMet = 100;

/**
 * The syllable that a word without marks is, which is none of Vietnamese (`cac`, `luc`, `hoc`): the same letters with marks, which its neighbours
 * are used to; undefined where it may be a word of another language.
 */
export function markedSyllable(
  word: string,
  before: number,
  after: number,
  plan?: () => PlanWords,
): string | undefined {
  let best: number | undefined;
  let most = 0;
  for (const { number, kind } of nearTwins(word)) {
    if (kind !== 'dropped') continue;
    const left = met(before, number);
    const right = met(number, after);
    const isBetween = left >= minEvidence && right >= minEvidence;
    const isTold =
      isBetween || Math.max(left, right) >= oftenMet || (plan?.().timesOf(number) ?? 0) >= usualInPlan;
    if (!isTold || left + right + 1 <= most) continue;
    best = number;
    most = left + right + 1;
  }
  return best === undefined ? undefined : syllableNamed(best);
}

/** What a plan writes so often is a word of its own. */
const usualInPlan = 2;
