import { shortDate } from '#catalog/citation.ts';
import { describePeriod } from '#features/deadline-text.ts';
import type { TimeSpan } from '#grammar/inline/time.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { DeadlineReading } from '#model/times/deadline.ts';
import type { Period } from '#model/times/period.ts';
import type { PlacedDeadline } from '#model/times/plan-deadlines.ts';
import type { Locale } from '#options/bilingual.ts';

/** Words shown behind a place in the text that are no part of it. */
export interface DeadlineHint {
  /** In the text, UTF-16. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** A label has no more periods than these. */
const maxPeriods = 3;

/** The days behind the deadlines that end in `range`: only where they say more than the words themselves. */
export function deadlineHints(plan: Plan, range: Span, locale: Locale): DeadlineHint[] {
  return plan.deadlines
    .filter(({ end, reading }) => range.start <= end && end <= range.end && addsInformation(reading))
    .map((deadline) => ({
      offset: endOf(deadline),
      label: labelOf(deadline.reading.periods),
      tooltip: describePeriod(deadline.reading, locale) ?? '',
    }));
}

/** Where its last expression of time ends: words of explanation may follow. */
const endOf = ({ reading, end }: PlacedDeadline) => reading.expressions.at(-1)?.end ?? end;

/** Days that are not written out are worth a hint: of quarters, months and years, and where the year is left out. */
function addsInformation({ periods, expressions }: DeadlineReading): boolean {
  const spans = expressions.flatMap((each) => each.periods);
  const isWritten = ({ first, last }: TimeSpan) =>
    [first, last].every((time) => time === undefined || (time.unit === 'day' && time.year !== undefined));
  return periods.length > 0 && !(spans.length > 0 && spans.every(isWritten) && !hasRelative(expressions));
}

const hasRelative = (expressions: DeadlineReading['expressions']) =>
  expressions.some(({ relative }) => relative?.from);

function labelOf(periods: readonly Period[]): string {
  const labels = periods.slice(0, maxPeriods).map(({ first, last }) => {
    if (first && last) return first === last ? shortDate(first) : `${shortDate(first)} - ${shortDate(last)}`;
    return last ? `≤ ${shortDate(last)}` : `≥ ${shortDate(first!)}`;
  });
  return labels.join('; ') + (periods.length > maxPeriods ? '; …' : '');
}
