import { tcvn3Letters, vniLetters, vniPairs } from '#grammar/tables/legacy-encodings.ts';

/** A code page from before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

const tcvn3: ReadonlyMap<string, string> = new Map(tcvn3Letters.map(([seen, decoded]) => [seen!, decoded!]));

const vniSingle: ReadonlyMap<string, string> = new Map(
  vniLetters.map(([seen, decoded]) => [seen!, decoded!]),
);
const vniDouble: ReadonlyMap<string, string> = new Map(
  Object.entries(vniPairs).flatMap(([vowel, signs]) =>
    signs.split(' ').map(([sign, decoded]): [string, string] => [vowel + sign!, decoded!]),
  ),
);

/** The Unicode of a word that was written in a code page and read as Latin-1; characters that the page lacks stay. */
export function converted(word: string, encoding: LegacyEncoding): string {
  return encoding === 'VNI' ? fromVni(word) : fromTcvn3(word);
}

/**
 * A word of TCVN3. Its font tells whether a small letter is seen as a capital, so the case is that of the letters around:
 * a word whose plain letters, at least two, are all capitals is one in capitals.
 */
function fromTcvn3(word: string): string {
  const piece = Array.from(word, (sign) => tcvn3.get(sign) ?? sign).join('');
  return isUpperCaseWord(word) ? piece.toUpperCase() : piece;
}

/** Whether the plain letters of a word, at least two, are capitals. */
export function isUpperCaseWord(word: string): boolean {
  return /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word);
}

function fromVni(word: string): string {
  let piece = '';
  for (let i = 0; i < word.length; i++) {
    const vowel = word[i]!;
    const small = vowel.toLowerCase();
    const pair = vniDouble.get(small + (word[i + 1]?.toLowerCase() ?? ''));
    const decoded = pair ?? vniSingle.get(small) ?? small;
    piece += vowel === small ? decoded : decoded.toUpperCase();
    if (pair !== undefined) i++;
  }
  return piece;
}

/** Whether a character is a letter only in TCVN3: a sign of Latin-1. */
export function isTcvn3Sign(code: number): boolean {
  return signs.has(code);
}

/** In Unicode these are no letters; a plan in TCVN3 has them within its words. */
const signs: ReadonlySet<number> = new Set(
  [...tcvn3.keys()]
    .filter((sign) => !/\p{L}/u.test(sign) || 'ªµ'.includes(sign))
    .map((sign) => sign.charCodeAt(0)),
);

/** Whether a word in VNI has a vowel with a sign behind it, which hardly any other language writes. */
export function hasVniPair(word: string): boolean {
  const small = word.toLowerCase();
  for (let i = 0; i + 1 < small.length; i++) if (vniDouble.has(small.slice(i, i + 2))) return true;
  return false;
}
