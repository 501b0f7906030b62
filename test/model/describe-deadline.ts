import type { DeadlineReading } from '#model/times/deadline.ts';

/** A reading on one line: `range 2026-04-01..2026-06-30`, `recurring month x2 on "trước ngày 15"`. */
export function describeDeadline({ kind, periods, recurrences, relative, event }: DeadlineReading): string {
  const days = periods.map(({ first, last }) =>
    first === last && first ? first : `${first ?? ''}..${last ?? ''}`,
  );
  const again = recurrences.map(({ every, interval, times, on }) =>
    [
      `every ${interval === 1 ? '' : `${interval} `}${every ?? '?'}`,
      times === undefined ? '' : ` x${times}`,
      ...on.map((words) => ` on "${words}"`),
    ].join(''),
  );
  const counted = relative
    ? [
        `${relative.count} ${relative.unit}${relative.direction === 'before' ? ' before' : ''} ${relative.from ? `"${relative.from}"` : '?'}`,
      ]
    : [];
  return [kind, ...again, ...counted, ...days, ...(event ? [`event "${event}"`] : [])].join(' | ');
}
