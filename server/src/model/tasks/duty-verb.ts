import { isVerb } from '#agencies/verb.ts';
import { byFirstWord, isAcronym, isCapital } from '#agencies/words.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { pairCount, syllableNumber, syllableNumberOf, totalOf } from '#grammar/words/syllable-pairs.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { isAfterSpace, type Words } from '#grammar/words/words.ts';
import { wordsOfTiers } from '#lexicon/territories.ts';
import { wordSet } from '#lexicon/words.ts';

/** With which word a sentence says what somebody is to do: where the name of its doer ends. */

const singles = wordSet('duty-openers.one-word');
const pairs = new Map(
  [...byFirstWord(wordSet('duty-openers.two-words'))].map(([first, rests]) => [
    first,
    new Set(rests.map(([second = '']) => second)),
  ]),
);
/** Prepositions, and words that lead into a sentence. */
const leadsIn = wordSet('verbs.one-word');
const several = wordSet('duty-openers.several');
const qualifying = wordSet('duty-openers.qualifying');
const withinNames = wordSet('duty-openers.within-names');

/** Whether the word `i` and the one behind it are a verb of duties of two words. */
export const isVerbPair = ({ forms, last }: Words, i: number): boolean =>
  pairs.get(forms[i]!.lower)?.has(i + 1 < last ? forms[i + 1]!.lower : '') === true;

/**
 * The first word from `from` on with which the sentence says what is done; -1 for none. `isHeading`: the words may be a name and nothing
 * else, which only verbs that are sure can tell.
 */
export function verbFrom(words: Words, from: number, isHeading = false): number {
  const { forms, first, last } = words;
  for (let i = from; i < last; i++) {
    if (isCapital(forms[i]!)) continue;
    const { lower } = forms[i]!;
    const before = i > first ? forms[i - 1]!.lower : '';
    if (isHeading && qualifying.has(lower)) continue; // `nơi có điểm tiếp xúc`
    if (i + 2 < last && forms[i + 2]!.lower === 'là') continue; // `Phòng Kế hoạch tổng hợp | là đầu mối`
    if (lower === 'tổ' && isOrganization(words, i)) continue;
    if (withinNames.has(lower) || several.has(before)) continue; // they go on with a name
    if (lower === 'tham' && tellsWhich(words, i)) {
      i++;
      continue;
    }
    const isCompound = i > first && isCapital(forms[i - 1]!) && !isAcronym(forms[i - 1]!); // `Hậu cần`
    if (singles.has(lower) || (isVerb(words, i, before) && !(isCompound && leadsIn.has(lower)))) return i;
    if (isVerbPair(words, i) || isUsualVerb(words, i, isHeading)) return i;
  }
  return -1;
}

/**
 * Whether `tham gia` at the word `i` says which ones of several are meant: what they do follows, and nobody takes part in that (`Các hợp tác
 * xã tham gia | cử …`; `Các sở | tham gia góp ý …`).
 */
function tellsWhich({ forms, first, last }: Words, i: number): boolean {
  const verb = i + 2 < last && forms[i + 1]!.lower === 'gia' ? forms[i + 2]! : undefined;
  if (!verb || !several.has(forms[first]!.lower)) return false;
  if (!singles.has(verb.lower) && !pairs.has(verb.lower) && verbShare(verb) < leastShare) return false;
  const [part, own] = [syllableNumberOf(forms[i + 1]!), syllableNumberOf(verb)];
  return part >= 0 && own >= 0 && strength(part, own) < leastPartaking;
}

/** Verbs that people take part in are met behind `tham gia` this many times as often as by chance, or more. */
const leastPartaking = 0.25;

const nounsBehind = wordSet('duty-openers.behind-organizations');

/** Whether `tổ chức` at the word `i` is a noun: `tổ chức, cá nhân`, `tổ chức có liên quan`, `tổ chức chính trị - xã hội`. */
function isOrganization(words: Words, i: number): boolean {
  const { forms, last } = words;
  const word = (at: number) => (at < last ? forms[at]!.lower : '');
  if (word(i + 1) !== 'chức') return false;
  const behind = word(i + 2);
  if (behind === 'chính') return word(i + 3) === 'trị';
  if (behind === 'có') return word(i + 3) === 'liên';
  return nounsBehind.has(behind);
}

/** Whether words begin with no verb and with none of the words that lead into a sentence (`Trong quá trình …`). */
export function verbless(words: Words): boolean {
  const { lower } = words.forms[words.first]!;
  return (
    !singles.has(lower) &&
    !leadsIn.has(lower) &&
    !isVerbPair(words, words.first) &&
    !isVerb(words, words.first)
  );
}

/** Whether words begin with a verb, known or usual. */
export const beginsVerb = (words: Words): boolean =>
  words.first < words.last &&
  (!verbless(words) || verbShare(words.forms[words.first]!) >= leastBeforeFigures);

/** Words behind which verbs stand: how often one is met there tells verbs from nouns. */
const beforeVerbs = lazy(() => [...wordSet('duty-openers.before-verbs')].map(syllableNumber));

/** How many of a thousand times a syllable stands behind such a word; 0 for one that is hardly met at all. */
const verbShare = memoizeByForm((form): number => {
  const number = syllableNumberOf(form);
  if (number < 0) return 0;
  const behind = beforeVerbs().reduce((sum, before) => sum + (before < 0 ? 0 : pairCount(before, number)), 0);
  return (1000 * behind) / (totalOf(number) + 50);
});

const ofTerritory = new Set(wordsOfTiers('province', 'city', 'district', 'commune'));

/** A word of two syllables is such a verb if it is at least this part of all uses of its first one (`thực hiện`, and not `thực vật`). */
const leastPart = 0.02;

/** Nouns in the names of units have a smaller share. */
const leastShare = 25;
/** Verbs are met before figures more often than nouns: `cử 01 cán bộ`, `trực 24/24 giờ`. */
const leastBeforeFigures = 15;
/** Two syllables that meet this many times more often than by chance are one word. */
const boundBefore = 4;
const boundBehind = 8;

/** Whether a word of a name that is long enough ends it by how it is used elsewhere: a verb, and no second half of a word. */
function isUsualVerb(words: Words, i: number, isHeading: boolean): boolean {
  const { forms, first, last } = words;
  if (i < first + 2 || i + 1 >= last) return false;
  const isCounted = /^\d/.test(forms[i + 1]!.text);
  if (isHeading && !isCounted) return false;
  const least = isCounted ? leastBeforeFigures : leastShare;
  if (verbShare(forms[i]!) < least || !hasName(words, i) || isWithinName(words, i)) return false;
  if (forms[i]!.lower === 'phụ' && forms[i + 1]!.lower === 'trách') return false; // it may tell a person from others
  if (ofTerritory.has(`${forms[i]!.lower} ${forms[i + 1]!.lower}`)) return false; // `thành phố`
  if (!isAfterSpace(words, i)) return false; // a member of a list
  const [before, own, next] = [forms[i - 1]!, forms[i]!, forms[i + 1]!].map(syllableNumberOf) as [
    number,
    number,
    number,
  ];
  if (before >= 0 && strength(before, own) >= boundBefore) return false;
  return next < 0 || strength(own, next) < boundBehind || pairCount(own, next) >= leastPart * totalOf(own);
}

/**
 * Whether the word `i` goes on with the last capital before it: with one that stands alone among small letters (`Ban Quản lý Khu | bảo tồn
 * biển`, `Phòng Thuốc | bảo vệ thực vật`), and with a verb that the body is called by (`Quỹ Hỗ trợ | phát triển hợp tác xã`).
 */
function isWithinName({ forms, first }: Words, i: number): boolean {
  const before = forms[i - 1]!;
  if (isCapital(before)) return !isAcronym(before) && (i - 2 === first || !isCapital(forms[i - 2]!));
  const capital = forms[i - 2]!;
  return i - 2 > first && isCapital(capital) && !isAcronym(capital) && verbShare(capital) >= leastShare;
}

/** Whether the words before `i` are a name by now: a capital or a figure behind the first one, or several; `Bộ phận | kiểm sát hình sự` are none. */
function hasName({ forms, first }: Words, i: number): boolean {
  for (let at = first + 1; at < i; at++) {
    const form = forms[at]!;
    if (isCapital(form) || several.has(form.lower) || /\d/.test(form.text)) return true;
  }
  return several.has(forms[first]!.lower);
}

const strength = (one: number, two: number) =>
  (pairCount(one, two) * allSyllables) / ((totalOf(one) + 50) * (totalOf(two) + 50));
const allSyllables = 22_000_000;
