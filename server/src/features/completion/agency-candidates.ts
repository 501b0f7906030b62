import { type Agency, inForce, successorsInForce, writtenName } from '#catalog/agency.ts';
import { scores, searchKey, wordQuery, wordsScore } from '#catalog/query.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import {
  type AgencyMatch,
  type AgencyNaming,
  nameInitialsScore,
  searchAgencies,
} from '#catalog/search-agencies.ts';
import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { agencyIn } from '#model/agencies/mentions.ts';
import type { Issuer } from '#model/header/issuer.ts';
import type { Locale } from '#options/bilingual.ts';
import { agencyDetail, isOfIssuer, isOfMany, replaces } from './agency-name.ts';
import type { AgencyCertainty, AgencySlot } from './agency-slot.ts';
import { agencyWeight, type WeighedAgency } from './agency-weight.ts';
import { marksAgree } from './matching.ts';
import { completionMessages } from './messages.ts';
import type { NamedAgency } from './named-agencies.ts';
import type { Piece } from './separators.ts';

/** An agency that fits what is typed, in the plan's words. */
export interface RankedAgency extends WeighedAgency {
  readonly name: string;
  /** What the list shows of it; made for those that are shown. */
  readonly detail: () => string;
  /** The abolished agency that was asked for, where this one took over from it. */
  readonly old: Agency | undefined;
  readonly score: number;
}

/** What candidates are computed from. */
export interface AgencyKnowledge {
  readonly day: string;
  readonly locale: Locale;
  readonly issuer: Issuer;
  /** What `agencyUsage` counts by. */
  readonly issuerKind: string;
  readonly naming: AgencyNaming;
  /** How many plans of the workspace name an agency, by the name of the catalog. */
  readonly plansNaming: (agency: string) => number;
  readonly referenceData: ReferenceData;
  /** Computed when first read: most keystrokes in prose do not need it. */
  readonly named: readonly NamedAgency[];
}

/** The agencies that fit a piece, the best first: what is typed in full, then by how well they fit, then by rank. */
export function agencyCandidates(
  knowledge: AgencyKnowledge,
  piece: Piece,
  certainty: AgencyCertainty,
  role: AgencySlot['role'],
): RankedAgency[] {
  const { typed } = piece;
  const least = leastScore(typed, certainty);
  if (least === undefined) return [];
  const hits = hitsFor(knowledge, typed);
  const all = [...ownCandidates(knowledge, hits, typed), ...catalogCandidates(knowledge, hits, typed)];
  const isClose = all.some(({ score, old }) => !old && score >= scores.wordStart);
  const enough = isClose ? Math.max(least, scores.wordStart) : least;
  const fits = all.filter(
    (each) =>
      each.score >= enough && (certainty === 'list' || marksFit(each, typed)) && reaches(each.name, piece),
  );
  const asked = foldKey(typed);
  const placed = fits.map((each) => ({
    each,
    tier: tierOf(each, asked),
    weight: agencyWeight(each, role, knowledge),
  }));
  placed.sort((a, b) => a.tier - b.tier || b.weight - a.weight || b.each.score - a.each.score);
  return distinct(placed.map(({ each }) => each));
}

/** What the workspace adds first; it takes the place of what the catalog has by the same name. */
function hitsFor(
  { day, issuer, naming, referenceData }: AgencyKnowledge,
  typed: string,
): readonly AgencyMatch[] {
  const query = { day, limit: 400, naming, ...(issuer.level && { level: issuer.level }) };
  const known = searchAgencies(typed, query);
  const { agencies } = referenceData;
  if (agencies.length === 0) return known;
  const names = new Set(agencies.map(({ name }) => name));
  const added = searchAgencies(typed, { ...query, among: { agencies, named: agencyIn(referenceData) } });
  return [...added, ...known.filter(({ agency }) => !names.has(agency.name))];
}

/** The plan's own agencies in its own spelling; those that are gone on its day are left to their successors. */
function ownCandidates(
  { day, locale, named }: AgencyKnowledge,
  hits: readonly AgencyMatch[],
  typed: string,
): RankedAgency[] {
  const scoreOf = new Map(hits.filter((hit) => !hit.for).map((hit) => [hit.agency, hit.score]));
  const asked = wordQuery(typed);
  return named
    .filter(({ agency }) => !agency || inForce(agency, day))
    .map((inPlan) => {
      const { name, agency } = inPlan;
      const score = Math.max(
        wordsScore(searchKey(name), asked),
        nameInitialsScore(asked.text.replaceAll(' ', ''), name),
        (agency && scoreOf.get(agency)) ?? 0,
      );
      const detail = () =>
        [completionMessages.inPlan[locale], ...(agency ? [agencyDetail(agency, locale)] : [])].join(' · ');
      return { name, agency, detail, score, old: undefined, rank: 1, inPlan };
    });
}

function catalogCandidates(
  { day, locale, issuer, referenceData }: AgencyKnowledge,
  hits: readonly AgencyMatch[],
  typed: string,
): RankedAgency[] {
  const added = new Set(referenceData.agencies);
  const best = Math.max(0, ...hits.filter((hit) => !hit.for).map(({ score }) => score));
  return hits
    .filter((hit) => !hit.for || meansOld(hit, typed, best))
    .map(({ agency, name, score, for: old }) => {
      const notes = old ? [replaces(old, locale)] : succeeded(agency, day, locale);
      const isAdded = added.has(agency);
      const rank = old ? 6 : isAdded ? 2 : notes.length > 0 ? 7 : rankOf(agency, issuer);
      const from = isAdded ? ' · kh.config.json' : '';
      const detail = () => [agencyDetail(agency, locale) + from, ...notes].join('; ');
      return {
        name: isAdded ? agency.name : name,
        agency,
        detail,
        score,
        old,
        rank,
        inPlan: undefined,
      };
    });
}

const rankOf = (agency: Agency, issuer: Issuer) =>
  isOfIssuer(agency, issuer) ? 3 : isOfMany(agency) ? 4 : 5;

/** Whether an abolished agency is meant: by its abbreviation, by half its name, or since no other fits as well. */
function meansOld({ score, for: old }: AgencyMatch, typed: string, best: number): boolean {
  const isShort = score >= scores.abbreviation && score < scores.prefix - 1;
  const isBetter = score >= scores.prefix - 1 ? best < scores.prefix - 1 : best === 0;
  return isShort || isBetter || 2 * typed.trim().length >= writtenName(old!).length;
}

/** An agency with an unknown end that another took over from may be gone: `nay là Thi hành án dân sự tỉnh`. */
function succeeded(agency: Agency, day: string, locale: Locale): string[] {
  if (agency.successors.length === 0 || agency.validTo !== null) return [];
  const successors = successorsInForce(agency, day).map(writtenName);
  return successors.length > 0 ? [completionMessages.perhapsNow(successors.join(', '))[locale]] : [];
}

/** How well a name must fit; undefined where what is typed is no sign of a name yet. */
function leastScore(typed: string, certainty: AgencyCertainty): number | undefined {
  const words = typed.trim().split(/\s+/u);
  const isName = /^\p{Lu}/u.test(typed);
  if (certainty === 'list') return typed === '' ? 0 : scores.inside;
  if (certainty !== 'maybe')
    return typed === ''
      ? 0
      : words.length > 1 || typed.length > 3
        ? scores.wordStart
        : scores.abbreviation - 5;
  if (isName) return scores.abbreviation - 5;
  return words.length > 1 ? scores.prefix - 1 : undefined;
}

/** In prose, finished words with their marks must be words of the name. */
function marksFit({ name, agency }: RankedAgency, typed: string): boolean {
  return marksAgree(typed, [name, ...(agency?.abbreviations ?? [])].join(' '));
}

/** A piece with a separator in it fits only a name that has it too. */
function reaches(name: string, { typed, joined }: Piece): boolean {
  if (!joined) return true;
  const key = withoutDiacritics(name);
  const asked = withoutDiacritics(typed);
  return asked !== '' && key !== asked && ` ${key}`.includes(` ${asked}`);
}

/**
 * 0 what is typed in full, then what begins so, what has such a word, what has words that begin so; of each, successors and
 * what may be gone come last.
 */
function tierOf({ score, rank, name }: RankedAgency, typed: string): number {
  if (typed !== '' && name.length < typed.length + 2 && foldKey(name) === typed) return 0;
  const last = rank >= 6 ? 1 : 0;
  if (typed === '') return rank >= 3 ? 3 + last : rank; // nothing asks for any: those that the plan knows come first
  const tier = score >= scores.abbreviation - 6 ? 1 : score >= scores.wordStart ? 3 : 5;
  return tier + last;
}

/** More than a list shows, for some may be left out of it. */
const maxCandidates = 80;

/** Each name once: `Ủy ban nhân dân thành phố` is in the catalog, and is what a city writes for that of a province. */
function distinct(candidates: readonly RankedAgency[]): RankedAgency[] {
  const byName = new Map<string, RankedAgency>();
  for (const each of candidates) {
    const key = foldKey(each.name);
    if (!byName.has(key)) byName.set(key, each);
    if (byName.size === maxCandidates) break;
  }
  return [...byName.values()];
}
