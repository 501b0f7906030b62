import { provinceKey, provinces } from '#catalog/province.ts';
import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { territories, tierOfTerritory } from '#lexicon/territories.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { beginsAgency } from './head-word.ts';
import { isVerb } from './verb.ts';
import {
  characterAt,
  closeNext,
  gapBefore,
  isBroken,
  isCapital,
  isPlain,
  isWide,
  mark,
  markIn,
  noGap,
  plainNext,
} from './words.ts';

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

/** What a word may be of words for territories. */
interface TerritoryWord {
  /** What it abbreviates; only with a full stop and a proper name behind where it is `dotted`. */
  readonly abbreviated: Territory | undefined;
  readonly dotted: Territory | undefined;
  readonly isTerritory: boolean;
  /** The words that make a territory of it. */
  readonly seconds: ReadonlyMap<string, Territory> | undefined;
}

const noTerritory: TerritoryWord = {
  abbreviated: undefined,
  dotted: undefined,
  isTerritory: false,
  seconds: undefined,
};

const abbreviations: ReadonlyMap<string, Territory> = new Map(
  territories.flatMap(({ word, short }) => short.map((form) => [form, word])),
);
const dottedForms: ReadonlyMap<string, Territory> = new Map(
  territories.flatMap(({ word, dotted }) => (dotted === undefined ? [] : [[dotted, word]])),
);
const doubles = new Map<string, Map<string, Territory>>();
for (const { word } of territories) {
  const [first = '', second] = word.split(' ');
  if (second !== undefined) doubles.set(first, (doubles.get(first) ?? new Map()).set(second, word));
}

const territoryOf = memoizeByForm(({ text, key }): TerritoryWord => {
  const abbreviated = abbreviations.get(text);
  const dotted = dottedForms.get(text);
  const isTerritory = tierOfTerritory(key) !== undefined;
  const seconds = doubles.get(key);
  const isNone = abbreviated === undefined && dotted === undefined && !isTerritory && !seconds;
  return isNone ? noTerritory : { abbreviated, dotted, isTerritory, seconds };
});

/** "Tỉnh đoàn", "Huyện ủy", "Xã đội" are agencies, no territories. */
const notAfterTerritory = wordSet('agency-heads.behind-territories');

interface TerritoryRead {
  readonly territory: Territory;
  /** Offset behind it, with the full stop of an abbreviation, and the number of the next word. */
  readonly end: number;
  readonly next: number;
}

/** The territory word that begins at the word `i`, with the full stop of an abbreviation. */
export function territoryAt(words: Words, i: number): TerritoryRead | undefined {
  const form = words.forms[i]!;
  const word = territoryOf(form);
  if (word === noTerritory) return undefined;
  const end = words.ends[i]!;
  const next = i + 1;
  if (word.abbreviated !== undefined)
    return { territory: word.abbreviated, end: stopAfter(words, end), next };
  if (word.dotted !== undefined) {
    const stop = stopAfter(words, end);
    return stop > end && placeAfter(words, next, stop, true)
      ? { territory: word.dotted, end: stop, next }
      : undefined;
  }
  const second = plainNext(words, next);
  if (word.isTerritory)
    return second >= 0 && notAfterTerritory.has(words.forms[second]!.key)
      ? undefined
      : { territory: form.key, end, next };
  const double = second < 0 ? undefined : word.seconds?.get(words.forms[second]!.key);
  return double === undefined ? undefined : { territory: double, end: words.ends[second]!, next: second + 1 };
}

const stopAfter = (words: Words, end: number): number => (characterAt(words, end) === '.' ? end + 1 : end);

/** A locality read, and the number of the next word. */
export interface LocalityRead {
  readonly locality: Locality;
  readonly next: number;
}

/** The locality between `from`, the end of a name, and what follows from the word `i` on; `bare`: a proper name alone will do. */
export function localityAfter(
  words: Words,
  i: number,
  from: number,
  bare: boolean,
): LocalityRead | undefined {
  const branch = branchAfter(words, i, from);
  const at = branch < 0 ? i : branch;
  const behind = branch < 0 ? from : words.ends[branch - 1]!;
  const gap = gapBefore(words, at, behind);
  if (!isPlain(gap)) return undefined;
  const first = territoryAt(words, at);
  if (first) {
    const list = branch < 0 ? listAt(words, at) : undefined;
    if (list) return list;
    const place = placeAfter(words, first.next, first.end, true);
    const last = place ? higherBehind(words, place, first.territory) : first;
    const locality = {
      end: last.end,
      territories: [first.territory],
      several: false,
      place: place?.text,
      ...(place && { placeAt: spanOf(place) }),
    };
    return { locality, next: last.next };
  }
  if (branch < 0) {
    const list = listAt(words, at);
    if (list) return list;
  }
  const region = regionAfter(words, i, from);
  if (region) {
    const { end, text, next } = region;
    return { locality: { end, territories: [], several: false, place: text, region: true }, next };
  }
  if (!bare || isBroken(gap)) return undefined;
  const place = placeAfter(words, at, behind, branch >= 0);
  if (!place) return undefined;
  const { end, text, next } = place;
  return { locality: { end, territories: [], several: false, place: text, placeAt: spanOf(place) }, next };
}

const spanOf = ({ end, text }: Place): Span => ({ start: end - text.length, end });

/** The number of the word behind "- Chi nhánh", "Chi nhánh tại", "chi nhánh khu vực"; -1 where that does not stand at the word `i`. */
function branchAfter(words: Words, i: number, from: number): number {
  if (i >= words.last || words.forms[i]!.key !== 'chi') return -1;
  const sign = markIn(gapBefore(words, i, from));
  if (sign !== mark.plain && sign !== mark.hyphen) return -1;
  const next = plainNext(words, i + 1);
  if (next < 0 || words.forms[next]!.key !== 'nhánh') return -1;
  const third = plainNext(words, next + 1);
  if (third < 0) return next + 1;
  if (words.forms[third]!.key === 'tại') return third + 1;
  const fourth = words.forms[third]!.key === 'khu' ? plainNext(words, third + 1) : -1;
  return fourth >= 0 && words.forms[fourth]!.key === 'vực' ? fourth + 1 : next + 1;
}

const regionWords = ['khu', 'vực'];

/** "khu vực V" behind a name, or the number behind one that ends so: "khu vực 1 - Cần Thơ", "Thuế cơ sở 3". */
function regionAfter(words: Words, i: number, from: number): Place | undefined {
  const named = phraseAfter(words, i, from, regionWords);
  if (named < 0 && !endsInRegion(words, i, from)) return undefined;
  const number = named < 0 ? plainNext(words, i, from) : plainNext(words, named);
  if (number < 0 || numeralOf(words.forms[number]!) !== numeral) return undefined;
  const gap = gapBefore(words, number + 1);
  const place = markIn(gap) === mark.hyphen && !isBroken(gap) ? provinceAt(words, number + 1) : undefined;
  const end = place?.end ?? words.ends[number]!;
  return { end, next: place?.next ?? number + 1, text: words.text.slice(words.starts[number]!, end) };
}

/** Whether a name that ends at `from`, before the word `i`, ends in "khu vực" or "cơ sở". */
function endsInRegion({ first, ends, forms, afterSpace }: Words, i: number, from: number): boolean {
  if (i - 2 < first || ends[i - 1] !== from || afterSpace[i - 1] !== 1) return false;
  const { lower } = forms[i - 1]!;
  if (lower === 'vực') return forms[i - 2]!.lower.endsWith('khu');
  return lower === 'sở' && forms[i - 2]!.lower.endsWith('cơ');
}

const maxTerritories = 12;

/** A list of territories at the word `i`: "các huyện, thị xã, thành phố", "quận, huyện", "các phường". */
function listAt(words: Words, i: number): LocalityRead | undefined {
  const { key } = words.forms[i]!;
  const several = key === 'các' || key === 'những';
  let next = several ? (gapBefore(words, i + 1) === noGap ? -1 : i + 1) : i;
  let last: TerritoryRead | undefined;
  let found: Territory[] | undefined;
  while (next >= 0 && (found === undefined || found.length < maxTerritories)) {
    const read = territoryAt(words, next) ?? shortenedAt(words, next);
    if (!read) break;
    if (!several && placeAfter(words, read.next, read.end, true)) break;
    if (found) found.push(read.territory);
    else found = [read.territory];
    last = read;
    next = listNext(words, read.next, read.end);
  }
  if (!last || found!.length < (several ? 1 : 2)) return undefined;
  const run = phraseAfter(words, last.next, last.end, centrallyRunWords);
  const end = run < 0 ? last.end : words.ends[run - 1]!;
  return {
    locality: { end, territories: found!, several: true, place: undefined },
    next: run < 0 ? last.next : run,
  };
}

/** "thị" for "thị xã" inside a list ("các huyện, thị, thành phố"). */
function shortenedAt(words: Words, i: number): TerritoryRead | undefined {
  if (words.forms[i]!.key !== 'thị') return undefined;
  const next = plainNext(words, i + 1);
  return next < 0 || words.forms[next]!.key === 'và'
    ? { territory: 'thị xã', end: words.ends[i]!, next: i + 1 }
    : undefined;
}

/**
 * Where the next member of a list begins between `from` and the word `i` or behind it: after a comma, a hyphen, a slash, "và", or nothing;
 * -1 where none follows.
 */
export function listNext(words: Words, i: number, from?: number): number {
  const gap = gapBefore(words, i, from);
  if (gap === noGap || markIn(gap) === mark.stop || isWide(gap)) return -1;
  return words.forms[i]!.key === 'và' ? plainNext(words, i + 1) : i;
}

const centrallyRunWords = wordList('agency-list-words.centrally-run').flatMap((phrase) => phrase.split(' '));

/** The number of the word behind the phrase (folded words) that begins between `from` and the word `i`; -1 where it does not stand there. */
export function phraseAfter(
  words: Words,
  i: number,
  from: number | undefined,
  phrase: readonly string[],
): number {
  let next = i;
  for (let at = 0; at < phrase.length; at++, next++) {
    if (next >= words.last || words.forms[next]!.key !== phrase[at]) return -1;
    if (plainNext(words, next, at === 0 ? from : undefined) < 0) return -1;
  }
  return next;
}

const tiers = ['commune', 'district', 'city', 'province'];
const rankOf = (territory: Territory) => tiers.indexOf(tierOfTerritory(territory) ?? '');

/** The end of ", thành phố Vinh, tỉnh Nghệ An" behind the place of a lower level. */
function higherBehind(words: Words, lower: Place, territory: Territory): Place {
  const gap = gapBefore(words, lower.next, lower.end);
  if (markIn(gap) !== mark.comma || isBroken(gap)) return lower;
  const read = territoryAt(words, lower.next);
  if (!read || rankOf(read.territory) <= rankOf(territory)) return lower;
  const place = placeAfter(words, read.next, read.end, true);
  return place ? higherBehind(words, place, read.territory) : lower;
}

interface Place {
  readonly end: number;
  readonly next: number;
  /** As written. */
  readonly text: string;
}

const maxPlaceLength = 4;

/**
 * The proper name of a place between `from` and what follows from the word `i` on: a province, or a run of capitalised words; `sure`: a
 * territory word stands before it, so that one word or a number will do.
 */
function placeAfter(words: Words, i: number, from: number, sure: boolean): Place | undefined {
  const gap = gapBefore(words, i, from);
  if (!isPlain(gap) || (isBroken(gap) && !sure) || isWide(gap)) return undefined;
  return provinceAt(words, i) ?? (isBroken(gap) ? undefined : properNameAt(words, i, sure));
}

/** Whether the name of a province, of any time, begins at the word `i`. */
export const isProvinceAt = (words: Words, i: number): boolean => provinceAt(words, i) !== undefined;

/** A word of the names of provinces, and those that may follow it. */
interface ProvinceNode {
  readonly words: Map<string, ProvinceNode>;
  isName: boolean;
}

const provinceNames = lazy((): ProvinceNode => {
  const root: ProvinceNode = { words: new Map(), isName: false };
  for (const province of provinces())
    for (const name of [province.name, ...province.variants]) {
      let at = root;
      for (const key of provinceKey(name).split(' ')) {
        const next = at.words.get(key) ?? { words: new Map(), isName: false };
        at.words.set(key, next);
        at = next;
      }
      at.isName = true;
    }
  return root;
});

const noProvince = false;

const provincesFrom = memoizeByForm(
  (form): ProvinceNode | typeof noProvince =>
    (isCapital(form) && provinceNames().words.get(form.key)) || noProvince,
);

function provinceAt(words: Words, i: number): Place | undefined {
  let node: ProvinceNode | false | undefined = provincesFrom(words.forms[i]!);
  let next = i;
  let found = -1;
  while (node) {
    next++;
    if (node.isName) found = next;
    if (node.words.size === 0) break;
    const sign = markIn(gapBefore(words, next));
    if (sign !== mark.plain && sign !== mark.hyphen) break;
    const form = words.forms[next]!;
    node = isCapital(form) ? node.words.get(form.key) : undefined;
  }
  if (found < 0) return undefined;
  const end = words.ends[found - 1]!;
  return { end, next: found, text: words.text.slice(words.starts[i]!, end) };
}

const longNumeral = 1;
const numeral = 2;

/** Whether a word is the number of a territory: `1`, `IV`; three digits are `longNumeral`. 0 for all others. */
const numeralOf = memoizeByForm(({ text }): number =>
  /^(?:\d{1,2}|[IVX]{1,5})$/.test(text) ? numeral : /^\d{3}$/.test(text) ? longNumeral : 0,
);

function properNameAt(words: Words, i: number, sure: boolean): Place | undefined {
  const { text, starts, ends, forms } = words;
  if (sure && numeralOf(forms[i]!) >= longNumeral)
    return { end: ends[i]!, next: i + 1, text: forms[i]!.text };
  let next = i;
  for (let at = i; at >= 0 && next - i < maxPlaceLength; at = closeNext(words, next)) {
    if (!isCapital(forms[at]!) || isVerb(words, at) || beginsAgency(words, at) || territoryAt(words, at))
      break;
    next = at + 1;
  }
  if (next - i < (sure ? 1 : 2)) return undefined;
  const end = ends[next - 1]!;
  return { end, next, text: text.slice(starts[i]!, end) };
}
