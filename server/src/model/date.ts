import { readCitations } from '#grammar/inline/citation.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { isoDay, lastDayOf } from '#model/day.ts';
import type { Header } from '#model/header.ts';
import { subjectYears } from '#model/subject-years.ts';

/** The day that a plan is judged by. */
export interface PlanDate {
  /** ISO date. Where only the year or month is known, its last day. */
  readonly day: string;
  /** Where the day was read; the further from the header, the less sure it is. */
  readonly source: 'header' | 'header-month' | 'subject' | 'citation';
}

/** Draft while number or day is blank or absent, issued otherwise (docs/rules.md). */
export type PlanState = 'draft' | 'issued';

export function planState(header: Header): PlanState {
  return header.number?.value !== undefined && header.date?.day !== undefined ? 'issued' : 'draft';
}

/** The header's date, else its month, else the year of the subject, else the newest cited document. */
export function planDate(tree: PlanTree, header: Header): PlanDate | undefined {
  const { date } = header;
  if (date?.day) return { day: date.day, source: 'header' };
  if (date?.year) return { day: lastDayOf(date.year, date.month ?? 12), source: 'header-month' };
  const years = subjectYears(tree);
  if (years) return { day: `${years.from}-12-31`, source: 'subject' };
  const newest = newestCitation(tree);
  return newest ? { day: newest, source: 'citation' } : undefined;
}

function newestCitation(tree: PlanTree): string | undefined {
  const days = tree.parts
    .filter((part) => part.kind === 'title' || part.kind === 'preamble' || part.kind === 'body')
    .flatMap((part) => readCitations(tree.text, part))
    .map(({ date }) => (date ? isoDay(date.year, date.month, date.day) : undefined))
    .filter((day) => day !== undefined);
  return days.sort().at(-1);
}
