import { countOfLevel } from '#grammar/words/pair-levels.ts';
import { allSyllables, pairCount, totalOf } from '#grammar/words/syllable-pairs.ts';
import type { PlanWords } from './plan-words.ts';
import { letterTwins, nearTwins, type Twin } from './slip-kinds.ts';

/**
 * How likely it is that a syllable is a slip for one of its twins: a noisy channel weighs what both sides say, by the counts of public text
 * (`syllable-pairs.ts`) and of the plan itself.
 */

/** A syllable, folded, and what stands beside it. Numbers are those of `syllable-pairs.ts`; -1 for nothing, and for what is not there. */
export interface Between {
  readonly word: string;
  readonly number: number;
  readonly before: number;
  readonly after: number;
}

/** One side of a word: how often the word and its twin stand there beside the neighbour. */
export interface SlipSide {
  /** The number of the neighbour; -1 for none. */
  readonly neighbour: number;
  readonly ofWord: number;
  readonly ofTwin: number;
  /** How often the plan has the twin beside the neighbour. */
  readonly inPlan: number;
  /** Whether the word is hardly ever met beside the neighbour, but for slips. */
  readonly isNoise: boolean;
  /** The share of the pair of twin and neighbour in all that its closer member is met: near 1 where one is hardly met without the other. */
  readonly bond: number;
  /** The share of that pair in all that the neighbour is met: `hoạch` asks for `kế`, and `đầu` not for `đứng`. */
  readonly demand: number;
  /** The logarithm of how much likelier the twin is beside the neighbour than the word. */
  readonly gain: number;
}

/** How a twin fits where the word stands. */
export interface Weight {
  readonly twin: Twin;
  /** The logarithm of how much likelier the slip is. */
  readonly gain: number;
  readonly left: SlipSide;
  readonly right: SlipSide;
  /** How often public text has the word. */
  readonly total: number;
  /** How often the plan has the twin, and the word. */
  readonly twinInPlan: number;
  readonly wordInPlan: number;
}

/** Pairs that were met less often, in 22 million, are no evidence. */
export const minEvidence = 20;
/** A syllable that was met less often is rather a slip than the subject of a plan. */
export const rare = 300;
/** What was met less often is rather a slip of public text than a word. */
export const neverWritten = 5;
/** Twins that are less likely than this by far are not looked at again. */
export const leastGain = -9;
/** How much a pair that was never met is believed in: as if seen so often, by the frequency of its second member. */
const smoothing = 200;
/** A word is at least so frequent in a plan that is about it: a rare word is right where it is the subject. */
const leastShare = 5e-5;
/** What was met less often, in 22 million, is hardly a word: it is the subject of no plan. */
const hardlyMet = 100;
/** What a pair of the plan itself counts as, each time: its own words weigh more than those of others. */
const perTimeInPlan = 60;
const mostInPlan = 5;
/** A word that the plan uses more often is one of its own. */
const usedOnce = 2;

/** The likeliest of the twins of a word; undefined where none is anywhere near likely. */
export function weightOf(at: Between, plan?: PlanWords): Weight | undefined {
  const { number, before, after } = at;
  const total = number < 0 ? 0 : totalOf(number);
  const wordInPlan = plan?.timesOf(number) ?? 0;
  const own = Math.max(
    total,
    (total < hardlyMet ? leastShare / 4 : leastShare) * allSyllables,
    plan && total >= hardlyMet && wordInPlan > usedOnce ? shareInPlan(wordInPlan, plan) * allSyllables : 0,
  );
  const elsewhere = wordInPlan <= usedOnce || total < rare ? plan : undefined; // a plan about `thôn` may have many a `thông báo`
  let best: Weight | undefined;
  for (const twin of twinsOf(at)) {
    const counts = { number, twin: twin.number, own, plan: elsewhere };
    const left = sideOf(before, -1, counts);
    const right = sideOf(after, 1, counts);
    const isMet = left.ofTwin >= minEvidence || right.ofTwin >= minEvidence;
    const mayBeAlone = total < neverWritten && (twin.kind === 'hook' || twin.kind === 'swap');
    if (!isMet && !mayBeAlone) continue;
    const gain = Math.log(totalOf(twin.number)) - Math.log(own) - twin.cost + left.gain + right.gain;
    if (gain < leastGain || (best && gain <= best.gain)) continue;
    best = { twin, gain, left, right, total, wordInPlan, twinInPlan: plan?.timesOf(twin.number) ?? 0 };
  }
  return best;
}

/** The share that a word is believed to have in a plan that uses it again and again; a short text tells no more than a plan of two pages. */
const shareInPlan = (times: number, { size }: PlanWords): number => (times - 1) / Math.max(size, 1000) / 2;

/** The twins of a word that may be meant; those by a wrong letter only where the word is new to a neighbour. */
function twinsOf({ word, number, before, after }: Between): readonly Twin[] {
  const isNew =
    (before >= 0 && countOf(before, number) < minEvidence) ||
    (after >= 0 && countOf(number, after) < minEvidence) ||
    (before < 0 && after < 0);
  return isNew ? [...nearTwins(word), ...letterTwins(word)] : nearTwins(word);
}

/** About how often two syllables were met side by side; 0 where one of them is none. */
const countOf = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : pairCount(first, second);

/** A word and a twin of it, by their numbers, and what the plan writes, where that is asked for. */
interface Counted {
  readonly number: number;
  readonly twin: number;
  /** How often the word is believed to be met. */
  readonly own: number;
  readonly plan: PlanWords | undefined;
}

function sideOf(neighbour: number, side: -1 | 1, { number, twin, own, plan }: Counted): SlipSide {
  if (neighbour < 0) return noSide;
  const pair = (of: number): [number, number] => (side < 0 ? [neighbour, of] : [of, neighbour]);
  const inPlan = Math.min(plan?.timesOfPair(...pair(twin)) ?? 0, mostInPlan);
  const ofWord = countOf(...pair(number));
  const ofTwin = countOf(...pair(twin)) + inPlan * perTimeInPlan;
  const [total, twinTotal] = [totalOf(neighbour), totalOf(twin)];
  const isNoise = ofWord <= leastCount + ofTwin / noiseRate;
  const unseen = (smoothing * total) / allSyllables;
  const gain =
    Math.log((ofTwin + unseen) / (twinTotal + smoothing)) -
    Math.log(((isNoise ? 0 : ofWord) + unseen) / (own + smoothing));
  const closest = Math.max(Math.min(total, twinTotal), inPlan * perTimeInPlan, 1);
  return {
    neighbour,
    ofWord,
    ofTwin,
    inPlan,
    isNoise,
    bond: Math.min(1, ofTwin / closest),
    demand: ofTwin / (total || 1),
    gain,
  };
}

const noSide: SlipSide = {
  neighbour: -1,
  ofWord: 0,
  ofTwin: 0,
  inPlan: 0,
  isNoise: true,
  bond: 0,
  demand: 0,
  gain: 0,
};

/** Pairs that are slips of public text: of 500 pairs one, and a few by chance. */
const noiseRate = 500;
/** What the smallest counts of the table stand for. */
const leastCount = countOfLevel(0);
