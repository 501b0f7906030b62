import { provincesNamed } from '#catalog/province.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { alternation } from '#lexicon/alternation.ts';
import { type Tier, territoryWords, tierOfTerritory } from '#lexicon/territories.ts';

export type { Tier } from '#lexicon/territories.ts';

/** A territory that a text names: its word, folded (`thị xã`), its tier, and its own name, folded, if that is certain. */
export interface TerritoryNamed {
  readonly tier: Tier;
  readonly word: string;
  readonly place: string;
}

const words = alternation([...territoryWords, 'tp.', 'tp']);
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
export function territoriesInText(piece: string): TerritoryNamed[] {
  return [...piece.matchAll(inText)].map(([, word = '', place = '']) => territoryOf(word, place, false));
}

/** The territory of a word and the name behind it; a city `underProvince` is a district's equal. */
export function territoryOf(written: string, behind: string, underProvince: boolean): TerritoryNamed {
  const word = foldKey(written);
  const named = tierOfTerritory(word);
  const tier = named === 'city' ? undefined : named;
  const province =
    tier === undefined || tier === 'province' ? provinceIn(behind, tier === undefined) : undefined;
  if (tier === 'province') return { tier, word, place: province ?? '' };
  if (tier) return { tier, word, place: nameIn(behind) };
  return underProvince || province === undefined
    ? { tier: 'district', word: 'thành phố', place: nameIn(behind) }
    : { tier: 'province', word: 'thành phố', place: province };
}

/** The province or centrally-run city of any time with whose name a text begins, folded; `city`: such a city only. */
export function provinceIn(text: string, city = false): string | undefined {
  const all = text.trim().split(/\s+/);
  for (let count = Math.min(all.length, maxNameLength); count > 0; count--) {
    const name = all.slice(0, count).join(' ');
    const found = [...provincesNamed(name), ...provincesNamed(`TP ${name}`)].find(
      ({ type }) => !city || type !== 'tỉnh', // the city of Cao Bằng is a part of the province of Cao Bằng
    );
    if (found) return foldKey(found.name);
  }
  return undefined;
}

/** No name of a province has more words: `Bà Rịa - Vũng Tàu`. */
const maxNameLength = 5;
const nextTerritory = new RegExp(`[,;.(*]|(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'iu');

/** The name that stands first in what follows a word for a territory, folded. */
function nameIn(behind: string): string {
  return foldKey(behind.split(nextTerritory, 1)[0] ?? '');
}
