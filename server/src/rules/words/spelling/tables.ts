import { lazy } from '#grammar/text/memoize.ts';
import { spellingCompounds, syllableNeighbours } from '#lexicon/compounds.ts';
import { tableRows, wordSet } from '#lexicon/words.ts';

// All is made when it is first asked for: most plans have nothing misspelt.

/** Whether a word in small letters comes from another language, is a unit or a usual short form. */
export const isLoanWord = (word: string): boolean => wordSet('loan-words').has(word);

/** Whether people shorten a word so in daily work. */
export const isShortForm = (word: string): boolean => wordSet('informal-short-forms').has(word);

const corrections = (name: 'misspelt-short-forms' | 'misspelt-syllables' | 'misspelt-pairs') =>
  lazy((): ReadonlyMap<string, string> => new Map(tableRows(name).map(([wrong, right]) => [wrong!, right!])));

/** What a short form in capitals that stands for nothing is meant for. */
export const misspeltShortForms = corrections('misspelt-short-forms');

/** What a syllable that is no word is meant for. */
export const misspeltSyllables = corrections('misspelt-syllables');

/** What a pair of syllables that is no word is meant for, by its first and its second syllable. */
export const misspeltPairsByFirst = lazy((): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const byFirst = new Map<string, Map<string, string>>();
  for (const [wrong, right] of tableRows('misspelt-pairs')) {
    const [first, second] = wrong!.split(' ') as [string, string];
    const seconds = byFirst.get(first) ?? new Map<string, string>();
    byFirst.set(first, seconds.set(second, right!));
  }
  return byFirst;
});

/** Whether two syllables are a word. */
export const isWord = (first: string, second: string): boolean =>
  spellingCompounds().has(`${first} ${second}`);

/** Whether they are a word, or often stand side by side. */
export const areNeighbours = (first: string, second: string): boolean =>
  isWord(first, second) || syllableNeighbours().has(`${first} ${second}`);

/** Every syllable of the words and neighbours. */
export const syllables = lazy((): readonly string[] => [
  ...new Set([...spellingCompounds(), ...syllableNeighbours()].flatMap((pair) => pair.split(' '))),
]);
