import { type Agency, successorsInForce, writtenName } from '#catalog/agency.ts';
import { shortDate } from '#catalog/citation.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoryWords, titledTerritories, wordsOfTiers } from '#lexicon/territories.ts';
import type { Issuer } from '#model/header/issuer.ts';
import type { Tier } from '#model/header/territory.ts';
import type { Locale } from '#options/bilingual.ts';
import { agencyLevel, completionMessages } from './messages.ts';

/** How an agency is written in the plan, and what its completion shows besides its name. */

const provincial = titledTerritories('province', 'city');
const lastTerritory = new RegExp(` (${alternation(territoryWords)})$`);
const endings: readonly (readonly [RegExp, Tier])[] = [
  [
    new RegExp(` (?:${alternation(wordsOfTiers('province', 'city'))}|${provincial} ủy)$|^${provincial} `),
    'province',
  ],
  [new RegExp(` ${alternation(wordsOfTiers('district'))}$|^${titledTerritories('district')} `), 'district'],
  [new RegExp(` (?:${alternation(wordsOfTiers('commune'))}|Đảng ủy)$`), 'commune'],
];

/** The tier of an agency; of party bodies, mass organisations and press it follows from their names. */
export function tierOf(agency: Agency): Tier | undefined {
  const { level } = agency;
  if (level === 'province' || level === 'district' || level === 'commune') return level;
  const name = writtenName(agency);
  return endings.find(([ending]) => ending.test(name))?.[1];
}

/** Whether the agency belongs to the issuer's level (a province's where it is not known) and, where its name ends in a territory, to its kind of one. */
export function isOfIssuer(agency: Agency, { level = 'province', territories }: Issuer): boolean {
  const tier = tierOf(agency);
  if (agency.level !== level && tier !== level) return false;
  const own = tier && territories.get(tier);
  const named = lastTerritory.exec(writtenName(agency))?.[1];
  return own === undefined || named === undefined || named === own || agency.stem !== null;
}

/** Whether the name stands for several: `Các sở, ban, ngành`, `Ủy ban nhân dân các xã, phường`. */
export function isOfMany(agency: Agency): boolean {
  return agency.level === 'other' && /(?:^| )các /iu.test(agency.name);
}

/** The name with the plan's own territory for a generic last word: `Công an thành phố` in a city. */
export function nameIn(agency: Agency, { territories }: Issuer): string {
  const name = writtenName(agency);
  const tier = tierOf(agency);
  const own = tier && territories.get(tier);
  if (own === undefined) return name;
  if (agency.stem !== null) return `${agency.stem} ${own}`;
  if (own !== 'thành phố' || tier !== 'province') return name;
  return name.replace(/Tỉnh ủy$/, 'Thành ủy').replace(/^Tỉnh (?=đoàn)/, 'Thành ');
}

/** Level and validity: `Cấp tỉnh, từ 01/3/2025`. */
export function agencyDetail(agency: Agency, locale: Locale): string {
  const { level, validFrom, validTo } = agency;
  const days = [
    ...(validFrom === null ? [] : [completionMessages.from(shortDate(validFrom))]),
    ...(validTo === null ? [] : [completionMessages.until(shortDate(validTo))]),
  ];
  const kind = isOfMany(agency) ? completionMessages.ofMany[locale] : agencyLevel(level, locale);
  return [kind, ...days.map((day) => day[locale])].join(', ');
}

/** What a successor replaces: `thay Sở Thông tin và Truyền thông (đến 28/02/2025)`. */
export function replaces(old: Agency, locale: Locale): string {
  return completionMessages.replaces(writtenName(old), old.validTo === null ? '' : shortDate(old.validTo))[
    locale
  ];
}

/** Its short forms and, for one that shares an abolished one's work with others, these. */
export function documentationOf(
  agency: Agency,
  old: Agency | undefined,
  { day, locale }: { readonly day: string; readonly locale: Locale },
): string | undefined {
  const { abbreviations } = agency;
  const short = abbreviations.length > 0 ? [completionMessages.short(abbreviations.join(', '))[locale]] : [];
  const successors = old ? successorsInForce(old, day).map(writtenName) : [];
  const shared =
    successors.length > 1
      ? [completionMessages.shared(writtenName(old!), successors.join('; '))[locale]]
      : [];
  const lines = [...short, ...shared];
  return lines.length > 0 ? lines.join('\n') : undefined;
}
