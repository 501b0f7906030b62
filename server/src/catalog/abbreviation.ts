import { lazy } from '#grammar/text/memoize.ts';
import { type AbbreviationCategory, type Confidence, categories, confidences } from './codes.ts';
import { abbreviationRows } from './data/abbreviations.generated.ts';
import { parseDay, parseList, parseRows } from './row.ts';

export type { AbbreviationCategory } from './codes.ts';

/** An abbreviation that everybody knows: it needs no definition in the plan. */
export interface Abbreviation {
  readonly short: string;
  /** What it may stand for, the likeliest first; more than one only where it is ambiguous. */
  readonly expansions: readonly string[];
  readonly category: AbbreviationCategory;
  /** Other spellings of the short form, and forms that are half written out. */
  readonly variants: readonly string[];
  /** First and last day on which what it stands for exists, ISO; null: no bound known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: Confidence;
  readonly note: string;
}

/** All well-known abbreviations. */
export const abbreviations: () => readonly Abbreviation[] = lazy(readAbbreviations);

const byShort = lazy(indexed);

/** What `short` (as written, case counts) is the abbreviation or a variant of; several where it is ambiguous. */
export function abbreviationsNamed(short: string): readonly Abbreviation[] {
  return byShort().get(short) ?? [];
}

function indexed(): Map<string, Abbreviation[]> {
  const index = new Map<string, Abbreviation[]>();
  for (const each of abbreviations())
    for (const form of new Set([each.short, ...each.variants]))
      index.set(form, [...(index.get(form) ?? []), each]);
  return index;
}

function readAbbreviations(): Abbreviation[] {
  return parseRows(abbreviationRows()).map((row) => {
    const [short = '', kind = '', expansions, variants, from, to, note] = row;
    return {
      short,
      expansions: parseList(expansions),
      category: categories[Number(kind[0])] ?? 'term',
      variants: parseList(variants),
      validFrom: parseDay(from),
      validTo: parseDay(to),
      confidence: confidences[Number(kind[1])] ?? 'low',
      note: note ?? '',
    };
  });
}
