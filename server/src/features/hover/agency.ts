import { type Agency, inForce, successorsInForce, writtenName } from '#catalog/agency.ts';
import { shortDate } from '#catalog/citation.ts';
import { legalBasesOf } from '#catalog/legal-basis.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import { dutyCounts } from '#features/agency-duties.ts';
import { bold, bullets, paragraphs, plain } from '#features/hover/markdown.ts';
import { agencyLevelNames } from '#features/level-names.ts';
import { agencyIn } from '#model/agencies/mentions.ts';
import type { Locale } from '#options/bilingual.ts';

/** What the hover of an agency shows besides its entry in the catalog. */
export interface AgencyHover {
  /** The plan's day, ISO; undefined where it is not known. */
  readonly day: string | undefined;
  readonly locale: Locale;
  /** The tasks of the plan that it leads, as a reader finds them: `II.3 Rà soát thủ tục`. */
  readonly leads: readonly string[];
  /** How many tasks of the plan it cooperates in. */
  readonly cooperates: number;
}

/** No more tasks are named than fit a hover. */
const maxTasks = 6;

/** An agency: its level, when it bears its name, who took over from it, and what it leads in the plan. */
export function agencyHover(agency: Agency, about: AgencyHover, referenceData: ReferenceData): string {
  const { locale } = about;
  const vi = locale === 'vi';
  const short =
    agency.abbreviations.length > 0
      ? `${vi ? 'Viết tắt' : 'Short'}: ${agency.abbreviations.map(plain).join(', ')}`
      : undefined;
  return paragraphs(
    [bold(writtenName(agency)), agencyLevelNames[agency.level][locale], short].filter(Boolean).join(' · '),
    validityOf(agency, locale),
    successionOf(agency, about, referenceData),
    dutiesOf(about),
  );
}

function validityOf(agency: Agency, locale: Locale): string | undefined {
  const { validFrom, validTo } = agency;
  if (validFrom === null && validTo === null) return undefined;
  const vi = locale === 'vi';
  const days = [
    validFrom === null ? undefined : `${vi ? 'từ' : 'from'} ${shortDate(validFrom)}`,
    validTo === null ? undefined : `${vi ? 'đến hết' : 'until'} ${shortDate(validTo)}`,
  ];
  const legalBases = legalBasesOf(agency);
  const legalBasis = legalBases.length === 0 ? '' : ` (${plain(legalBases.join('; '))})`;
  return `${vi ? 'Tên này dùng' : 'Of this name'} ${days.filter(Boolean).join(' ')}${legalBasis}.`;
}

function successionOf(
  agency: Agency,
  { day, locale }: AgencyHover,
  referenceData: ReferenceData,
): string | undefined {
  if (day === undefined || inForce(agency, day)) return undefined;
  const vi = locale === 'vi';
  const on = vi ? `Vào ngày của kế hoạch (${shortDate(day)})` : `On the plan's day (${shortDate(day)})`;
  const state =
    agency.validFrom !== null && agency.validFrom > day
      ? vi
        ? 'chưa có cơ quan này'
        : 'not yet there'
      : vi
        ? 'không còn cơ quan này'
        : 'no longer there';
  const successors = successorsInForce(agency, day, agencyIn(referenceData)).map((successor) =>
    plain(writtenName(successor)),
  );
  const successor =
    successors.length > 0
      ? `; ${vi ? 'nhiệm vụ thuộc về' : 'its work went to'} ${successors.join('; ')}`
      : '';
  return `${on}: **${state}**${successor}.`;
}

function dutiesOf({ locale, leads, cooperates }: AgencyHover): string | undefined {
  const vi = locale === 'vi';
  const counts = [
    leads.length > 0 ? dutyCounts.leads(leads.length)[locale] : undefined,
    cooperates > 0 ? dutyCounts.cooperates(cooperates)[locale] : undefined,
  ].filter(Boolean);
  if (counts.length === 0) return undefined;
  const head = `${vi ? 'Trong kế hoạch này' : 'In this plan'}: ${counts.join(', ')}.`;
  return leads.length > 0 ? `${head}\n\n${bullets(leads.map(plain), maxTasks)}` : head;
}
