import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { tableMap } from '#lexicon/words.ts';

/** Days and their weekdays, each in a list of its own: `ngày 17 và 18/01/2026 (thứ Bảy và Chủ nhật)`. */
export interface WeekdayList extends Span {
  /** In the order of the text, one for each day of the list; empty where the lists are of different lengths. */
  readonly pairs: readonly WeekdayPair[];
}

export interface WeekdayPair {
  /** The words of the weekday. */
  readonly at: Span;
  readonly weekday: string;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** Lists longer than this are not looked at. */
const longest = 7;

const weekday = alternation([...tableMap('weekdays').keys()], { space: '\\s{1,3}' });
const gap = '\\s{0,3}';
const word = `(?:${alternation('time-words.between-weekdays')}|tới)(?:\\s{1,3}hết)?`;
const between = `(?:${gap}[,;+–-]${gap}(?:${word}\\s{1,3})?|\\s{1,3}${word}\\s{1,3})`;
const shortDay = `(?:ngày\\s{1,3})?\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?)?`;
const inFigures = `\\d{1,2}/\\d{1,2}(?:/\\d{4})?`;
const inWords = `\\d{1,2}\\s{1,3}tháng\\s{1,3}\\d{1,2}(?:,?\\s{1,3}năm\\s{1,3}\\d{4}|${gap}/${gap}\\d{4})?`;
const lists = new RegExp(
  `(?<![\\p{L}\\d/.-])(?<days>(?:${shortDay}${between}){0,${longest}}(?:ngày\\s{1,3})?(?:${inWords}|${inFigures}))` +
    `${gap}[,(–-]?${gap}(?:từ\\s{1,3})?(?<weekdays>${weekday}(?:${between}${weekday}){1,${longest}})(?![\\p{L}\\d/])(?!\\s{1,3}${alternation('time-words.behind-recurring-weekdays')}\\s)`,
  'dgiu',
);
const dayIn = /(?<day>\d{1,2})(?:(?:\/|\s{1,3}tháng\s{1,3})(?<month>\d{1,2})(?:\D{1,8}(?<year>\d{4}))?)?/giu;
const weekdayIn = new RegExp(weekday, 'giu');

/** All such lists of a text, as spans of it. */
export function weekdayLists(text: string): WeekdayList[] {
  return [...text.matchAll(lists)].map(({ index, 0: words, groups, indices }) => ({
    start: index,
    end: index + words.length,
    pairs: pairsOf(groups!.days!, groups!.weekdays!, indices!.groups!.weekdays![0]),
  }));
}

function pairsOf(days: string, weekdays: string, offset: number): WeekdayPair[] {
  const all = [...days.matchAll(dayIn)].map(({ groups }) => groups!);
  const named = [...weekdays.matchAll(weekdayIn)];
  if (all.length !== named.length) return [];
  return named.map(({ 0: words, index }, i) => {
    const month = all.slice(i).find((each) => each.month)!.month!; // the list ends with a whole date
    const year = all.slice(i).find((each) => each.year)?.year;
    const start = offset + index;
    return {
      at: { start, end: start + words.length },
      weekday: words,
      day: Number(all[i]!.day),
      month: Number(month),
      year: year === undefined ? undefined : Number(year),
    };
  });
}
