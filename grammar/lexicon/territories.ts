import { alternation } from '#lexicon/alternation.ts';
import { tableRows } from '#lexicon/words.ts';

/** The tiers of government below the centre. */
export type Tier = 'province' | 'district' | 'commune';

/** A word for a territory: a row of its table. */
export interface TerritoryWord {
  readonly word: string;
  /** A city may be of the tier of a province or of a district. */
  readonly tier: Tier | 'city';
  /** Whether there are such territories since 1 July 2025. */
  readonly today: boolean;
  /** Short forms as written. */
  readonly short: readonly string[];
  /** A short form that counts only with a full stop and a name behind it. */
  readonly dotted: string | undefined;
  /** The word before `ủy` in the name of a party committee. */
  readonly party: string | undefined;
}

const someText = (cell: string | undefined) => (cell ? cell : undefined);

/** All words for territories. */
export const territories: readonly TerritoryWord[] = tableRows('territories').map(
  ([word, tier, today, short, dotted, party]): TerritoryWord => ({
    word: word!,
    tier: tier as TerritoryWord['tier'],
    today: today === 'x',
    short: someText(short)?.split(' ') ?? [],
    dotted: someText(dotted),
    party: someText(party),
  }),
);

/** The words alone, in small letters. */
export const territoryWords: readonly string[] = territories.map(({ word }) => word);

const byWord = new Map(territories.map((territory) => [territory.word, territory]));

/** The tier of a word in small letters; undefined for what is no word for a territory. */
export const tierOfTerritory = (word: string): TerritoryWord['tier'] | undefined => byWord.get(word)?.tier;

/** The word before `ủy` in the name of a territory's party committee; undefined where none has one of its own. */
export const partyOfTerritory = (word: string): string | undefined => byWord.get(word)?.party;

/** The words of some tiers. */
export const wordsOfTiers = (...tiers: readonly TerritoryWord['tier'][]): string[] =>
  territories.filter(({ tier }) => tiers.includes(tier)).map(({ word }) => word);

/** The words that name party committees, of some tiers. */
export const partyWordsOfTiers = (...tiers: readonly TerritoryWord['tier'][]): string[] =>
  territories.flatMap(({ tier, party }) => (tiers.includes(tier) && party !== undefined ? [party] : []));

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The pattern of the words that names of agencies begin with, of some tiers: `Huyện`, `Quận`, `Thị` (`Thị đoàn`). */
export const titledTerritories = (...tiers: readonly TerritoryWord['tier'][]): string =>
  alternation(partyWordsOfTiers(...tiers).map(titled));

/** The words for communes that there are since 1 July 2025. */
export const communesOfToday: readonly string[] = territories
  .filter(({ tier, today }) => tier === 'commune' && today)
  .map(({ word }) => word);
