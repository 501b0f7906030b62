import { shortDate } from '#catalog/citation.ts';
import type { DurationUnit } from '#grammar/inline/time.ts';
import { lastDayOfMonth } from '#model/times/day.ts';
import type { DeadlineReading, Recurrence, RelativeTime } from '#model/times/deadline.ts';
import type { Period } from '#model/times/period.ts';
import type { Locale } from '#options/bilingual.ts';

/** More periods than these are not listed one by one. */
const maxPeriods = 4;

/**
 * The days that a deadline means, in plain words: `từ 01/4/2017 đến 30/6/2017`, `hằng quý, trong năm 2026`, `30 ngày kể
 * từ ngày ký`; undefined where it is no more than its own words.
 */
export function describePeriod(reading: DeadlineReading, locale: Locale): string | undefined {
  const { periods, recurrences, relative, event } = reading;
  const days = periods
    .slice(0, maxPeriods)
    .map((period) => periodText(period, recurrences.length > 0, locale));
  if (periods.length > maxPeriods) days.push(`… (${periods.length})`);
  const again = recurrences.map((each) => recurrenceWords(each, locale));
  const counted = relative ? [relativeWords(relative, locale)] : [];
  const parts = [again.join(', '), ...counted, days.join('; '), event ? lower(event) : ''].filter(
    (words) => words !== '',
  );
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function periodText({ first, last }: Period, recurs: boolean, locale: Locale): string {
  const [from, to] = [first && shortDate(first), last && shortDate(last)];
  if (first && last && recurs && isWholeYear({ first, last }))
    return locale === 'vi' ? `trong năm ${first.slice(0, 4)}` : `in ${first.slice(0, 4)}`;
  if (from && to && from !== to) return locale === 'vi' ? `từ ${from} đến ${to}` : `${from} to ${to}`;
  if (from && to) return locale === 'vi' ? `ngày ${to}` : `on ${to}`;
  if (to) return locale === 'vi' ? `chậm nhất ngày ${to}` : `by ${to}`;
  return locale === 'vi' ? `từ ${from}` : `from ${from}`;
}

const isWholeYear = ({ first, last }: { first: string; last: string }) =>
  first.endsWith('-01-01') && last === lastDayOfMonth(Number(first.slice(0, 4)), 12);

const units = {
  vi: { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', 'half-year': '6 tháng', year: 'năm' },
  en: {
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    'half-year': 'six months',
    year: 'year',
  },
} as const;

function recurrenceWords({ every, interval, times, on }: Recurrence, locale: Locale): string {
  const anchors = on.map((words) => `, ${lower(words)}`).join('');
  const often =
    times === undefined
      ? ''
      : locale === 'vi'
        ? ` ${times} lần`
        : `, ${times === 1 ? 'once' : `${times} times`}`;
  return intervalWords(every, interval, times !== undefined, locale) + often + anchors;
}

function intervalWords(
  every: Recurrence['every'],
  interval: number,
  isCounted: boolean,
  locale: Locale,
): string {
  if (every === 'always') return locale === 'vi' ? 'thường xuyên' : 'all the time';
  if (every === undefined) return locale === 'vi' ? 'định kỳ' : 'regularly';
  const unit = units[locale][every];
  if (interval > 1) {
    const months = every === 'quarter' ? 3 * interval : every === 'half-year' ? 6 * interval : undefined;
    if (locale === 'vi') return `mỗi ${months ? `${months} tháng` : `${interval} ${unit}`}`;
    return `every ${months ? `${months} months` : `${interval} ${unit}s`}`;
  }
  if (locale === 'en') return `every ${unit}`;
  return `${isCounted || every === 'half-year' ? 'mỗi' : 'hằng'} ${unit}`;
}

const durations: Readonly<Record<Locale, Readonly<Record<DurationUnit, string>>>> = {
  vi: {
    hour: 'giờ',
    day: 'ngày',
    'working-day': 'ngày làm việc',
    week: 'tuần',
    month: 'tháng',
    quarter: 'quý',
    year: 'năm',
  },
  en: {
    hour: 'hour',
    day: 'day',
    'working-day': 'working day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
  },
};

function relativeWords({ count, unit, from }: RelativeTime, locale: Locale): string {
  const name = durations[locale][unit];
  const length = locale === 'vi' ? `${count} ${name}` : `${count} ${name}${count === 1 ? '' : 's'}`;
  if (from === undefined) return locale === 'vi' ? `trong ${length}` : `within ${length}`;
  const since = /^ngày\s+\d/iu.test(from) ? `kể từ ${from}` : lower(from);
  return locale === 'vi' ? `${length} ${since}` : `${length} “${since}”`;
}

/** In the middle of a sentence only names and quarters keep their capital. */
function lower(words: string): string {
  return /^(?:Quý|Q|\p{Lu}{2})/u.test(words) ? words : words[0]!.toLowerCase() + words.slice(1);
}
