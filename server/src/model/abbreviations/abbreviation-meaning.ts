import { type Abbreviation, abbreviationsNamed } from '#catalog/abbreviation.ts';
import { isDayWithin } from '#catalog/row.ts';
import type { Plan } from '#model/plan.ts';
import type { AbbreviationDefinition } from './abbreviation.ts';

/** What a short form means at a place. */
export type AbbreviationMeaning =
  | { readonly source: 'plan'; readonly definition: AbbreviationDefinition }
  | { readonly source: 'table'; readonly entries: readonly Abbreviation[] };

/**
 * What `short` means at the offset `at`: the plan's own definition first, else what the table of common abbreviations
 * says, what exists on the plan's day before what does not; undefined where nobody knows.
 */
export function meaningOf(
  plan: Pick<Plan, 'abbreviations' | 'date'>,
  short: string,
  at: number,
): AbbreviationMeaning | undefined {
  const named = plan.abbreviations.definitions.filter(({ name }) => name === short);
  const definition = named.findLast(({ end }) => end <= at) ?? named[0];
  if (definition) return { source: 'plan', definition };
  const entries = abbreviationsNamed(short);
  if (entries.length === 0) return undefined;
  const day = plan.date?.day;
  const exists = ({ validFrom, validTo }: Abbreviation) =>
    day === undefined || isDayWithin(validFrom, validTo, day);
  return {
    source: 'table',
    entries: [...entries.filter(exists), ...entries.filter((each) => !exists(each))],
  };
}
