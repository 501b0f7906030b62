import { createToken, Lexer, type TokenType } from 'chevrotain';
import { lowerLetters, spaces, upperLetters } from '#grammar/text/letters.ts';

/** What the small lexers for elements within a line have in common. */

const letters = `${lowerLetters}${upperLetters}`;
/** A run of white space; line ends count, for what is looked for may go over a line. */
export const gap = `[${spaces}\\r\\n]+`;
/** After a word: no letter or digit follows. `\b` does not know Vietnamese letters. */
export const wordEnd = `(?![${letters}\\d])`;

/** A token that is one of `phrases` (words apart by any white space), in any case. */
export function phrase(name: string, phrases: readonly string[]): TokenType {
  const words = phrases.map((p) => p.replaceAll(' ', gap)).join('|');
  return createToken({ name, pattern: new RegExp(`(?:${words})${wordEnd}`, 'i'), line_breaks: true });
}

/** A token by a pattern that knows case. */
export function sign(name: string, pattern: string, flags = ''): TokenType {
  return createToken({ name, pattern: new RegExp(pattern, flags), line_breaks: true });
}

export const Space = createToken({
  name: 'Space',
  pattern: new RegExp(gap),
  group: Lexer.SKIPPED,
  line_breaks: true,
});
/** Any word that no other token knows: it takes digits too, so that `15kg` is no number. */
export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[${letters}\\d]+`),
  line_breaks: false,
});
/** The last resort: one sign. */
export const Sign = createToken({ name: 'Sign', pattern: /[\u0000-\uffff]/, line_breaks: true });
