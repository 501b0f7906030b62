import { lettersWithTone, tonedVowels } from '#grammar/tables/syllables.ts';
import { isUpperCode } from '#grammar/text/characters.ts';
import { isInQuotation } from '#grammar/text/quotation.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { isYear } from '#grammar/text/year.ts';
import { pairCount, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { alternation } from '#lexicon/alternation.ts';
import { isCompound } from '#lexicon/compounds.ts';
import { wordSet } from '#lexicon/words.ts';
import { bestCandidate, candidates, fittingCandidates, isLoanShaped } from './candidates.ts';
import {
  brokenMisspelling,
  figureMisspelling,
  keysMisspelling,
  tornMisspelling,
  withSpaces,
} from './copied-text.ts';
import { intendedDateWord, isWordOfDate, mayBeDateWord } from './date-words.ts';
import { likeliestTwin, markedSyllable, nearSyllables } from './nearest-syllable.ts';
import { afterOf, areAdjacent, beforeOf, neighboursOf } from './neighbours.ts';
import { PairLevels } from './pair-levels.ts';
import type { PlanWords } from './plan-words.ts';
import { realWordSlip } from './real-word-slips.ts';
import { neverWritten } from './slip-weight.ts';
import {
  intendedLoan,
  intendedShortForm,
  isShortForm,
  isWord,
  misspeltPairsByFirst,
  misspeltSyllables,
} from './tables.ts';
import { tornSyllables } from './torn-syllables.ts';
import type { SpelledWord, SpelledWords } from './word.ts';
import {
  asTitle,
  asWritten,
  charactersAround,
  isPartOfName,
  type Misspelling,
  makeMisspelling,
  numberBeside,
  type SpelledPiece,
  titlePlace,
} from './written-word.ts';

/**
 * What is written wrong among the words of a piece of text, in order; offsets are those in the piece. `plan` gives the words of the plan that it
 * is a piece of.
 */
export function detectMisspellings(words: SpelledWords, plan?: () => PlanWords): Misspelling[] {
  const { text } = words;
  const misspellings: Misspelling[] = [];
  const pairs = new PairLevels(words);
  const torn = tornSyllables(words, pairs, plan);
  let nextTorn = 0;
  const piece: SpelledPiece = { text, words, pairs, plan };
  for (let i = 0; i < words.count; i++) {
    const tear = torn[nextTorn];
    if (tear?.first === i) {
      misspellings.push(tornMisspelling(text, words, tear));
      nextTorn++;
      i += tear.count - 1;
      continue;
    }
    const date = mayBeDateWord(words.wordFormAt(i)) ? dateWord(text, words, i) : undefined;
    if (date) misspellings.push(date);
    if (date || (!words.isSuspect(i) && !pairs.mayBeSlip(i))) continue;
    const { state } = words.formAt(i);
    const found = misspellingAt(piece, i, state);
    if (found) misspellings.push(found);
    if (found && found.end > words.at(i)!.end) i++; // a pair
  }
  return misspellings;
}

function dateWord(text: string, words: SpelledWords, i: number): Misspelling | undefined {
  const word = words.at(i)!;
  const right = intendedDateWord(text, word, words.wordFormAt(i));
  return right === undefined ? undefined : makeMisspelling(text, word, right, 'slip');
}

function misspellingAt(
  piece: SpelledPiece,
  i: number,
  state: SpelledWord['form']['state'],
): Misspelling | undefined {
  const { text, words, pairs } = piece;
  switch (state) {
    case 'right':
      return pairs.mayBeSlip(i) ? realWord(piece, i) : undefined;
    case 'misspelt':
      return knownMisspelling(text, words, i) ?? (pairs.mayBeSlip(i) ? realWord(piece, i) : undefined);
    case 'unknown':
      return unknownWord(piece, i);
    case 'keys':
      return keysMisspelling(piece, i);
    case 'figured':
      return figureMisspelling(text, words, i);
    case 'broken':
      return brokenMisspelling(piece, i);
  }
}

function knownMisspelling(text: string, words: SpelledWords, i: number): Misspelling | undefined {
  const { short, single, pairs } = correctionsOf(words.wordFormAt(i));
  const right = pairs && i + 1 < words.count ? pairs.get(words.formAt(i + 1).lower) : undefined;
  if (short === undefined && single === undefined && right === undefined) return undefined;
  const word = words.at(i)!;
  const written = text.slice(word.start, word.end);
  if (short !== undefined)
    return /[-/.\d]/.test(charactersAround(text, word).join(''))
      ? undefined
      : { start: word.start, end: word.end, written, correction: short, confidence: 'table' };
  if (single !== undefined && !isPartOfName(text, word))
    return { start: word.start, end: word.end, written, correction: single, confidence: 'table' };
  const next = words.at(i + 1);
  if (right === undefined || !next || !areAdjacent(text, word, next)) return undefined;
  const [before, after] = [beforeOf(text, words, i), afterOf(text, words, i + 1)];
  if (before !== undefined && isWord(before, word.form.lower)) return undefined;
  if (after !== undefined && isWord(next.form.lower, after)) return undefined;
  if (wordSet('standalone-syllables').has(word.form.lower)) {
    if (before !== undefined && isCompound(before, word.form.lower)) return undefined;
    if (after !== undefined && isCompound(next.form.lower, after)) return undefined;
  }
  const [first = '', second = ''] = right.split(' ');
  const gap = text.slice(word.end, next.start);
  return {
    start: word.start,
    end: next.end,
    written: text.slice(word.start, next.end),
    correction: asWritten(first, word, text) + gap + asWritten(second, next, text),
    confidence: 'table',
  };
}

/** What the tables of misspellings have of a word; `pairs` are those that it is the first of, by the second. */
interface Corrections {
  readonly short: string | undefined;
  readonly single: string | undefined;
  readonly pairs: ReadonlyMap<string, string> | undefined;
}

const correctionsOf = memoizeByForm(
  ({ text }): Corrections => ({
    short: intendedShortForm(text),
    single: misspeltSyllables().get(text),
    pairs: misspeltPairsByFirst().get(text.toLowerCase()),
  }),
);

/** A syllable that is likely to be meant for another one; names in the middle of a sentence are let through. */
function realWord({ text, words, pairs, plan }: SpelledPiece, i: number): Misspelling | undefined {
  const form = words.wordFormAt(i);
  const number = pairs.numbers[i]!;
  if (form.key.length < 2 || (number < 0 && !isSyllable(form.lower))) return undefined; // a letter alone is a sign
  if (isWordOfDate(form) && isBeforeFigure(words, i)) return undefined;
  const word = words.at(i)!;
  const { shape } = word.form;
  const isName = shape === 'title' && titlePlace(text, words, i) === 'name';
  if (isName || shape === 'mixed' || words.isGlued(i) || isPartOfName(text, word)) return undefined;
  const before = numberBeside(words, pairs, i, -1);
  const slip = realWordSlip(before, form, number, numberBeside(words, pairs, i, 1), plan);
  if (!slip) return undefined;
  const isWordAtAll = number >= 0 && totalOf(number) >= neverWritten;
  const isToldByName = shape === 'small' && isWordAtAll && isBeforeTitle(words, i);
  if (isToldByName && !hasMet(before, slip.correction)) return undefined;
  const confidence = slip.confidence === 'sure' ? 'slip' : 'slip?';
  return makeMisspelling(text, word, asWritten(slip.correction, word, text), confidence);
}

/** Whether a figure stands behind a word on its line. */
const isBeforeFigure = (words: SpelledWords, i: number): boolean =>
  words.isAfterSpace(i + 1) && /^\d/.test(words.wordFormAt(i + 1).text);

/** Whether a name begins behind a word, which is not told by it then: `các tỉnh cử Chi cục` is not about Củ Chi. */
const isBeforeTitle = (words: SpelledWords, i: number): boolean =>
  i + 1 < words.count && words.isAfterSpace(i + 1) && words.formAt(i + 1).shape === 'title';

/** Pairs that were met less often, in 22 million, are no evidence. */
const minEvidence = 20;

const hasMet = (before: number, syllable: string): boolean =>
  before >= 0 && pairCount(before, syllableNumber(syllable)) >= minEvidence;

function unknownWord(piece: SpelledPiece, i: number): Misspelling | undefined {
  const { text, words } = piece;
  const word = words.at(i)!;
  const { lower, shape, marks } = word.form;
  if (isPartOfName(text, word)) return undefined;
  if (isUnit(text, words, i)) return undefined;
  if (marks === 'none' && isInQuotation(text, word.start) && !isNextToMarked(text, words, i))
    return undefined;
  if (shape !== 'small' && isCutShort(text, word)) return undefined;
  const typed = shape === 'mixed' ? undefined : keysMisspelling(piece, i);
  if (typed) return typed;
  const unmarked = marks === 'none' ? withoutMarks(piece, i) : undefined;
  if (unmarked) return unmarked;
  const apart = marks === 'none' ? undefined : withSpaces(piece, i);
  if (apart) return makeMisspelling(text, word, apart, 'glued');
  const loan = marks === 'none' && !isNextToUnknown(text, words, i) ? intendedLoan(lower) : undefined;
  if (loan !== undefined && shape !== 'mixed')
    return makeMisspelling(text, word, asWritten(loan, word, text), 'likely');
  const confidence = shape === 'mixed' ? undefined : confidenceOf(text, words, i);
  const turned = shape === 'mixed' ? swappedBack(text, word) : undefined;
  if (turned !== undefined) return makeMisspelling(text, word, turned, 'sure');
  if (!confidence && shape !== 'mixed') return undefined;
  const parts = splitWords(text, word);
  if (parts) return makeMisspelling(text, word, parts, 'glued');
  if (!confidence) return undefined;
  const correction = bestCandidate(lower, neighboursOf(text, words, i)) ?? likeliest(piece, i);
  return makeMisspelling(text, word, correction && asWritten(correction, word, text), confidence);
}

/** The syllable that a word is meant for by its neighbours. */
function likeliest({ words, pairs, plan }: SpelledPiece, i: number): string | undefined {
  const [before, after] = [numberBeside(words, pairs, i, -1), numberBeside(words, pairs, i, 1)];
  return likeliestTwin(words.formAt(i).lower, before, after, plan);
}

/** A word that has lost its marks: `cac phòng`. Short forms, and words of other languages beside others, are let through. */
function withoutMarks({ text, words, pairs, plan }: SpelledPiece, i: number): Misspelling | undefined {
  const word = words.at(i)!;
  const { lower, shape } = word.form;
  if (shape !== 'small' || isShortForm(lower) || isNextToUnknown(text, words, i)) return undefined;
  if (!vowel.test(lower) || isCutShort(text, word)) return undefined;
  const isBesideOurs =
    isOurs(words.at(i - 1), beforeOf(text, words, i)) || isOurs(words.at(i + 1), afterOf(text, words, i));
  if (!isBesideOurs && !isNextToMarked(text, words, i)) return undefined;
  const [before, after] = [numberBeside(words, pairs, i, -1), numberBeside(words, pairs, i, 1)];
  const marked = markedSyllable(lower, before, after, plan);
  return marked === undefined ? undefined : makeMisspelling(text, word, marked, 'likely');
}

/** How sure it is that a word which is no syllable is misspelt; undefined where it may be a name, a short form or a word of another language. */
function confidenceOf(text: string, words: SpelledWords, i: number): 'sure' | 'likely' | undefined {
  const { lower, shape, marks } = words.at(i)!.form;
  const fits = () => fittingCandidates(candidates(lower), neighboursOf(text, words, i), 'word').length > 0;
  const where = shape === 'title' ? titlePlace(text, words, i) : shape;
  switch (where) {
    case 'capitals':
      if (toned.test(lower) && !endsAsHighlandName.test(lower) && !isLoanShaped(lower)) return 'sure';
      return lower.length > 2 && isAmongCapitals(text, words, i) && fits() ? 'likely' : undefined;
    case 'name':
      if (isNextToUnknown(text, words, i)) return undefined;
      if (fits() || misplaced.test(lower)) return 'likely';
      return marks === 'ours' && isNoName(lower) && candidates(lower).length > 0 ? 'likely' : undefined;
    case 'opening':
      if (marks === 'none' || !toned.test(lower)) return fits() ? 'likely' : undefined;
      break;
    case 'small':
      if (marks === 'none' || !vowel.test(lower))
        return isPlainMisspelling(text, words, i) ? 'likely' : undefined;
      break;
    default:
      return undefined;
  }
  if (isLoanShaped(lower)) return fits() ? 'likely' : undefined;
  if (marks === 'ours') return 'sure';
  return candidates(lower).length > 0 || nearSyllables(lower).length > 0 ? 'likely' : undefined;
}

/** A word without a vowel is rather a short form than misspelt: `qđ`. */
const vowel = new RegExp(`[${tonedVowels.join('')}]`);
/** Sums of money as tables shorten them: `trđ`, `ngđ`, `tỷđ`. No syllable of ours ends in `đ`. */
const money = new RegExp(`^(?:[^aeiouyăâêôơưà-ỹ]+|${alternation('money-units')})đ$|^(?:tr|ng?|t[ỷỉ])đồng$`);

/** Whether a word is a unit: of money, or three letters without a vowel behind a figure where nothing goes on. */
function isUnit(text: string, words: SpelledWords, i: number): boolean {
  const word = words.at(i)!;
  const { lower, shape, marks } = word.form;
  if (shape !== 'small') return false;
  if (money.test(lower)) return true;
  if (lower.length > 3 || marks !== 'none' || vowel.test(lower) || afterOf(text, words, i) !== undefined)
    return false;
  return /\d[ \u00a0]?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
}

const toned = new RegExp(`[${lettersWithTone}]`);

/** A tone on the `u` of `qu`, where no name has it: `Qúy`. */
const misplaced = /^q[úùủũụ][aăâeêioơyôư]/;

/** How names of the highlands end and no word of ours does: `KRÔNG BÚK`, `ĐẮK LUA`. */
const endsAsHighlandName = /[^nc]h$|[klrbdđ]$/;

/** Names of the highlands end or begin as no word of ours does (`Đắk`, `Tẻh`, `Krông`, `Kơi`); other names have no tones. */
function isNoName(lower: string): boolean {
  return (
    toned.test(lower) &&
    !/[^nc]h$|[kjlrsvxdđb]$|^k[^eêiyh]|^[bcdđghkmpsx][lrnpbdm]|^[ơ]|[jwzf]/.test(lower) &&
    !isLoanShaped(lower)
  );
}

/** A small word without marks: where letters are only swapped or lost that make one of ours with what stands next to it. */
function isPlainMisspelling(text: string, words: SpelledWords, i: number): boolean {
  const { lower } = words.at(i)!.form;
  const choices = candidates(lower);
  if (choices.length === 0 || isNextToUnknown(text, words, i)) return false;
  const isShort = isShortForm(lower) || isCutShort(text, words.at(i)!);
  if (fittingCandidates(choices, neighboursOf(text, words, i), isShort ? 'word' : 'neighbours').length > 0)
    return true;
  if (isShort) return false;
  if (isBeforeYear(text, words, i) && choices.includes('năm')) return true;
  const after = afterOf(text, words, i);
  const goesOn =
    isOurs(words.at(i + 1), after) || (after === '' && text.charCodeAt(words.at(i + 1)!.start) < 0x3a);
  const comesFrom = isOurs(words.at(i - 1), beforeOf(text, words, i));
  if (/^n[gh]/.test(lower)) return true;
  if (vowel.test(lower)) return (goesOn || comesFrom) && choices.some((each) => isSwapped(lower, each));
  if (goesOn && (comesFrom || (vowelLost.test(lower) && isListed(text, words.at(i)!)))) return true;
  return lower.length > 2 && /^(?:[tpkcn]h|tr|ng)|(?:[cn]h|ng)$/.test(lower);
}

/** How a syllable begins and how one ends, with nothing between: `cc`, `thng`. */
const vowelLost = /^(?:[bcdđghklmnrstvx]|[cgknpt]h|tr|ngh?|qu|gi)(?:[cmnpt]|[cn]h|ng)$/;

/** Whether a comma or a semicolon stands before a word. */
const isListed = (text: string, { start }: SpelledWord) =>
  /[,;]\s$/.test(text.slice(Math.max(0, start - 2), start));

/** Whether two neighbouring letters swapped make `b` of `a`. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether a year stands behind a word. */
function isBeforeYear(text: string, words: SpelledWords, i: number): boolean {
  const next = words.at(i + 1);
  return (
    next !== undefined && areAdjacent(text, words.at(i)!, next) && isYear(text.slice(next.start, next.end))
  );
}

const isOurs = (word: SpelledWord | undefined, near: string | undefined) =>
  near !== undefined && word!.form.shape === 'small' && isSyllable(near);

/** Two words of plain letters without the space between them, which are a compound: `quanly`; a capital may begin the second: `vềNghị`. */
function splitWords(text: string, { start, end, form: of }: SpelledWord): string | undefined {
  const written = text.slice(start, end);
  for (let cut = 1; cut < written.length; cut++) {
    const [first, second] = [of.lower.slice(0, cut), of.lower.slice(cut)];
    if (of.shape === 'mixed') {
      const isCut = !isUpperCode(written.charCodeAt(cut - 1)) && isUpperCode(written.charCodeAt(cut));
      if (!isCut || written.slice(cut + 1) !== of.lower.slice(cut + 1)) continue;
      if (of.marks !== 'ours' || !isSyllable(first) || !isSyllable(second)) continue;
    } else if (of.marks !== 'none' || !isWord(first, second)) continue;
    return `${written.slice(0, cut)} ${written.slice(cut)}`;
  }
  return undefined;
}

/** A word whose first two letters are swapped, the capital among them: `ơC quan`, `rTung tâm`. */
function swappedBack(text: string, { start, end, form: { lower, marks } }: SpelledWord): string | undefined {
  const written = text.slice(start, end);
  const isSwappedPair =
    isUpperCode(written.charCodeAt(1)) && written[0] === lower[0] && written.slice(2) === lower.slice(2);
  const correction = lower[1]! + lower[0]! + lower.slice(2);
  if (!isSwappedPair || !isSyllable(correction)) return undefined;
  return marks !== 'none' || end - start > 2 ? asTitle(correction) : undefined; // `mA` and `eV` are units
}

/** Whether a word may have lost its end, as its full stop says: `tr.`, `tp.` */
const isCutShort = (text: string, { end, form: of }: SpelledWord) =>
  text[end] === '.' && !vowel.test(of.lower);

/** Whether the quotation is in Vietnamese, as a word next to this one shows. */
function isNextToMarked(text: string, words: SpelledWords, i: number): boolean {
  const isMarked = (at: number, near: string | undefined) =>
    near !== undefined && words.at(at)!.form.marks !== 'none' && isSyllable(near);
  return isMarked(i - 1, beforeOf(text, words, i)) || isMarked(i + 1, afterOf(text, words, i));
}

/** Foreign words come in company: `Green City Forum`. */
function isNextToUnknown(text: string, words: SpelledWords, i: number): boolean {
  const isUnknown = (at: number, isNear: boolean) =>
    isNear &&
    words.at(at)?.form.state === 'unknown' &&
    words.at(at)!.form.shape !== 'capitals' &&
    !isShortForm(words.at(at)!.form.lower);
  return (
    isUnknown(i - 1, beforeOf(text, words, i) !== undefined) ||
    isUnknown(i + 1, afterOf(text, words, i) !== undefined)
  );
}

function isAmongCapitals(text: string, words: SpelledWords, i: number): boolean {
  const is = (at: number, near: string | undefined) =>
    near !== undefined && words.at(at)!.form.shape === 'capitals' && isSyllable(near);
  return is(i - 1, beforeOf(text, words, i)) || is(i + 1, afterOf(text, words, i));
}
