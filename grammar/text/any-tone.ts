/** The letters that a vowel becomes under any mark, by the vowel without marks. */
const vowels: Readonly<Record<string, string>> = {
  a: 'aàảãáạăằẳẵắặâầẩẫấậ',
  e: 'eèẻẽéẹêềểễếệ',
  i: 'iìỉĩíị',
  o: 'oòỏõóọôồổỗốộơờởỡớợ',
  u: 'uùủũúụưừửữứự',
  y: 'yỳỷỹýỵ',
};

const familyOf = new Map<string, string>();
for (const family of Object.values(vowels)) for (const vowel of family) familyOf.set(vowel, family);

/**
 * The source of a pattern for words whatever marks their vowels bear, with any white space between them: a slip in `KẾ HOẢCH` must not hide
 * the title. For use with the flag `i`; composed text.
 */
export const anyTone = (words: string): string =>
  [...words].map((letter) => (letter === ' ' ? '\\s+' : classOf(letter))).join('');

/** The same for words that a converter tears or runs together, with characters that cannot be seen within them: `nh ận`, `kếhoạch`. */
export const anyToneTorn = (words: string): string =>
  [...words.replaceAll(' ', '')].map(classOf).join(String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]{0,2}`);

function classOf(letter: string): string {
  const family = familyOf.get(letter);
  return family === undefined ? letter : `[${family}]`;
}

/** A word with each letter of its first vowel's family in that vowel's place. */
export function withAnyFirstVowel(word: string): string[] {
  const at = [...word].findIndex((letter) => familyOf.has(letter));
  if (at < 0) return [word];
  const family = familyOf.get(word[at]!)!;
  return [...family].map((vowel) => word.slice(0, at) + vowel + word.slice(at + 1));
}
