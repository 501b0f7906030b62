import { provincesNamed } from '#catalog/province.ts';
import { foldKey } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import { territoryWords } from '#lexicon/territories.ts';
import { wordSet } from '#lexicon/words.ts';

/** A word of the name of a plan, or of its subject. */
interface NameWord extends Span {
  readonly written: string;
  /** Folded, numerals in figures. */
  readonly key: string;
}

/** Places where two names differ: words of the one for words of the other; either may be none. */
interface Difference {
  readonly ours: readonly NameWord[];
  readonly theirs: readonly NameWord[];
  /** Whether two common words stand right before, and one or the end of both behind. */
  readonly isFramed: boolean;
}

const common = wordSet('common-subject-words');
/** Names longer than this are not compared. */
const most = 80;
/** Two names that share fewer words, and fewer that distinguish plans, are not one with a slip. */
const minShared = { words: 6, distinguishing: 2 };
/** A slip puts no more words for others. */
const longest = 5;

/**
 * The words of a plan's name that stand in the place of others of its subject, where that is all in which the two differ:
 * `ngành Lâm sinh và ngành | Chăn nuôi | năm 2026` for `… và ngành | Thú y | năm 2026`. What is left out or added, written short or
 * said in other words is no difference.
 */
export function otherWords(subject: string, name: string): Span | undefined {
  const [ours, theirs] = [wordsOf(subject), wordsOf(name)];
  if (ours.length > most || theirs.length > most) return undefined;
  const pairs = commonWords(ours, theirs);
  const shared = pairs.filter(([i]) => !isCommon(ours[i]!));
  if (pairs.length < minShared.words || shared.length < minShared.distinguishing) return undefined;
  const found = differences(ours, theirs, pairs).filter((each) => !isNothing(each));
  const [only] = found;
  if (found.length !== 1 || !only!.isFramed || !isOther(only!, ours, theirs)) return undefined;
  return { start: only!.theirs[0]!.start, end: only!.theirs.at(-1)!.end };
}

const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `III` and `03` are `3`, `02-9` is `2/9`. */
function numeralKey(key: string, written: string): string {
  if (/^\d/.test(key)) return key.split(/[/.-]/).map(Number).join('/');
  if (written !== written.toUpperCase() || !roman.test(key)) return key;
  const digits = [...key].map((letter) => values[letter]!);
  return String(digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0));
}

const wordsOf = (text: string): NameWord[] =>
  [...text.matchAll(/\p{L}+|\d+(?:[/.-]\d+)*/gu)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
    key: numeralKey(foldKey(written), written),
  }));

const isCommon = ({ key }: NameWord) => common.has(key);

/** The numbers of the words that both names have in one order, as many as there are. */
function commonWords(ours: readonly NameWord[], theirs: readonly NameWord[]): (readonly [number, number])[] {
  const width = theirs.length + 1;
  const lengths = new Uint16Array((ours.length + 1) * width); // of the words from both on
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        ours[i]!.key === theirs[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
    if (ours[i]!.key === theirs[j]!.key) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function differences(
  ours: readonly NameWord[],
  theirs: readonly NameWord[],
  pairs: readonly (readonly [number, number])[],
): Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  let run = 0; // of common words right before
  for (const [k, [nextI, nextJ]] of [...pairs, [ours.length, theirs.length] as const].entries()) {
    if (nextI > i || nextJ > j) {
      const isLast = k === pairs.length;
      found.push({
        ours: ours.slice(i, nextI),
        theirs: theirs.slice(j, nextJ),
        isFramed: run > 1 || (isLast && run > 0),
      });
      run = 0;
    }
    run++;
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
}

/** What is left out of a name changes nothing, nor do words that plans of any kind have. */
const isNothing = ({ ours, theirs }: Difference) =>
  theirs.length === 0 || (theirs.every(isCommon) && (ours.length === 0 || ours.every(isCommon)));

/** Whether words in the place of others mean something else: other numbers, other names, or words that the rest does not have. */
function isOther(
  { ours, theirs }: Difference,
  subject: readonly NameWord[],
  name: readonly NameWord[],
): boolean {
  if (ours.length === 0 || ours.length > longest || theirs.length > longest) return false;
  const isYear = ({ key }: NameWord) => /^(?:19|20)\d\d(?:\/\d+)?$/u.test(key);
  const isNumber = ({ key }: NameWord) => /^\d/.test(key);
  const both = [...ours, ...theirs];
  if (both.some(isYear)) return false; // years are compared by themselves
  if (both.some(isNumber)) return both.every(isNumber);
  const isPlain = (words: readonly NameWord[]) =>
    words.some(({ written }) => written !== written.toUpperCase());
  if (isPlain(subject) && both.some(isShort)) return false;
  if (isProvince(theirs) || [ours, theirs].some(isLunarYear)) return false; // province-conflict looks at it; `Tết Bính Ngọ` is Tết
  const others = (words: readonly NameWord[], those: readonly NameWord[]) =>
    words.every(({ key }) => !those.some((word) => word.key === key));
  if (!others(theirs, subject) || !others(ours, name)) return false;
  const isName = (words: readonly NameWord[]) => /^\p{Lu}\p{Ll}/u.test(words[0]!.written);
  if (isPlain(subject) && isName(ours) && isName(theirs)) return true;
  return [ours, theirs].every((words) => words.length > 1 && !words.every(isCommon) && !saysWhose(words[0]!));
}

/** `của địa phương` and `tỉnh Cà Mau` say whose, and may be one. */
const heads = new Set([
  ...[...wordSet('torn-ends.open'), ...wordSet('torn-ends.open-before-small')].map(foldKey),
  ...territoryWords.map((word) => foldKey(word.split(' ', 1)[0]!)),
]);
const saysWhose = ({ key }: NameWord) => heads.has(key);

/** `Bính Ngọ`: a stem and a branch of the lunar calendar. */
const stems = wordSet('lunar-years.stems');
const branches = wordSet('lunar-years.branches');
const isLunarYear = (words: readonly NameWord[]) =>
  words.some(({ key }, i) => stems.has(key) && branches.has(words[i + 1]?.key ?? ''));

const isProvince = (words: readonly NameWord[]) =>
  provincesNamed(words.map(({ written }) => written).join(' ')).length > 0;

const isShort = ({ written }: NameWord) => /^\p{Lu}{2,}/u.test(written);
