import type { RecogniseContext } from './meaning.ts';
import { type AgencyRead, readAgency } from './read.ts';

export type { RecogniseContext } from './meaning.ts';
export { type AgencyFound, findAgencies } from './mentions.ts';
export type { AgencyRead } from './read.ts';
export { type AgencySlip, agencySlips } from './slip.ts';
export { type AgencyMember, splitAgencies } from './split.ts';
export { beginsKnownName } from './trie.ts';

/**
 * The longest name of an agency that begins at `offset` (UTF-16 units), with its locality: a name of the catalog in
 * any spelling, a designation of several, or what is plainly an agency by its shape. Undefined inside a word.
 */
export function agencyAt(
  text: string,
  offset: number,
  context: RecogniseContext = {},
): AgencyRead | undefined {
  return readAgency(text, offset, context, false);
}
