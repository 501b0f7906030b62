import { syllableNamed, totalOf } from '#grammar/words/syllable-pairs.ts';
import type { WordForm } from '#grammar/words/word-form.ts';
import type { PlanWords } from './plan-words.ts';
import type { Twin } from './slip-kinds.ts';
import {
  type Between,
  leastGain,
  minEvidence,
  neverWritten,
  rare,
  type SlipSide,
  type Weight,
  weightOf,
} from './slip-weight.ts';
import { isWord } from './tables.ts';

/**
 * Slips that make another syllable of the language of one (`nâng lực` for `năng lực`): each word is right, only the pair is never met.
 * A noisy channel weighs (`slip-weight.ts`): is it likelier that the writer meant a twin of the word, which often stands between these
 * neighbours, and slipped, or that the word is right and its neighbours are new to it? Public text has slips too (`xây dụng` 3 times,
 * `xây dựng` 26,000 times), so that shares decide and never absence alone. A word that everybody uses freely (`dùng`, `sai`, `chữ`) must be
 * refuted by both its neighbours; one that hardly exists needs little.
 */

/** A word that is likely to be meant for another one. */
export interface RealWordSlip {
  /** In small letters, its tone placed as in `hóa`. */
  readonly correction: string;
  /** `sure`: nearly every such place is a slip; `likely`: nine of ten are. */
  readonly confidence: 'sure' | 'likely';
}

type Confidence = RealWordSlip['confidence'] | undefined;

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
  const weight = weightWithoutPlan(at);
  if (!weight || makesWordItself(at)) return undefined;
  const confidence = confidenceOf(weight);
  return plan ? slipInPlan(weightOf(at, plan()), confidence) : slipOf(weight, confidence);
}

/** The weight without the plan, which most places need no more than. */
function weightWithoutPlan(at: Between): Weight | undefined {
  const { number, before, after } = at;
  if (number < 0) return weightOf(at);
  const place = ((before + 1) * base + number) * base + after + 1;
  const seen = known.get(place);
  if (seen !== undefined) return seen ?? undefined;
  const weight = weightOf(at);
  if (known.size >= maxKnown) known.clear();
  known.set(place, weight ?? null);
  return weight;
}

/** More than there are numbers of syllables: three of them are one number. */
const base = 10_000;
/** So many places are remembered. */
const maxKnown = 5000;
const known = new Map<number, Weight | null>();

const slipOf = ({ twin }: Weight, confidence: Confidence): RealWordSlip | undefined =>
  confidence && { correction: syllableNamed(twin.number), confidence };

/**
 * The slip by what the plan says, too: a plan that is about a word has it by right, and one that has the same phrase with the twin again and
 * again makes a slip likely that public text alone does not tell.
 */
function slipInPlan(weight: Weight | undefined, alone: Confidence): RealWordSlip | undefined {
  const confidence = weight && confidenceOf(weight);
  if (!confidence) return undefined;
  if (alone) return slipOf(weight, alone === 'sure' ? confidence : alone);
  const isPhrase = Math.max(weight.left.inPlan, weight.right.inPlan) >= usualPhrase;
  return isPhrase && !isOfLetters(weight.twin) ? slipOf(weight, 'likely') : undefined;
}

/** What a plan writes so often is a phrase of its own. */
const usualPhrase = 2;

const isOfLetters = ({ kind }: Twin): boolean => kind === 'letter' || kind === 'swap';

/** Whether the word is half of a word of the dictionary: `cơ số thuốc` is no `cơ sở`. */
const makesWordItself = ({ word, before, after }: Between): boolean =>
  (before >= 0 && isWord(syllableNamed(before), word)) || (after >= 0 && isWord(word, syllableNamed(after)));

/** Two syllables belong together where one of them is met with the other so often. */
const looseBond = 0.03;
const someBond = 0.05;
const closeBond = 0.1;
const strongBond = 0.3;
/** A syllable that was met hardly ever is nearly none; what was met so often is a word that goes with many. */
const hardlyAWord = 40;
const free = 700;

function confidenceOf(weight: Weight): Confidence {
  const { left, right } = weight;
  if (left.neighbour < 0 || right.neighbour < 0)
    return besideOne(weight, left.neighbour < 0 ? right : left, left.neighbour < 0 ? 1 : -1);
  if (!left.isNoise || !right.isNoise) return betweenUsed(weight);
  return weight.total >= free ? freeBetweenTwo(weight) : betweenTwo(weight);
}

function betweenTwo(weight: Weight): Confidence {
  const { left, right, gain, total, twin } = weight;
  const bond = Math.max(left.bond, right.bond);
  const isWeak = Math.min(left.ofTwin, right.ofTwin) < 5;
  const isLetter = isOfLetters(twin) && total >= rare;
  if (isHookOfWord(weight, bond)) return 'sure';
  if (bond >= (isLetter ? 2 * closeBond : closeBond)) {
    if (gain >= (isWeak ? 2 : 1)) return 'sure';
    if (gain >= (isWeak ? 0.5 : -1)) return 'likely'; // `lội đi` is no `lối đi`
  } else if (total < rare && bond >= looseBond) {
    if (gain >= 0.5) return 'sure';
    if (gain >= -0.5) return 'likely';
  } else if (bond >= someBond && !isLetter) {
    if (gain >= 4) return 'sure';
    if (gain >= 2.2) return 'likely';
  }
  return asHardlyAWord(weight);
}

/** A word that goes with many is refuted where its twin is a word with one neighbour, and well known to the other one. */
function freeBetweenTwo({ left, right, gain, twin }: Weight): Confidence {
  const bond = Math.max(left.bond, right.bond);
  const weaker = Math.min(left.ofTwin, right.ofTwin);
  const isLetter = isOfLetters(twin);
  if (weaker >= wellKnown) {
    if (bond >= strongBond && gain >= (isLetter ? 3 : 2)) return 'sure';
    if (bond >= closeBond && gain >= 3.7 && !isLetter) return 'sure';
  }
  const demand = Math.max(left.demand, right.demand);
  if (!isLetter && demand >= strongDemand && gain >= 1.5 && twin.kind !== 'sound') return 'sure';
  if (!isLetter && demand >= strongBond && gain >= (twin.kind === 'hook' ? 0 : 1)) return 'likely';
  if (twin.kind === 'sound' && bond >= strongBond && gain >= 2.2) return 'likely'; // `che dấu`
  if (isLetter || weaker < minEvidence / 4) return undefined;
  if (bond >= closeBond && gain >= 1) return 'likely';
  const least = twin.kind === 'dropped' || twin.kind === 'hook' ? 2.2 : 3; // `đã chở từng chai` is no `cho từng`
  return bond >= someBond && gain >= least ? 'likely' : undefined;
}

/** A twin that was met so often beside a neighbour is no stranger there. */
const wellKnown = 15;
/** A neighbour that is mostly met with the twin needs no other one to say so: `đúng kê hoạch`, `đúng kỷ thuật`. */
const strongDemand = 0.5;

/** One neighbour is used to the word: `phó chỉ` of `phó chỉ tịch`. The other must be as good as never met without the twin. */
function betweenUsed({ left, right, gain, twin }: Weight): Confidence {
  const bond = Math.max(left.isNoise ? left.bond : 0, right.isNoise ? right.bond : 0);
  const anyBond = Math.max(left.bond, right.bond);
  const demand = Math.max(left.isNoise ? left.demand : 0, right.isNoise ? right.demand : 0);
  const isDemanded = demand >= strongDemand && twin.kind !== 'sound'; // `hiện kê khai`, but `hiện kê hoạch`
  if (Math.min(left.gain, right.gain) < 0 && !isDemanded) return undefined;
  if (bond >= strongBond && gain >= 2) return 'sure';
  if (anyBond >= strongBond && gain >= 4.5) return 'sure';
  if (bond >= strongBond && gain >= 0.5) return 'likely';
  return bond >= someBond && gain >= 3 ? 'likely' : undefined;
}

/** At the edge of a sentence, a line or beside a figure only one neighbour tells; `side` is where it stands. */
function besideOne(weight: Weight, neighbour: SlipSide, side: -1 | 1): Confidence {
  if (neighbour.neighbour < 0) return asHardlyAWord(weight);
  const { total, twin } = weight;
  const { ofWord, ofTwin } = neighbour;
  const isRare = total < rare;
  const isClose = isRare || neighbour.bond >= closeBond; // `đĩa hình` is no `địa hình`
  const isHalfOfWord = ofWord === 0 && isClose && !isOfLetters(twin) && makesWord(weight, neighbour, side);
  const gain = weight.gain + (isHalfOfWord ? wordGain : 0);
  const bond = isHalfOfWord ? Math.max(neighbour.bond, closeBond) : neighbour.bond;
  if (ofWord > 0 && !isRare && (ofTwin < ofWord * 1000 || bond < strongBond || gain < 0.3))
    return twin.kind === 'hook' && ofTwin >= ofWord * 250 && bond >= strongBond && gain >= 0
      ? 'likely'
      : undefined;
  if (isHookOfWord(weight, bond)) return 'sure';
  const isTold = bond >= strongBond || (bond >= closeBond && ofTwin >= (total >= free ? 500 : 50));
  if (bond >= strongBond && gain >= (isRare ? -2 : 0)) return 'sure';
  if (isTold && gain >= (isRare ? 0 : 1)) return 'sure';
  if ((bond >= strongBond && gain >= -2) || (isTold && gain >= -0.5)) return 'likely';
  if (isRare && bond >= looseBond && gain >= -1) return 'likely';
  return asHardlyAWord(weight);
}

/** Whether the twin makes a word of the dictionary with the neighbour. */
function makesWord({ twin }: Weight, { neighbour }: SlipSide, side: -1 | 1): boolean {
  const [beside, word] = [syllableNamed(neighbour), syllableNamed(twin.number)];
  return side < 0 ? isWord(beside, word) : isWord(word, beside);
}

/** Whether hỏi stands for ngã, or ngã for hỏi, in a syllable that is rare by itself and has a word of its twin beside it: `tại chổ`. */
const isHookOfWord = ({ gain, total, twin }: Weight, bond: number): boolean =>
  twin.kind === 'hook' && total < hardlyAWord && bond >= closeBond && gain >= -2.5;

/** A syllable that next to nobody writes (`buỗi`, `cũa`) is a slip where a twin fits that everybody writes. */
function asHardlyAWord({ gain, total, twin, left, right, wordInPlan, twinInPlan }: Weight): Confidence {
  if (total >= hardlyAWord || wordInPlan > mostTimes) return undefined;
  const isUnwritten = total < neverWritten;
  if (twin.kind === 'swap' && isUnwritten && totalOf(twin.number) >= everywhere) return 'likely';
  if (isOfLetters(twin) && (!isUnwritten || gain < -1)) return undefined;
  const isMet = left.ofTwin >= minEvidence || right.ofTwin >= minEvidence;
  if (isMet && gain >= -3.5 && Math.max(left.bond, right.bond) >= 0.01) return 'likely';
  const isHook = twin.kind === 'hook' && isUnwritten && totalOf(twin.number) >= 1000;
  if (isHook && gain >= (isMet ? -6 : leastGain)) return 'likely';
  const isUsual = twinInPlan >= usualInPlan && (twin.kind === 'hook' || twin.kind === 'dropped');
  return isUsual && (isMet || isHook) && gain >= -5 ? 'likely' : undefined;
}

/** A syllable that was met so often stands in every plan: `của`. */
const everywhere = 50_000;
/** A word that a plan writes more often is no slip of it. */
const mostTimes = 4;
/** The logarithm of how much likelier a twin is that makes a word of the dictionary with the only neighbour. */
const wordGain = 1.5;
/** What it writes so often is a word of its own. */
const usualInPlan = 3;
