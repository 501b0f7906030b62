import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import type { CitationEntry, HeadingEntry } from './index-entry.ts';
import type { PlanLocation } from './location.ts';

/**
 * What features ask about the plans of the workspace. Answers are given at once from what is indexed by now, sorted by
 * the addresses of the plans, then by the order of their texts; a test answers with a few plans in memory.
 */
export interface WorkspaceQuery {
  /** All plans. */
  origins(): readonly Origin[];
  /** The plan at an address as the document that others cite; undefined where none is there or it has no number. */
  identityOf(uri: string): LegalDocument | undefined;
  /** Where plans cite documents of this number; without a type whatever they are called. */
  citationsOf(cited: { readonly type?: string; readonly number: string }): readonly CitationLocation[];
  /**
   * Where plans name an agency, by the name that the catalog has for it. `place` is the folded name of the territory
   * whose agency is meant: agencies that are surely of another one are left out. Empty: of any.
   */
  mentionsOf(name: string, place?: string): readonly PlanLocation[];
  /** How many plans name an agency, by the name that the catalog has for it; of any place. */
  plansNaming(name: string): number;
  /** Headings that hold all words of `query`, with or without diacritics; `most` at most. */
  symbols(query: string, most?: number): readonly HeadingLocation[];
}

/** A citation in a plan of the workspace. */
export interface CitationLocation extends PlanLocation {
  readonly citation: CitationEntry;
}

/** A heading in a plan of the workspace. */
export interface HeadingLocation extends PlanLocation {
  readonly heading: HeadingEntry;
}
