import type { IToken, TokenType } from 'chevrotain';
import * as t from '#grammar/inline/deadline-tokens.ts';
import { numberOf } from '#grammar/inline/number-words.ts';
import type { DurationUnit, RecurrenceRule, RecurrenceUnit, Time } from '#grammar/inline/time.ts';
import { timePartAtStart, timeUnits, timeUnitWords } from '#grammar/inline/time-words.ts';
import { fromRoman } from '#grammar/roman.ts';
import { anySpace } from '#grammar/text/letters.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';

/** What the tokens of deadlines mean, read from their images. */

type Value = Omit<Time, keyof Span>;

const white = new RegExp(`[${anySpace}\\r\\n]+`, 'g');
const plain = (image: string) => image.replace(white, ' ').toLowerCase();

const nextYear = new RegExp(`năm ${alternation('deadline-words.next-year')}$`);

/** The year at the end of an image, or how many years on it is. */
function yearIn(piece: string): Pick<Time, 'year' | 'yearsOn'> {
  const year = /(?<!\d)(?:19|20)\d{2}$/.exec(piece)?.[0];
  if (year) return { year: Number(year) };
  return nextYear.test(piece) ? { yearsOn: 1 } : {};
}

const numbersIn = (piece: string) => (piece.match(/\d+/g) ?? []).map(Number);

const nextMonth = new RegExp(`tháng ${alternation('deadline-words.next-month')}|(?:của|trong) tháng$`);
const dayWord = new RegExp(
  `^${alternation([...wordList('deadline-words.day'), ...wordList('deadline-words.part-of-day'), 'tuần lễ'])} `,
);

function dayIn(piece: string): Value {
  const year = yearIn(piece);
  const withoutYear = year.year === undefined ? piece : piece.slice(0, -4);
  const [, inWords] = /tháng ?(\d+|\p{L}+(?: \p{L}+){0,2})/u.exec(withoutYear) ?? [];
  const cycle = /tháng (?:cuối|đầu)[\p{L} ]*quý/u.test(piece)
    ? 'quarter'
    : nextMonth.test(piece)
      ? 'month'
      : undefined;
  const first = piece.replace(dayWord, '');
  if (/^[.…_]/.test(first)) return { unit: 'day', ...(inWords ? { month: numberOf(inWords) } : {}), ...year };
  if (cycle) return { unit: 'day', day: numberOf(first), cycle };
  const [, slashed] = /^\d+ ?[/.-] ?(\d+)/.exec(first) ?? [];
  const month = slashed ?? inWords;
  return {
    unit: 'day',
    day: numberOf(first),
    ...(month === undefined ? {} : { month: numberOf(month) }),
    ...year,
  };
}

function monthIn(piece: string): Value {
  const [, written = ''] = /^(?:tháng ?|t\.?)?(.*)$/.exec(piece)!;
  return { unit: 'month', month: numberOf(written), ...yearIn(piece) };
}

function quarterIn(piece: string): Value {
  const [, written = ''] = /^(?:qu[ýí]|q[úu]y|qúi|q\.?)? ?(?:([ivl1]+|\d|\p{L}+))/u.exec(piece) ?? [];
  return { unit: 'quarter', quarter: quarterNumber(written), ...yearIn(piece) };
}

/** Scanners read `I` as `l` or `1`; `1` alone is a figure. */
function quarterNumber(written: string): number {
  if (/^\d$/.test(written)) return Number(written);
  if (/^[ivl1]+$/.test(written)) return fromRoman(written.replace(/[l1]/g, 'i').toUpperCase());
  return numberOf(written);
}

const beforeUnit = new RegExp(`^.*?(?=${alternation('deadline-words.unit-of-part')})`);

function partIn(piece: string): Value {
  const part = timePartAtStart(piece);
  const rest = piece.replace(beforeUnit, '');
  const value = rest.startsWith('tháng')
    ? monthOrUnit(rest)
    : rest.startsWith('n')
      ? yearValue(rest)
      : quarterOrUnit(rest);
  return { ...value, ...(part ? { part } : {}) };
}

const monthOrUnit = (rest: string): Value => (rest === 'tháng' ? { unit: 'month' } : monthIn(rest));
const quarterOrUnit = (rest: string): Value => (rest === 'quý' ? { unit: 'quarter' } : quarterIn(rest));
const yearValue = (piece: string): Value => ({ unit: 'year', ...yearIn(piece) });

function weekIn(piece: string): Value {
  const [, which = ''] =
    /^tuần(?: lễ)?(?: thứ)? (\p{L}+(?: \p{L}+)*?|\d+)(?=,| của| tháng|$)/u.exec(piece) ?? [];
  const week = which.startsWith('cuối') ? 'last' : which.startsWith('đầu') ? 1 : numberOf(which);
  const month = /tháng.*$/.exec(piece);
  return { ...(month ? monthIn(month[0]) : {}), unit: 'week', week };
}

function monthsIn(piece: string): Value {
  const part = / tháng cuối/.test(piece) ? 'end' : 'start';
  const count = piece.startsWith('năm') ? 5 : numberOf(piece.replace(/ tháng.*$/, ''));
  return { unit: 'months', count, part, ...yearIn(piece) };
}

const readers = new Map<TokenType, (piece: string) => Value>([
  [t.Day, dayIn],
  [t.FullDate, dayIn],
  [t.DayOfMonth, dayIn],
  [t.RoundTheClock, dayIn],
  [t.DayInWords, dayIn],
  [t.Week, weekIn],
  [t.Months, monthsIn],
  [t.PartOfTime, partIn],
  [t.PartOfUnit, partIn],
  [t.Month, monthIn],
  [t.MonthOfYear, monthIn],
  [t.Quarter, quarterIn],
  [t.YearOf, yearValue],
  [t.Year, yearValue],
  [t.AllYear, yearValue],
  [t.InYear, yearValue],
  [t.OtherYear, yearValue],
  [t.SchoolYear, (piece) => ({ unit: 'school-year', year: numbersIn(piece)[0]! })],
  [t.Now, () => ({ unit: 'now' })],
  [t.Unit, () => ({ unit: 'year' })],
]);

/** The tokens that are times. */
export const timeTokens = [...readers.keys()];

/** What a time says; a bare number is of the unit of the time before it, and so is `4/2025` behind a quarter. */
export function timeOf(token: IToken, before: Pick<Time, 'unit' | 'month'> | undefined): Time {
  const span = { start: token.startOffset, end: token.startOffset + token.image.length };
  const piece = plain(token.image);
  const { tokenType } = token;
  if (tokenType === t.Elliptic) return { ...ellipticIn(piece, before?.unit ?? 'month'), ...span };
  if (tokenType === t.DayInWords && before?.unit === 'week' && before.month === undefined)
    return { ...monthIn(/tháng.*$/.exec(piece)![0]), unit: 'week', week: numberOf(piece), ...span };
  if (tokenType === t.MonthOfYear && before?.unit === 'quarter' && numberOf(piece) <= 4)
    return { ...quarterIn(piece), ...span };
  return { ...readers.get(tokenType)!(piece), ...span };
}

function ellipticIn(piece: string, unit: Time['unit']): Value {
  if (unit === 'quarter') return quarterIn(piece);
  if (unit === 'day') return { unit, day: numberOf(piece), ...yearIn(piece) };
  if (unit === 'week') return { unit, week: numberOf(piece), ...yearIn(piece) };
  return monthIn(piece);
}

const counted = new RegExp(
  String.raw`(?:(\d+|\p{L}+(?: \p{L}+){0,2}) ?)?(${alternation([...timeUnits.keys()])})$`,
  'u',
);

/** `30 ngày`, `tháng`: the number (1 where there is none) and the unit. */
export function durationOf(image: string): { count: number; unit: DurationUnit } {
  const [, number, name] = counted.exec(plain(image)) ?? [];
  const unit = timeUnits.get(name ?? '') ?? 'day';
  return { count: number === undefined ? 1 : number === 'năm' ? 5 : numberOf(number) || 1, unit };
}

/** How often something comes that comes every so many units: three months are a quarter. */
export function everyOf({
  count,
  unit,
}: {
  count: number;
  unit: DurationUnit;
}): Pick<RecurrenceRule, 'every' | 'interval'> {
  const months =
    unit === 'month' ? count : unit === 'quarter' ? 3 * count : unit === 'year' ? 12 * count : undefined;
  if (months !== undefined) {
    const every = (
      [
        ['year', 12],
        ['half-year', 6],
        ['quarter', 3],
        ['month', 1],
      ] as const
    ).find(([, size]) => months % size === 0)!;
    return { every: every[0], interval: months / every[1] };
  }
  const every: RecurrenceUnit = unit === 'week' ? 'week' : 'day';
  return { every, interval: count };
}

const often = alternation('deadline-words.occasion');
const unit = alternation(timeUnitWords);
const every = alternation('deadline-words.every');
const timesFirst = new RegExp(`^(\\d+|\\p{L}+(?: \\p{L}+)?) ${often}(?! *$)(.*)$`, 'u');
const timesLast = new RegExp(`^(.*${unit}) ?/? ?(.*?) ?${often}$`, 'u');
const eachOne = new RegExp(String.raw`^(?:${every}|từng) ((?:.+? )??${unit})(?![\p{L}])(.*)$`, 'u');
const leading = new RegExp(String.raw`^(?:[,\s]|${alternation('deadline-words.about')})+`, 'u');
const periodic = new RegExp(`^${alternation('deadline-words.periodic')}(?: theo)?(?: ${every})? ?`);

/** The rule of recurrence that a token names. */
export function recurrenceOf(token: IToken): RecurrenceRule {
  const piece = plain(token.image);
  const { tokenType } = token;
  if (tokenType === t.Always || tokenType === t.RoundTheClock)
    return { every: 'always', interval: 1, on: [] };
  if (tokenType === t.Yearly || tokenType === t.AllYear) return { every: 'year', interval: 1, on: [] };
  if (tokenType === t.WeekOfMonth) return { every: 'month', interval: 1, on: [] };
  if (tokenType === t.Unit || tokenType === t.Duration) return { ...everyOf(durationOf(piece)), on: [] };
  if (tokenType === t.Periodic) {
    const rest = piece.replace(periodic, '');
    return { ...(rest === '' ? { every: undefined, interval: 1 } : everyOf(durationOf(rest))), on: [] };
  }
  if (tokenType === t.Each) {
    const [, each = '', rest = ''] = eachOne.exec(piece) ?? [];
    const times = rest.replace(leading, '');
    return { ...everyOf(durationOf(each)), ...(times === '' ? {} : { times: numberOf(times) }), on: [] };
  }
  const first = timesFirst.exec(piece);
  if (first)
    return { ...everyOf(durationOf(first[2]!.replace(/^ ?\/? ?/, ''))), times: numberOf(first[1]!), on: [] };
  const [, each = '', times = ''] = timesLast.exec(piece) ?? [];
  return { ...everyOf(durationOf(each)), times: times === '' ? 1 : numberOf(times), on: [] };
}
