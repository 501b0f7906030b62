import { citationOf, shortDate } from '#catalog/citation.ts';
import { type LegalDocument, stateOn } from '#catalog/legal-document.ts';
import type { Replacement } from '#catalog/succession.ts';
import { bold, link, paragraphs, plain } from '#features/hover/markdown.ts';
import type { Locale } from '#options/bilingual.ts';

/** What the hover of a document needs besides its entry in the catalog. */
export interface DocumentHover {
  /** The plan's day, ISO; undefined where it is not known. */
  readonly day: string | undefined;
  readonly locale: Locale;
  /** What stands in its place on that day. */
  readonly replacements: readonly Replacement[];
}

/** A document of the catalog or the workspace: its full citation, its days, and how it stands on the plan's day. */
export function documentHover(document: LegalDocument, about: DocumentHover): string {
  return paragraphs(
    bold(citationOf(document)),
    daysOf(document, about.locale),
    stateOf(document, about),
    amendmentsOf(document, about.locale),
    document.note?.[about.locale] && plain(document.note[about.locale]),
    sourceOf(document, about.locale),
  );
}

function daysOf({ date, effectiveFrom, effectiveTo }: LegalDocument, locale: Locale): string {
  const vi = locale === 'vi';
  const days = [
    date === null ? undefined : `${vi ? 'Ban hành' : 'Issued'} ${shortDate(date)}`,
    effectiveFrom === null
      ? undefined
      : `${vi ? 'có hiệu lực từ' : 'in force from'} ${shortDate(effectiveFrom)}`,
    effectiveTo === null
      ? undefined
      : `${vi ? 'hết hiệu lực từ' : 'no longer from'} ${shortDate(effectiveTo)}`,
  ];
  return days.filter(Boolean).join(' · ');
}

/** Whether a document has expired on the plan's day; nothing where its end is unknown, which does not mean that it is in force. */
function stateOf(document: LegalDocument, { day, locale, replacements }: DocumentHover): string | undefined {
  if (day === undefined) return undefined;
  const vi = locale === 'vi';
  const state = stateOn(document, day);
  if (state === 'in-force-or-unknown') return undefined;
  const on = vi ? `Vào ngày của kế hoạch (${shortDate(day)})` : `On the plan's day (${shortDate(day)})`;
  if (state === 'not-yet') return `${on}: ${vi ? 'chưa có hiệu lực' : 'not yet in force'}.`;
  const by = replacements.map(({ number, document: known }) => plain(known ? citationOf(known) : number));
  const replaced = by.length > 0 ? `, ${vi ? 'thay bằng' : 'replaced by'} ${by.join('; ')}` : '';
  return `${on}: **${vi ? 'đã hết hiệu lực' : 'no longer in force'}**${replaced}.`;
}

function amendmentsOf({ amendedBy }: LegalDocument, locale: Locale): string | undefined {
  if (amendedBy.length === 0) return undefined;
  return `${locale === 'vi' ? 'Được sửa đổi, bổ sung bởi' : 'Amended by'} ${amendedBy.map(plain).join(', ')}.`;
}

/** Where its text can be read, or the file of the workspace that it is known from. */
function sourceOf({ source, origin }: LegalDocument, locale: Locale): string | undefined {
  const from = locale === 'vi' ? 'Nguồn' : 'Source';
  if (origin) return `${from}: ${link(origin.name, origin.uri)}`;
  return source && `${from}: ${link(hostOf(source), source)}`;
}

const hostOf = (address: string) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;
