/** The closed sets of values of the catalog; the generated tables write a value as its place in its set. */

/** How sure the catalog is: `high` was seen in a source, `medium` is general knowledge, `low` a guess. */
export type Confidence = 'high' | 'medium' | 'low';
export const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** Where an agency stands; party, mass organisations and press are kinds of their own. */
export type AgencyLevel =
  | 'central'
  | 'province'
  | 'district'
  | 'commune'
  | 'party'
  | 'mass-organisation'
  | 'media'
  | 'other';
export const agencyLevels: readonly AgencyLevel[] = [
  'central',
  'province',
  'district',
  'commune',
  'party',
  'mass-organisation',
  'media',
  'other',
];

export type AbbreviationCategory = 'agency' | 'place' | 'position' | 'term' | 'document' | 'symbol';
export const categories: readonly AbbreviationCategory[] = [
  'agency',
  'place',
  'position',
  'term',
  'document',
  'symbol',
];

export type ProvinceType = 'tỉnh' | 'thành phố trực thuộc trung ương';
export const provinceTypes: readonly ProvinceType[] = ['tỉnh', 'thành phố trực thuộc trung ương'];
