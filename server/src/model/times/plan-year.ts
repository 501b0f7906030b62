import type { PlanTree } from '#grammar/tree.ts';
import type { PlanDate } from './date.ts';
import { subjectYears } from './subject-years.ts';

/** What year a month is of that is written without one. */
export interface PlanYear {
  readonly year: number;
  /** In a school year the months before August are of the next year. */
  readonly isSchoolYear: boolean;
}

/**
 * The year that fills in what deadlines leave out. It is the year of the plan's day, or that of the subject where this
 * is the next one (signed in December 2013 for the year 2014), or the first of a term that is still to begin. Without a
 * day it is the first year of the subject, else that of the newest document cited; undefined where nothing tells it.
 */
export function planYear(tree: PlanTree, date: PlanDate | undefined): PlanYear | undefined {
  const subject = subjectYears(tree);
  const isSchoolYear = subject?.isSchoolYear ?? false;
  const signed = date && date.source !== 'subject' ? Number(date.day.slice(0, 4)) : undefined;
  if (!subject) {
    const year = signed ?? (date && Number(date.day.slice(0, 4)));
    return year === undefined ? undefined : { year, isSchoolYear: false };
  }
  if (signed === undefined || isSchoolYear || date!.source === 'citation')
    return { year: subject.from, isSchoolYear };
  if (subject.from === subject.to && subject.from < signed) return { year: signed, isSchoolYear };
  const isNext = subject.from === signed + 1;
  const isInTerm = subject.from <= signed && signed <= subject.to;
  return {
    year: isNext ? subject.from : isInTerm || subject.from > signed ? signed : subject.to,
    isSchoolYear,
  };
}
