import { abbreviationsNamed } from '#catalog/abbreviation.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { spellingCompounds, syllableNeighbours } from '#lexicon/compounds.ts';
import { tableRows, wordSet } from '#lexicon/words.ts';

// All is made when it is first asked for: most plans have nothing misspelt.

/** Whether a word in small letters comes from another language, is a unit or a usual short form. */
export const isLoanWord = (word: string): boolean => wordSet('loan-words').has(word);

/** Shorter loans have neighbours in their own language: `bank`, `bans`. */
const minLoanLength = 7;

/** The loan that a slip made a word in small letters of: a letter within it is another one, or two are swapped (`websise`, `wesbite`). */
export const intendedLoan = memoizeByKey(300, (word): string | undefined => {
  if (word.length < minLoanLength || word.endsWith('ing')) return undefined; // `hosting` and `posting` are words
  const found = [...wordSet('loan-words')].filter((loan) => isSlipOf(word, loan));
  return found.length === 1 ? found[0] : undefined;
});

function isSlipOf(word: string, loan: string): boolean {
  const last = word.length - 1;
  if (loan.length !== word.length || loan[0] !== word[0] || loan[last] !== word[last]) return false;
  let at = 1;
  while (at < last && word[at] === loan[at]) at++;
  if (word.slice(at + 1) === loan.slice(at + 1)) return true;
  return word[at] === loan[at + 1] && word[at + 1] === loan[at] && word.slice(at + 2) === loan.slice(at + 2);
}

/** Whether people shorten a word so in daily work. */
export const isShortForm = (word: string): boolean => wordSet('informal-short-forms').has(word);

const corrections = (name: 'misspelt-short-forms' | 'misspelt-syllables' | 'misspelt-pairs') =>
  lazy((): ReadonlyMap<string, string> => new Map(tableRows(name).map(([wrong, right]) => [wrong!, right!])));

const misspeltShortForms = corrections('misspelt-short-forms');

/** What a short form in capitals that stands for nothing is meant for: one of the table, or with `Đ` as its two keys (`HDDND`). */
export function intendedShortForm(written: string): string | undefined {
  const known = misspeltShortForms().get(written);
  if (known !== undefined || !/^[A-Z]{4,8}$/.test(written) || !written.includes('DD')) return known;
  const intended = written.replace('DD', 'Đ');
  return abbreviationsNamed(intended).length > 0 && abbreviationsNamed(written).length === 0
    ? intended
    : undefined;
}

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
