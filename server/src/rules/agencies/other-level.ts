import { type Agency, agencies, type Level } from '#catalog/agency.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { tierOfTerritory } from '#lexicon/territories.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';

/** Words of a name without the territory at its end: `Ban`, `Chỉ huy`, … of `Ban Chỉ huy Quân sự xã`. */
const wordsOf = memoizeByObject(({ name }: Agency): readonly string[] => {
  const words = name.split(' ');
  return levelOf(words.at(-1)!) === undefined ? words : words.slice(0, -1);
});

/** The level of a territory by its word alone; `thành phố` may be of three. */
function levelOf(word: string): Level | undefined {
  const tier = tierOfTerritory(word);
  return tier === 'province' || tier === 'district' || tier === 'commune' ? tier : undefined;
}

/**
 * The agency that a territory has in the place of one of another level that is named with it, where their names differ by one word: a
 * province has a `Bộ Chỉ huy Quân sự`, a commune a `Ban Chỉ huy Quân sự`; undefined where the name fits its territory, or nothing like it is known.
 */
export function agencyOfLevel({ agency, kind, locality }: AgencyMention): Agency | undefined {
  const word = locality?.territories[0];
  if (!agency || kind !== 'named' || word === undefined || locality!.several) return undefined;
  const level = levelOf(word);
  if (level === undefined || agency.level === level || agency.level === 'central') return undefined;
  const words = wordsOf(agency);
  const found = agencies().filter((each) => {
    if (each.level !== level || each.validTo !== null) return false;
    const theirs = wordsOf(each);
    return theirs.length === words.length && theirs.filter((own, i) => own !== words[i]).length === 1;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The word of the name that is of the other level, and the one that takes its place. */
export function otherWord(mention: Agency, right: Agency): readonly [string, string] {
  const [words, theirs] = [wordsOf(mention), wordsOf(right)];
  const at = theirs.findIndex((own, i) => own !== words[i]);
  return [words[at]!, theirs[at]!];
}
