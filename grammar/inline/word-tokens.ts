import { createToken, Lexer, type TokenType } from 'chevrotain';
import { isWordCode } from '#grammar/text/characters.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { isSpace } from '#grammar/text/span.ts';

/**
 * Tokens that are made from the words of a text and not by a Chevrotain lexer: a word is looked up by its form, and only the tokens that
 * can begin with it are tried. Their patterns are compiled when the first such word is met.
 */
export interface TokenReader {
  readonly type: TokenType;
  /** The offset behind the token that begins at an offset of composed text; -1 where none does. */
  readonly endAt: EndAt;
  /** The same where a word is known to begin there, in small letters; undefined where the token cannot begin with it. */
  readonly startingWith: (word: string) => EndAt | undefined;
}

export type EndAt = (text: string, at: number) => number;
type MayBegin = (word: string) => boolean;

const readers = new Map<TokenType, TokenReader>();

/** The reader of a token; undefined for one that no words make. */
export const readerOf = (type: TokenType): TokenReader | undefined => readers.get(type);

/** Every token: a grammar that takes one whatever it is names this one. */
export const AnyToken = createToken({ name: 'AnyToken', pattern: Lexer.NA });

/** A token that the lexer makes by itself. */
export const token = (name: string): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories: [AnyToken] });

const marks = new Map<number, TokenType>();

/** A token that is one of some signs. */
export function mark(name: string, signs: string): TokenType {
  const type = token(name);
  for (const sign of signs) marks.set(sign.charCodeAt(0), type);
  return type;
}

/** The token of a sign by its code; undefined where it has none of its own. */
export const markOf = (code: number): TokenType | undefined => marks.get(code);

/** Whether a word is the first one of a phrase; with `figures` whether it begins with a figure. */
export function begins(phrases: readonly string[], figures = false): MayBegin {
  const words = new Set(phrases.map((phrase) => phrase.split(' ', 1)[0]!));
  return (word) => (figures && word[0]! <= '9') || words.has(word);
}

/** A token by the source of a pattern; in any case unless `flags` say otherwise. */
export function pattern(name: string, mayBegin: MayBegin, source: string, flags = 'i'): TokenType {
  const type = token(name);
  const endAt = stickyEnd(source, flags);
  readers.set(type, { type, endAt, startingWith: (word) => (mayBegin(word) ? endAt : undefined) });
  return type;
}

/** The offset behind what a pattern finds at an offset; -1 where it finds nothing there. */
export function stickyEnd(source: string, flags = 'i'): EndAt {
  const compiled = lazy(() => new RegExp(source, `${flags}y`));
  return (text, at) => {
    const found = compiled();
    found.lastIndex = at;
    return found.test(text) ? found.lastIndex : -1;
  };
}

/** A token that is one of `phrases`, words apart by any white space, the longest first, in any case. */
export function phrase(name: string, phrases: readonly string[]): TokenType {
  const type = token(name);
  const longestFirst = lazy(() =>
    [...phrases].sort((a, b) => b.length - a.length).map((each) => each.toLowerCase().split(' ')),
  );
  const endAt: EndAt = (text, at) => firstEnd(longestFirst(), text, at, 0);
  const startingWith = (word: string): EndAt | undefined => {
    const fitting = longestFirst().filter(([first]) => first === word);
    const { length } = word;
    if (fitting.length === 0) return undefined;
    if (fitting.every((words) => words.length === 1)) return (_, at) => at + length;
    return (text, at) => firstEnd(fitting, text, at + length, 1);
  };
  readers.set(type, { type, endAt, startingWith });
  return type;
}

/** The offset behind the first of `phrases` that stands at an offset, from a word of it on; -1 where none does. */
function firstEnd(phrases: readonly (readonly string[])[], text: string, at: number, from: number): number {
  for (let i = 0; i < phrases.length; i++) {
    const end = endOfWords(phrases[i]!, text, at, from);
    if (end >= 0) return end;
  }
  return -1;
}

/** The offset behind the `words` that stand at an offset, and no letter or digit behind them; -1 where they do not. */
function endOfWords(words: readonly string[], text: string, start: number, from: number): number {
  let at = start;
  for (let i = from; i < words.length; i++) {
    if (i > 0) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at === before) return -1;
    }
    const word = words[i]!;
    for (let j = 0; j < word.length; j++, at++) {
      const code = text.charCodeAt(at);
      if (code !== word.charCodeAt(j) && text.charAt(at).toLowerCase() !== word[j]) return -1;
    }
  }
  return isWordCode(text.charCodeAt(at)) ? -1 : at;
}
