import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { tableRows, wordList, wordSet } from '#lexicon/words.ts';
import { listNext, phraseAfter } from './locality.ts';
import { byFirstWord, gapBefore, isCapital, isPlain, mark, markIn, plainNext } from './words.ts';

/** The units that designations of many count up: "sở, ban, ngành", "cơ quan, đơn vị có liên quan". */

/** A unit that such a designation counts up: a row of the lexicon's `agency-units`. */
interface Unit {
  readonly name: string;
  /** The entry of the catalog that comes nearest. */
  readonly entry: string | undefined;
  /** Second syllables that make another word of it. */
  readonly notBefore: readonly string[];
  /** How many units must stand before it. */
  readonly leastBefore: number;
}

const units: ReadonlyMap<string, Unit> = new Map(
  tableRows('agency-units').map(([name, entry, notBefore, leastBefore]): [string, Unit] => [
    name!,
    {
      name: name!,
      entry: entry === '' ? undefined : entry,
      notBefore: notBefore!.split(' '),
      leastBefore: Number(leastBefore),
    },
  ]),
);

/** What may be said of all of them, by the first word. */
const qualifiers = byFirstWord(wordList('agency-unit-words.qualifiers'));

const maxUnits = 16;

/** Units that may follow one another without a mark: "ban ngành", "cơ quan đơn vị". */
const leftOfNothing = wordSet('agency-unit-words.before-bare');
const rightOfNothing = wordSet('agency-unit-words.behind-bare');

/** The first words of all units. */
export const unitWords: readonly string[] = [...units.keys()].map((unit) => unit.split(' ', 1)[0] ?? '');

/** The units that begin with a word: of one word, and of two. */
interface UnitWord {
  readonly single: Unit | undefined;
  readonly isFirstOfTwo: boolean;
}

const noUnit: UnitWord = { single: undefined, isFirstOfTwo: false };

const firstOfTwo = new Set(
  [...units.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ', 1) : [])),
);

const unitWordOf = memoizeByForm(({ key }): UnitWord => {
  const single = units.get(key);
  const isFirstOfTwo = firstOfTwo.has(key);
  return single || isFirstOfTwo ? { single, isFirstOfTwo } : noUnit;
});

/** A run of units. */
export interface UnitRun {
  /** The entry of the catalog that comes nearest. */
  readonly entry: string | undefined;
  readonly count: number;
  /** The number of the word behind it. */
  readonly next: number;
  /** The last thing said of all of them. */
  readonly qualifier: string | undefined;
}

/** The run of units from the word `i`: "sở, ban, ngành", "cơ quan, đơn vị có liên quan"; none where `i` is -1. */
export function unitsAt(words: Words, i: number): UnitRun | undefined {
  let at = i;
  let first: Unit | undefined;
  let last: Unit | undefined;
  let count = 0;
  let next = i;
  let qualifier: string | undefined;
  while (at >= 0 && count < maxUnits) {
    const unit = unitAt(words, at);
    if (!unit) break;
    if (last && isBare(words, next) && !(leftOfNothing.has(last.name) && rightOfNothing.has(unit.name)))
      break;
    if (first && count < unit.leastBefore) break;
    next = at + (unit.name.includes(' ') ? 2 : 1);
    for (let found = qualifierAt(words, next); found; found = qualifierAt(words, next)) {
      next = found.next;
      qualifier = found.qualifier;
    }
    count++;
    first ??= unit;
    last = unit;
    at = listNext(words, next);
  }
  return first && count > first.leastBefore ? { entry: first.entry, count, next, qualifier } : undefined;
}

/** Whether neither a mark nor "và" stands before the word `i`. */
function isBare(words: Words, i: number): boolean {
  return isPlain(gapBefore(words, i)) && words.forms[i]!.key !== 'và';
}

/** The unit at the word `i`; a capitalised one with a capitalised word behind is the head of a proper name instead. */
function unitAt(words: Words, i: number): Unit | undefined {
  const form = words.forms[i]!;
  const { single, isFirstOfTwo } = unitWordOf(form);
  if (!single && !isFirstOfTwo) return undefined;
  const second = plainNext(words, i + 1);
  if (second < 0) return single;
  const secondForm = words.forms[second]!;
  const pair = isFirstOfTwo ? units.get(`${form.key} ${secondForm.key}`) : undefined;
  if (pair) {
    const third = plainNext(words, second + 1);
    if (third < 0) return pair;
    const thirdForm = words.forms[third]!;
    return isCapital(thirdForm) || pair.notBefore.includes(thirdForm.key) ? undefined : pair;
  }
  if (!single) return undefined;
  const isOther = (isCapital(form) && isCapital(secondForm)) || single.notBefore.includes(secondForm.key);
  return isOther ? undefined : single;
}

/** What is said of all units between them and the word `i`, with the number of the word behind. */
function qualifierAt(
  words: Words,
  i: number,
): { readonly qualifier: string; readonly next: number } | undefined {
  if (i >= words.last) return undefined;
  const { key } = words.forms[i]!;
  const rests = qualifiers.get(key);
  if (!rests || plainNext(words, i) < 0) return undefined;
  for (const rest of rests) {
    const plain = phraseAfter(words, i + 1, undefined, rest);
    const next = plain < 0 ? hyphenated(words, i + 1, rest) : plain;
    if (next >= 0) return { qualifier: [key, ...rest].join(' '), next };
  }
  return undefined;
}

/** "chính | trị - xã hội": a word, a hyphen, two words. */
function hyphenated(words: Words, i: number, rest: readonly string[]): number {
  if (rest.length !== 3) return -1;
  const [before = '', after = '', last = ''] = rest;
  const middle = phraseAfter(words, i, undefined, [before]);
  if (middle < 0 || markIn(gapBefore(words, middle)) !== mark.hyphen) return -1;
  return words.forms[middle]!.key === after ? phraseAfter(words, middle + 1, undefined, [last]) : -1;
}
