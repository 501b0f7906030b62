import { wordSet } from '#lexicon/words.ts';
import { type NameWord, nextWord } from './words.ts';

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

/**
 * Whether the name of an agency may begin with `word` of `text`, by its first one or two words. Not where all
 * is in capitals: nothing tells a name from a heading there.
 */
export function beginsAgency(text: string, word: NameWord): boolean {
  if (word.acronym) return acronymHeads.has(word.text);
  if (!word.capital) return false;
  const next = nextWord(text, word.end);
  const pair = next && `${word.key} ${next.key}`;
  if (pair && notHeads.has(pair)) return false;
  return oneWordHeads.has(word.key) || (pair !== undefined && twoWordHeads.has(pair));
}
