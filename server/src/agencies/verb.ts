import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordSet } from '#lexicon/words.ts';
import { byFirstWord, isCapital, plainNext } from './words.ts';

/**
 * Words that follow the name of an agency and do not belong to it: verbs of plans, and what refers back to a name.
 * Pairs where the first word alone may be part of a name ("tổ chức" and "tổ", "xây dựng" and "xây").
 */

const singles = wordSet('verbs.one-word');

/** The second words of pairs by the first ones. */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...byFirstWord(wordSet('verbs.two-words'))].map(([first, rests]) => [
    first,
    new Set(rests.map(([second = '']) => second)),
  ]),
);

interface VerbWord {
  /** A verb by itself, in small letters. */
  readonly isVerb: boolean;
  /** What makes a verb of it. */
  readonly seconds: ReadonlySet<string> | undefined;
}

const noVerb: VerbWord = { isVerb: false, seconds: undefined };

const verbOf = memoizeByForm((form): VerbWord => {
  const isVerb = singles.has(form.key) && !isCapital(form);
  const seconds = pairs.get(form.key);
  return isVerb || seconds ? { isVerb, seconds } : noVerb;
});

/**
 * Whether what begins at the word `i` is no part of a name: "chủ trì", "có trách nhiệm", "báo cáo"; `before`: the key of the
 * word before it ("đầu tư xây dựng" is no verb).
 */
export function isVerb(words: Words, i: number, before = ''): boolean {
  const verb = verbOf(words.forms[i]!);
  if (verb === noVerb) return false;
  if (verb.isVerb) return true;
  const next = plainNext(words, i + 1);
  if (next < 0 || !verb.seconds!.has(words.forms[next]!.key)) return false;
  return before !== 'tư' || words.forms[i]!.key !== 'xây';
}
