import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of the source files, as they stand there. */

export interface AgencySource {
  name: string;
  level: string;
  abbreviations: string[];
  symbol: string | null;
  stem: string | null;
  validFrom: string | null;
  validTo: string | null;
  successors: string[];
  basis: string | null;
  confidence: string;
  note: string;
}

export interface ProvinceSource {
  name: string;
  fullName: string;
  type: string;
  code: string | null;
  variants: string[];
  validFrom: string | null;
  validTo: string | null;
  successor: string | null;
  predecessors: string[];
  specialZones: string[];
  basis: string;
  confidence: string;
  note: string;
}

export interface AbbreviationSource {
  abbr: string;
  expansion: string;
  category: string;
  variants: string[];
  validFrom: string | null;
  validTo: string | null;
  confidence: string;
  note: string;
}

export interface DocumentSource {
  type: string;
  number: string;
  date: string | null;
  issuer: string;
  title: string;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  replacedBy: string[];
  amendedBy: string[];
  partyDocument: boolean;
  core: boolean;
  topics: string[];
  confidence: string;
  source: string;
  /** Whether its title was read from pages that cite it: it may be cut. */
  titleUnsure?: boolean;
}

/** What a reader is to know of a document besides its row. */
export interface DocumentNoteSource {
  type: string;
  number: string;
  date: string | null;
  vi: string;
  en: string;
}

/** Words of the title of a document that were misread, and what stands there. */
export interface TitleCorrectionSource {
  number: string;
  wrong: string;
  right: string;
}

/** A public holiday as tools/holidays writes it: its days in each year, of which there are `days`. */
export interface HolidaySource {
  name: string;
  days: number;
  /** The first days, ISO, one a year. */
  first: string[];
}

/** How often plans of a kind of issuer name an agency in a role: counted by tools/agency-usage.ts. */
export interface UsageSource {
  issuer: string;
  role: string;
  agency: string;
  count: number;
}

/** The source rows, parsed but not checked. */
export interface Sources {
  readonly agencies: readonly AgencySource[];
  readonly provinces: readonly ProvinceSource[];
  readonly abbreviations: readonly AbbreviationSource[];
  readonly documents: readonly DocumentSource[];
  readonly documentNotes: readonly DocumentNoteSource[];
  readonly titleCorrections: readonly TitleCorrectionSource[];
  readonly publicHolidays: readonly HolidaySource[];
  readonly agencyUsage: readonly UsageSource[];
}

/** Reads the source files in the folder of this script. */
export function readSources(): Sources {
  return {
    agencies: JSON.parse(textOf('agencies.json')),
    provinces: JSON.parse(textOf('provinces.json')),
    abbreviations: JSON.parse(textOf('abbreviations.json')).abbreviations,
    documents: textOf('legal-documents.jsonl')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)),
    documentNotes: JSON.parse(textOf('document-notes.json')),
    titleCorrections: JSON.parse(textOf('title-corrections.json')),
    publicHolidays: JSON.parse(textOf('public-holidays.json')),
    agencyUsage: textOf('agency-usage.tsv')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [issuer = '', role = '', agency = '', count = ''] = line.split('\t');
        return { issuer, role, agency, count: Number(count) };
      }),
  };
}

function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, 'sources', file), 'utf8').normalize('NFC');
}
