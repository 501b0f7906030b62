import { monthsOf, type Time, type TimeSpan } from '#grammar/inline/time.ts';
import type { Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm } from '#grammar/words/word-form.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { type Passage, toPlanSpan } from '#model/structure/passage.ts';
import { isoDay } from '#model/times/day.ts';
import { expressionsIn } from '#model/times/deadline.ts';
import { periodOf } from '#model/times/period.ts';

/** Times that are written out in a plan: those of its deadlines, and dates and ranges anywhere in its text. */

/** A time, or a range with both its ends. */
export type TimeMention = { readonly time: Time } | { readonly range: TimeSpan };

const space = '[\\s*_]';
const year = `((?:19|20)\\d{2})(?![\\d/]|-\\p{Lu})`;
const lunar = '(?!.{0,12}(?:âm lịch|AL(?!\\p{L})))';
/** `ngày 31/02/2026`, `ngày 31 tháng 4`; a bare `31/02/2026` too, but never behind `số`. */
const dates = new RegExp(
  `(?<![\\p{L}\\d/.-])(?:ngày${space}{1,9}(?:(\\d{1,2})${space}{0,9}[/.-]${space}{0,9}(\\d{1,2})${space}{0,9}[/.-]${space}{0,9}${year}` +
    `|(\\d{1,2})${space}{1,9}tháng${space}{1,9}(\\d{1,2})(?!\\d)(?:${space}{0,9}(?:,?${space}{1,9}năm${space}{1,9}|[/-]|${space})${year})?)` +
    `|(\\d{1,2})/(\\d{1,2})/${year})${lunar}`,
  'giu',
);
/** `tháng 13/2026`, `Quý V năm 2026`: without their year they may be something else. The thirteenth month's pay is none. */
const months = new RegExp(
  `(?<!\\p{L})(?<!${alternation('time-words.other-months')}${space}{1,9})(?:tháng${space}{1,9}(1[3-9]|[2-9]\\d)|quý${space}{1,9}(V|VI{1,3}|[5-9]))${space}{0,9}(?:/|-|năm)${space}{0,9}${year}`,
  'giu',
);
/** Where running text may hold a range: `từ ngày 01/6 … đến`; no range goes on further. */
const ranges = new RegExp(
  String.raw`(?<!\p{L})từ\s+(?:${alternation('time-words.units')}\s+)?[\dIV][^.;:\n]{0,60}?(?:đến|[-–])`,
  'giu',
);
const furthest = 120;
const numbered = /số\s*:?\s*$/iu;

/** All of them, in the order of the text, each once. */
export function timeMentions(plan: Plan): TimeMention[] {
  const found = new Map<number, TimeMention>();
  const add = (written: TimeMention) => {
    const { start } = 'time' in written ? written.time : written.range;
    if (!found.has(start)) found.set(start, written);
  };
  for (const { reading } of plan.deadlines)
    for (const { periods, recurrences } of reading.expressions)
      for (const span of [...periods, ...recurrences.flatMap(({ on }) => on)]) addSpan(span, add);
  for (const passage of plan.passages) {
    const kinds = kindsNamed(wordsIn(plan.text, passage));
    if (kinds !== 0)
      for (const written of timesInText(passage.composed.text, kinds)) add(inPlan(passage, written));
  }
  const sorted = [...found.values()].sort((a, b) => startOf(a) - startOf(b));
  const comments = plan.tree.lines.filter(({ kind }) => kind === 'comment');
  let next = 0; // of the comments: both are in the order of the text
  return sorted.filter((written) => {
    while (comments[next] && comments[next]!.end <= startOf(written)) next++;
    return !comments[next] || startOf(written) < comments[next]!.start;
  });
}

const startOf = (written: TimeMention) => ('time' in written ? written.time : written.range).start;
const isRange = ({ first, last }: TimeSpan) => first !== undefined && last !== undefined && first !== last;

function addSpan(span: TimeSpan, add: (written: TimeMention) => void): void {
  const { first, last } = span;
  const times = [first, first === last ? undefined : last].filter((time) => time !== undefined);
  const wrong = times.filter((time) => !isPossible(time));
  for (const time of wrong) add({ time });
  if (wrong.length === 0 && isRange(span)) add({ range: span });
}

/** What times a word may begin, by the end of it: `ngày`, `tháng` and `quý`, `từ`, `giai đoạn`; or a day in figures if a slash follows. */
const ofDay = 1;
const ofMonth = 2;
const ofRange = 4;
const ofTerm = 8;
const ofAll = ofDay | ofMonth | ofRange | ofTerm;
const inFigures = 16;
/** And what it may be behind such a word: figures, a numeral, a unit; figures that no month has. */
const isFigure = 32;
const isNumeral = 64;
const isUnit = 128;
const isNoMonth = 256;
const hasDigit = 512;
/** Words with loose marks are looked at letter by letter. */
const isUnread = 1024;

const endsWithOne = (lower: string, words: readonly string[]) => words.some((word) => lower.endsWith(word));
const units = wordList('time-words.units');

const lookAt = memoizeByForm(({ text, lower }) => {
  if (/\p{M}/u.test(text)) return isUnread;
  const isDigit = /^\d/.test(text);
  return (
    (lower.endsWith('ngày') ? ofDay : 0) |
    (lower.endsWith('tháng') || lower.endsWith('quý') ? ofMonth : 0) |
    (endsWithOne(lower, wordList('time-words.range-openings')) ? ofRange : 0) |
    (endsWithOne(lower, wordList('time-words.term-openings')) ? ofTerm : 0) |
    (/\d$/.test(text) ? inFigures : 0) |
    (/\d/.test(text) ? hasDigit : 0) |
    (isDigit ? isFigure : 0) |
    (/^[iv]/.test(lower) ? isNumeral : 0) |
    (units.includes(lower) ? isUnit : 0) |
    (/^(?:1[3-9]|[2-9]|v)/.test(lower) ? isNoMonth : 0)
  );
});

const isOfTime = flagByForm((form) => (lookAt(form) & (ofAll | hasDigit | isUnread)) !== 0);

/** The kinds of times that a passage may name; 0 for none. */
function kindsNamed({ text, first, last, ends, forms }: Words): number {
  let kinds = 0;
  let hasFigure = false;
  for (let i = first; i < last; i++) {
    if (!isOfTime(forms[i]!)) continue;
    const look = lookAt(forms[i]!);
    if (look === isUnread) return ofAll;
    if (look & hasDigit) hasFigure = true;
    if (look & inFigures && text.charCodeAt(ends[i]!) === 0x2f) kinds |= ofDay;
    if ((look & ofAll) === 0 || i + 1 === last) continue;
    const next = lookAt(forms[i + 1]!);
    if (look & ofDay && next & isFigure) kinds |= ofDay;
    if (look & ofMonth && next & isNoMonth) kinds |= ofMonth;
    if (look & ofRange && next & (isFigure | isNumeral | isUnit)) kinds |= ofRange;
    if (look & ofTerm) kinds |= ofTerm;
  }
  return hasFigure ? kinds : 0;
}

/** The times of some kinds in a passage of composed text. */
function timesInText(words: string, kinds: number): TimeMention[] {
  const found: TimeMention[] = [];
  if (kinds & ofDay) for (const time of datesIn(words)) found.push({ time });
  if (kinds & ofMonth) for (const time of monthsIn(words)) found.push({ time });
  if (kinds & ofRange) for (const range of rangesIn(words)) found.push({ range });
  if (kinds & ofTerm) for (const range of termsIn(words)) found.push({ range });
  return found;
}

function inPlan(passage: Passage, written: TimeMention): TimeMention {
  const place = <T extends Span>(each: T): T => ({ ...each, ...toPlanSpan(passage, each) });
  if ('time' in written) return { time: place(written.time) };
  const { first, last, ...whole } = written.range;
  const range = place<TimeSpan>(whole);
  return { range: { ...range, ...(first && { first: place(first) }), ...(last && { last: place(last) }) } };
}

const place = (start: number, length: number): Span => ({ start, end: start + length });

function datesIn(words: string): Time[] {
  const found: Time[] = [];
  for (const m of words.matchAll(dates)) {
    if (numbered.test(words.slice(Math.max(0, m.index - 8), m.index))) continue;
    const [day, month, inYear] = [m[1] ?? m[4] ?? m[7], m[2] ?? m[5] ?? m[8], m[3] ?? m[6] ?? m[9]].map(
      (each) => (each === undefined ? undefined : Number(each)),
    );
    found.push({
      unit: 'day',
      day: day!,
      month: month!,
      ...(inYear ? { year: inYear } : {}),
      ...place(m.index, m[0].length),
    });
  }
  return found;
}

function monthsIn(words: string): Time[] {
  const found: Time[] = [];
  for (const m of words.matchAll(months)) {
    const time = m[1]
      ? { unit: 'month' as const, month: Number(m[1]) }
      : { unit: 'quarter' as const, quarter: Number.NaN };
    found.push({ ...time, year: Number(m[3]), ...place(m.index, m[0].length) });
  }
  return found;
}

function rangesIn(words: string): TimeSpan[] {
  return [...words.matchAll(ranges)].flatMap(({ index }) => {
    const line = words.slice(index, index + furthest).split(/[\r\n]/, 1)[0]!;
    return (expressionsIn(words, place(index, line.length), 'prose')[0]?.periods ?? []).filter(isRange);
  });
}

const terms = /giai đoạn\s+((?:19|20)\d{2})\s*[-–]\s*((?:19|20)\d{2})(?!\d)/giu;

/** `giai đoạn 2030 - 2025`: in running text no time, but a range all the same. */
function termsIn(words: string): TimeSpan[] {
  return [...words.matchAll(terms)].map((m) => {
    const span = place(m.index, m[0].length);
    const of = (year: string): Time => ({ unit: 'year', year: Number(year), ...span });
    return { ...span, first: of(m[1]!), last: of(m[2]!) };
  });
}

/** Whether the calendar has such a time. Zeros hold a place; 29/02 without its year may be one. */
export function isPossible(time: Time): boolean {
  const { unit, day, week, month, quarter, year: of, count } = time;
  if (day === 0 || month === 0 || quarter === 0) return true;
  if (quarter !== undefined && !(quarter >= 1 && quarter <= 4)) return false;
  if (month !== undefined && month > 12) return unit === 'day' && of === undefined && day === month;
  if (unit === 'months') return count === undefined || count <= 12;
  if (unit === 'week') return typeof week !== 'number' || month === undefined || week <= 5;
  if (day === undefined) return true;
  return month === undefined ? day <= 31 : isoDay(of ?? 2024, month, day) !== undefined;
}

/** Whether a range ends before it begins. Missing years are chosen so that it does not, where possible. */
export function isBackwards(range: TimeSpan): boolean {
  const { first, last } = range;
  if (first?.unit === 'now' || last?.unit === 'now' || (first && !monthsOf(first) && first.unit !== 'year'))
    return false;
  const period = periodOf(range, { year: { year: 2024, isSchoolYear: false }, day: undefined });
  const isUnlike = (first?.year === undefined) !== (last?.year === undefined);
  return !isUnlike && period?.first !== undefined && period.last !== undefined && period.first > period.last;
}
