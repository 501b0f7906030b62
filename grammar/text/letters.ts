/**
 * Character classes for lexer patterns, as the inside of `[…]` and as codes. Patterns carry no `u` flag, and tokens say
 * which characters they can start with: Chevrotain would otherwise take every pattern apart at start-up to find out.
 */

const latin = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1e00, 0x1eff],
] as const;

const characters: string[] = [];
for (const [first, last] of latin)
  for (let code = first; code <= last; code++) characters.push(String.fromCharCode(code));

/** Lower-case letters of the Latin script, all Vietnamese ones among them. */
export const lowerLetters = characters.filter((c) => c === c.toLowerCase() && c !== c.toUpperCase()).join('');
/** Upper-case letters of the Latin script. */
export const upperLetters = characters.filter((c) => c === c.toUpperCase() && c !== c.toLowerCase()).join('');
/** Both. */
export const letters = lowerLetters + upperLetters;
/** Both as the inside of a class, in ranges: with each letter on its own a pattern takes several times as long to compile. */
export const anyLetter = rangesOf(letters);
export const digits = '0123456789';
/** White space within a line; tabs and U+00A0 count as spaces. */
export const spaces =
  ' \t\v\f\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u3000\ufeff';
/** The same as the inside of a class. */
export const anySpace = rangesOf(spaces);
/** The codes of `characters`, in order, each once: the start characters of a token. */
export function codesOf(characters: string): number[] {
  return [...new Set(Array.from(characters, (c) => c.charCodeAt(0)))].sort((a, b) => a - b);
}

/** The same characters as the inside of a class, neighbours as one range. */
function rangesOf(members: string): string {
  const ranges: { first: number; last: number }[] = [];
  for (const code of codesOf(members)) {
    const open = ranges.at(-1);
    if (open?.last === code - 1) open.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges
    .map(({ first, last }) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`)
    .join('');
}

/**
 * Codes that stand for all there are: Chevrotain looks codes from 256 on up in groups of 255, so one of each group will
 * do for a token that can start with anything.
 */
export const anyCode: number[] = [
  ...Array.from({ length: 257 }, (_, code) => code),
  ...Array.from({ length: 256 }, (_, group) => (group + 2) * 255),
].filter((code) => code <= 0xffff);
