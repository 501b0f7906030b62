import { isWordCode } from '#grammar/text/characters.ts';

/** A text taken apart: words (letters, digits and their marks), runs of blanks, line ends, and every other character by itself. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|(?:[^\S\r\n]|\u200b)+|\r\n|./gsu) ?? [];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether a UTF-16 unit may belong to a word; halves of a pair of units are taken for letters. */
export function isTokenUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80 || isWordCode(code)) return isWordCode(code);
  return (code >= 0xd800 && code < 0xe000) || wordCharacter.test(text[at] ?? '');
}

const oneWord = /^[\p{L}\p{M}\p{N}]+$/u;

export const isOneWord = (words: string) => oneWord.test(words);
export const isWordToken = (token: string | undefined) => token !== undefined && wordCharacter.test(token);
export const isBreak = (token: string | undefined) => token !== undefined && /^[\r\n]/.test(token);
export const isBlank = (token: string | undefined) =>
  token !== undefined && /^(?:[^\S\r\n]|\u200b)+$/.test(token);

/** The index of the token that ends the line of the token at `i`: of its line end, or the number of tokens. */
export function lineEndFrom(tokens: readonly string[], i: number): number {
  let end = i;
  while (end < tokens.length && !isBreak(tokens[end])) end++;
  return end;
}
