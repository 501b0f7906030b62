import type { Confidence } from './codes.ts';
import type { IssuedBy } from './issued-by.ts';
import { yearInNumber } from './number.ts';

/** A document of the central bodies of state and Party. Its key is type, number and date, never the number alone. */
export interface LegalDocument {
  /** "Nghị định", "Luật", "Thông tư liên tịch" … */
  readonly type: string;
  /** With its symbol: "61/2018/NĐ-CP", "18-NQ/TW". */
  readonly number: string;
  /** The day of issue, ISO; null: not known. */
  readonly date: string | null;
  /** The body; for a circular the ministry, not its minister. */
  readonly issuer: string;
  /** What follows the issuer in a citation; the whole name of a law or an ordinance; empty: not known. */
  readonly title: string;
  /** First day in force, ISO; null: not known. */
  readonly effectiveFrom: string | null;
  /** First day no longer in force, ISO; null: unknown or in force. */
  readonly effectiveTo: string | null;
  /** Bare numbers of the documents that took its place or changed it. */
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
  /** Chosen by hand for authors of plans; the others serve checks and hovers. */
  readonly core: boolean;
  readonly topics: readonly string[];
  readonly confidence: Confidence;
  /** A document of the Party, with the number the other way round. */
  readonly party: boolean;
  /** Whether the title was read where others cite the document, and may be cut: it is shown and never inserted. */
  readonly isTitleUnsure?: boolean;
  /** The page on which its text stands, where one is known. */
  readonly source?: string;
  /** What is to be known of it besides: another document of its number, a part that is no longer in force … */
  readonly note?: { readonly vi: string; readonly en: string };
  /** Who issued it where every place has such a body: of plans of the workspace. */
  readonly issuedBy?: IssuedBy;
  /** Where it was read, if not in the catalog: a plan of the workspace, or its configuration. */
  readonly origin?: Origin;
}

/** A file of the workspace from which a document, an agency or a citation is known. */
export interface Origin {
  readonly uri: string;
  /** How it is called where it is named to a reader: the file's path from the workspace folder. */
  readonly name: string;
}

/** Whether a document is of a type that a citation names: a code is cited as a law, too. */
export const isOfType = (document: LegalDocument, type: string) =>
  document.type === type || (document.type === 'Bộ luật' && type === 'Luật');

export type DocumentState = 'in-force-or-unknown' | 'not-yet' | 'expired';

/** Whether a document is in force on the ISO day; "expired" only where its end is known. */
export function stateOn(document: LegalDocument, day: string): DocumentState {
  const { effectiveFrom, effectiveTo } = document;
  if (effectiveTo !== null && effectiveTo <= day) return 'expired';
  return (effectiveFrom ?? issuedFrom(document)) > day ? 'not-yet' : 'in-force-or-unknown';
}

/** The day of issue, or the first day on which a document without one can have been issued: its number tells the year. */
export function issuedFrom({ date, number }: LegalDocument): string {
  if (date !== null) return date;
  const year = yearInNumber(number);
  return year === undefined ? '' : `${year}-01-01`;
}
