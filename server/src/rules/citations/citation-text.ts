import {
  citationOf,
  insertableTitle,
  isCitedByTitle,
  issuerInCitation,
  longDate,
  shortCitationOf,
  shortDate,
} from '#catalog/citation.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { subjectKey } from '#model/citations/citation.ts';
import type { TextEdit } from '#rules/finding.ts';

/** A cited document as messages name it: by type and number, or by the name of a law. */
export function citedName(text: string, { cited }: PlanCitation): string {
  return citedTitle(text, cited) ?? `${cited.type.name} số ${cited.number?.text ?? ''}`;
}

/** The name of a law as it is cited, composed, on one line; undefined where a document is cited by its number only. */
export function citedTitle(text: string, { name }: PlanCitation['cited']): string | undefined {
  return (
    name &&
    sliceOf(text, name)
      .normalize('NFC')
      .replace(/[\s*]+/g, ' ')
  );
}

/** A document of the catalogue as messages name it: short, a law with its number too, since laws share names. */
export function documentName(document: LegalDocument): string {
  const short = shortCitationOf(document);
  return isCitedByTitle(document) ? `${short} số ${document.number}` : short;
}

/** A day as citations write it: in words or in figures, as the day that it takes the place of. */
export function dateInStyleOf(written: string, day: string): string {
  return /tháng/iu.test(written.normalize('NFC')) ? longDate(day) : `ngày ${shortDate(day)}`;
}

/**
 * The edit that replaces a cited document by another one, in as much detail; undefined where its subject has no certain end, or only a part
 * of the document is cited, which the other may not have.
 */
export function citationReplacement(
  text: string,
  { cited, document }: PlanCitation,
  by: LegalDocument,
): TextEdit | undefined {
  const { date, issuer, subject, parts, type } = cited;
  if (parts.length > 0 || type.inList) return undefined;
  const isSure = !subject || subject.isWhole || isTitleOf(sliceOf(text, subject), document);
  const title = insertableTitle(by);
  if (!isSure || (subject && title === '')) return undefined;
  const full = citationOf(by, title);
  const day = by.date === null || !date ? '' : dateInStyleOf(sliceOf(text, date), by.date);
  if (subject && by.date !== null && date) {
    const dated = full.replace(longDate(by.date), () => day);
    return { start: cited.start, end: subject.end, text: dated };
  }
  const short = shortCitationOf(by);
  const dated = day === '' ? short : `${short} ${day}`;
  const issued = issuer && !isCitedByTitle(by) ? `${dated} của ${issuerInCitation(by)}` : dated;
  const end = Math.max(cited.end, issuer?.end ?? 0, cited.year?.end ?? 0, subject?.end ?? 0);
  return { start: cited.start, end, text: subject && !isCitedByTitle(by) ? `${issued} ${title}` : issued };
}

const isTitleOf = (subject: string, document: LegalDocument | undefined) =>
  document !== undefined && subjectKey(subject) === subjectKey(document.title);
