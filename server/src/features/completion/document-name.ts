import { citationOf, longDate, shortCitationOf, shortDate } from '#catalog/citation.ts';
import { isCitedByTitle, type LegalDocument } from '#catalog/document.ts';
import type { DocumentCandidate } from '#catalog/search.ts';

/** How a document may be written: for a later mention, with its day, in full. */
export function forms(document: LegalDocument): { short: string; dated: string; full: string } {
  const short = shortCitationOf(document);
  const dated = document.date === null ? short : `${short} ${longDate(document.date)}`;
  return { short, dated, full: citationOf(document) };
}

/**
 * Number and day of what is cited by its name, issuer and day of the rest; then whether it holds on the plan's day, and
 * the file of the workspace that it is known from.
 */
export function detailOf(candidate: Omit<DocumentCandidate, 'score'>): string {
  const { origin } = candidate.document;
  const told = standingOf(candidate);
  return origin ? [told, origin.name].filter((words) => words !== '').join(' · ') : told;
}

function standingOf({ document, state, later }: Omit<DocumentCandidate, 'score'>): string {
  const { date, effectiveFrom, effectiveTo, issuer, number, replacedBy } = document;
  const whose = isCitedByTitle(document) ? `số ${number}` : issuer;
  const what = [whose, date === null ? '' : shortDate(date)].filter((words) => words !== '').join(', ');
  if (later) return `${what}; ban hành sau ngày của kế hoạch`;
  const from = effectiveFrom === null ? '' : ` (từ ${shortDate(effectiveFrom)})`;
  if (state === 'not-yet') return `${what}; chưa có hiệu lực${from}`;
  if (state !== 'expired') return what;
  const to = effectiveTo === null ? '' : ` từ ${shortDate(effectiveTo)}`;
  const by = replacedBy.length === 0 ? '' : `, thay bằng ${replacedBy.join(', ')}`;
  return `${what}; hết hiệu lực${to}${by}`;
}

const longestTitle = 90;

/** The title for a line of the list. */
export function clippedTitle({ title }: LegalDocument): string {
  return title.length <= longestTitle ? title : `${title.slice(0, title.lastIndexOf(' ', longestTitle))}…`;
}
