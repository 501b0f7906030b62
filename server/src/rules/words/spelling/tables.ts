import { compounds } from './compounds.ts';
import { pairs } from './lexicon/pairs.generated.ts';
import { loans, shortForms } from './loans.ts';
import { pairSlips } from './slips.ts';

/** `make`'s value, made when it is first asked for: most plans have no slip, and ask for few of these. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const linesOf = (table: string) => table.trim().split(/;?\n|; /);

export const loanWords = later((): ReadonlySet<string> => new Set(loans.trim().split(/\s+/)));

const shortened = later((): ReadonlySet<string> => new Set(shortForms.trim().split(/\s+/)));

/** Whether people shorten a word so. */
export const isShortForm = (word: string): boolean => shortened().has(word);

/** What a pair of syllables that is no word is meant for, by the pair. */
export const slipsOfPairs = later(
  (): ReadonlyMap<string, string> =>
    new Map(
      linesOf(pairSlips).map((line): [string, string] => {
        const [wrong = '', right = ''] = line.split(' > ');
        return [wrong, right];
      }),
    ),
);

/** The first syllables of these. */
export const slipOpeners = later(
  (): ReadonlySet<string> => new Set([...slipsOfPairs().keys()].map((pair) => pair.split(' ')[0]!)),
);

function pairsOf(table: string): ReadonlySet<string> {
  return new Set(
    linesOf(table).flatMap((line) => {
      const [first, ...seconds] = line.split(' ');
      return seconds.map((second) => `${first} ${second}`);
    }),
  );
}

const words = later(() => pairsOf(compounds));
const neighbours = later(() => pairsOf(pairs));

/** Whether two syllables are a word. */
export const isWord = (first: string, second: string): boolean => words().has(`${first} ${second}`);

/** Whether they are a word, or often stand side by side. */
export const areNeighbours = (first: string, second: string): boolean =>
  isWord(first, second) || neighbours().has(`${first} ${second}`);

/** Every syllable of the words and neighbours. */
export const syllables = later((): readonly string[] => [
  ...new Set(linesOf(`${compounds.trim()}\n${pairs.trim()}`).flatMap((line) => line.split(' '))),
]);
