import { countOfLevel } from '#grammar/words/pair-levels.ts';
import { allSyllables, pairCount, syllableNamed, totalOf } from '#grammar/words/syllable-pairs.ts';
import type { WordForm } from '#grammar/words/word-form.ts';
import { isWord } from './tables.ts';
import { twinsByLetter, twinsByMarks } from './twins.ts';

/**
 * Slips that make another syllable of the language of one (`nâng lực` for `năng lực`): each word is right, only the pair is never met.
 * A noisy channel decides: is it likelier that the writer meant a twin of the word, which often stands between these neighbours, and
 * slipped, or that the word is right and its neighbours are new to it? Counts are those of public text (`syllable-pairs.ts`). They have
 * slips too (`xây dụng` 3 times, `xây dựng` 26,000 times), so that shares decide and never absence alone.
 */

/** A word that is likely to be meant for another one. */
export interface RealWordSlip {
  /** In small letters, its tone placed as in `hóa`. */
  readonly correction: string;
  /** `sure`: nearly every such place is a slip; `likely`: nine of ten are. */
  readonly confidence: 'sure' | 'likely';
}

/** A syllable, folded, and what stands beside it. Numbers are those of `syllable-pairs.ts`; -1 for nothing, and for what is not there. */
interface Between {
  readonly word: string;
  readonly number: number;
  readonly before: number;
  readonly after: number;
}

/** The level of a pair from which on it is what it says, and the level up to which it may be a slip of public text. */
const surelyRight = 7;
const maxNoise = 5;

/**
 * Whether the pairs of a syllable with its neighbours, by their levels (-1: hardly ever met; undefined: no syllable there), leave it open
 * that it is a slip. Most words of a text are told to be right here.
 */
export function mayBeSlip(left: number | undefined, right: number | undefined): boolean {
  if ((left ?? -1) >= surelyRight || (right ?? -1) >= surelyRight) return false;
  return (left !== undefined && left <= maxNoise) || (right !== undefined && right <= maxNoise);
}

/**
 * The slip that a syllable is between two others; undefined where it may be right. `before` and `after` are numbers of syllables, -1
 * where none stands there.
 */
export function realWordSlip(
  before: number,
  { key }: WordForm,
  number: number,
  after: number,
): RealWordSlip | undefined {
  if (before < 0 && after < 0) return undefined;
  if (number < 0) return slipAt({ word: key, number, before, after });
  const place = ((before + 1) * base + number) * base + after + 1;
  const seen = known.get(place);
  if (seen !== undefined) return seen ?? undefined;
  const slip = slipAt({ word: key, number, before, after });
  if (known.size >= maxKnown) known.clear();
  known.set(place, slip ?? null);
  return slip;
}

/** More than there are numbers of syllables: three of them are one number. */
const base = 10_000;
/** So many places are remembered. */
const maxKnown = 5000;
const known = new Map<number, RealWordSlip | null>();

/** About how often two syllables were met side by side; 0 where one of them is none. */
const countOf = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : pairCount(first, second);

/** How a twin fits where the word stands. */
interface Evidence {
  readonly twin: number;
  /** The logarithm of how much likelier the slip is. */
  readonly gain: number;
  /** How often the twin stands behind the one and before the other neighbour. */
  readonly left: number;
  readonly right: number;
}

function slipAt(at: Between): RealWordSlip | undefined {
  const { word, number, before, after } = at;
  const left = countOf(before, number);
  const right = countOf(number, after);
  const isNew = (before >= 0 && left < minEvidence) || (after >= 0 && right < minEvidence);
  let best = bestOf(at, twinsByMarks(word), 0);
  if (isNew) best = likelier(best, bestOf(at, twinsByLetter(word), letterCost));
  if (!best) return undefined;
  const isNoiseLeft = isNoise(left, best.left);
  const isNoiseRight = isNoise(right, best.right);
  const isNoiseOnBoth = isNoiseLeft && isNoiseRight;
  if (!isNoiseLeft && !isNoiseRight) return undefined;
  if (left > leastCount && right > leastCount && !isNoiseOnBoth) return undefined;
  const correction = syllableNamed(best.twin);
  const bond = Math.max(
    isNoiseLeft && before >= 0 ? bondOf(best.left, before, best.twin) : 0,
    isNoiseRight && after >= 0 ? bondOf(best.right, best.twin, after) : 0,
  );
  const makesWord =
    (isNoiseLeft && before >= 0 && isWord(syllableNamed(before), correction)) ||
    (isNoiseRight && after >= 0 && isWord(correction, syllableNamed(after)));
  const gain = best.gain + (makesWord && isNoiseOnBoth ? wordGain : 0);
  if (isSure(best, gain, bond, makesWord, isNoiseOnBoth)) return { correction, confidence: 'sure' };
  const isBetween = before >= 0 && after >= 0;
  const isLikely =
    (gain >= (isBetween ? -3 : 0) && bond >= 0.3) ||
    (gain >= 1 && makesWord) ||
    (gain >= 2 && bond >= closeBond / 2);
  return isNoiseOnBoth && isLikely ? { correction, confidence: 'likely' } : undefined;
}

/** Whether a twin is surely meant: it fits between both neighbours, or belongs so closely to one that the other need not be asked. */
function isSure(
  { left, right }: Evidence,
  gain: number,
  bond: number,
  makesWord: boolean,
  isNoiseOnBoth: boolean,
): boolean {
  if (gain < (isNoiseOnBoth ? 0 : 1)) return false;
  if (isNoiseOnBoth && left >= oftenMet && right >= oftenMet) return true;
  if (bond < closeBond) return false;
  const isBetween = left >= minTwinCount / 4 && right >= minTwinCount / 4;
  return isBetween || makesWord || (gain >= 0.5 && Math.max(left, right) >= veryOftenMet);
}

/** Two syllables belong together where one of them is met with the other so often. */
const closeBond = 0.1;
/** A twin must stand beside one of the neighbours so often. */
const minEvidence = 20;
const minTwinCount = 20;
const oftenMet = 50;
const veryOftenMet = 500;
/** The logarithm of how much rarer a wrong letter is than a wrong mark. */
const letterCost = 2.5;
/** The logarithm of how many words are written for one slip into a given twin. */
const prior = 9;
/** The same where the word itself was hardly met at all: it is nobody's word, so that little speaks for it. */
const priorOfUnmet = 6;
/** What was met less often, in 22 million, counts as never met: the slips of public text are so many. */
const unmet = 20;
/** The logarithm of how much likelier a twin is that makes a word of the dictionary with a neighbour. */
const wordGain = 2;
/** How much a pair that was never met is believed in: as if seen so often, by the frequency of its second member. */
const smoothing = 200;
/** A word is at least so frequent in a plan that is about it: a rare word is right where it is the subject. */
const leastShare = 5e-5;
/** What was met less often, in 22 million, is hardly a word: it is the subject of no plan. */
const hardlyMet = 100;

function bestOf(
  { before, number, after }: Between,
  twins: readonly number[],
  cost: number,
): Evidence | undefined {
  let best: Evidence | undefined;
  const total = number < 0 ? 0 : totalOf(number);
  const own = Math.max(total, (total < hardlyMet ? leastShare / 4 : leastShare) * allSyllables);
  for (const twin of twins) {
    const left = countOf(before, twin);
    const right = countOf(twin, after);
    if (left < minTwinCount && right < minTwinCount) continue;
    const twinTotal = totalOf(twin);
    let gain = Math.log(twinTotal) - Math.log(own) - (total < unmet ? priorOfUnmet : prior) - cost;
    if (before >= 0) gain += sideGain(left, countOf(before, number), before, twinTotal, own);
    if (after >= 0) gain += sideGain(right, countOf(number, after), after, twinTotal, own);
    if (!best || gain > best.gain) best = { twin, gain, left, right };
  }
  return best;
}

/** What a neighbour says for the twin: how much likelier it is beside it than beside the word. */
function sideGain(
  ofTwin: number,
  ofWord: number,
  neighbour: number,
  twinTotal: number,
  wordTotal: number,
): number {
  const unseen = (smoothing * totalOf(neighbour)) / allSyllables;
  return (
    Math.log((ofTwin + unseen) / (twinTotal + smoothing)) -
    Math.log((ofWord + unseen) / (wordTotal + smoothing))
  );
}

/** The share of a pair in all that its closer member is met: near 1 where one is hardly met without the other. */
const bondOf = (count: number, first: number, second: number): number =>
  Math.max(count / totalOf(first), count / totalOf(second));

const likelier = (a: Evidence | undefined, b: Evidence | undefined) =>
  !a ? b : !b || a.gain >= b.gain ? a : b;

/** Pairs that are slips of public text: of 500 pairs one, and a few by chance. */
const isNoise = (ofWord: number, ofTwin: number): boolean => ofWord <= leastCount + ofTwin / 500;
/** What the smallest counts of the table stand for. */
const leastCount = countOfLevel(0);
