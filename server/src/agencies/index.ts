import { wordStartingAt, wordsOf } from '#grammar/words/words.ts';
import type { AgencyRead } from './known-name.ts';
import type { RecognitionContext } from './rank-meanings.ts';
import { readAgency } from './recognise-agency.ts';

export { type AgencyFound, findAgencies } from './find-mentions.ts';
export type { AgencyRead } from './known-name.ts';
export { type AgencyMisspelling, findAgencyMisspellings } from './misspelt-name.ts';
export type { RecognitionContext } from './rank-meanings.ts';
export { type AgencyMember, splitAgencies } from './split-list.ts';
export { beginsKnownName } from './trie.ts';

/**
 * The longest name of an agency that begins at `offset` (UTF-16 units), with its locality: a name of the catalog in
 * any spelling, a designation of several, or what is plainly an agency by its shape. Undefined inside a word.
 */
export function agencyAt(
  text: string,
  offset: number,
  context: RecognitionContext = {},
): AgencyRead | undefined {
  const words = wordsOf(text);
  const i = wordStartingAt(words, offset);
  return i < 0 ? undefined : readAgency(words, i, context, false);
}
