import { tonedVowels, toneStyles } from '#grammar/tables/syllables.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { syllableCount, syllableNamed, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';
import { tableMap } from '#lexicon/words.ts';

/**
 * The twins of a syllable: the syllables that a slip of the pen, of the keyboard or of a scan may have made it of, as numbers of the
 * table of pairs. Rare syllables are nobody's twin. Syllables are asked for in small letters, folded (`WordForm.key`).
 */

/** A syllable that was met less often, in 22 million, is no twin. */
const minTotal = 200;
/** So many syllables are remembered. */
const maxKnown = 3000;

/** The twins with the same letters under other marks: `nâng` of `năng`, `đảo` of `đạo`. */
export const twinsByMarks = memoizeByKey(maxKnown, (word): readonly number[] =>
  (bySkeleton().get(skeletonOf(word)) ?? []).filter((each) => {
    const twin = syllableNamed(each);
    return twin !== word && !areVariants(word, twin);
  }),
);

/** The twins that one letter put in, left out or changed, or two neighbours swapped, makes of it: `tổng` of `tông`, `hiện` of `thiện`. */
export const twinsByLetter = memoizeByKey(maxKnown, (word): readonly number[] => {
  const skeleton = skeletonOf(word);
  return [...new Set([...oneLetterAway(word), ...twinsBySwap(word)])].filter((twin) => {
    const other = syllableNamed(twin);
    return skeletonOf(other) !== skeleton && !soundAlike(word, other);
  });
});

/** The twins that two neighbouring letters changed about make, the tone where it was typed: `của` of `cảu`. */
export const twinsBySwap = memoizeByKey(maxKnown, (word): readonly number[] => {
  const found = new Set<number>();
  for (let i = 0; i + 1 < word.length; i++) {
    const [a, b] = [word[i]!, word[i + 1]!];
    const [rowA, rowB] = [rowOf(a), rowOf(b)];
    const swapped = rowA && rowB ? rowB[rowA.indexOf(a)]! + rowA[rowB.indexOf(b)]! : b + a;
    const twin = syllableNumber(word.slice(0, i) + swapped + word.slice(i + 2));
    if (twin >= 0 && totalOf(twin) >= minTotal && syllableNamed(twin) !== word) found.add(twin);
  }
  return [...found];
});

const rowOf = (letter: string): string | undefined => tonedVowels.find((vowels) => vowels.includes(letter));

/** The frequent syllables that one step away from a word leads to: along their tree, so that only what is a syllable is looked at. */
function oneLetterAway(word: string): ReadonlySet<number> {
  const found = new Set<number>();
  const goOn = (from: Branch | undefined, at: number) => {
    let branch = from;
    for (let i = at; branch && i < word.length; i++) branch = branch.below.get(word[i]!);
    if (branch && branch.number >= 0) found.add(branch.number);
  };
  let branch: Branch | undefined = frequentSyllables();
  for (let i = 0; branch && i <= word.length; i++) {
    const [letter, next] = [word[i], word[i + 1]];
    for (const [other, child] of branch.below) {
      if (letter !== undefined && haveOneTone(letter, other)) goOn(child, i + 1); // `chỉ`, `chủ`
      if (!letters.has(other)) continue;
      goOn(child, i);
      if (letter !== undefined) goOn(child, i + 1);
    }
    if (letter === undefined) break;
    goOn(branch, i + 1);
    if (next !== undefined) goOn(branch.below.get(next)?.below.get(letter), i + 2);
    branch = branch.below.get(letter);
  }
  return found;
}

/**
 * The twins that sound alike to many who write them: `xử` of `sử`, `trộn` of `chộn`, `giấu` of `dấu` by what they begin with, `lạn` of `lạng` and
 * `các` of `cát` by what they end in.
 */
export const twinsBySound = memoizeByKey(maxKnown, (word): readonly number[] => {
  const found = new Set<number>();
  const add = (variant: string) => {
    const twin = syllableNumber(variant);
    if (twin >= 0 && totalOf(twin) >= minTotal) found.add(twin);
  };
  const onset = onsets.exec(word)?.[0] ?? '';
  for (const [a, b] of alikeOnsets) {
    if (onset === a) add(b + word.slice(a.length));
    if (onset === b) add(a + word.slice(b.length));
  }
  for (const [a, b] of alikeEnds) {
    if (word.endsWith(a)) add(word.slice(0, -a.length) + b);
    else if (word.endsWith(b)) add(word.slice(0, -b.length) + a);
  }
  return [...found];
});

const onsets = /^(?:ch|tr|gi|ng?h?|[dđlrsvx])/;
const alikeOnsets = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'v'],
  ['r', 'd'],
  ['r', 'gi'],
  ['l', 'n'],
] as const;
const alikeEnds = [
  ['ng', 'n'],
  ['c', 't'],
] as const;

/** Every letter without a tone; a tone stands on the letter that keeps its place. */
const letters: ReadonlySet<string> = new Set('abcdeghiklmnopqrstuvxyđăâêôơư');

/** Whether two vowels bear the same tone. */
function haveOneTone(one: string, other: string): boolean {
  const tone = toneOf().get(one);
  return tone !== undefined && tone === toneOf().get(other);
}

const toneOf = lazy(
  (): ReadonlyMap<string, number> =>
    new Map(
      tonedVowels.flatMap((row) => [...row].slice(1).map((vowel, tone): [string, number] => [vowel, tone])),
    ),
);

/** What the letters so far begin: the syllable that they are, -1 for none, and what each further letter leads to. */
interface Branch {
  number: number;
  readonly below: Map<string, Branch>;
}

const frequentSyllables = lazy((): Branch => {
  const root: Branch = { number: -1, below: new Map() };
  for (let number = 0; number < syllableCount(); number++) {
    if (totalOf(number) < minTotal) continue;
    for (const written of writtenAs(syllableNamed(number))) {
      let branch = root;
      for (const letter of written) {
        const known = branch.below.get(letter);
        const child = known ?? { number: -1, below: new Map() };
        if (!known) branch.below.set(letter, child);
        branch = child;
      }
      branch.number = number;
    }
  }
  return root;
});

/** A syllable with its tone placed as in `hòa`, and as in `hoà`, which one letter less makes of `hoàn`. */
function writtenAs(syllable: string): readonly string[] {
  const ending = syllable.slice(-2);
  const other = toneStyles.find(([first]) => first === ending)?.[1];
  return other === undefined ? [syllable] : [syllable, syllable.slice(0, -2) + other];
}

/** Whether two syllables are one, written with `i` and with `y` (`qui`, `quy`): both are in use. */
const soundAlike = (one: string, other: string): boolean =>
  one.length === other.length && withI(one) === withI(other);

/** Whether they are one, written with `ay` and with `ây` (`tàu`, `tầu`; `giày`, `giầy`): the older spelling is in use, too. */
const areVariants = (one: string, other: string): boolean => older.has(one) && older.get(one) === other;

const older = tableMap('older-spellings');

const withI = (syllable: string) => syllable.normalize('NFD').replace(/y(?=[\u0300-\u036f]*$)/, 'i');

/** The frequent syllables by their letters without any mark. */
const bySkeleton = lazy((): ReadonlyMap<string, readonly number[]> => {
  const known = new Map<string, number[]>();
  for (let number = 0; number < syllableCount(); number++) {
    if (totalOf(number) < minTotal) continue;
    const skeleton = skeletonOf(syllableNamed(number));
    const others = known.get(skeleton);
    if (others) others.push(number);
    else known.set(skeleton, [number]);
  }
  return known;
});

const plainLetters = lazy((): ReadonlyMap<string, string> => {
  const plain = tonedVowels.flatMap((row) =>
    [...row].map((vowel): [string, string] => [vowel, vowel.normalize('NFD')[0]!]),
  );
  return new Map([...plain, ['đ', 'd']]);
});

function skeletonOf(syllable: string): string {
  const plain = plainLetters();
  let skeleton = '';
  for (const letter of syllable) skeleton += plain.get(letter) ?? letter;
  return skeleton;
}
