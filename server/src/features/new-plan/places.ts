import { type Province, provinceGone, provinces, provincesNamed } from '#catalog/province.ts';
import { isDayWithin } from '#catalog/row.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { communesOfToday, territories } from '#lexicon/territories.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { problems } from './messages.ts';

/** A value, or why there is none. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Bilingual };

/** A commune as an answer names it. */
export interface Commune {
  /** `xã`, `phường`, `đặc khu`. */
  readonly unit: string;
  readonly name: string;
}

const committee = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu;
const withoutCommittee = (answer: string) => answer.replace(committee, '');

/** The provinces and cities of the day. */
export const provincesOn = (day: string): Province[] =>
  provinces().filter(({ validFrom, validTo }) => isDayWithin(validFrom, validTo, day));

const provinceWord = /^(tỉnh|thành phố|tp\.?|tinh|thanh pho)\s+/iu;

/** The province or city that an answer names, with or without its type, with or without diacritics. */
export function readProvince(answer: string, day: string): Read<Province> {
  const words = withoutCommittee(answer);
  const name = words.replace(provinceWord, '');
  const isOn = ({ validFrom, validTo }: Province) => isDayWithin(validFrom, validTo, day);
  const plain = withoutDiacritics(name);
  const found =
    provincesNamed(words).find(isOn) ??
    provincesNamed(name).find(isOn) ??
    provincesOn(day).find((each) => withoutDiacritics(each.name) === plain);
  if (found) return { value: found };
  const gone = provinceGone(name, undefined, day);
  if (gone) return { problem: problems.provinceGone(gone.ended.fullName, gone.successor?.fullName ?? '') };
  return { problem: problems.noProvince(name) };
}

/** `xã, phường, đặc khu`: what communes are called today. */
export const communeWords = communesOfToday.join(', ');

/** The commune that an answer names with its type. Those of the past are refused, as are districts. */
export function readCommune(answer: string): Read<Commune> {
  const words = withoutCommittee(answer);
  const unit = territories.find(({ word }) => opens(words, word));
  if (!unit) return { problem: problems.noCommune(communeWords) };
  if (!unit.today) return { problem: problems.unitGone(unit.word, communeWords) };
  const name = words.slice(unit.word.length).trim();
  if (!communesOfToday.includes(unit.word) || name === '')
    return { problem: problems.noCommune(communeWords) };
  return { value: { unit: unit.word, name: asName(name) } };
}

const opens = (words: string, word: string) =>
  words.toLowerCase().startsWith(`${word} `) || words.toLowerCase() === word;

/** A name of a place as it is written: where all its letters are small, or all capitals, each word begins with a capital. */
function asName(words: string): string {
  const isPlain = words === words.toLowerCase() || !hasLower(words);
  return isPlain
    ? words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;
}
