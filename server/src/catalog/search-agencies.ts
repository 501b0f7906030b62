import { foldKey } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { type Agency, agencies, inForce, type Level, successorsInForce, writtenName } from './agency.ts';
import { initialsOf, scores, searchKey, type WordQuery, wordQuery, wordsScore } from './query.ts';

/** What decides which agencies are offered, and in which order. */
export interface AgencyQuery {
  /** The plan's day, ISO: only agencies in force on it. */
  readonly day: string;
  /** The level of the issuing body: its agencies first, then those of higher levels, then all others. */
  readonly level?: Level;
  /** Where others than those of the catalog are searched: these, and how the successors that they name are found. */
  readonly among?: { readonly agencies: readonly Agency[]; named(name: string): Agency | undefined };
  /** How the plan writes names (`Công an phường` for `Công an xã`): names and initials are searched so, too. */
  readonly naming?: AgencyNaming;
  /** The most candidates wanted; 20 if left out. */
  readonly limit?: number;
}

/** Names as plans of one place write them. */
export interface AgencyNaming {
  /** The same for two that give the same names. */
  readonly key: string;
  nameOf(agency: Agency): string;
}

export interface AgencyMatch {
  readonly agency: Agency;
  /** The name as a plan writes it. */
  readonly name: string;
  readonly score: number;
  /** The abolished agency that was asked for, where this one took over from it. */
  readonly for?: Agency;
}

interface Keys {
  readonly agency: Agency;
  /** The name as a plan of the naming writes it. */
  readonly name: string;
  readonly fold: string;
  /** The name, then its other spellings. */
  readonly names: readonly string[];
  /** Abbreviations and initials, without spaces. */
  readonly letters: readonly string[];
  /** Initials without the generic first word (`khcn` of `Sở Khoa học và Công nghệ`). */
  readonly tails: readonly string[];
}

const catalogKeys = lazy(() => agencies().map((agency) => keysOf(agency)));

/** So many ways of naming are remembered: editors have few plans open at once. */
const mostNamings = 8;
const namedKeys = new Map<string, readonly Keys[]>();

function keysNamed(naming: AgencyNaming | undefined): readonly Keys[] {
  if (!naming) return catalogKeys();
  const known = namedKeys.get(naming.key);
  if (known) return known;
  if (namedKeys.size >= mostNamings) namedKeys.clear();
  const keys = catalogKeys().map((each) => {
    const name = naming.nameOf(each.agency);
    return name === writtenName(each.agency) ? each : keysOf(each.agency, name);
  });
  namedKeys.set(naming.key, keys);
  return keys;
}

/**
 * Agencies by what somebody types of a name, with or without diacritics, by abbreviation in any case or by initials; the
 * best first. An empty query gives all that are in force. An abolished agency gives those that took over from it.
 */
export function searchAgencies(
  query: string,
  { day, level, limit = 20, among, naming }: AgencyQuery,
): AgencyMatch[] {
  const nameOf = (agency: Agency) => naming?.nameOf(agency) ?? writtenName(agency);
  const asked = wordQuery(query);
  const fold = foldKey(query);
  const direct = new Map<Agency, AgencyMatch>();
  const instead = new Map<Agency, AgencyMatch>();
  for (const each of among?.agencies.map((agency) => keysOf(agency)) ?? keysNamed(naming)) {
    const score = scoreOf(each, asked, fold);
    if (score === 0) continue;
    if (inForce(each.agency, day)) direct.set(each.agency, { agency: each.agency, name: each.name, score });
    else if (asked.text !== '' && (each.agency.validTo ?? day) < day)
      for (const agency of successorsInForce(each.agency, day, among?.named)) {
        const known = instead.get(agency);
        if (!known || known.score < score)
          instead.set(agency, { agency, name: nameOf(agency), score, for: each.agency });
      }
  }
  for (const agency of direct.keys()) instead.delete(agency);
  const order = orderOf(level);
  return [...[...direct.values()].sort(order), ...[...instead.values()].sort(order)].slice(0, limit);
}

function keysOf(agency: Agency, localName?: string): Keys {
  const name = localName ?? writtenName(agency);
  const others = localName === undefined ? [] : [writtenName(agency)];
  const forms = agency.abbreviations.filter((form) => form !== form.toUpperCase());
  const spellings = [name, ...others, ...forms].map(searchKey);
  const letters = [
    ...[...agency.abbreviations, agency.symbol ?? ''].map((short) => searchKey(short).replaceAll(' ', '')),
    ...spellings.slice(0, 1 + others.length).flatMap(nameInitials),
  ];
  return {
    agency,
    name,
    fold: foldKey(name),
    names: [...new Set(spellings)],
    letters: [...new Set(letters.filter((short) => short.length > 1))],
    tails: tailInitials(spellings[0] ?? ''),
  };
}

/** The initials of a search key, with and without those of `và`. */
function nameInitials(key: string): string[] {
  return [initialsOf(key), initialsOf(key.replaceAll(' va ', ' '))];
}

/** The initials of a search key without its first word; none of a name that has less than three words behind it. */
function tailInitials(key: string): string[] {
  const tail = key.slice(key.indexOf(' ', 1) < 0 ? key.length : key.indexOf(' ', 1));
  return [...new Set(nameInitials(tail))].filter((short) => short.length >= minTail);
}

/** Fewer letters than these are the initials of too many names. */
const minTail = 2;
const minGapped = 4;

/**
 * How well letters without spaces fit a name: as its whole abbreviation or initials, as their beginning, as those of the
 * words behind the first, or with some left out (`ubmttqt` for `Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh`).
 */
function initialsScore(typed: string, letters: readonly string[], tails: readonly string[]): number {
  let best = 0;
  for (const short of letters) {
    if (short === typed) return scores.abbreviation;
    if (short.startsWith(typed)) best = Math.max(best, scores.abbreviation - 5);
    else if (typed.length >= minGapped && isGapped(typed, short)) best = Math.max(best, scores.wordStart);
  }
  if (tails.includes(typed)) return Math.max(best, scores.abbreviation - 6);
  const isTail = typed.length > minTail && tails.some((tail) => tail.startsWith(typed));
  return isTail ? Math.max(best, scores.wordStart) : best;
}

/** Whether the letters stand in this order in `short`, the first and the last where it begins and ends. */
function isGapped(typed: string, short: string): boolean {
  if (typed[0] !== short[0] || typed.at(-1) !== short.at(-1) || typed.length < short.length - 3) return false;
  let at = 0;
  for (const letter of short) if (letter === typed[at]) at++;
  return at === typed.length;
}

/** How well letters without spaces fit the initials of a name; 0 for less than two. */
export function nameInitialsScore(typed: string, name: string): number {
  if (typed.length < 2) return 0;
  const key = searchKey(name);
  return initialsScore(typed, nameInitials(key), tailInitials(key));
}

/** The right tone marks count a little: of two names that differ in nothing else the one typed comes first. */
function scoreOf({ fold, names, letters, tails }: Keys, asked: WordQuery, typed: string): number {
  if (asked.text === '') return 1;
  let best = 0;
  names.forEach((name, place) => {
    const score = wordsScore(name, asked);
    best = Math.max(best, place === 0 ? score : Math.min(score, scores.prefix) - 1);
  });
  const together = asked.text.replaceAll(' ', '');
  if (best < scores.abbreviation && together.length > 1)
    best = Math.max(best, initialsScore(together, letters, tails));
  return best > 0 && fold.includes(typed) ? best + 2 : best;
}

const above: Readonly<Record<Level, readonly Level[]>> = {
  central: ['central'],
  province: ['province', 'central'],
  district: ['district', 'province', 'central'],
  commune: ['commune', 'district', 'province', 'central'],
  party: ['party'],
  'mass-organisation': ['mass-organisation'],
  media: ['media'],
  other: ['other'],
};

/** By score, then by level, then by the order of the catalog. */
function orderOf(level: Level | undefined) {
  const ladder = level ? above[level] : [];
  const step = ({ agency }: AgencyMatch) => {
    const at = ladder.indexOf(agency.level);
    return at < 0 ? ladder.length : at;
  };
  return (a: AgencyMatch, b: AgencyMatch) =>
    tierOf(b.score) - tierOf(a.score) || step(a) - step(b) || b.score - a.score;
}

/** Candidates of one tier are ordered by level first. */
function tierOf(score: number): number {
  return Object.values(scores).filter((tier) => score + 10 >= tier).length;
}
