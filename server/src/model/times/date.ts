import type { PlanTree } from '#grammar/tree.ts';
import type { Attachment } from '#model/header/attachment.ts';
import type { Header } from '#model/header/header.ts';
import { lastDayOfMonth } from './day.ts';
import { subjectYears } from './subject-years.ts';

/** The day that a plan is checked by. */
export interface PlanDate {
  /** ISO date. Where only the year or month is known, its last day. */
  readonly day: string;
  /** Where the day was read; the further from the header, the less sure it is. */
  readonly source: 'header' | 'attachment' | 'header-month' | 'subject' | 'citation';
}

/** What a citation says of the plan's day: it cannot be older than what it cites. */
export interface DatedCitation {
  /** The day of issue, ISO; undefined where the citation gives none. */
  readonly day: string | undefined;
  /** The kind of text that it stands in. */
  readonly text: { readonly place: string };
}

/** Draft while number or day is blank or absent, issued otherwise (docs/rules). */
export type PlanState = 'draft' | 'issued';

export function planState(header: Header, attachments: readonly Attachment[]): PlanState {
  if (header.number?.value !== undefined && header.date?.day !== undefined) return 'issued';
  const isAttached = attachments.some(
    ({ place, number, day }) => place === 'title' && number !== undefined && day !== undefined,
  );
  return isAttached ? 'issued' : 'draft';
}

/**
 * The header's date, else that of the document which the plan is issued with, else the header's month, else the date that an
 * annex gives the plan, else the year of the subject, else the newest cited document.
 */
export function planDate(
  tree: PlanTree,
  header: Header,
  attachments: readonly Attachment[],
  citations: () => readonly DatedCitation[],
): PlanDate | undefined {
  const { date } = header;
  if (date?.day) return { day: date.day, source: 'header' };
  const dated = (at: Attachment['place']) => attachments.find(({ place, day }) => place === at && day)?.day;
  const ofTitle = dated('title');
  if (ofTitle) return { day: ofTitle, source: 'attachment' };
  if (date?.year) return { day: lastDayOfMonth(date.year, date.month ?? 12), source: 'header-month' };
  const ofAnnex = dated('annex');
  if (ofAnnex) return { day: ofAnnex, source: 'attachment' };
  const years = subjectYears(tree);
  if (years) return { day: `${years.from}-12-31`, source: 'subject' };
  const newest = newestCitation(citations());
  return newest ? { day: newest, source: 'citation' } : undefined;
}

const dating = new Set(['title', 'basis', 'preamble', 'body', 'table']);

/** A year behind this one is a slip of the pen (`15/8/5014`). */
const farFuture = '2100';

function newestCitation(citations: readonly DatedCitation[]): string | undefined {
  const days = citations.flatMap(({ day, text }) =>
    day && day < farFuture && dating.has(text.place) ? [day] : [],
  );
  return days.sort().at(-1);
}
