import { type ListName, wordList } from '#lexicon/words.ts';

/** How the words of a pattern are written. */
interface Writing {
  /** The pattern for the space within a phrase; one space where it is left out. */
  readonly space?: string;
  /** In capitals. */
  readonly capitals?: boolean;
}

/**
 * The source of a regular expression for any of `words`, which are a list of the lexicon or the words themselves, as a group:
 * longest first, so that `thị xã` is not cut to `thị`; signs that mean something in a pattern stand for themselves.
 * `alternation(['xã', 'thị xã'])` is `(?:thị xã|xã)`.
 */
export function alternation(
  words: ListName | readonly string[],
  { space = ' ', capitals = false }: Writing = {},
): string {
  const longestFirst = [...(typeof words === 'string' ? wordList(words) : words)].sort(
    (a, b) => b.length - a.length,
  );
  const plain = longestFirst.join('');
  const escaped = signs.test(plain) ? longestFirst.map(escapeSigns) : longestFirst;
  const pattern = escaped.join('|');
  const written = capitals ? pattern.toUpperCase() : pattern;
  return `(?:${space === ' ' ? written : written.replaceAll(' ', space)})`;
}

/** Signs that mean something in a pattern. */
const signs = /[\\^$.*+?()[\]{}|/]/;
const everySign = new RegExp(signs, 'g');
const escapeSigns = (word: string) => word.replace(everySign, '\\$&');
