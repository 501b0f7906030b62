import { addDays } from '#model/times/day.ts';
import { dueSoonDays, type TaskEntry } from '#protocol/tasks.ts';

/** What the deadline of a task says. */
export interface TaskTimes {
  /** Its words; empty where it has none. */
  readonly deadline: string;
  /** Its days, one by one; ISO. */
  readonly periods: readonly { readonly start: string | null; readonly end: string | null }[];
  /** Whether it comes again and again. */
  readonly recurs: boolean;
}

/**
 * How a task stands on the day `today` (ISO), and the day by which it is due: of several days the next that has not passed. What
 * comes again is never overdue: nobody knows which time was missed.
 */
export function taskDue(
  { deadline, periods, recurs }: TaskTimes,
  today: string,
): Pick<TaskEntry, 'due' | 'state'> {
  const ends = periods.flatMap(({ end }) => end ?? []).sort();
  const due = ends.find((end) => end >= today) ?? ends.at(-1) ?? null;
  if (recurs) return { due, state: 'recurring' };
  if (due === null) return { due, state: deadline === '' && periods.length === 0 ? 'none' : 'undated' };
  if (due < today) return { due, state: 'overdue' };
  return { due, state: due <= addDays(today, dueSoonDays) ? 'due-soon' : 'upcoming' };
}
