import type { AgencyMember } from '#agencies/index.ts';
import type { Agency } from '#catalog/agency.ts';
import { provinceKey } from '#catalog/province.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { memoizeByKey, memoizeByObject } from '#grammar/text/memoize.ts';
import type { Issuer } from '#model/header/issuer.ts';
import type { Tier } from '#model/header/territory.ts';

/**
 * What is equal for two names of one agency and differs for two agencies: the meaning with its locality ("Sở TT&TT" and
 * "Sở Thông tin và Truyền thông"); the words where the meaning is not sure. A collective equals its own words only.
 */
export const agencyKey = memoizeByObject((member: AgencyMember): string => {
  const { name, agency, kind, nameStart, start, owned, locality } = member;
  if (kind === 'collective') return keyOfMany(name);
  if (kind !== 'named' || !agency || owned || nameStart > start) return `words ${folded(name)}`;
  const { territories = [], place } = locality ?? {};
  const territory = isOfProvince(agency) ? '' : (territories[0] ?? '');
  return `agency ${agency.name} ${territory} ${place === undefined ? '' : provinceKey(place)}`;
});

const folded = memoizeByKey(2000, foldKey);
const keyOfMany = memoizeByKey(500, (name) => `many ${withoutDeterminer(foldKey(name))}`);

/** A plan's own province is called "tỉnh" or "thành phố", or not at all: it is one territory for its agencies. */
const isOfProvince = memoizeByObject(
  ({ level, name }: Agency): boolean => level === 'province' || / tỉnh$|Tỉnh ủy|^Tỉnh |^Thành ủy/.test(name),
);

const withoutDeterminer = (name: string) => name.replace(/^(?:các|những) /, '').replace(/[,;-]? /g, ' ');

/**
 * The place, folded, whose agency is named in a plan of `issuer`: every province has its Sở Nội vụ. Empty where nothing
 * tells it, and for agencies of the whole country.
 */
export function localityKeyOf({ agency, locality }: AgencyMember, issuer: Issuer): string {
  if (locality?.place !== undefined) return provinceKey(locality.place);
  if (!agency) return '';
  const tier = isOfProvince(agency) ? 'province' : agency.level;
  return provinceKey(issuer.places.get(tier as Tier) ?? ''); // no other level has a place
}

/** Whether two names of one agency may be of one place; what is not stated does not distinguish them. */
export const mayBeSamePlace = (one: string, other: string): boolean =>
  one === '' || other === '' || one === other;
