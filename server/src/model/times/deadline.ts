import { citedSpans } from '#grammar/inline/citation.ts';
import {
  type Deadline,
  type DeadlineContext,
  type DeadlineKind,
  readDeadlines,
} from '#grammar/inline/deadline.ts';
import type { DurationUnit, RecurrenceRule } from '#grammar/inline/time.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import { addDays, addMonths } from './day.ts';
import { type Period, type PeriodContext, periodOf } from './period.ts';

/** What comes again, its days within the time worked out: see `RecurrenceRule`. */
export interface Recurrence extends Omit<RecurrenceRule, 'on'> {
  /** When in it: its words, on one line. */
  readonly on: readonly string[];
}

/** A time counted from something: 30 days after `kể từ ngày ký`. */
export interface RelativeTime {
  readonly count: number;
  readonly unit: DurationUnit;
  readonly direction: 'after' | 'before';
  /** The words that say from what; undefined where nothing does. */
  readonly from: string | undefined;
}

/** The value of a deadline. Where it cannot be read as a time it is `text`: never a guess. */
export interface DeadlineReading {
  readonly kind: DeadlineKind | 'text';
  /** Its days, in the order of the text; those that are not known are left out. */
  readonly periods: readonly Period[];
  readonly recurrences: readonly Recurrence[];
  readonly relative: RelativeTime | undefined;
  /** The words of the event that it waits for, or that ends it. */
  readonly event: string | undefined;
  /** The expressions that it was read from. */
  readonly expressions: readonly Deadline[];
}

const nothing: DeadlineReading = {
  kind: 'text',
  periods: [],
  recurrences: [],
  relative: undefined,
  event: undefined,
  expressions: [],
};

/** What the pieces of a deadline say together; what is in citations is no part of it. */
export function readDeadline(
  text: string,
  spans: readonly Span[],
  context: PeriodContext,
  where: DeadlineContext = 'field',
): DeadlineReading {
  return combineExpressions(
    text,
    spans.flatMap((span) => expressionsIn(text, span, where)),
    context,
  );
}

/** What expressions of time say together. */
export function combineExpressions(
  text: string,
  expressions: readonly Deadline[],
  context: PeriodContext,
): DeadlineReading {
  if (expressions.length === 0) return nothing;
  const words = (span: Span) => composedText(text, span);
  const periods = expressions.flatMap((each) => [
    ...each.periods.flatMap((span) => periodOf(span, context) ?? []),
    ...(each.relative ? counted(each.relative, context) : []),
  ]);
  const relative = expressions.find(
    ({ relative: each }) => each && (each.event || each.from || periods.length === 0),
  )?.relative;
  const event = expressions.find((each) => each.event)?.event;
  return {
    kind: kindOf(expressions),
    periods: distinct(periods),
    recurrences: differing(
      expressions.flatMap(({ recurrences }) =>
        recurrences.map(({ on, ...recurrence }) => ({ ...recurrence, on: on.map((span) => words(span)) })),
      ),
    ),
    relative: relative && {
      count: relative.count,
      unit: relative.unit,
      direction: relative.direction,
      from: relative.event ? words(relative.event) : relative.from && words(relative.from),
    },
    event: event && !relative?.event ? words(event) : undefined,
    expressions,
  };
}

/** The expressions of time in a span that are no part of a citation. */
export function expressionsIn(text: string, span: Span, where: DeadlineContext): Deadline[] {
  const found = readDeadlines(text, span, where);
  if (found.length === 0) return found;
  const cited = citedSpans(text, span);
  let next = 0; // of the citations: both are in the order of the text
  return found.filter(({ start, end, kind }) => {
    while (cited[next] && cited[next]!.end <= start) next++;
    return kind === 'event' || !cited[next] || end <= cited[next]!.start;
  });
}

/** The kind of several expressions: times before events, recurrences before both. */
function kindOf(expressions: readonly Deadline[]): DeadlineKind {
  const kinds = new Set(expressions.map(({ kind }) => kind));
  const order = ['recurring', 'open', 'range', 'point', 'from', 'before', 'relative', 'event'] as const;
  if (kinds.has('from') && kinds.has('before') && kinds.size === 2) return 'range';
  return order.find((kind) => kinds.has(kind))!;
}

/** `Thường xuyên, liên tục` is one recurrence. */
const differing = (all: readonly Recurrence[]) =>
  all.filter((one, i) => one.on.length > 0 || all.findIndex(({ every }) => every === one.every) === i);

/** Days that are counted from one of the calendar; hours and working days are not. */
function counted(
  { count, unit, from, direction }: NonNullable<Deadline['relative']>,
  context: PeriodContext,
): Period[] {
  const start = from && periodOf({ first: from, last: from, start: 0, end: 0 }, context)?.first;
  if (!start || unit === 'hour' || unit === 'working-day' || direction === 'before') return [];
  const last = monthsIn[unit]
    ? addMonths(start, monthsIn[unit] * count)
    : addDays(start, (unit === 'week' ? 7 : 1) * count);
  return [{ first: start, last }];
}

const monthsIn = { day: 0, week: 0, month: 1, quarter: 3, year: 12 } as const;

/** A beginning and an end that are stated apart (`bắt đầu …; kết thúc …`) are one; the same days count once. */
function distinct(periods: readonly Period[]): Period[] {
  const [one, two] = periods;
  if (periods.length === 2 && one!.first && !one!.last && !two!.first && two!.last)
    return [{ first: one!.first, last: two!.last }];
  const known = new Set<string>();
  return periods.filter(({ first, last }) => {
    const key = `${first}/${last}`;
    return !known.has(key) && known.add(key);
  });
}

/**
 * The first and the last day of all. It has no beginning where the first time that is named has none (`trước ngày 20/01; điều chỉnh trong tháng 3`), and no end where one of
 * them has none.
 */
export function overallPeriod({ periods }: DeadlineReading): Period {
  const firsts = periods.flatMap(({ first }) => first ?? []);
  const lasts = periods.map(({ last }) => last);
  return {
    first: periods[0]?.first === undefined ? undefined : firsts.toSorted()[0],
    last: lasts.every((day) => day !== undefined) ? lasts.toSorted().at(-1) : undefined,
  };
}

/** Composed, on one line: what free text is compared by. */
export const composedText = (text: string, span: Span): string =>
  composeSpan(text, span)
    .text.replace(/[\s*_]+/g, ' ')
    .trim();
