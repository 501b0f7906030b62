import { memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { wordSet } from '#lexicon/words.ts';
import { isAcronym, isCapital, plainNext } from './words.ts';

/** The words that an agency's name begins with. */

const oneWordHeads = wordSet('agency-heads.one-word');

const twoWordHeads = wordSet('agency-heads.two-words');

const acronymHeads = wordSet('agency-heads.short-forms');

/** Capitalised words that look like heads and are no agencies: places, ranks. */
const notHeads = wordSet('agency-heads.other-words');

const firstOfHeads = new Set([
  ...oneWordHeads,
  ...[...twoWordHeads].map((pair) => pair.split(' ', 1)[0] ?? ''),
]);

/** Whether the folded word is the first of some head. */
export const beginsWithHead = (key: string): boolean => firstOfHeads.has(key);

const none = 0;
const always = 1;
const byNextWord = 2;

/** Whether the name of an agency begins with a word: never, always, or by the word behind it. */
const headOf = memoizeByForm((form): number => {
  if (isAcronym(form)) return acronymHeads.has(form.text) ? always : none;
  return isCapital(form) && beginsWithHead(form.key) ? byNextWord : none;
});

/**
 * Whether the name of an agency may begin with the word `i`, by its first one or two words. Not where all
 * is in capitals: nothing tells a name from a heading there.
 */
export function beginsAgency(words: Words, i: number): boolean {
  const form = words.forms[i]!;
  const head = headOf(form);
  if (head !== byNextWord) return head === always;
  const next = plainNext(words, i + 1);
  if (next < 0) return oneWordHeads.has(form.key);
  const pair = `${form.key} ${words.forms[next]!.key}`;
  return !notHeads.has(pair) && (oneWordHeads.has(form.key) || twoWordHeads.has(pair));
}
