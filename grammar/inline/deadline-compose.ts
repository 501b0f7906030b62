import type { Element } from '#grammar/inline/deadline-parser.ts';
import {
  monthsOf,
  type RecurrenceRule,
  type Relative,
  type Time,
  type TimeSpan,
} from '#grammar/inline/time.ts';
import type { Span } from '#grammar/text/span.ts';

/**
 * What a deadline expression fixes: a time, its start or end only, a recurrence, a time counted from something, or an event
 * it waits for.
 */
export type DeadlineKind =
  | 'point'
  | 'range'
  | 'before'
  | 'from'
  | 'open'
  | 'recurring'
  | 'relative'
  | 'event';

/** A deadline expression: its span and its value. */
export interface Deadline extends Span {
  readonly kind: DeadlineKind;
  /** The times that it names, in the order of the text; years that it leaves out are left out. */
  readonly periods: readonly TimeSpan[];
  readonly recurrences: readonly RecurrenceRule[];
  readonly relative: Relative | undefined;
  /** The words of the event that it waits for, or that ends it. */
  readonly event: Span | undefined;
}

type Draft = { -readonly [K in keyof TimeSpan]: TimeSpan[K] };
type Bound = 'before' | 'until' | 'from' | 'after' | undefined;
type Of<K extends Element['is']> = Extract<Element, { is: K }>;

/** The expression that elements make, undefined where they name no time and no event. */
export function composeDeadline(all: readonly Element[]): Deadline | undefined {
  const elements = all.filter((element, i) => !isReported(element, all[i + 1]));
  const ofKind = <K extends Element['is']>(is: K) => elements.filter((each): each is Of<K> => each.is === is);
  const [event] = ofKind('event');
  const [duration] = ofKind('duration');
  const isOpen = elements.some(({ is }) => is === 'onwards');
  const spans = spread(fill(spansOf(elements)), isOpen);
  const filledLines = ofKind('recurrence').map(({ recurrence }) => recurrence);
  const { recurrences, periods } = anchored(recurrencesOf(filledLines, spans), spans);
  const relative = duration && relativeOf(duration, event, elements, periods);
  const last = elements.at(-1)!;
  const whole = { start: elements[0]!.start, end: last.end };
  const kind = kindOf(periods, recurrences, isOpen, relative, event !== undefined);
  if (!kind) return undefined;
  return {
    ...whole,
    kind,
    periods: kind === 'relative' ? [] : periods,
    recurrences,
    relative,
    event: event && { start: event.start, end: event.end },
  };
}

/** `tổng kết cả năm | trước ngày 10/12`: the year is what is reported, not when. */
const isReported = (element: Element, next: Element | undefined) =>
  element.is === 'time' &&
  element.time.unit === 'year' &&
  element.time.year === undefined &&
  element.time.yearsOn === undefined &&
  next?.is === 'before';

/** The stretches that times and the words between them make. */
function spansOf(elements: readonly Element[]): Draft[] {
  const spans: Draft[] = [];
  let bound: Bound;
  /** Where the words of the bound begin. */
  let from: number | undefined;
  let ranging = false;
  elements.forEach((element, i) => {
    const last = spans.at(-1);
    const isStarted = last?.first !== undefined && last.last === undefined;
    const before = elements[i - 1]?.is;
    switch (element.is) {
      case 'before':
      case 'until':
        if (isStarted) ranging = true;
        bound = element.is;
        from ??= element.start;
        break;
      case 'from':
      case 'after':
        bound = element.is;
        from ??= element.start;
        ranging = false;
        break;
      case 'to':
        if (last) ranging = true;
        else bound = before === 'clock' ? undefined : 'until';
        from ??= element.start;
        break;
      case 'dash':
        ranging = before === 'time';
        if (before === 'clock') bound = undefined; // from one time of a day to another
        break;
      case 'end':
        if (isStarted) ranging = true;
        break;
      case 'clock':
        if (before === 'to' && isStarted) last.last = last.first!;
        break;
      case 'list':
        if (bound === 'from' || bound === 'after') bound = undefined;
        break;
      case 'open':
      case 'recurrence':
        bound = undefined;
        ranging = false;
        break;
      case 'time':
        if (ranging && last && (isStarted || last.first === last.last)) {
          last.last = element.time;
          last.end = element.end;
          if (bound === 'before') last.before = true;
          bound = undefined;
        } else spans.push({ ...spanOf(element.time, bound), start: from ?? element.start, end: element.end });
        from = undefined;
        ranging = false;
        if (bound === 'from' || bound === 'after') bound = undefined;
        break;
      default:
    }
  });
  return spans;
}

function spanOf(time: Time, bound: Bound): Omit<Draft, keyof Span> {
  if (bound === 'before') return { last: time, before: true };
  if (bound === 'until') return { last: time };
  if (bound === 'from') return { first: time };
  return bound === 'after' ? { first: time, after: true } : { first: time, last: time };
}

const isYear = (time: Time | undefined) =>
  time?.unit === 'year' || time?.unit === 'school-year' || time?.unit === 'now';

/** The month and year that a time leaves out, from a later or an earlier time of the same expression. */
function fill(spans: readonly Draft[]): Draft[] {
  const filled = spans.map((span): Draft => ({ ...span }));
  let next: Time | undefined;
  for (const span of filled.toReversed()) {
    if (span.first === span.last && span.first) span.first = span.last = backwards(span.first, next);
    else {
      if (span.last) span.last = backwards(span.last, next);
      if (span.first) span.first = backwards(span.first, span.last ?? next);
    }
    next = span.first ?? span.last;
  }
  let before: Time | undefined;
  for (const span of filled) {
    if (span.first === span.last && span.first) span.first = span.last = forwards(span.first, before);
    else {
      if (span.first) span.first = forwards(span.first, before);
      if (span.last) span.last = forwards(span.last, span.first ?? before);
    }
    before = span.last ?? span.first;
  }
  return filled;
}

/** `time` with the month and year of the one after it: `Tháng 11 - 12/2025`; in a range over New Year the year before. */
function backwards(time: Time, next: Time | undefined): Time {
  if (!next || isYear(time) || isYear(next)) return time;
  const month =
    isOfMonth(time) && time.month === undefined && time.cycle === undefined ? next.month : time.month;
  const known = month === undefined ? time : { ...time, month };
  if (known.year !== undefined || known.yearsOn !== undefined) return known;
  if (next.year !== undefined) return { ...known, year: next.year - (isLater(known, next) ? 1 : 0) };
  return known;
}

const isOfMonth = ({ unit }: Time) => unit === 'day' || unit === 'week';

/** `time` with the month and year of the one before it: `từ tháng 11/2025 đến tháng 3`. */
function forwards(time: Time, before: Time | undefined): Time {
  if (!before || isYear(time) || isYear(before) || time.cycle) return time;
  const month = time.unit === 'day' && time.month === undefined ? before.month : time.month;
  const known = month === undefined ? time : { ...time, month };
  if (known.year !== undefined || known.yearsOn !== undefined || before.year === undefined) return known;
  return { ...known, year: before.year + (isLater(before, known) ? 1 : 0) };
}

/** Whether `one` lies in later months of a year than `other`. */
export function isLater(one: Time, other: Time): boolean {
  const [a, b] = [monthsOf(one), monthsOf(other)];
  return a !== undefined && b !== undefined && a.first > b.last;
}

const isWithoutYear = ({ first, last }: TimeSpan) =>
  [first, last].every(
    (time) => time === undefined || (!isYear(time) && time.year === undefined && time.yearsOn === undefined),
  );

/** `Tháng 6 và tháng 12 (năm 2026)`: one year behind times without any is theirs; `trở đi` takes the end away. */
function spread(spans: readonly Draft[], isOpen: boolean): Draft[] {
  const last = spans.at(-1);
  const others = spans.slice(0, -1);
  const year = last?.first === last?.last && last?.first?.unit === 'year' ? last?.first : undefined;
  const first = spans[0];
  const rest = spans.slice(1);
  if (
    first?.first === first?.last &&
    first?.first?.year &&
    first.first.unit === 'year' &&
    !first.first.part
  ) {
    const { year: named } = first.first;
    if (
      rest.length > 0 &&
      rest.every((span) => isWithoutYear(span) && (span.last ?? span.first)!.unit !== 'months')
    )
      return rest.map((span) => dated(span, named));
  }
  const isTheirs = year?.year !== undefined && !year.part && others.length > 0 && others.every(isWithoutYear);
  const result = isTheirs ? others.map((span) => dated(span, year.year!)) : [...spans];
  const end = result.at(-1);
  if (isOpen && end?.first) {
    const { last: _, ...from } = end;
    result[result.length - 1] = from;
  }
  return result;
}

function dated(span: Draft, year: number): Draft {
  const first = span.first && { ...span.first, year };
  const last = span.first === span.last ? first : span.last && { ...span.last, year };
  const wraps = first && last && isLater(first, last);
  return {
    ...span,
    ...(first ? { first: wraps ? { ...first, year: year - 1 } : first } : {}),
    ...(last ? { last } : {}),
  };
}

/**
 * The recurrences that are written (`định kỳ` adds nothing next to another), or that the times have without a word for it:
 * `ngày 25 tháng cuối quý`; `Quý IV giai đoạn 2026 - 2030`.
 */
function recurrencesOf(
  filledLines: readonly RecurrenceRule[],
  spans: readonly TimeSpan[],
): readonly RecurrenceRule[] {
  if (filledLines.length > 0) {
    const clear = filledLines.filter(({ every }) => every !== undefined);
    return clear.length > 0 ? clear : filledLines;
  }
  const cycle = spans.map(({ first, last }) => (first ?? last)?.cycle).find((each) => each !== undefined);
  if (cycle) return [{ every: cycle, interval: 1, on: [] }];
  const isOfYears = ({ first, last }: TimeSpan) =>
    (first ?? last)?.unit === 'year' && (last ?? first)?.unit === 'year';
  const years = spans.filter(isOfYears);
  const others = spans.filter((span) => !isOfYears(span));
  const isSeveral = years.length > 1 || years.some(({ first, last }) => first !== last);
  return isSeveral && others.length > 0 && others.every(isWithoutYear)
    ? [{ every: 'year', interval: 1, on: [] }]
    : filledLines;
}

/** How fine units are: what is finer than its recurrence says when in it. */
const fineness = {
  day: 1,
  week: 2,
  month: 3,
  months: 3,
  quarter: 4,
  year: 6,
  'school-year': 6,
  now: 6,
} as const;
const recurrenceSize = { day: 1, week: 1, month: 3, quarter: 3, 'half-year': 5, year: 6 } as const;

/** Takes times without a year into the last recurrence that is longer than they are; the others are when it comes at all. */
function anchored(
  recurrences: readonly RecurrenceRule[],
  spans: readonly TimeSpan[],
): { recurrences: readonly RecurrenceRule[]; periods: readonly TimeSpan[] } {
  if (recurrences.length === 0) return { recurrences, periods: spans };
  const on = recurrences.map((): TimeSpan[] => []);
  const periods: TimeSpan[] = [];
  for (const span of spans) {
    const time = (span.last ?? span.first)!;
    const at = recurrences.findLastIndex(({ every }) => fits(time, every));
    if (at >= 0 && isWithoutYear(span)) on[at]!.push(span);
    else periods.push(span);
  }
  return { recurrences: recurrences.map((recurrence, i) => ({ ...recurrence, on: on[i]! })), periods };
}

function fits(time: Time, every: RecurrenceRule['every']): boolean {
  if (every === undefined || every === 'always') return false;
  if (every === 'month' || every === 'quarter') {
    const isOfAny = time.month === undefined && time.quarter === undefined;
    return isOfAny && fineness[time.unit] <= recurrenceSize[every];
  }
  return fineness[time.unit] < recurrenceSize[every];
}

function relativeOf(
  duration: Of<'duration'>,
  event: Of<'event'> | undefined,
  elements: readonly Element[],
  periods: readonly TimeSpan[],
): Relative | undefined {
  const { count, unit } = duration;
  if (event) {
    return { count, unit, direction: event.direction, event: { start: event.start, end: event.end } };
  }
  const from =
    elements.indexOf(duration) < elements.findIndex(({ is }) => is === 'from')
      ? periods[0]?.first
      : undefined;
  if (from && periods.length === 1 && periods[0]!.last === undefined)
    return { count, unit, direction: 'after', from };
  return periods.length > 0 ? undefined : { count, unit, direction: 'after' };
}

function kindOf(
  periods: readonly TimeSpan[],
  recurrences: readonly RecurrenceRule[],
  isOpen: boolean,
  relative: Relative | undefined,
  hasEvent: boolean,
): DeadlineKind | undefined {
  if (recurrences.length > 0) return 'recurring';
  if (relative) return 'relative';
  if (periods.length === 0) return hasEvent ? 'event' : undefined;
  if (isOpen) return 'open';
  if (periods.some(({ first, last }) => first && last && first !== last)) return 'range';
  if (periods.every(({ first }) => first === undefined)) return 'before';
  return periods.every(({ last }) => last === undefined) ? 'from' : 'point';
}
