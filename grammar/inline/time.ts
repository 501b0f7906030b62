import type { Span } from '#grammar/text/span.ts';

/** Values of deadline expressions (docs/language.md, section 6): pure syntax, what is left out stays out. */

/** `start`, `middle`, `end` are `đầu`, `giữa`, `cuối`; halves are `nửa đầu`, `nửa cuối`. */
export type TimePart = 'start' | 'middle' | 'end' | 'first-half' | 'second-half';

/** One time as it is written. A number may be of no calendar (`31/02`, `tháng 13`): a rule checks that. */
export interface Time extends Span {
  /** `months`: the first or the last few of a year (`6 tháng đầu năm`); `now`: `từ nay`. */
  readonly unit: 'day' | 'week' | 'month' | 'months' | 'quarter' | 'year' | 'school-year' | 'now';
  readonly day?: number;
  readonly week?: number | 'last';
  readonly month?: number;
  /** How many months: of `months` only. */
  readonly count?: number;
  /** NaN for letters that are no numeral. */
  readonly quarter?: number;
  readonly year?: number;
  /** The year relative to the plan's: 1 for `năm sau`. */
  readonly yearsOn?: number;
  readonly part?: TimePart;
  /** A day of whatever month or quarter it is (`ngày 25 tháng cuối quý`). */
  readonly cycle?: 'month' | 'quarter';
}

/** A stretch of time: both ends for a point (the same) and a range, one where only that is said. Its place has the words that bound it. */
export interface TimeSpan extends Span {
  readonly first?: Time;
  readonly last?: Time;
  /** `trước X`: before the last begins (a day is its own limit); else the last belongs to it. */
  readonly before?: boolean;
  /** `sau X`: from the day after the first. */
  readonly after?: boolean;
}

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What comes again: `mỗi tháng hai kỳ` is every month, 2 times. */
export interface RecurrenceRule {
  /** `always`: `thường xuyên`; undefined: `định kỳ` and nothing more. */
  readonly every: RecurrenceUnit | 'always' | undefined;
  /** Every so many units; mostly 1. */
  readonly interval: number;
  /** How often in that time, if given. */
  readonly times?: number;
  /** When in it: `trước ngày 15/11 hằng năm`. */
  readonly on: readonly TimeSpan[];
}

export type DurationUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year';

/** A time counted from (or back from) an event or a day: `trong vòng 30 ngày kể từ ngày ký`. */
export interface Relative {
  readonly count: number;
  readonly unit: DurationUnit;
  readonly direction: 'after' | 'before';
  /** The words that say from what it is counted (`kể từ ngày ký`); undefined where nothing does. */
  readonly event?: Span;
  /** The day that it is counted from, where it is one of the calendar. */
  readonly from?: Time;
}

/** The months of a year that a time covers, from 1; undefined where it names none. */
export function monthsOf({
  unit,
  month,
  quarter,
  count,
  part,
}: Time): { readonly first: number; readonly last: number } | undefined {
  switch (unit) {
    case 'day':
    case 'week':
    case 'month':
      return month === undefined ? undefined : { first: month, last: month };
    case 'quarter':
      return quarter === undefined ? undefined : { first: 3 * quarter - 2, last: 3 * quarter };
    case 'months':
      return part === 'end' ? { first: 13 - count!, last: 12 } : { first: 1, last: count! };
    case 'year':
      return partsOfYear[part ?? 'whole'];
    default:
      return undefined;
  }
}

const partsOfYear = {
  whole: { first: 1, last: 12 },
  start: { first: 1, last: 3 },
  middle: { first: 4, last: 9 },
  end: { first: 10, last: 12 },
  'first-half': { first: 1, last: 6 },
  'second-half': { first: 7, last: 12 },
} as const;
