import { wordSet } from '#lexicon/words.ts';
import type { Bilingual } from '#options/bilingual.ts';

/*
 * The places of Nghị định 30/2020/NĐ-CP on which rules rest. A message names one of these and no other; what the decree says there stands
 * in test/rules/decree-30-words.ts, and a test holds messages and pages (docs/rules) to it. What the decree does not say is called
 * `thông lệ` (common practice) or is plain sense, and its message names no place.
 */

const article = (number: number, clause?: number): Bilingual => ({
  vi: `Điều ${number}${clause ? ` khoản ${clause}` : ''}`,
  en: `article ${number}${clause ? `, clause ${clause}` : ''}`,
});

const clause = (section: 'I' | 'II' | 'III', number: number, point?: string): Bilingual => ({
  vi: `Phụ lục I, phần I, mục ${section}, khoản ${number}${point ? ` điểm ${point}` : ''}`,
  en: `Annex I, part I, section ${section}, clause ${number}${point ? `, point ${point}` : ''}`,
});

/** A row of the table of samples (`Mẫu chữ và chi tiết trình bày`). */
const row = (name: string): Bilingual => ({
  vi: `Phụ lục I, phần I, mục V, hàng ${name} của bảng`,
  en: `Annex I, part I, section V, row ${name} of the table`,
});

const places = {
  'article 7': article(7),
  'article 8.2': article(8, 2),
  'article 15.2': article(15, 2),
  'article 18.3': article(18, 3),
  'annex I: I.4': clause('I', 4),
  'annex I: II.1.a': clause('II', 1, 'a'),
  'annex I: II.1.b': clause('II', 1, 'b'),
  'annex I: II.2.a': clause('II', 2, 'a'),
  'annex I: II.3.b': clause('II', 3, 'b'),
  'annex I: II.3.c': clause('II', 3, 'c'),
  'annex I: II.4.a': clause('II', 4, 'a'),
  'annex I: II.4.b': clause('II', 4, 'b'),
  'annex I: II.5.a': clause('II', 5, 'a'),
  'annex I: II.5.b': clause('II', 5, 'b'),
  'annex I: II.6.a': clause('II', 6, 'a'),
  'annex I: II.6.b': clause('II', 6, 'b'),
  'annex I: II.6.c': clause('II', 6, 'c'),
  'annex I: II.6.đ': clause('II', 6, 'đ'),
  'annex I: II.6.e': clause('II', 6, 'e'),
  'annex I: II.7.b': clause('II', 7, 'b'),
  'annex I: II.7.c': clause('II', 7, 'c'),
  'annex I: II.9.b': clause('II', 9, 'b'),
  'annex I: II.9.d': clause('II', 9, 'd'),
  'annex I: III.1.a': clause('III', 1, 'a'),
  'annex I: V.3': row('3'),
  'annex I: V.6.b': row('6.b'),
  'annex II: I': { vi: 'Phụ lục II, mục I', en: 'Annex II, section I' },
  'annex II: IV': { vi: 'Phụ lục II, mục IV', en: 'Annex II, section IV' },
  'annex II: V.6': { vi: 'Phụ lục II, mục V, khoản 6', en: 'Annex II, section V, clause 6' },
  'annex III: I': { vi: 'Phụ lục III, mục I', en: 'Annex III, section I' },
  'annex III: form 1.4': { vi: 'Phụ lục III, mẫu 1.4', en: 'Annex III, form 1.4' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A place of the decree, as rules name it. */
export type DecreePlace = keyof typeof places;

/** How each place is written, without the decree's own name. */
export const decreePlaces: Readonly<Record<DecreePlace, Bilingual>> = places;

/** How messages name places of the decree: `NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6 điểm đ`. */
export const decree30 = (...named: readonly [DecreePlace, ...DecreePlace[]]): Bilingual => ({
  vi: `NĐ 30/2020/NĐ-CP, ${named.map((place) => places[place].vi).join('; ')}`,
  en: `Decree 30/2020/NĐ-CP, ${named.map((place) => places[place].en).join('; ')}`,
});

/** A sentence of the words of a message, with the places of the decree that say so in brackets behind them. */
export function byDecree30(words: Bilingual, ...named: readonly [DecreePlace, ...DecreePlace[]]): Bilingual {
  const ground = decree30(...named);
  return { vi: `${words.vi} (${ground.vi}).`, en: `${words.en} (${ground.en}).` };
}

/** Whether the decree says what an abbreviation of a type stands for. */
export const isAdministrativeType = (abbreviation: string): boolean =>
  wordSet('administrative-types').has(abbreviation);

/**
 * Whether the decree rules how a number is made: those of administrative documents of the state have no year. Normative documents follow
 * Nghị định 78/2025/NĐ-CP, those of the Party rules of its own.
 */
export const isAdministrativeNumber = ({
  year,
  party,
}: {
  readonly year?: string | undefined;
  readonly party: boolean;
}): boolean => year === undefined && !party;
