import { type Agency, agencyNamed } from '#catalog/agency.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { territories, tierOfTerritory } from '#lexicon/territories.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { type LocalityRead, localityAfter, phraseAfter, type Territory } from './locality.ts';
import { unitsAt, unitWords } from './unit.ts';
import { byFirstWord, isCapital, plainNext } from './words.ts';

/** Designations of many at once: "các sở, ban, ngành", "Thủ trưởng các cơ quan, đơn vị", "UBND các xã, phường". */

/** A designation read. */
export interface Collective {
  /** Offset behind it, UTF-16 units, and the number of the next word. */
  readonly end: number;
  readonly next: number;
  /** The entry of the catalog that comes nearest. */
  readonly agency: Agency | undefined;
}

/** Those who answer for the many, by their first words. */
const heads = byFirstWord(wordList('agency-offices.of-collectives'));

const determiners = wordSet('agency-unit-words.determiners');
const related = wordSet('agency-unit-words.related');

/** First syllables that make another word with a unit: "nội bộ", "trụ sở", "văn phòng", "cơ hội". */
const makesAnother = wordSet('agency-unit-words.first-syllables');

/** The folded first words of all designations. */
const firstWords: ReadonlySet<string> = new Set([...determiners, ...heads.keys(), ...unitWords]);
/** The folded words that a list of territories begins with. */
const territoryOpeners = new Set([
  ...territories.flatMap(({ word, short }) => [
    word.split(' ', 1)[0]!,
    ...short.map((form) => form.toLowerCase()),
  ]),
  'cấp',
]);

const opensTerritories = 1;
const opensDesignation = 2;

const openingOf = memoizeByForm(
  ({ key }): number =>
    (territoryOpeners.has(key) ? opensTerritories : 0) + (firstWords.has(key) ? opensDesignation : 0),
);

/** Whether a designation may begin with a word. */
export const beginsDesignation = (form: WordForm): boolean => (openingOf(form) & opensDesignation) !== 0;

/** The same in a list of agencies. */
export const beginsListed = (form: WordForm): boolean => openingOf(form) !== 0;

/** The designation that begins at the word `i`; `listed`: in a list of agencies, where "quận, huyện" alone is one too. */
export function collectiveAt(words: Words, i: number, listed: boolean): Collective | undefined {
  const form = words.forms[i]!;
  const opening = openingOf(form);
  if (opening === 0) return undefined;
  if (listed && (opening & opensTerritories) !== 0) return territoriesAt(words, i);
  if ((opening & opensDesignation) === 0 || isSecondSyllable(words, i)) return undefined;
  const led = headAt(words, i);
  const first = led < 0 ? i : led;
  const determined = determiners.has(words.forms[first]!.key);
  const run = unitsAt(words, determined ? plainNext(words, first + 1) : first);
  if (!run) return listed && determined && led < 0 ? territoriesAt(words, i) : undefined;
  if (run.count < 2 && !determined && !related.has(run.qualifier ?? '')) return undefined;
  const name = led < 0 ? run.entry : 'Giám đốc các sở, Thủ trưởng các ban, ngành';
  const agency = name === undefined ? undefined : agencyNamed(name);
  const locality = territoryBehind(words, run.next);
  return locality
    ? { end: locality.locality.end, next: locality.next, agency }
    : { end: words.ends[run.next - 1]!, next: run.next, agency };
}

const endsInOther = memoizeByForm(({ lower }): boolean => {
  for (const syllable of makesAnother) if (lower.endsWith(syllable)) return true;
  return false;
});

/** Whether a lower-case word is the second syllable of another word. */
function isSecondSyllable(words: Words, i: number): boolean {
  const form = words.forms[i]!;
  if (isCapital(form) || determiners.has(form.key)) return false;
  if (i > words.first && !endsInOther(words.forms[i - 1]!)) return false;
  const start = words.starts[i]!;
  const piece = words.text.slice(Math.max(words.start, start - 9), start);
  const before = /([\p{L}\p{M}]{1,8})\s$/u.exec(piece);
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

function territoriesAt(words: Words, i: number): Collective | undefined {
  const list = localityAfter(words, i, words.starts[i]!, false);
  if (!list?.locality.several) return undefined;
  const { locality, next } = list;
  return { end: locality.end, next, agency: committeesOf(locality.territories) };
}

/** The number of the word that follows those who answer for many, where such begin at the word `i`; else -1. */
function headAt(words: Words, i: number): number {
  for (const rest of heads.get(words.forms[i]!.key) ?? []) {
    const next = phraseAfter(words, i + 1, undefined, rest);
    if (next >= 0) return plainNext(words, next);
  }
  return -1;
}

const beforeTerritories: readonly (readonly string[])[] = [
  ...wordList('agency-list-words.before-territories').map((phrase) => phrase.split(' ')),
  [],
];

/** "thuộc tỉnh", "cấp xã", "thành phố", "trên địa bàn thành phố Cần Thơ" behind the units, before the word `i`. */
function territoryBehind(words: Words, i: number): LocalityRead | undefined {
  for (const phrase of beforeTerritories) {
    const next = phraseAfter(words, i, undefined, phrase);
    const locality = next < 0 ? undefined : localityAfter(words, next, words.ends[next - 1]!, false);
    if (locality) return locality;
  }
  return undefined;
}
