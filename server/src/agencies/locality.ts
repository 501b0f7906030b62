import { provinceKey, provinces } from '#catalog/province.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { territories, tierOfTerritory } from '#lexicon/territories.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { beginsAgency } from './head-word.ts';
import { isVerb } from './verb.ts';
import { gapAt, type NameWord, nextWord, wordAt } from './words.ts';

/** The locality behind a generic name: "tỉnh Nghệ An", "TP. Cần Thơ", "các quận, huyện", "Cần Thơ". */

/** A word for a territory that follows the name of an agency: one of the lexicon's `territories`. */
export type Territory = string;

/** A locality read; `end` in UTF-16 units. */
export interface Locality {
  readonly end: number;
  /** The words for territories: one, or all of a list. None where only a proper name stands. */
  readonly territories: readonly Territory[];
  /** More than one of a kind is meant: "các xã, phường". */
  readonly several: boolean;
  /** The proper name, as written, and where it stands. */
  readonly place: string | undefined;
  readonly placeAt?: Span;
  /** A numbered region ("khu vực V"), which is no territory of a people's committee. */
  readonly region?: boolean;
}

/** Abbreviations, and those that count only with a full stop and a proper name behind. */
const short: ReadonlyMap<string, Territory> = new Map(
  territories.flatMap(({ word, short }) => short.map((form) => [form, word])),
);
const shorter: ReadonlyMap<string, Territory> = new Map(
  territories.flatMap(({ word, dotted }) => (dotted === undefined ? [] : [[dotted, word]])),
);

/** "Tỉnh đoàn", "Huyện ủy", "Xã đội" are agencies, no territories. */
const notAfterTerritory = wordSet('agency-heads.behind-territories');

interface TerritoryRead {
  readonly territory: Territory;
  readonly end: number;
}

/** The territory word that begins at `at`, with the full stop of an abbreviation. */
export function territoryAt(text: string, at: number): TerritoryRead | undefined {
  const word = wordAt(text, at);
  if (!word) return undefined;
  const abbreviated = short.get(word.text);
  if (abbreviated) return { territory: abbreviated, end: stopAfter(text, word.end) };
  const letter = shorter.get(word.text);
  if (letter) {
    const end = stopAfter(text, word.end);
    return end > word.end && placeAfter(text, end, true) ? { territory: letter, end } : undefined;
  }
  const next = nextWord(text, word.end);
  if (tierOfTerritory(word.key))
    return next && notAfterTerritory.has(next.key) ? undefined : { territory: word.key, end: word.end };
  const double = next && `${word.key} ${next.key}`;
  return double && tierOfTerritory(double) ? { territory: double, end: next.end } : undefined;
}

/** The locality after `end`, the end of a name; `bare`: a proper name alone will do. */
export function localityAfter(text: string, end: number, bare: boolean): Locality | undefined {
  const branch = branchAfter(text, end);
  const gap = gapAt(text, branch ?? end);
  if (gap?.mark !== '') return undefined;
  const first = territoryAt(text, gap.next);
  if (first) {
    const list = branch === undefined ? listAt(text, gap.next) : undefined;
    if (list) return list;
    const place = placeAfter(text, first.end, true);
    return {
      end: place ? higherBehind(text, place.end, first.territory) : first.end,
      territories: [first.territory],
      several: false,
      place: place?.text,
      ...(place && { placeAt: spanOf(place) }),
    };
  }
  if (branch === undefined) {
    const list = listAt(text, gap.next);
    if (list) return list;
  }
  const region = regionAfter(text, end);
  if (region) return { end: region.end, territories: [], several: false, place: region.text, region: true };
  if (!bare || gap.broken) return undefined;
  const place = placeAfter(text, branch ?? end, branch !== undefined);
  return (
    place && { end: place.end, territories: [], several: false, place: place.text, placeAt: spanOf(place) }
  );
}

const spanOf = ({ end, text }: Place): Span => ({ start: end - text.length, end });

/** The end of "- Chi nhánh", "Chi nhánh tại", "chi nhánh khu vực" after `end`. */
function branchAfter(text: string, end: number): number | undefined {
  const gap = gapAt(text, end);
  if (gap?.mark !== '' && gap?.mark !== '-') return undefined;
  const word = wordAt(text, gap.next);
  const next = word?.key === 'chi' ? nextWord(text, word.end) : undefined;
  if (next?.key !== 'nhánh') return undefined;
  const third = nextWord(text, next.end);
  if (third?.key === 'tại') return third.end;
  const fourth = third?.key === 'khu' ? nextWord(text, third.end) : undefined;
  return fourth?.key === 'vực' ? fourth.end : next.end;
}

/** "khu vực V" behind a name, or the number behind one that ends so: "khu vực 1 - Cần Thơ", "Thuế cơ sở 3". */
function regionAfter(text: string, end: number): Place | undefined {
  const named = phraseAfter(text, end, ['khu', 'vực']);
  const before = text.slice(Math.max(0, end - 12), end).normalize('NFC');
  if (named === undefined && !/(?:khu vực|cơ sở)$/i.test(before)) return undefined;
  const number = nextWord(text, named ?? end);
  if (!number || !/^(?:\d{1,2}|[IVX]{1,5})$/.test(number.text)) return undefined;
  const gap = gapAt(text, number.end);
  const place = gap?.mark === '-' && !gap.broken ? provinceAt(text, gap.next) : undefined;
  const last = place?.end ?? number.end;
  return { end: last, text: text.slice(number.start, last) };
}

const maxTerritories = 12;

/** A list of territories at `at`: "các huyện, thị xã, thành phố", "quận, huyện", "các phường". */
export function listAt(text: string, at: number): Locality | undefined {
  const first = wordAt(text, at);
  const several = first?.key === 'các' || first?.key === 'những';
  let next = several ? gapAt(text, first.end)?.next : at;
  const territories: Territory[] = [];
  let end = at;
  while (next !== undefined && territories.length < maxTerritories) {
    const read = territoryAt(text, next) ?? shortenedAt(text, next);
    if (!read) break;
    if (!several && placeAfter(text, read.end, true)) break;
    territories.push(read.territory);
    end = read.end;
    next = listNext(text, end);
  }
  if (territories.length < (several ? 1 : 2)) return undefined;
  return { end: centrallyRun(text, end), territories, several: true, place: undefined };
}

/** "thị" for "thị xã" inside a list ("các huyện, thị, thành phố"). */
function shortenedAt(text: string, at: number): TerritoryRead | undefined {
  const word = wordAt(text, at);
  if (word?.key !== 'thị') return undefined;
  const gap = gapAt(text, word.end);
  return gap?.mark !== '' || wordAt(text, gap.next)?.key === 'và'
    ? { territory: 'thị xã', end: word.end }
    : undefined;
}

/** Where the next member of a list begins: after a comma, a hyphen, a slash, "và", or nothing. */
export function listNext(text: string, end: number): number | undefined {
  const gap = gapAt(text, end);
  if (!gap || gap.mark === '.' || gap.wide) return undefined;
  const word = wordAt(text, gap.next);
  if (word?.key !== 'và') return gap.next;
  const after = gapAt(text, word.end);
  return after?.mark === '' ? after.next : undefined;
}

const centrallyRunWords = wordList('agency-list-words.centrally-run').flatMap((phrase) => phrase.split(' '));

function centrallyRun(text: string, end: number): number {
  const last = phraseAfter(text, end, centrallyRunWords);
  return last ?? end;
}

/** The end of the phrase (folded words) after `end`. */
export function phraseAfter(text: string, end: number, words: readonly string[]): number | undefined {
  let at = end;
  for (const expected of words) {
    const word = nextWord(text, at);
    if (word?.key !== expected) return undefined;
    at = word.end;
  }
  return at;
}

const tiers = ['commune', 'district', 'city', 'province'];
const rankOf = (territory: Territory) => tiers.indexOf(tierOfTerritory(territory) ?? '');

/** The end of ", thành phố Vinh, tỉnh Nghệ An" behind the place of a lower level. */
function higherBehind(text: string, from: number, territory: Territory): number {
  const gap = gapAt(text, from);
  if (gap?.mark !== ',' || gap.broken) return from;
  const read = territoryAt(text, gap.next);
  if (!read || rankOf(read.territory) <= rankOf(territory)) return from;
  const place = placeAfter(text, read.end, true);
  return place ? higherBehind(text, place.end, read.territory) : from;
}

interface Place {
  readonly end: number;
  readonly text: string;
}

const maxPlaceLength = 4;

/**
 * The proper name of a place after `end`: a province, or a run of capitalised words; `sure`: a territory word stands
 * before it, so that one word or a number will do.
 */
export function placeAfter(text: string, end: number, sure: boolean): Place | undefined {
  const gap = gapAt(text, end);
  if (gap?.mark !== '' || (gap.broken && !sure) || gap.wide) return undefined;
  return provinceAt(text, gap.next) ?? (gap.broken ? undefined : properNameAt(text, gap.next, sure));
}

/** Whether the name of a province, of any time, begins at `at`. */
export const isProvinceAt = (text: string, at: number): boolean => provinceAt(text, at) !== undefined;

const names = lazy(provinceNames);

function provinceAt(text: string, at: number): Place | undefined {
  const { keys, longest } = names();
  let word = wordAt(text, at);
  let key = '';
  let found: Place | undefined;
  for (let count = 0; word?.capital && count < longest; count++) {
    key += (count ? ' ' : '') + word.key;
    if (keys.has(key)) found = { end: word.end, text: text.slice(at, word.end) };
    const gap = gapAt(text, word.end);
    word = gap && (gap.mark === '' || gap.mark === '-') ? wordAt(text, gap.next) : undefined;
  }
  return found;
}

function provinceNames() {
  const keys = new Set<string>();
  for (const province of provinces())
    for (const name of [province.name, ...province.variants]) keys.add(provinceKey(name));
  return { keys, longest: Math.max(...[...keys].map((key) => key.split(' ').length)) };
}

function properNameAt(text: string, at: number, sure: boolean): Place | undefined {
  const first = wordAt(text, at);
  if (!first) return undefined;
  if (sure && /^(?:\d{1,3}|[IVX]{1,5})$/.test(first.text)) return { end: first.end, text: first.text };
  let end = at;
  let count = 0;
  for (let word: NameWord | undefined = first; word && count < maxPlaceLength; count++) {
    if (
      !word.capital ||
      isNumeral(word) ||
      isVerb(text, word) ||
      beginsAgency(text, word) ||
      territoryAt(text, word.start)
    )
      break;
    end = word.end;
    const gap = gapAt(text, end);
    word = gap?.mark === '' && !gap.broken && !gap.wide ? wordAt(text, gap.next) : undefined;
  }
  return count >= (sure ? 1 : 2) ? { end, text: text.slice(at, end) } : undefined;
}

function isNumeral(word: NameWord): boolean {
  return /^\d/.test(word.text);
}

function stopAfter(text: string, end: number): number {
  return text[end] === '.' ? end + 1 : end;
}
