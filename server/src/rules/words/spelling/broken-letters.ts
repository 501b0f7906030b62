import { fontLetters } from '#grammar/tables/lookalikes.ts';
import { tonedVowels } from '#grammar/tables/syllables.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { pairCount, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';
import { likelihoodBetween } from './likelihood.ts';

/**
 * Words with a letter that no language of the neighbourhood has, as fonts of a PDF file give for a letter of ours that they number otherwise:
 * `kǶ` for `kỳ`, `ngǜ` for `ngũ`. Which letter was meant is told by what stands around.
 */

/** The letters between Latin Extended-A and the letters of phonetics, where such fonts lead; `ơ` and `ư` are ours, `ǎ` looks like `ă`. */
const broken = /[\u0180-\u019f\u01a4-\u01ae\u01b1-\u01cc\u01cf-\u024f]/g;

const letters = `${tonedVowels.join('')}đ`;
const maxLength = 7;
/** So many words are remembered. */
const maxKnown = 300;
/** A syllable that was met less often, in 22 million, is not meant. */
const minTotal = 200;
/** What is met so often needs no neighbour where its letter is one that usually stands for it. */
const frequent = 2000;
/** It must have been met so often beside one of its neighbours. */
const minEvidence = 20;
/** The logarithm of how much likelier it must be than any other. */
const minLead = 2;

/** The syllables that a word in small letters with one such letter may be meant for; none for other words. */
export const syllablesOfBroken = memoizeByKey(maxKnown, (word): readonly string[] => {
  const [letter, another] = word.match(broken) ?? [];
  if (letter === undefined || another !== undefined || word.length < 2 || word.length > maxLength) return [];
  return Array.from(letters, (each) => word.replace(letter, each)).filter((each) => {
    if (!isSyllable(each)) return false;
    const number = syllableNumber(each);
    return number >= 0 && totalOf(number) >= minTotal;
  });
});

/**
 * The one that is meant between two neighbours, by their numbers, -1 for none; undefined where that is not sure. A name (`Lǜ`) is one of
 * another language unless both neighbours tell.
 */
export function intendedByBroken(
  word: string,
  before: number,
  after: number,
  isName: boolean,
): string | undefined {
  const met = (first: number, second: number) => (first < 0 || second < 0 ? 0 : pairCount(first, second));
  const choices = syllablesOfBroken(word)
    .map((syllable) => {
      const number = syllableNumber(syllable);
      const [left, right] = [met(before, number) >= minEvidence, met(number, after) >= minEvidence];
      const isBorneOut = isName ? left && right : left || right;
      return { syllable, likelihood: isBorneOut ? likelihoodBetween(before, [number], after) : -Infinity };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
  const [best, next] = choices;
  const isSure =
    best && best.likelihood > -Infinity && best.likelihood - (next?.likelihood ?? -Infinity) >= minLead;
  if (isSure) return best.syllable;
  return isName ? undefined : usualOf(word);
}

/** What a letter mostly stands for makes of a word, where that is a frequent syllable. */
function usualOf(word: string): string | undefined {
  const syllable = word.replace(broken, (letter) => fontLetters[letter] ?? letter);
  const number = syllableNumber(syllable);
  return number >= 0 && totalOf(number) >= frequent ? syllable : undefined;
}
