import { provincesNamed } from '#catalog/province.ts';
import { foldKey } from '#grammar/text/fold.ts';

/** The tiers of government below the centre. */
export type Tier = 'province' | 'district' | 'commune';

/** A territory that a text names: its word, folded (`thị xã`), and its tier. */
export interface TerritoryNamed {
  readonly tier: Tier;
  readonly word: string;
}

const tiers: Readonly<Record<string, Tier>> = {
  tỉnh: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'đặc khu': 'commune',
  'thị trấn': 'commune',
};

const words = 'tỉnh|thành phố|tp\\.?|thị xã|huyện|quận|xã|phường|đặc khu|thị trấn';
const inHeader = new RegExp(`(?<![\\p{L}\\p{M}])(${words})\\s+(\\p{L}[\\p{L} -]{0,30})`, 'giu');
const inText = new RegExp(
  `(?<![\\p{L}\\p{M}])(${words}|TP\\.?)\\s+(\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,3})`,
  'gu',
);

/** The territories that a line in capitals names; a city under a province already `above` is a district's equal. */
export function territoriesInHeader(line: string, above: boolean): TerritoryNamed[] {
  let underProvince = above;
  return [...line.matchAll(inHeader)].map(([, word = '', place = '']) => {
    const named = territoryOf(word, place, underProvince);
    underProvince ||= named.tier === 'province';
    return named;
  });
}

/** The territories that running text names with a proper name behind (`thị xã Cửa Lò`). */
export function territoriesInText(said: string): TerritoryNamed[] {
  return [...said.matchAll(inText)].map(([, word = '', place = '']) => territoryOf(word, place, false));
}

function territoryOf(written: string, place: string, underProvince: boolean): TerritoryNamed {
  const word = foldKey(written);
  const tier = tiers[word];
  if (tier) return { tier, word };
  return { tier: underProvince || !isProvince(place) ? 'district' : 'province', word: 'thành phố' };
}

/** Whether a name begins with that of a province or centrally-run city of any time. */
function isProvince(place: string): boolean {
  const all = place.trim().split(/\s+/);
  return all.some((_, i) => {
    const name = all.slice(0, i + 1).join(' ');
    return provincesNamed(name).length > 0 || provincesNamed(`TP ${name}`).length > 0;
  });
}
