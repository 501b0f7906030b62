import { tonedVowels } from '#grammar/tables/syllables.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { pairCount, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';

/**
 * Words that stand as the keys were struck, since the keyboard program was off or too slow: `hojc` and `hoc5` for `học`, `avf` for `và`. Telex
 * writes tones as `s f r x j`, marks as doubled letters and `w`; VNI writes them as the figures 1 to 5 and 6 to 9.
 */

/** So many words are remembered. */
const maxKnown = 1000;
/** Longer ones are no keys of a syllable: `nghieengs`. */
const maxLength = 10;
/** A syllable that was met less often, in 22 million, is not looked for. */
const minTotal = 200;
/** The syllable must have been met so often on both sides, or so often on one that they are nearly a word. */
const minEvidence = 20;
const oftenMet = 100;

/**
 * The syllable that a word in small letters is the keys of, from the numbers of its neighbours, -1 for none; undefined where it may be a word
 * of its own. `isName` asks both neighbours: it may be a name.
 */
export function syllableOfKeys(
  word: string,
  before: number,
  after: number,
  isName: boolean,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const syllable of syllablesOfKeys(word)) {
    const number = syllableNumber(syllable);
    const left = before < 0 ? 0 : pairCount(before, number);
    const right = after < 0 ? 0 : pairCount(number, after);
    const isBetween = left >= minEvidence && right >= minEvidence;
    if (!isBetween && (isName || Math.max(left, right) < oftenMet)) continue;
    if (left + right <= most) continue;
    best = syllable;
    most = left + right;
  }
  return best;
}

/** The syllables that such keys may write, those that are no rarities. */
export const syllablesOfKeys = memoizeByKey(maxKnown, (word): readonly string[] => {
  if (word.length < 3 || word.length > maxLength) return [];
  if (word.startsWith('dd') && /[^a-z\d]/.test(word)) return onlySyllables([`đ${word.slice(2)}`]); // the marks are made
  if (!/^[a-z]+[1-9]?[a-z]*[1-9]?$/.test(word)) return [];
  const read = /\d/.test(word) ? readVni : readTelex;
  const found = read(word);
  for (let i = 0; found.length === 0 && i + 1 < word.length && read === readTelex; i++)
    if (word[i] !== word[i + 1])
      found.push(...readTelex(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)));
  return onlySyllables([...new Set(found)]);
});

/**
 * The syllable that was typed but for its tone, whose key stands behind it: `hiênj` for `hiện`. No language writes so; undefined for other words.
 */
export const withoutItsTone = memoizeByKey(maxKnown, (word): string | undefined => {
  const tone = tones.indexOf(word.at(-1)!);
  const typed = word.slice(0, -1);
  if (tone < 0 || !/[âăêôơưđ]/.test(typed) || !/^[a-zâăêôơưđ]+$/.test(typed)) return undefined;
  return onlySyllables(written({ letters: typed, tone: tone + 1, hats: '', horns: false, bar: false }))[0];
});

const onlySyllables = (words: readonly string[]): readonly string[] =>
  words.filter((word) => {
    const number = syllableNumber(word);
    return number >= 0 && totalOf(number) >= minTotal;
  });

/** The number of the one syllable that such keys may write; -1 where they write none, or one of several. */
export function numberOfKeys(word: string): number {
  const [syllable, another] = syllablesOfKeys(word);
  return syllable !== undefined && another === undefined ? syllableNumber(syllable) : -1;
}

/** What keys say of a syllable besides its letters. */
interface Keys {
  letters: string;
  tone: number;
  /** The vowels that get a hat; the keys `w`, 7 and 8 that give a horn or a breve. */
  hats: string;
  horns: boolean;
  bar: boolean;
}

const isVowel = (letter: string) => 'aeiouy'.includes(letter);
const tones = 'fsrxj'; // in the order of `tonedVowels`

function readTelex(word: string): string[] {
  const keys: Keys = { letters: '', tone: 0, hats: '', horns: false, bar: false };
  let hasVowel = false;
  for (const key of word) {
    const tone = tones.indexOf(key);
    if (hasVowel && tone >= 0) keys.tone = tone + 1;
    else if (key === 'w' && hasVowel) keys.horns = true;
    else if (key === 'd' && keys.letters.startsWith('d')) keys.bar = true;
    else if (hasVowel && 'aeo'.includes(key) && keys.letters.includes(key)) keys.hats += key;
    else {
      keys.letters += key;
      hasVowel ||= isVowel(key);
    }
  }
  return written(keys);
}

function readVni(word: string): string[] {
  const keys: Keys = { letters: '', tone: 0, hats: '', horns: false, bar: false };
  for (const key of word) {
    const figure = Number(key);
    if (!(figure > 0)) keys.letters += key;
    else if (figure <= 5) keys.tone = [0, 2, 1, 3, 4, 5][figure]!;
    else if (figure === 6) keys.hats += 'aeo';
    else if (figure === 9) keys.bar = true;
    else keys.horns = true;
  }
  return written(keys);
}

/** The syllables that letters make with their marks and tone; none where the keys say nothing that letters do not. */
function written({ letters, tone, hats, horns, bar }: Keys): string[] {
  if (tone === 0 && hats === '' && !horns && !bar) return [];
  const base = bar && letters.startsWith('d') ? `đ${letters.slice(1)}` : letters;
  const found: string[] = [];
  for (const marked of withMarks(base, hats, horns))
    for (let i = 0; i < marked.length; i++) {
      const row = tonedVowels.find((vowels) => vowels[0] === marked[i]);
      const syllable = row && marked.slice(0, i) + row[tone]! + marked.slice(i + 1);
      if (syllable && isSyllable(syllable)) found.push(syllable);
    }
  return found;
}

const hatted: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horned: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

/** Where a hat, a horn or a breve may be put. */
function withMarks(letters: string, hats: string, horns: boolean): string[] {
  if (hats === '' && !horns) return [letters];
  const found: string[] = [];
  if (horns && letters.includes('uo')) found.push(letters.replace('uo', 'ươ'));
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    const mark = (horns ? horned[letter] : undefined) ?? (hats.includes(letter) ? hatted[letter] : undefined);
    if (mark) found.push(letters.slice(0, i) + mark + letters.slice(i + 1));
  }
  return found;
}
