import type { Span } from '#grammar/text/span.ts';
import { phraseIndex } from '#grammar/words/phrase-index.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { tableMap } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { type Passage, toPlanSpan } from '#model/structure/passage.ts';
import { type WeekdayList, weekdayLists } from './weekday-lists.ts';

/** A day of a month with the weekday that the text gives it: `thứ Hai, ngày 07/01/2026`, `ngày 02/01/2011 (thứ 2)`. */
export interface WeekdayMention extends Span {
  /** As `Date.getUTCDay` counts: Sunday is 0. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Where the figures of the year stand. */
  readonly yearAt: Span | undefined;
  /** The list that gives several days their weekdays; the mention is the word of the weekday then. */
  readonly list?: WeekdayList;
}

const gap = '\\s{0,3}';
const numbers = tableMap('weekdays');
const weekdays = alternation([...numbers.keys()], { space: '\\s{1,3}' });
/** Day, month and year in figures (1, 3, 4) or in words (5, 6, 7); with another mark than `/` only with its year. */
const date =
  `(?:ngày\\s{1,9})?(?:(?<day>\\d{1,2})${gap}(?<mark>[/.-])${gap}(?<month>\\d{1,2})(?:${gap}\\k<mark>${gap}(?<year>\\d{4}))?` +
  `|(?<dayInWords>\\d{1,2})\\s{1,9}tháng\\s{1,9}(?<monthInWords>\\d{1,2})(?:(?:${gap}/${gap}|,?\\s{1,9}năm\\s{1,9})(?<yearInWords>\\d{4}))?)` +
  '(?![\\d\\p{L}]|[/.-]\\d)(?!.{0,3}(?:âm lịch|AL(?!\\p{L})))';
const dayBehind = new RegExp(
  `(?<!\\p{L})(?<weekday>${weekdays})(?![\\p{L}\\d/])${gap}[,(:–-]?${gap}${date}`,
  'dgiu',
);
const dayBefore = new RegExp(
  `(?<![\\d\\p{L}/.-])(?<!số\\s{1,3})${date}(?:${gap}[,(–-]|\\s{1,3}là)?${gap}(?:${alternation('time-words.before-weekday')}\\s{1,3})?` +
    `(?<weekday>${weekdays})(?=${gap}(?:[)\\],.;:/]|$|\\n|${alternation('time-words.behind-weekday')}(?!\\p{L})))`,
  'dgiu',
);
/** What stands before `thứ Hai` where it is a day. */
const opens = new RegExp(
  `(?:^|[.,;:()\\[–\\-\\n“"/]|(?<!\\p{L})(?:${alternation('time-words.before-weekday')}|\\d{1,2}[hg]?\\d{0,2}))\\s*$`,
  'iu',
);
/** What stands before `thứ Hai` where it counts, capital or not. */
const counts = new RegExp(`(?<!\\p{L})${alternation('time-words.before-ordinals')}\\s*$`, 'iu');
/** Another weekday that shares the date behind both: `thứ Bảy và Chủ nhật, ngày 14 và ngày 15/11/2026`; an enumeration in ordinals. */
const isShared = new RegExp(
  `(?:${weekdays}|thứ\\s{1,3}nhất)\\s*(?:[,–/+-]|${alternation('time-words.between-weekdays')})?\\s*$`,
  'iu',
);
const enumeration = /(?<!\p{L})thứ\s{1,3}nhất\s{0,3}[,:]/iu;
/** How far back a word before a weekday is looked for. */
const before = 24;

const names = phraseIndex([...numbers.keys(), 'thứ nhất'].map((name) => [name, true]));

/** All of them that the passages of a plan have, in the order of the text. */
export function weekdayMentions(plan: Plan): WeekdayMention[] {
  const passages = plan.passages.filter((passage) => namesWeekday(wordsIn(plan.text, passage)));
  if (passages.length === 0) return [];
  const isEnumerating = passages.some(({ composed }) => enumeration.test(composed.text));
  return passages.flatMap((passage) => [...mentionsIn(passage, isEnumerating)]);
}

function namesWeekday(words: Words): boolean {
  for (let i = words.first; i < words.last; i++) if (names.longestAt(words, i)) return true;
  return false;
}

function* mentionsIn(passage: Passage, isEnumerating: boolean): Iterable<WeekdayMention> {
  const { text } = passage.composed;
  const taken: Span[] = [];
  for (const list of weekdayLists(text)) {
    taken.push(toPlanSpan(passage, list));
    yield* mentionsOf(passage, list);
  }
  for (const match of text.matchAll(dayBehind)) {
    const mention = mentionOf(passage, match);
    if (overlapsAny(mention, taken)) continue;
    taken.push(mention);
    if (isDay(text, match.index, isEnumerating)) yield mention;
  }
  for (const match of text.matchAll(dayBefore)) {
    const mention = mentionOf(passage, match);
    if (!overlapsAny(mention, taken)) yield mention;
  }
}

const overlapsAny = (mention: Span, taken: readonly Span[]) =>
  taken.some(({ start, end }) => mention.start < end && start < mention.end);

const mentionsOf = (passage: Passage, list: WeekdayList): WeekdayMention[] =>
  list.pairs.map(({ at, weekday, day, month, year }) => ({
    ...toPlanSpan(passage, at),
    weekday: weekdayNumber(weekday),
    day,
    month,
    year,
    yearAt: undefined,
    list,
  }));

const weekdayNumber = (words: string) => Number(numbers.get(words.toLowerCase().replace(/\s+/g, ' ')));

/** Whether the weekday at `start` is one, and the only one that the date behind it may be of. */
function isDay(text: string, start: number, isEnumerating: boolean): boolean {
  const ahead = text.slice(Math.max(0, start - before), start);
  const isNamed = /^(?:\p{Lu}+\s|thứ\s+\p{Lu})/u.test(text.slice(start, start + before));
  if (isShared.test(ahead) || counts.test(ahead) || !(isNamed || opens.test(ahead))) return false;
  return !isEnumerating || !/(?:^|[.;\n])\s*$/u.test(ahead);
}

function mentionOf(passage: Passage, { index, 0: words, groups, indices }: RegExpMatchArray): WeekdayMention {
  const { weekday, day, month, year, dayInWords, monthInWords, yearInWords } = groups!;
  const yearAt = indices!.groups!.year ?? indices!.groups!.yearInWords;
  const start = index!;
  return {
    ...toPlanSpan(passage, { start, end: start + words.length }),
    weekday: weekdayNumber(weekday!),
    day: Number(day ?? dayInWords),
    month: Number(month ?? monthInWords),
    year: year || yearInWords ? Number(year ?? yearInWords) : undefined,
    yearAt: yearAt && toPlanSpan(passage, { start: yearAt[0], end: yearAt[1] }),
  };
}
