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
  /** The most candidates wanted; 20 if left out. */
  readonly limit?: number;
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
  readonly fold: string;
  /** The name, then its other spellings. */
  readonly names: readonly string[];
  /** Abbreviations and initials, without spaces. */
  readonly letters: readonly string[];
}

const catalogKeys = lazy(() => agencies().map(keysOf));

/**
 * Agencies by what somebody types of a name, with or without diacritics, by abbreviation in any case or by initials; the
 * best first. An empty query gives all that are in force. An abolished agency gives those that took over from it.
 */
export function searchAgencies(query: string, { day, level, limit = 20, among }: AgencyQuery): AgencyMatch[] {
  const asked = wordQuery(query);
  const fold = foldKey(query);
  const direct = new Map<Agency, AgencyMatch>();
  const instead = new Map<Agency, AgencyMatch>();
  for (const each of among?.agencies.map(keysOf) ?? catalogKeys()) {
    const score = scoreOf(each, asked, fold);
    if (score === 0) continue;
    if (inForce(each.agency, day)) direct.set(each.agency, candidateOf(each.agency, score));
    else if (asked.text !== '' && (each.agency.validTo ?? day) < day)
      for (const agency of successorsInForce(each.agency, day, among?.named)) {
        const known = instead.get(agency);
        if (!known || known.score < score)
          instead.set(agency, { ...candidateOf(agency, score), for: each.agency });
      }
  }
  for (const agency of direct.keys()) instead.delete(agency);
  const order = orderOf(level);
  return [...[...direct.values()].sort(order), ...[...instead.values()].sort(order)].slice(0, limit);
}

function candidateOf(agency: Agency, score: number): AgencyMatch {
  return { agency, name: writtenName(agency), score };
}

function keysOf(agency: Agency): Keys {
  const name = writtenName(agency);
  const spellings = [name, ...agency.abbreviations.filter((form) => form !== form.toUpperCase())].map(
    searchKey,
  );
  const own = spellings[0] ?? '';
  const withoutAnd = own.replaceAll(' va ', ' ');
  const letters = [
    ...[...agency.abbreviations, agency.symbol ?? ''].map((short) => searchKey(short).replaceAll(' ', '')),
    initialsOf(own),
    initialsOf(withoutAnd),
  ];
  return {
    agency,
    fold: foldKey(name),
    names: [...new Set(spellings)],
    letters: [...new Set(letters.filter((short) => short.length > 1))],
  };
}

/** The right tone marks count a little: of two names that differ in nothing else the one typed comes first. */
function scoreOf({ fold, names, letters }: Keys, asked: WordQuery, typed: string): number {
  if (asked.text === '') return 1;
  let best = 0;
  names.forEach((name, place) => {
    const score = wordsScore(name, asked);
    best = Math.max(best, place === 0 ? score : Math.min(score, scores.prefix) - 1);
  });
  const together = asked.text.replaceAll(' ', '');
  if (best < scores.abbreviation && together.length > 1)
    for (const short of letters) {
      if (short === together) best = scores.abbreviation;
      else if (short.startsWith(together)) best = Math.max(best, scores.abbreviation - 5);
    }
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
