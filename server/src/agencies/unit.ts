import { tableRows, wordList, wordSet } from '#lexicon/words.ts';
import { listNext, phraseAfter } from './locality.ts';
import { gapAt, type NameWord, nextWord, wordAt } from './words.ts';

/** The units that designations of many count up: "sở, ban, ngành", "cơ quan, đơn vị có liên quan". */

/** A unit that such a designation counts up: a row of the lexicon's `agency-units`. */
interface Unit {
  /** The entry of the catalog that comes nearest. */
  readonly entry: string | undefined;
  /** Second syllables that make another word of it. */
  readonly notBefore: readonly string[];
  /** How many units must stand before it. */
  readonly leastBefore: number;
}

const units: ReadonlyMap<string, Unit> = new Map(
  tableRows('agency-units').map(([unit, entry, notBefore, leastBefore]): [string, Unit] => [
    unit!,
    {
      entry: entry === '' ? undefined : entry,
      notBefore: notBefore!.split(' '),
      leastBefore: Number(leastBefore),
    },
  ]),
);

/** What may be said of all of them. */
const qualifiers: readonly (readonly string[])[] = wordList('agency-unit-words.qualifiers').map((phrase) =>
  phrase.split(' '),
);

const maxUnits = 16;

/** Units that may follow one another without a mark: "ban ngành", "cơ quan đơn vị". */
const leftOfNothing = wordSet('agency-unit-words.before-bare');
const rightOfNothing = wordSet('agency-unit-words.behind-bare');

/** The first words of all units. */
export const unitWords: readonly string[] = [...units.keys()].map((unit) => unit.split(' ', 1)[0] ?? '');

/** How many units must stand before one. */
const leastBefore = (unit: string) => units.get(unit)?.leastBefore ?? 0;

/** A run of units; `end` in UTF-16 units. */
export interface UnitRun {
  /** The entry of the catalog that comes nearest. */
  readonly entry: string | undefined;
  readonly count: number;
  readonly end: number;
  /** The last thing said of all of them. */
  readonly qualifier: string | undefined;
}

/** The run of units from `from`: "sở, ban, ngành", "cơ quan, đơn vị có liên quan". */
export function unitsAt(text: string, from: number | undefined): UnitRun | undefined {
  let next = from;
  let run: UnitRun | undefined;
  let first = '';
  let last = '';
  while (next !== undefined && (run?.count ?? 0) < maxUnits) {
    const unit = unitAt(text, next);
    if (
      !unit ||
      (run && isBare(text, run.end) && !(leftOfNothing.has(last) && rightOfNothing.has(unit.name)))
    )
      break;
    if (run && run.count < leastBefore(unit.name)) break;
    const qualified = qualifiersAfter(text, unit.end);
    run = {
      entry: run ? run.entry : units.get(unit.name)?.entry,
      count: (run?.count ?? 0) + 1,
      end: qualified.end,
      qualifier: qualified.last ?? run?.qualifier,
    };
    first ||= unit.name;
    last = unit.name;
    next = listNext(text, run.end);
  }
  return run && run.count > leastBefore(first) ? run : undefined;
}

/** Whether neither a mark nor "và" follows. */
function isBare(text: string, end: number): boolean {
  const gap = gapAt(text, end);
  return gap?.mark === '' && wordAt(text, gap.next)?.key !== 'và';
}

/** The unit at `at`; a capitalised one with a capitalised word behind is the head of a proper name instead. */
function unitAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const word = wordAt(text, at);
  if (!word) return undefined;
  const second = nextWord(text, word.end);
  const pair = second && `${word.key} ${second.key}`;
  if (second && pair && units.has(pair)) {
    const third = nextWord(text, second.end);
    return third && (third.capital || units.get(pair)?.notBefore.includes(third.key))
      ? undefined
      : { name: pair, end: second.end };
  }
  if (!units.has(word.key)) return undefined;
  if (second && ((word.capital && second.capital) || units.get(word.key)?.notBefore.includes(second.key)))
    return undefined;
  return { name: word.key, end: word.end };
}

function qualifiersAfter(
  text: string,
  from: number,
): { readonly end: number; readonly last: string | undefined } {
  let end = from;
  let last: string | undefined;
  for (let word = nextWord(text, end); word; word = nextWord(text, end)) {
    const found = qualifierAt(text, word);
    if (!found) break;
    ({ end, last } = found);
  }
  return { end, last };
}

function qualifierAt(
  text: string,
  first: NameWord,
): { readonly end: number; readonly last: string } | undefined {
  for (const [word, ...rest] of qualifiers) {
    if (word !== first.key) continue;
    const end = phraseAfter(text, first.end, rest) ?? hyphenated(text, first.end, rest);
    if (end !== undefined) return { end, last: [word, ...rest].join(' ') };
  }
  return undefined;
}

/** "chính | trị - xã hội": a word, a hyphen, two words. */
function hyphenated(
  text: string,
  end: number,
  [before, after, ...rest]: readonly string[],
): number | undefined {
  if (before === undefined || after === undefined || rest.length !== 1) return undefined;
  const middle = phraseAfter(text, end, [before]);
  const gap = middle === undefined ? undefined : gapAt(text, middle);
  const word = gap?.mark === '-' ? wordAt(text, gap.next) : undefined;
  return word?.key === after ? phraseAfter(text, word.end, rest) : undefined;
}
