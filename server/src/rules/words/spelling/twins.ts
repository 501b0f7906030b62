import { tonedVowels } from '#grammar/tables/syllables.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { syllableCount, syllableNamed, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';

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
  (bySkeleton().get(skeletonOf(word)) ?? []).filter((each) => syllableNamed(each) !== word),
);

/** The twins that one letter put in, left out or changed, or two neighbours swapped, makes of it: `tổng` of `tông`, `hiện` of `thiện`. */
export const twinsByLetter = memoizeByKey(maxKnown, (word): readonly number[] => {
  const skeleton = skeletonOf(word);
  const found = new Set<number>();
  const add = (variant: string) => {
    const twin = syllableNumber(variant);
    if (twin >= 0 && totalOf(twin) >= minTotal) found.add(twin);
  };
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of letters) {
      add(before + letter + after);
      if (after !== '') add(before + letter + after.slice(1));
    }
    if (after !== '') add(before + after.slice(1));
    if (after.length > 1) add(before + after[1]! + after[0]! + after.slice(2));
  }
  return [...found].filter((twin) => {
    const other = syllableNamed(twin);
    return skeletonOf(other) !== skeleton && !soundAlike(word, other);
  });
});

/** Every letter without a tone; a tone stands on the letter that keeps its place. */
const letters = 'abcdeghiklmnopqrstuvxyđăâêôơư';

/** Whether two syllables are one, written with `i` and with `y` (`qui`, `quy`): both are in use. */
const soundAlike = (one: string, other: string): boolean => withI(one) === withI(other);

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
