import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { isCitedByTitle } from './citation.ts';
import { type Confidence, confidences } from './codes.ts';
import { documentIssuers, documentTopics, documentTypes } from './data/document-terms.generated.ts';
import { documentRows } from './data/documents.generated.ts';
import { dayOf, listOf, rowsOf } from './row.ts';

export { citationOf, isCitedByTitle, shortCitationOf } from './citation.ts';

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
}

export type DocumentState = 'in-force-or-unknown' | 'not-yet' | 'expired';

let all: readonly LegalDocument[] | undefined;
let byNumber: ReadonlyMap<string, LegalDocument[]> | undefined;
let byTitle: ReadonlyMap<string, LegalDocument[]> | undefined;

/** All documents by date; read on the first call, since few plans need them all. */
export function documents(): readonly LegalDocument[] {
  all ??= readDocuments();
  return all;
}

/** All documents of this number, compared folded; several years and types may share one. */
export function documentsNumbered(number: string): readonly LegalDocument[] {
  byNumber ??= groupBy(documents(), (each) => numberKey(each.number));
  return byNumber.get(numberKey(number)) ?? [];
}

/** The laws, codes and ordinances of this name ("Luật Cán bộ, công chức"), compared folded, by date. */
export function documentsTitled(title: string): readonly LegalDocument[] {
  byTitle ??= groupBy(documents().filter(isCitedByTitle), (each) => foldKey(each.title));
  return byTitle.get(foldKey(title)) ?? [];
}

/** Whether a document is in force on the ISO day; "expired" only where its end is known. */
export function stateOn(document: LegalDocument, day: string): DocumentState {
  const { effectiveFrom, effectiveTo } = document;
  if (effectiveTo !== null && effectiveTo <= day) return 'expired';
  return (effectiveFrom ?? issuedFrom(document)) > day ? 'not-yet' : 'in-force-or-unknown';
}

/** The day of issue, or the first day on which a document without one can have been issued: its number tells the year. */
export function issuedFrom({ date, number }: LegalDocument): string {
  if (date !== null) return date;
  const year = /[/-]((?:19|20)\d\d)\//.exec(number)?.[1];
  return year === undefined ? '' : `${year}-01-01`;
}

/** The key under which document numbers are compared: folded, without spaces. */
export function numberKey(number: string): string {
  return foldKey(number).replaceAll(' ', '');
}

function readDocuments(): LegalDocument[] {
  const types = documentTypes().split('\n');
  const issuers = documentIssuers().split('\n');
  const topicNames = documentTopics().split('\n');
  return rowsOf(documentRows()).map((row) => {
    const [kind = '', number = '', date, issuer, title, from, to, replacedBy, amendedBy, topics] = row;
    return {
      type: types[Number.parseInt(kind[0] ?? '', 36)] ?? '',
      number,
      date: dayOf(date),
      issuer: issuers[Number(issuer)] ?? '',
      title: title ?? '',
      effectiveFrom: dayOf(from),
      effectiveTo: dayOf(to),
      replacedBy: listOf(replacedBy),
      amendedBy: listOf(amendedBy),
      core: kind.includes('*'),
      topics: listOf(topics).map((topic) => topicNames[Number(topic)] ?? ''),
      confidence: confidences[Number(kind[1])] ?? 'low',
      party: kind.includes('@'),
    };
  });
}
