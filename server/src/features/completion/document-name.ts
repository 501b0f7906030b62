import {
  citationOf,
  insertableTitle,
  isCitedByTitle,
  longDate,
  shortCitationOf,
  shortDate,
} from '#catalog/citation.ts';
import type { LegalDocument } from '#catalog/legal-document.ts';
import type { DocumentMatch } from '#catalog/search-documents.ts';
import type { Locale } from '#options/bilingual.ts';
import { completionMessages } from './messages.ts';

/** How a document may be written: for a later mention, with its day, in full. */
export function forms(document: LegalDocument): { short: string; dated: string; full: string } {
  const short = shortCitationOf(document);
  const dated = document.date === null ? short : `${short} ${longDate(document.date)}`;
  return { short, dated, full: citationOf(document, insertableTitle(document)) };
}

/**
 * Number and day of what is cited by its name, issuer and day of the rest; then whether it holds on the plan's day, and
 * the file of the workspace that it is known from.
 */
export function documentDetail(candidate: Omit<DocumentMatch, 'score'>, locale: Locale): string {
  const { origin } = candidate.document;
  const standing = standingOf(candidate, locale);
  return origin ? [standing, origin.name].filter((words) => words !== '').join(' · ') : standing;
}

function standingOf({ document, state, later }: Omit<DocumentMatch, 'score'>, locale: Locale): string {
  const { date, effectiveFrom, effectiveTo, issuer, number, replacedBy } = document;
  const whose = isCitedByTitle(document) ? completionMessages.numbered(number)[locale] : issuer;
  const day = (iso: string | null) => (iso === null ? '' : shortDate(iso));
  const what = [whose, day(date)].filter((part) => part !== '').join(', ');
  if (later) return `${what}; ${completionMessages.issuedLater[locale]}`;
  if (state === 'not-yet') return `${what}; ${completionMessages.notYet(day(effectiveFrom))[locale]}`;
  if (state !== 'expired') return what;
  return `${what}; ${completionMessages.ended(day(effectiveTo), replacedBy.join(', '))[locale]}`;
}

const maxTitleLength = 90;

/** The title for a line of the list. */
export function clippedTitle({ title }: LegalDocument): string {
  return title.length <= maxTitleLength
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', maxTitleLength))}…`;
}
