import { createToken, Lexer, type TokenType } from 'chevrotain';
import { anyCode, anyLetter, anySpace, codesOf, digits, letters, spaces } from '#grammar/text/letters.ts';
import { alternation } from '#lexicon/alternation.ts';

/** What the small lexers for elements within a line have in common. */

/** A run of white space; line ends count, for what is looked for may go over a line. */
export const gap = `[${anySpace}\\r\\n]+`;
/** After a word: no letter or digit follows. `\b` does not know Vietnamese letters. */
export const wordEnd = `(?![${anyLetter}\\d])`;

/** A token that is one of `phrases` (words apart by any white space), the longest first, in any case. */
export function phrase(name: string, phrases: readonly string[]): TokenType {
  const first = phrases.map((p) => p[0]!.toLowerCase() + p[0]!.toUpperCase()).join('');
  return sign(name, first, `${alternation(phrases, { space: gap })}${wordEnd}`, 'i');
}

/** A token by a pattern; `starts` are the characters it can begin with. */
export function sign(name: string, starts: string, pattern: string, flags = ''): TokenType {
  const start_chars_hint = codesOf(starts);
  return createToken({ name, pattern: new RegExp(pattern, flags), line_breaks: true, start_chars_hint });
}

export const Space = createToken({
  name: 'Space',
  pattern: new RegExp(gap, 'i'), // a flag keeps Chevrotain from taking the pattern apart at start-up
  group: Lexer.SKIPPED,
  line_breaks: true,
  start_chars_hint: codesOf(`${spaces}\r\n`),
});
/** Any word that no other token knows: it takes digits too, so that `15kg` is no number. */
export const Word = sign('Word', `${letters}${digits}`, `[${anyLetter}\\d]+`);
/** The last resort: one sign. */
export const Sign = createToken({
  name: 'Sign',
  pattern: /[\u0000-\uffff]/,
  line_breaks: true,
  start_chars_hint: anyCode,
});
