import { type Agency, agencyNamed } from '#catalog/agency.ts';
import { territories, tierOfTerritory } from '#lexicon/territories.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { localityAfter, phraseAfter, type Territory } from './locality.ts';
import { unitsAt, unitWords } from './unit.ts';
import { type NameWord, plainNext, wordAt } from './words.ts';

/** Designations of many at once: "các sở, ban, ngành", "Thủ trưởng các cơ quan, đơn vị", "UBND các xã, phường". */

/** A designation read; `end` in UTF-16 units. */
export interface Collective {
  readonly end: number;
  /** The entry of the catalog that comes nearest. */
  readonly agency: Agency | undefined;
}

/** Those who answer for the many. */
const heads: readonly (readonly string[])[] = wordList('agency-offices.of-collectives').map((phrase) =>
  phrase.split(' '),
);

const determiners = wordSet('agency-unit-words.determiners');
const related = wordSet('agency-unit-words.related');

/** First syllables that make another word with a unit: "nội bộ", "trụ sở", "văn phòng", "cơ hội". */
const makesAnother = wordSet('agency-unit-words.first-syllables');

/** The folded first words of all designations. */
export const firstWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...heads.map(([word = '']) => word),
  ...unitWords,
]);
/** The folded words that a list of territories begins with. */
const territoryOpeners = new Set([
  ...territories.flatMap(({ word, short }) => [
    word.split(' ', 1)[0]!,
    ...short.map((form) => form.toLowerCase()),
  ]),
  'cấp',
]);

/** The designation that begins at `first`; `listed`: in a list of agencies, where "quận, huyện" alone is one too. */
export function collectiveAt(text: string, first: NameWord, listed: boolean): Collective | undefined {
  if (listed && territoryOpeners.has(first.key)) return territoriesAt(text, first.start);
  if (!firstWords.has(first.key) || isSecondSyllable(text, first)) return undefined;
  const led = headAt(text, first);
  const start = led ?? first.start;
  const opening = led === undefined ? first : wordAt(text, led);
  if (!opening) return undefined;
  const determined = determiners.has(opening.key);
  const run = unitsAt(text, determined ? plainNext(text, opening.end) : start);
  if (!run) return listed && determined && led === undefined ? territoriesAt(text, first.start) : undefined;
  if (run.count < 2 && !determined && !related.has(run.qualifier ?? '')) return undefined;
  const name = led === undefined ? run.entry : 'Giám đốc các sở, Thủ trưởng các ban, ngành';
  return {
    end: territoryBehind(text, run.end) ?? run.end,
    agency: name === undefined ? undefined : agencyNamed(name),
  };
}

/** Whether a lower-case word is the second syllable of another word. */
function isSecondSyllable(text: string, word: NameWord): boolean {
  if (word.capital || determiners.has(word.key)) return false;
  const before = /([\p{L}\p{M}]{1,8})\s$/u.exec(text.slice(Math.max(0, word.start - 9), word.start));
  return before !== null && makesAnother.has((before[1] ?? '').normalize('NFC').toLowerCase());
}

/** The entry of the catalog for the people's committees of several territories. */
export function committeesOf(named: readonly Territory[]): Agency | undefined {
  const has = (...some: Territory[]) => some.some((each) => named.includes(each));
  const name = named.some((each) => tierOfTerritory(each) === 'district')
    ? has('thị xã', 'thành phố') || named.length < 2
      ? 'Ủy ban nhân dân các huyện, thành phố, thị xã'
      : 'Ủy ban nhân dân quận, huyện'
    : has('thị trấn')
      ? 'Ủy ban nhân dân xã, phường, thị trấn'
      : has('đặc khu')
        ? 'Ủy ban nhân dân các xã, phường, đặc khu'
        : has('xã')
          ? 'Ủy ban nhân dân các xã, phường'
          : has('phường')
            ? 'Ủy ban nhân dân các phường'
            : 'Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương';
  return agencyNamed(name);
}

function territoriesAt(text: string, offset: number): Collective | undefined {
  const list = localityAfter(text, offset, false);
  return list?.several ? { end: list.end, agency: committeesOf(list.territories) } : undefined;
}

function headAt(text: string, first: NameWord): number | undefined {
  for (const [word, ...rest] of heads) {
    if (first.key !== word) continue;
    const end = phraseAfter(text, first.end, rest);
    if (end !== undefined) return plainNext(text, end);
  }
  return undefined;
}

const beforeTerritories: readonly (readonly string[])[] = [
  ...wordList('agency-list-words.before-territories').map((phrase) => phrase.split(' ')),
  [],
];

/** The end of "thuộc tỉnh", "cấp xã", "thành phố", "trên địa bàn thành phố Cần Thơ" behind the units. */
function territoryBehind(text: string, end: number): number | undefined {
  for (const words of beforeTerritories) {
    const after = phraseAfter(text, end, words);
    if (after === undefined) continue;
    const locality = localityAfter(text, after, false);
    if (locality) return locality.end;
  }
  return undefined;
}
