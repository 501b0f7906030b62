import { isProvinceAt } from '#agencies/locality.ts';
import { type Agency, agencies, successorsInForce } from '#catalog/agency.ts';
import type { Confidence } from '#catalog/codes.ts';
import { type ProvinceChange, provinceGone } from '#catalog/province.ts';
import { endedSince, nextDay, type Standing, standingOn } from '#catalog/validity.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { wordsOf } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { communesOfToday } from '#lexicon/territories.ts';
import type { Plan } from '#model/plan.ts';
import type { AgencyMention } from './agency-lists.ts';
import { agencyIn } from './mentions.ts';

/** Why a name may not stand in a plan of its day. */
export type AgencyState =
  | { readonly kind: 'in-force' }
  /** The agency is gone, or bears another name. */
  | {
      readonly kind: 'ended';
      readonly agency: Agency;
      /** First day without it, ISO. */
      readonly since: string | undefined;
      readonly successors: readonly Agency[];
      readonly confidence: Confidence;
    }
  /** It was not there yet. */
  | {
      readonly kind: 'not-yet';
      readonly agency: Agency;
      readonly predecessors: readonly Agency[];
      readonly confidence: Confidence;
    }
  /** The agency stands, but its province is gone or is a city now. */
  | { readonly kind: 'province-ended'; readonly change: ProvinceChange; readonly since: string };

const fine: AgencyState = { kind: 'in-force' };

/**
 * How what a mention names stands on the plan's day: gone only where no reading of it stands. What is not known, and a plan
 * without a day, is in force.
 */
export function agencyState(plan: Plan, mention: AgencyMention): AgencyState {
  const day = plan.date?.day;
  const { agency, meanings, kind, inCitation } = mention;
  if (!day || !agency || inCitation || (kind !== 'named' && kind !== 'collective')) return fine;
  let standing: Standing | undefined;
  let differ = false;
  for (const meaning of meanings) {
    const each = standingOn(meaning, day);
    if (each === 'in-force') return provinceState(mention, day);
    differ ||= standing !== undefined && each !== standing;
    standing = each;
  }
  if (differ) return fine;
  const { confidence } = agency;
  if (standing === 'ended') {
    if (isTitled(mention)) return fine;
    if (agency.level === 'district' && isOfCommune(mention)) return fine;
    if (hasOneOfItsOwn(plan, mention, day)) return fine;
    const successors = successorsInForce(agency, day, agencyIn(plan.referenceData));
    return { kind: 'ended', agency, since: endedSince(agency), successors, confidence };
  }
  if (!madeByReform.test(agency.name)) return fine;
  return { kind: 'not-yet', agency, predecessors: predecessorsOf(plan, agency, day), confidence };
}

/** `Báo Nhân Dân`, `Báo Lao Động`: a paper with a title of its own, and not that of a province. */
function isTitled({ agency, locality }: AgencyMention): boolean {
  const { place, territories = [] } = locality ?? {};
  if (!agency?.name.startsWith('Báo ') || place === undefined || territories.length > 0) return false;
  return !isProvinceAt(wordsOf(place), 0);
}

/** A centre of a commune bears the name that those of districts had. */
const isOfCommune = ({ locality }: AgencyMention) =>
  locality?.several === false && communesOfToday.includes(locality.territories[0] ?? '');

/** Whether the issuer's city has an agency of the name by itself, and the name means that: `Đài … Thành phố` in Thành phố Hồ Chí Minh. */
function hasOneOfItsOwn({ issuer }: Plan, { agency, locality }: AgencyMention, day: string): boolean {
  const city = issuer.places.get('province');
  const isCity = issuer.territories.get('province') === 'thành phố';
  if (!isCity || city === undefined || locality?.place !== undefined) return false;
  const own = agenciesOfCities().get(`${foldKey(agency?.stem ?? agency?.name ?? '')} thành phố ${city}`);
  return own !== undefined && standingOn(own, day) === 'in-force';
}

/** Agencies that bear the name of a city in their own, by the folded name. */
const agenciesOfCities = lazy(
  () =>
    new Map(
      agencies()
        .filter(({ name }) => / Thành phố \p{Lu}/u.test(name))
        .map((agency) => [foldKey(agency.name), agency] as const),
    ),
);

/** Ministries and departments alone are sure not to have been there before; other names may be older than the catalog knows. */
const madeByReform = /^(?:Bộ|Sở) /;

/** Branches of these are not ordered by provinces, or keep the old names: post, telecoms, banks, insurance, enforcement. */
const notByProvince = new RegExp(
  `^(?:${alternation('branch-heads')}|${alternation('branch-heads.whole-words')} )`,
);

/** Whether a word is one of provinces and cities run by the centre, or no word stands there. */
const isOrNoProvince = (word: string | undefined): word is 'tỉnh' | 'thành phố' | undefined =>
  word === undefined || word === 'tỉnh' || word === 'thành phố';

function provinceState({ agency, locality }: AgencyMention, day: string): AgencyState {
  const { place, territories = [] } = locality ?? {};
  const [word] = territories;
  if (place === undefined || !agency || !isOrNoProvince(word)) return fine;
  if (agency.level === 'central' || agency.level === 'district' || agency.level === 'other') return fine;
  if (word === undefined && notByProvince.test(agency.name)) return fine;
  const change = provinceGone(place, word, day);
  return change ? { kind: 'province-ended', change, since: nextDay(change.ended.validTo!) } : fine;
}

/** The province of a name that is gone too is replaced with it. */
export function provinceOf({ locality }: AgencyMention, day: string): ProvinceChange | undefined {
  const { place, territories = [] } = locality ?? {};
  const [word] = territories;
  if (place === undefined || !isOrNoProvince(word)) return undefined;
  return provinceGone(place, word, day);
}

function predecessorsOf(plan: Plan, { name }: Agency, day: string): Agency[] {
  return [...plan.referenceData.agencies, ...agencies()].filter(
    (each) => each.successors.includes(name) && standingOn(each, day) === 'in-force',
  );
}
