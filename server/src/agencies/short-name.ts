import { memoizeByObject } from '#grammar/text/memoize.ts';
import { type Words, wordsOf } from '#grammar/words/words.ts';
import { type AgencyRead, composedName, knownAt } from './known-name.ts';
import type { Locality } from './locality.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { plainNext } from './words.ts';

/** The short names that a text gives to agencies itself: "(sau đây gọi tắt là Sở)", "(VP)". */

interface ShortName {
  /** Its words as written, composed: case counts, "trung tâm" is not "Trung tâm". */
  readonly words: readonly string[];
  /** What it stands for. */
  readonly long: AgencyRead;
}

type ByFirstWord = ReadonlyMap<string, readonly ShortName[]>;

/** The longest of the text's own short names that begins at the word `i`, with the meanings of what it stands for. */
export function shortNameAt(words: Words, i: number, context: RecognitionContext): AgencyRead | undefined {
  if (!context.shortNames?.size) return undefined;
  const names = namesIn(context).get(words.forms[i]!.text);
  if (!names) return undefined;
  let found: AgencyRead | undefined;
  for (const { words: expected, long } of names) {
    const next = nextBehind(words, i, expected);
    if (next < 0 || (found && found.next >= next)) continue;
    const end = words.ends[next - 1]!;
    const name = composedName(words.text, words.starts[i]!, end);
    const locality = long.locality && impliedAt(long.locality, end);
    found = { ...long, end, next, nameEnd: end, name, locality };
  }
  return found;
}

/** The locality of what a short name stands for: it does not stand in the text. */
function impliedAt({ territories, several, place, region }: Locality, end: number): Locality {
  return { end, territories, several, place, ...(region && { region }) };
}

const namesOf = memoizeByObject(
  (context: RecognitionContext): ByFirstWord => readAll(context.shortNames ?? new Map(), context),
);

let lastContext: RecognitionContext | undefined;
let lastNames: ByFirstWord;

/** The same at a look where the context is that of the last call: it is asked for at each word that may begin a name. */
function namesIn(context: RecognitionContext): ByFirstWord {
  if (context === lastContext) return lastNames;
  lastNames = namesOf(context);
  lastContext = context;
  return lastNames;
}

function nextBehind(words: Words, i: number, expected: readonly string[]): number {
  for (let at = 0; at < expected.length; at++) {
    if (at > 0 && plainNext(words, i + at) < 0) return -1;
    if (words.forms[i + at]!.text !== expected[at]) return -1;
  }
  return i + expected.length;
}

/** Only those that stand for agencies of the catalog. */
function readAll(shortNames: ReadonlyMap<string, string>, context: RecognitionContext): ByFirstWord {
  const found = new Map<string, ShortName[]>();
  for (const [short, meaning] of shortNames) {
    const words = textsOf(short);
    const meant = wordsOf(meaning);
    const long =
      meant.last > 0 && meant.starts[0] === 0 ? knownAt(meant, 0, context, noSurroundings) : undefined;
    if (!long?.agency || long.end < meaning.trimEnd().length || words[0] === undefined) continue;
    found.set(words[0], [...(found.get(words[0]) ?? []), { words, long }]);
  }
  return found;
}

const noSurroundings = {};

function textsOf(short: string): string[] {
  const words = wordsOf(short);
  const texts: string[] = [];
  if (words.starts[0] !== 0) return texts;
  for (let i = 0; i >= 0; i = plainNext(words, i + 1)) texts.push(words.forms[i]!.text);
  return texts;
}
