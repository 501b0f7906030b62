import { tableRows } from '#lexicon/words.ts';

const rows = tableRows('signing-prefixes');

/** The prefixes by which somebody signs for another, without the full stop: `TM`, `KT`. */
export const signingPrefixes: readonly string[] = rows.map(([prefix]) => prefix!);

/** Those by which somebody signs for a person, not for a collective. */
export const personalPrefixes: readonly string[] = rows
  .filter(([, signsFor]) => signsFor === 'person')
  .map(([prefix]) => prefix!);

/** The prefixes by how the party writes them: `K/T` is `KT`. */
export const slashedPrefixes: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([prefix, , slashed]) => (slashed ? [[slashed, prefix!]] : [])),
);
