import { wordSet } from '#lexicon/words.ts';
import { type NameWord, nextWord } from './words.ts';

/**
 * Words that follow the name of an agency and do not belong to it: verbs of plans, and what refers back to a name.
 * Pairs where the first word alone may be part of a name ("tổ chức" and "tổ", "xây dựng" and "xây").
 */

const singles = wordSet('verbs.one-word');

const pairs = wordSet('verbs.two-words');

/**
 * Whether what begins at `word` is no part of a name: "chủ trì", "có trách nhiệm", "báo cáo"; `before`: the key of the
 * word before it ("đầu tư xây dựng" is no verb).
 */
export function isVerb(text: string, word: NameWord, before = ''): boolean {
  if (!word.capital && singles.has(word.key)) return true;
  const next = nextWord(text, word.end);
  if (next === undefined || !pairs.has(`${word.key} ${next.key}`)) return false;
  return before !== 'tư' || word.key !== 'xây';
}
