import { type Agency, agencies, inForce, type Level } from '#catalog/agency.ts';
import { provinces, provincesNamed } from '#catalog/province.ts';
import { isDayWithin } from '#catalog/row.ts';
import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { tierOfTerritory, titledTerritories } from '#lexicon/territories.ts';
import { committeesOf } from './collective.ts';
import type { Locality, Territory } from './locality.ts';
import type { Meaning } from './trie.ts';

/** Which agency a name means: by the locality behind it, the plan's day and the level of the issuing body. */

/** What decides between agencies of one name. */
export interface RecognitionContext {
  /** The plan's day, ISO: agencies in force on it come first. */
  readonly day?: string;
  /** The level of the issuing body: agencies of this level come first. */
  readonly level?: Level;
  /** The word for the issuer's province: in a plan of a `tỉnh`, a `thành phố` without a name is one of its parts. */
  readonly province?: 'tỉnh' | 'thành phố';
  /** What the workspace adds to the catalog, one list for all texts that are read with it: its tree of names is kept with it. */
  readonly agencies?: readonly Agency[];
  /** Short names that the text itself gives (`Sở` for `Sở Nội vụ`), and what they stand for; kept as `agencies` are. */
  readonly shortNames?: ReadonlyMap<string, string>;
}

/** The same for contexts in which every text means the same. */
export const contextKey = memoizeByObject((context: RecognitionContext): string => {
  const { day, level, province, agencies, shortNames } = context;
  const names = shortNames?.size ? [...shortNames] : [];
  const own = agencies?.length ? listNumber(agencies) : 0;
  const time = day === undefined || own > 0 ? day : eraOf(day);
  return JSON.stringify([time, level, province, own, ...names]);
});

/** The first days of agencies and provinces, and their last ones with a sign behind that sorts them before the day after. */
const changes = lazy((): readonly string[] => {
  const found = new Set<string>();
  for (const { validFrom, validTo } of [...agencies(), ...provinces()]) {
    if (validFrom !== null) found.add(validFrom);
    if (validTo !== null) found.add(`${validTo}~`);
  }
  return [...found].sort();
});

/** The number of the time in which an ISO day lies: between its days all of the catalog that is in force stays so. */
const eraOf = (day: string): number => partitionPoint(changes(), (change) => change > day);

let lists = 0;
const listNumber = memoizeByObject((_agencies: readonly Agency[]) => ++lists);

/** The meanings of a name by the locality behind it; `all`: those of `local` together. */
export function meaningsAt(
  local: ReadonlyMap<Territory, readonly Meaning[]>,
  all: readonly Meaning[],
  { territories, several, place }: Locality,
  { day, province }: RecognitionContext,
): readonly Meaning[] {
  const territory = territories[0] ?? territoryOf(place, day);
  if (several && all.some(({ agency }) => agency.name === 'Ủy ban nhân dân huyện')) {
    const agency = committeesOf(territories);
    if (agency) return [{ agency, own: false }];
  }
  if (territory === undefined) return all;
  const direct = local.get(territory) ?? [];
  const level = levelOf(territory, place, day, province);
  const likeliest = ofLevel(direct, level) ?? ofLevel(all, level) ?? (direct.length ? direct : all);
  return place === undefined ? [...likeliest, ...direct] : likeliest;
}

/** The kind of territory that a proper name alone stands for. */
function territoryOf(place: string | undefined, day: string | undefined): Territory | undefined {
  if (place === undefined) return undefined;
  if (isCentralCity(place, day)) return 'thành phố';
  return provincesNamed(place).length ? 'tỉnh' : undefined;
}

function ofLevel(meanings: readonly Meaning[], level: Level): readonly Meaning[] | undefined {
  const found = meanings.filter(
    ({ agency }) => agency.level === level || agencyLevelByName(agency) === level,
  );
  return found.length ? found : undefined;
}

const ofDistrict = new RegExp(` huyện$|^${titledTerritories('district')} `);

/** The level of mass organisations, party bodies and press, recognised by the last word of their names. */
const agencyLevelByName = memoizeByObject(({ name }: Agency): Level | undefined => {
  if (/ (?:tỉnh|Tỉnh ủy)$|^Tỉnh /.test(name)) return 'province';
  if (ofDistrict.test(name)) return 'district';
  return / xã$/.test(name) ? 'commune' : undefined;
});

/** The level of a territory. A city is of province or district level; only centrally-run cities are of the former. */
function levelOf(
  territory: Territory,
  place: string | undefined,
  day: string | undefined,
  province: RecognitionContext['province'],
): Level {
  const tier = tierOfTerritory(territory) ?? 'commune';
  if (tier !== 'city') return tier;
  if (place === undefined) return province === 'tỉnh' ? 'district' : 'province';
  return isCentralCity(place, day) ? 'province' : 'district';
}

function isCentralCity(place: string, day: string | undefined): boolean {
  return ['', 'TP '].some((front) =>
    provincesNamed(front + place).some(
      ({ type, validFrom, validTo }) =>
        type !== 'tỉnh' && (day === undefined || isDayWithin(validFrom, validTo, day)),
    ),
  );
}

/**
 * The workspace's own before the catalog's, then in force on the day before others, then of the issuer's level, then those that nobody is known to have taken over
 * from, then own names before other spellings, then those that have not ended.
 */
export function rankMeanings(meanings: readonly Meaning[], context: RecognitionContext): Agency[] {
  if (meanings.length === 1) return [meanings[0]!.agency];
  const own = context.agencies?.length ? new Set(context.agencies) : undefined;
  const ranked: Agency[] = [];
  const weights: number[] = [];
  for (const meaning of meanings) {
    const { agency } = meaning;
    const weight = weightOf(meaning, context) + (own?.has(agency) ? 16 : 0);
    const known = ranked.indexOf(agency);
    if (known >= 0) {
      if (weights[known]! >= weight) continue;
      ranked.splice(known, 1);
      weights.splice(known, 1);
    }
    let at = ranked.length;
    while (at > 0 && weights[at - 1]! < weight) at--;
    ranked.splice(at, 0, agency);
    weights.splice(at, 0, weight);
  }
  return ranked;
}

const weightOf = ({ agency, own }: Meaning, { day, level }: RecognitionContext): number =>
  (day !== undefined && inForce(agency, day) ? 8 : 0) +
  (agency.level === level ? 4 : 0) +
  (agency.successors.length === 0 || agency.validTo !== null ? 2 : 0) +
  (own ? 1 : 0) +
  (agency.validTo === null ? 0.5 : 0);
