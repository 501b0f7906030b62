import { tonedVowels, vowelPairs } from '#grammar/tables/syllables.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { isOneEditApart } from '#grammar/text/one-edit.ts';
import { isSyllable, readSyllable } from '#grammar/text/syllable.ts';
import { areNeighbours, isWord, syllables } from './tables.ts';

/** What stands next to a word, in small letters; undefined where a mark or nothing stands there. */
export interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** So many words are remembered. */
const maxKnown = 1000;

/** The syllables that a word that is no syllable may be meant for: the same letters with other marks, or one edit away. */
export const candidates = memoizeByKey(maxKnown, (word): readonly string[] => {
  const hooked = hookForgotten(word);
  if (hooked) return [hooked];
  const near = new Set(
    [...leftOf(word), `${withoutMarks(word)}~`].flatMap((left) => index().get(left) ?? []),
  );
  const plain = withoutMarks(word);
  const choices = [...near].filter((each) => isOneEditApart(word, each) || withoutMarks(each) === plain);
  if (choices.length === 0) return clusterTurned(word);
  const moved = marksMoved(word);
  return moved === undefined ? choices : [moved, ...choices.filter((each) => each !== moved)];
});

/** The known syllables by what is left of them where a letter is taken out, and, with `~`, where all marks are. */
const index = lazy((): ReadonlyMap<string, readonly string[]> => {
  const byLeft = new Map<string, string[]>();
  for (const each of syllables())
    for (const left of each.length > 1 ? [...leftOf(each), `${withoutMarks(each)}~`] : [each]) {
      const known = byLeft.get(left);
      if (known) known.push(each);
      else byLeft.set(left, [each]);
    }
  return byLeft;
});

/** A word, and what is left of it where any one letter is taken out. */
function leftOf(word: string): string[] {
  const left = new Set([word]);
  for (let i = 0; i < word.length; i++) left.add(word.slice(0, i) + word.slice(i + 1));
  return [...left];
}

/** The syllable of the same letters and tone, its mark on the letter where it belongs: `gíao`, `qúy`. */
function marksMoved(word: string): string | undefined {
  let tone = 0;
  let level = '';
  for (const letter of word) {
    const row = tonedVowels.find((vowels) => vowels.includes(letter));
    const own = row?.indexOf(letter) ?? 0;
    if (own > 0 && tone > 0) return undefined;
    tone ||= own;
    level += own > 0 ? row![0] : letter;
  }
  if (tone === 0) return undefined;
  for (let i = 0; i < level.length; i++) {
    const row = tonedVowels.find(([vowel]) => vowel === level[i]);
    const moved = row && level.slice(0, i) + row[tone] + level.slice(i + 1);
    if (moved && moved !== word && isSyllable(moved)) return moved;
  }
  return undefined;
}

/** A syllable that no table has, where its first or its last two letters are swapped: `hnóm`, `lògn`. */
function clusterTurned(word: string): readonly string[] {
  const turned = word.replace(/^h([cgknpt])|^rt|^gn|hn$|hc$|gn$/g, (two) => two[1]! + two[0]!);
  return turned !== word && isSyllable(turned) ? [turned] : [];
}

/** `nguời`, `huớng`: the hook that only half was typed. */
function hookForgotten(word: string): string | undefined {
  const hooked = word.replace(/u(?=[ơờớởỡợ])/, 'ư');
  return hooked !== word && isSyllable(hooked) ? hooked : undefined;
}

const bases: ReadonlyMap<string, string> = new Map(
  tonedVowels.flatMap((row) =>
    [...row].map((vowel): [string, string] => [vowel, vowel.normalize('NFD')[0]!]),
  ),
);

const withoutMarks = (word: string) =>
  Array.from(word, (letter) => (letter === 'đ' ? 'd' : (bases.get(letter) ?? letter))).join('');

/** Those of `choices` that make a word with what stands next to them; or that often stand there, where no word is asked for. */
export function fittingCandidates(
  choices: readonly string[],
  { before, after }: Neighbours,
  as: 'word' | 'neighbours',
): readonly string[] {
  const agrees = as === 'word' ? isWord : areNeighbours;
  return choices.filter(
    (each) => (before !== undefined && agrees(before, each)) || (after !== undefined && agrees(each, after)),
  );
}

/** The one syllable that a word that is no syllable is surely meant for; undefined where several are as likely. */
export const bestCandidate = (word: string, { before = '', after = '' }: Neighbours): string | undefined =>
  bestInPhrase(`${before} ${word} ${after}`);

/** The same by a phrase of three words, of which the first and the last may be empty. */
const bestInPhrase = memoizeByKey(maxKnown, (phrase) => {
  const [before, word, after] = phrase.split(' ');
  return findBestCandidate(word!, { before: before || undefined, after: after || undefined });
});

function findBestCandidate(word: string, neighbours: Neighbours): string | undefined {
  const choices = candidates(word);
  if (choices.length < 2) return choices[0];
  const made = fittingCandidates(choices, neighbours, 'word');
  if (made.length === 1) return made[0];
  if (made.length > 1) return onlyOf(made.filter((each) => fitsOnBothSides(each, neighbours)));
  const moved = marksMoved(word);
  const near = fittingCandidates(choices, neighbours, 'neighbours');
  if (near.length > 0) return onlyOf(near.filter((each) => fitsOnBothSides(each, neighbours)));
  return moved !== undefined && syllables().includes(moved) ? moved : undefined;
}

const onlyOf = (choice: readonly string[]) => (choice.length === 1 ? choice[0] : undefined);

const fitsOnBothSides = (each: string, { before, after }: Neighbours) =>
  before !== undefined && after !== undefined && areNeighbours(before, each) && areNeighbours(each, after);

/** Whether a word is a loan written together: syllables without a tone, or with sắc where they end in a stop (`panô`, `axít`, `vectơ`). */
export function isLoanShaped(word: string): boolean {
  for (let cut = 1; cut < word.length; cut++) {
    const rest = word.slice(cut);
    if (partsRime(word[cut - 1]!, rest[0]!) || !isLevel(word.slice(0, cut))) continue;
    const next = readSyllable(rest);
    const hasOnset = next ? next.onset !== '' || isHiatus(word[cut - 1]!, rest[0]!) : true;
    if (hasOnset && (isLevel(rest) || (rest.length < word.length && isLoanShaped(rest)))) return true;
  }
  return false;
}

/** Whether two vowels stand side by side as in no syllable of ours: `iôn`. */
const isHiatus = (a: string, b: string): boolean => a === 'i' && (b === 'ô' || b === 'o');

/** Whether a cut would go through a vowel of two letters, which is none of two syllables: `vi|êc`, `đư|ơc`, `thu|ôc`. */
const partsRime = (a: string, b: string): boolean => vowelPairs.has(a + b);

/** Whether a loan may have such a piece: a syllable without a tone, or with sắc before a stop. */
export const isLoanPiece = (part: string): boolean => isLevel(part);

function isLevel(part: string): boolean {
  const syllable = readSyllable(part);
  if (syllable) return syllable.tone === 0 || (syllable.tone === 2 && endsInStop.test(part));
  return endsInStop.test(part) && readSyllable(part.slice(0, -1))?.tone === 0; // `vec`, which no word of ours is
}

const endsInStop = /[ptc]$/;
