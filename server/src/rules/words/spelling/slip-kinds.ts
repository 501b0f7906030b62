import { tonedVowels } from '#grammar/tables/syllables.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { syllableNamed } from '#grammar/words/syllable-pairs.ts';
import { twinsByLetter, twinsByMarks, twinsBySound, twinsBySwap } from './twins.ts';

/**
 * What kind of slip makes one syllable of another, and how rare it is: people who say hỏi and ngã alike write one for the other every day,
 * marks are left out where keys fail, and a wrong letter mostly makes no syllable at all.
 */

export type SlipKind = 'hook' | 'dropped' | 'mark' | 'sound' | 'swap' | 'letter';

/** The logarithm of how many words are written for one slip into a given twin, by its kind. */
const costs: Readonly<Record<SlipKind, number>> = {
  hook: 7,
  dropped: 8.5,
  mark: 9,
  sound: 9.25,
  swap: 10.5,
  letter: 11.5,
};

/** A syllable that may be meant, by its number in the table of pairs. */
export interface Twin {
  readonly number: number;
  readonly kind: SlipKind;
  readonly cost: number;
}

/** So many syllables are remembered. */
const maxKnown = 3000;

/** The twins under other marks and of like sound, with what a slip costs. The syllable is in small letters, folded. */
export const nearTwins = memoizeByKey(maxKnown, (word): readonly Twin[] => {
  const marked = twinsByMarks(word);
  const sounded = twinsBySound(word).filter((number) => !marked.includes(number));
  return [
    ...marked.map((number) => twinOf(number, kindByMarks(word, syllableNamed(number)))),
    ...sounded.map((number) => twinOf(number, 'sound')),
  ];
});

/** The twins of another letter that are none of those. */
export const letterTwins = memoizeByKey(maxKnown, (word): readonly Twin[] => {
  const near = nearTwins(word);
  const swapped = twinsBySwap(word);
  return twinsByLetter(word)
    .filter((number) => !near.some((twin) => twin.number === number))
    .map((number) => twinOf(number, swapped.includes(number) ? 'swap' : 'letter'));
});

const twinOf = (number: number, kind: SlipKind): Twin => ({ number, kind, cost: costs[kind] });

const [huyen, hoi, nga] = [1, 3, 4];

/** The kind of slip between two syllables of the same letters. Old fonts left `Õ` behind for `Ò`, which costs no more than a hook. */
function kindByMarks(word: string, twin: string): SlipKind {
  const [a, b] = [marksOf(word), marksOf(twin)];
  if (a.level === b.level) {
    if ((a.tone === hoi && b.tone === nga) || (a.tone === nga && b.tone === hoi)) return 'hook';
    if (a.tone === nga && b.tone === huyen && word.includes('õ')) return 'hook';
  }
  const isLess =
    (a.tone === 0 || a.tone === b.tone) &&
    Array.from(a.level).every((letter, i) => isPlainer(letter, b.level[i]!));
  return isLess ? 'dropped' : 'mark';
}

const isPlainer = (letter: string, other: string): boolean => letter === other || letter === plain(other);

const plain = (letter: string): string => (letter === 'đ' ? 'd' : letter.normalize('NFD')[0]!);

/** A syllable without its tone, and its tone: 0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
function marksOf(syllable: string): { readonly level: string; readonly tone: number } {
  let level = '';
  let tone = 0;
  for (const letter of syllable) {
    const row = tonedVowels.find((vowels) => vowels.includes(letter));
    level += row?.[0] ?? letter;
    tone ||= row?.indexOf(letter) ?? 0;
  }
  return { level, tone };
}
