/** Character classes for lexer patterns, as the inside of `[…]`; patterns carry no `u` flag (Chevrotain's optimisation). */

const latin = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x17f],
  [0x1a0, 0x1b0],
  [0x1e00, 0x1eff],
] as const;

function classOf(accept: (letter: string) => boolean): string {
  let members = '';
  for (const [first, last] of latin)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (accept(letter)) members += letter;
    }
  return members;
}

/** Lower-case letters of the Latin script, all Vietnamese ones among them. */
export const lowerLetters = classOf((c) => c === c.toLowerCase() && c !== c.toUpperCase());
/** Upper-case letters of the Latin script. */
export const upperLetters = classOf((c) => c === c.toUpperCase() && c !== c.toLowerCase());
/** White space within a line; tabs and U+00A0 count as spaces. */
export const spaces = ' \\t\\v\\f\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff';
/** Everything but line ends. Written as a positive set: a complement would turn Chevrotain's optimisation off. */
export const inLine = '\\u0000-\\u0009\\u000b\\u000c\\u000e-\\uffff';
