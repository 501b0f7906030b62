import { lazy } from '#grammar/text/memoize.ts';
import { type AgencyLevel, agencyLevels, type Confidence, confidences } from './codes.ts';
import { agencyRows } from './data/agencies.generated.ts';
import { agencyTexts } from './data/agency-texts.generated.ts';
import { isDayWithin, parseDay, parseList, parseRows } from './row.ts';

export type { AgencyLevel as Level, Confidence } from './codes.ts';

/** An agency, a mass organisation or a collective ("các sở, ban, ngành"), by its generic name without locality. */
export interface Agency {
  readonly name: string;
  readonly level: AgencyLevel;
  /** Abbreviations and other spellings. */
  readonly abbreviations: readonly string[];
  /** What stands for it in document numbers (`SNV`). */
  readonly symbol: string | null;
  /** The name without its last word "tỉnh", "xã" or "huyện", which texts replace by the locality. */
  readonly stem: string | null;
  /** First day under this name, ISO; null: not known. */
  readonly validFrom: string | null;
  /** Last day under this name, ISO; null: no end known. */
  readonly validTo: string | null;
  /** Names of the agencies that took over. */
  readonly successors: readonly string[];
  /** The legal basis of its beginning or end. */
  readonly basis: string | null;
  readonly confidence: Confidence;
  readonly note: string;
}

/** All agencies known, past and present, in the order of the catalog (central first). */
export const agencies: () => readonly Agency[] = lazy(readAgencies);

const byName = lazy(() => new Map(agencies().map((agency) => [agency.name, agency])));

/** The agency of exactly this catalog name. */
export function agencyNamed(name: string): Agency | undefined {
  return byName().get(name);
}

/** Whether the agency bears its name on the ISO day; an unknown bound is none. */
export function inForce(agency: Agency, day: string): boolean {
  return isDayWithin(agency.validFrom, agency.validTo, day);
}

/**
 * The agencies in force on the ISO day that took over from this one, directly or through others; `named`: where names
 * are looked up, the catalog unless a workspace adds to it.
 */
export function successorsInForce(
  agency: Agency,
  day: string,
  named: (name: string) => Agency | undefined = agencyNamed,
): Agency[] {
  const found = new Set<Agency>();
  const seen = new Set<Agency>([agency]);
  for (const each of seen) {
    if (each !== agency && inForce(each, day)) found.add(each);
    else
      for (const name of each.successors) {
        const next = named(name);
        if (next) seen.add(next);
      }
  }
  return [...found];
}

/** The name as a plan writes it, without the remark that keeps two agencies of one name apart in the catalog. */
export function writtenName(agency: Agency): string {
  return agency.name.replace(/ \([^)]*\)$/, '');
}

function readAgencies(): Agency[] {
  const texts = new Map(parseRows(agencyTexts()).map(([key = '', text = '']) => [key, text]));
  return parseRows(agencyRows()).map((row) => {
    const [name = '', kind = '', abbreviations, symbol, from, to, successors, basis, note] = row;
    return {
      name,
      level: agencyLevels[Number(kind[0])] ?? 'other',
      abbreviations: parseList(abbreviations),
      symbol: symbol || null,
      stem: kind[2] === 's' ? name.slice(0, name.lastIndexOf(' ')) : null,
      validFrom: parseDay(from),
      validTo: parseDay(to),
      successors: parseList(successors),
      basis: basis ? (texts.get(basis) ?? null) : null,
      confidence: confidences[Number(kind[1])] ?? 'low',
      note: note ? (texts.get(note) ?? '') : '',
    };
  });
}
