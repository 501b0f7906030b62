import { memoizeByObject } from '#grammar/text/memoize.ts';
import { type AgencyRead, composedName, knownAt } from './known-name.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { type NameWord, nextWord, wordAt } from './words.ts';

/** The short names that a text gives to agencies itself: "(sau đây gọi tắt là Sở)", "(VP)". */

interface ShortName {
  /** Its words as written, composed: case counts, "trung tâm" is not "Trung tâm". */
  readonly words: readonly string[];
  /** What it stands for. */
  readonly long: AgencyRead;
}

type ByFirstWord = ReadonlyMap<string, readonly ShortName[]>;

/** The longest of the text's own short names that begins at `first`, with the meanings of what it stands for. */
export function shortNameAt(
  text: string,
  first: NameWord,
  context: RecognitionContext,
): AgencyRead | undefined {
  let found: AgencyRead | undefined;
  for (const { words, long } of namesOf(context)?.get(first.text) ?? []) {
    const end = endOf(text, first, words);
    if (end === undefined || (found && found.end >= end)) continue;
    const name = composedName(text, first.start, end);
    found = { ...long, end, nameEnd: end, name };
  }
  return found;
}

const namesOf = memoizeByObject((context: RecognitionContext): ByFirstWord | undefined =>
  context.shortNames?.size ? readAll(context.shortNames, context) : undefined,
);

function endOf(text: string, first: NameWord, words: readonly string[]): number | undefined {
  let word: NameWord | undefined = first;
  for (const [i, expected] of words.entries()) {
    if (i > 0) word = word && nextWord(text, word.end);
    if (word?.text !== expected) return undefined;
  }
  return word?.end;
}

/** Only those that stand for agencies of the catalog. */
function readAll(shortNames: ReadonlyMap<string, string>, context: RecognitionContext): ByFirstWord {
  const found = new Map<string, ShortName[]>();
  for (const [short, meaning] of shortNames) {
    const words = wordsOf(short);
    const first = wordAt(meaning, 0);
    const long = first && knownAt(meaning, first, context, {});
    if (!long?.agency || long.end < meaning.trimEnd().length || words[0] === undefined) continue;
    found.set(words[0], [...(found.get(words[0]) ?? []), { words, long }]);
  }
  return found;
}

function wordsOf(short: string): string[] {
  const words: string[] = [];
  for (let word = wordAt(short, 0); word; word = nextWord(short, word.end)) words.push(word.text);
  return words;
}
