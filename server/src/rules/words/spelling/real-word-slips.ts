import { countOfLevel } from '#grammar/words/pair-levels.ts';
import { allSyllables, pairCount, syllableNamed, totalOf } from '#grammar/words/syllable-pairs.ts';
import type { WordForm } from '#grammar/words/word-form.ts';
import type { PlanWords } from './plan-words.ts';
import { letterTwins, nearTwins, type Twin } from './slip-kinds.ts';
import { isWord } from './tables.ts';

/**
 * Slips that make another syllable of the language of one (`nâng lực` for `năng lực`): each word is right, only the pair is never met.
 * A noisy channel decides: is it likelier that the writer meant a twin of the word, which often stands between these neighbours, and
 * slipped, or that the word is right and its neighbours are new to it? Counts are those of public text (`syllable-pairs.ts`) and of the plan
 * itself. Public text has slips too (`xây dụng` 3 times, `xây dựng` 26,000 times), so that shares decide and never absence alone.
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
 * where none stands there. `plan` tells what the plan writes elsewhere.
 */
export function realWordSlip(
  before: number,
  { key }: WordForm,
  number: number,
  after: number,
  plan?: () => PlanWords,
): RealWordSlip | undefined {
  if (before < 0 && after < 0 && number >= 0 && totalOf(number) >= neverWritten) return undefined;
  const at = { word: key, number, before, after };
  const weighed = weighedAt(at);
  if (!weighed) return undefined;
  return slipOf(at, plan ? weightOf(at, twinsOf(at), plan()) : weighed);
}

/** What is found at a place without the plan, which most places need no more than: the most likely twin, where it is not far from likely. */
function weighedAt(at: Between): Weight | undefined {
  const { number, before, after } = at;
  if (number < 0) return weightOf(at, twinsOf(at));
  const place = ((before + 1) * base + number) * base + after + 1;
  const seen = known.get(place);
  if (seen !== undefined) return seen ?? undefined;
  const weight = weightOf(at, twinsOf(at));
  if (known.size >= maxKnown) known.clear();
  known.set(place, weight ?? null);
  return weight;
}

/** More than there are numbers of syllables: three of them are one number. */
const base = 10_000;
/** So many places are remembered. */
const maxKnown = 5000;
const known = new Map<number, Weight | null>();

/** The twins of a word that may be meant; those by a wrong letter only where the word is new to a neighbour. */
function twinsOf({ word, number, before, after }: Between): readonly Twin[] {
  const isNew =
    (before >= 0 && countOf(before, number) < minEvidence) ||
    (after >= 0 && countOf(number, after) < minEvidence);
  return isNew ? [...nearTwins(word), ...letterTwins(word)] : nearTwins(word);
}

/** About how often two syllables were met side by side; 0 where one of them is none. */
const countOf = (first: number, second: number): number =>
  first < 0 || second < 0 ? 0 : pairCount(first, second);

/** One side of a word: how often the word and its twin stand there beside the neighbour. */
interface Side {
  readonly isThere: boolean;
  readonly ofWord: number;
  readonly ofTwin: number;
  /** Whether the word is hardly ever met beside the neighbour, but for slips. */
  readonly isNoise: boolean;
  /** The share of the pair of twin and neighbour in all that its closer member is met: near 1 where one is hardly met without the other. */
  readonly bond: number;
  /** Whether the twin makes a word of the dictionary with the neighbour. */
  readonly makesWord: boolean;
}

/** How a twin fits where the word stands. */
interface Weight {
  readonly twin: Twin;
  /** The logarithm of how much likelier the slip is. */
  readonly gain: number;
  readonly left: Side;
  readonly right: Side;
  /** How often public text has the word. */
  readonly total: number;
  /** How often the plan has the twin, and the word. */
  readonly twinInPlan: number;
  readonly wordInPlan: number;
}

/** Pairs that were met less often, in 22 million, are no evidence. */
const minEvidence = 20;
/** Twins that are less likely than this by far are not looked at again. */
const leastGain = -9;
/** How much a pair that was never met is believed in: as if seen so often, by the frequency of its second member. */
const smoothing = 200;
/** A word is at least so frequent in a plan that is about it: a rare word is right where it is the subject. */
const leastShare = 5e-5;
/** What was met less often, in 22 million, is hardly a word: it is the subject of no plan. */
const hardlyMet = 100;
/** What was met less often is rather a slip of public text than a word. */
const neverWritten = 5;
/** What counts of pairs add in a plan: its own words weigh more than those of others. */
const perTimeInPlan = 60;
const mostInPlan = 5;
/** A word that the plan uses more often is one of its own. */
const usedOnce = 2;

function weightOf(at: Between, twins: readonly Twin[], plan?: PlanWords): Weight | undefined {
  const { number, before, after } = at;
  const total = number < 0 ? 0 : totalOf(number);
  const wordInPlan = plan?.timesOf(number) ?? 0;
  const own = Math.max(
    total,
    (total < hardlyMet ? leastShare / 4 : leastShare) * allSyllables,
    plan && total >= hardlyMet ? ((wordInPlan - 1) / plan.size / 2) * allSyllables : 0,
  );
  let best: Weight | undefined;
  const elsewhere = wordInPlan <= usedOnce || total < rare ? plan : undefined; // a plan about `thôn` may have many a `thông báo`
  for (const twin of twins) {
    const left = sideOf(before, number, twin.number, -1, elsewhere);
    const right = sideOf(after, number, twin.number, 1, elsewhere);
    const isMet = left.ofTwin >= minEvidence || right.ofTwin >= minEvidence;
    if (!isMet && !(twin.kind === 'hook' && total < neverWritten)) continue;
    const twinTotal = totalOf(twin.number);
    let gain = Math.log(twinTotal) - Math.log(own) - twin.cost;
    gain += gainOf(left, before, twinTotal, own) + gainOf(right, after, twinTotal, own);
    if (gain < leastGain || (best && gain <= best.gain)) continue;
    best = { twin, gain, left, right, total, wordInPlan, twinInPlan: plan?.timesOf(twin.number) ?? 0 };
  }
  return best;
}

function sideOf(neighbour: number, number: number, twin: number, side: -1 | 1, plan?: PlanWords): Side {
  if (neighbour < 0) return noSide;
  const pair = (of: number): [number, number] => (side < 0 ? [neighbour, of] : [of, neighbour]);
  const inPlan = plan ? Math.min(plan.timesOfPair(...pair(twin)), mostInPlan) * perTimeInPlan : 0;
  const met = countOf(...pair(twin));
  const ofWord = number < 0 ? 0 : countOf(...pair(number));
  const ofTwin = met + inPlan;
  const closest = Math.min(totalOf(neighbour), totalOf(twin)) || 1;
  return {
    isThere: true,
    ofWord,
    ofTwin,
    isNoise: ofWord <= leastCount + ofTwin / noiseRate,
    bond: Math.min(1, ofTwin / Math.max(closest, inPlan)),
    makesWord: isWord(...(pair(twin).map(syllableNamed) as [string, string])),
  };
}

const noSide: Side = { isThere: false, ofWord: 0, ofTwin: 0, isNoise: true, bond: 0, makesWord: false };

/** Pairs that are slips of public text: of 500 pairs one, and a few by chance. */
const noiseRate = 500;
/** What the smallest counts of the table stand for. */
const leastCount = countOfLevel(0);

/** What a neighbour says for the twin: how much likelier it is beside it than beside the word. */
function gainOf(
  { isThere, ofTwin, ofWord, isNoise }: Side,
  neighbour: number,
  twinTotal: number,
  wordTotal: number,
): number {
  if (!isThere) return 0;
  const unseen = (smoothing * totalOf(neighbour)) / allSyllables;
  return (
    Math.log((ofTwin + unseen) / (twinTotal + smoothing)) -
    Math.log(((isNoise ? 0 : ofWord) + unseen) / (wordTotal + smoothing))
  );
}

function slipOf(at: Between, weight: Weight | undefined): RealWordSlip | undefined {
  if (!weight || makesWordItself(at)) return undefined;
  const { left, right } = weight;
  const confidence =
    left.isThere && right.isThere ? betweenTwo(weight) : besideOne(weight, left.isThere ? left : right);
  return confidence && { correction: syllableNamed(weight.twin.number), confidence };
}

/** Whether the word is half of a word of the dictionary: `cơ số thuốc` is no `cơ sở`. */
const makesWordItself = ({ word, before, after }: Between): boolean =>
  (before >= 0 && isWord(syllableNamed(before), word)) || (after >= 0 && isWord(word, syllableNamed(after)));

/** Two syllables belong together where one of them is met with the other so often. */
const looseBond = 0.03;
const someBond = 0.05;
const closeBond = 0.1;
const strongBond = 0.3;
/** A syllable that was met less often is rather a slip than the subject of a plan, and one that was met hardly ever is nearly none. */
const rare = 300;
const hardlyAWord = 40;

type Confidence = RealWordSlip['confidence'] | undefined;

function betweenTwo(weight: Weight): Confidence {
  const { left, right } = weight;
  if (!left.isNoise || !right.isNoise) return betweenUsed(weight);
  const { gain, total, twin } = weight;
  const bond = Math.max(left.bond, right.bond);
  const isWeak = Math.min(left.ofTwin, right.ofTwin) < 5;
  const isLetter = twin.kind === 'letter' && total >= rare;
  if (isHookOfWord(weight, bond)) return 'sure';
  if (bond >= (isLetter ? 2 * closeBond : closeBond)) {
    if (gain >= (isWeak ? 2 : 1)) return 'sure';
    if (gain >= -1) return 'likely';
  } else if (total < rare && bond >= looseBond) {
    if (gain >= 0.5) return 'sure';
    if (gain >= -0.5) return 'likely';
  } else if (bond >= someBond && !isLetter) {
    if (gain >= 4) return 'sure';
    if (gain >= 2.2) return 'likely';
  }
  return asHardlyAWord(weight);
}

/** One neighbour is used to the word: `phó chỉ` of `phó chỉ tịch`. The other must be as good as never met without the twin. */
function betweenUsed(weight: Weight): Confidence {
  const { left, right, gain } = weight;
  const bond = Math.max(left.isNoise ? left.bond : 0, right.isNoise ? right.bond : 0);
  const anyBond = Math.max(left.bond, right.bond);
  if (bond >= strongBond && gain >= 2) return 'sure';
  if (anyBond >= strongBond && gain >= 4.5) return 'sure';
  if (bond >= strongBond && gain >= 0.5) return 'likely';
  if (bond >= someBond && gain >= 3) return 'likely';
  return undefined;
}

/** At the edge of a sentence, a line or beside a figure only one neighbour tells. */
function besideOne(weight: Weight, side: Side): Confidence {
  const { total, twin } = weight;
  const { ofWord, ofTwin } = side;
  if (!side.isThere) return asHardlyAWord(weight);
  const isRare = total < rare;
  const isClose = isRare || side.bond >= closeBond; // `đĩa hình` is no `địa hình`
  const isHalfOfWord = side.makesWord && ofWord === 0 && isClose && twin.kind !== 'letter';
  const gain = weight.gain + (isHalfOfWord ? wordGain : 0);
  const bond = isHalfOfWord ? Math.max(side.bond, closeBond) : side.bond;
  if (ofWord > 0 && !isRare && (ofTwin < ofWord * 1000 || bond < strongBond || gain < 0.3))
    return twin.kind === 'hook' && ofTwin >= ofWord * 250 && bond >= strongBond && gain >= 0
      ? 'likely'
      : undefined;
  if (isHookOfWord(weight, bond)) return 'sure';
  const isTold = bond >= strongBond || (bond >= closeBond && ofTwin >= 50);
  if (bond >= strongBond && gain >= (isRare ? -2 : 0)) return 'sure';
  if (isTold && gain >= (isRare ? 0 : 1)) return 'sure';
  if ((bond >= strongBond && gain >= -2) || (isTold && gain >= -0.5)) return 'likely';
  if (isRare && bond >= looseBond && gain >= -1) return 'likely';
  return asHardlyAWord(weight);
}

/** Whether hỏi stands for ngã, or ngã for hỏi, in a syllable that is rare by itself and has a word of its twin beside it: `tại chổ`. */
const isHookOfWord = ({ gain, total, twin }: Weight, bond: number): boolean =>
  twin.kind === 'hook' && total < hardlyAWord && bond >= closeBond && gain >= -2.5;

/** A syllable that next to nobody writes (`buỗi`, `cũa`) is a slip where a twin fits that everybody writes. */
function asHardlyAWord({ gain, total, twin, left, right, wordInPlan, twinInPlan }: Weight): Confidence {
  if (total >= hardlyAWord || wordInPlan > mostTimes) return undefined;
  if (twin.kind === 'letter' && (total >= neverWritten || gain < -1)) return undefined;
  const isMet = left.ofTwin >= minEvidence || right.ofTwin >= minEvidence;
  if (isMet && gain >= -3.5 && Math.max(left.bond, right.bond) >= 0.01) return 'likely';
  const isHook = twin.kind === 'hook' && total < neverWritten && totalOf(twin.number) >= 1000;
  if (isHook && gain >= (isMet ? -6 : leastGain)) return 'likely';
  const isUsual = twinInPlan >= usualInPlan && (twin.kind === 'hook' || twin.kind === 'dropped');
  return isUsual && (isMet || isHook) && gain >= -5 ? 'likely' : undefined;
}

/** A word that a plan writes more often is no slip of it. */
const mostTimes = 4;
/** The logarithm of how much likelier a twin is that makes a word of the dictionary with the only neighbour. */
const wordGain = 1.5;
/** What it writes so often is a word of its own. */
const usualInPlan = 3;
