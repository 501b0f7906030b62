import type { IToken, TokenType } from 'chevrotain';
import * as t from '#grammar/inline/deadline-tokens.ts';
import { numberOf } from '#grammar/inline/number-words.ts';
import type { DurationUnit, Rhythm, RhythmUnit, Time } from '#grammar/inline/time.ts';
import { timePartAtStart, timeUnits, unitWords } from '#grammar/inline/time-words.ts';
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
function yearIn(said: string): Pick<Time, 'year' | 'yearsOn'> {
  const year = /(?<!\d)(?:19|20)\d{2}$/.exec(said)?.[0];
  if (year) return { year: Number(year) };
  return nextYear.test(said) ? { yearsOn: 1 } : {};
}

const numbersIn = (said: string) => (said.match(/\d+/g) ?? []).map(Number);

const nextMonth = new RegExp(`tháng ${alternation('deadline-words.next-month')}|(?:của|trong) tháng$`);
const dayWord = new RegExp(`^${alternation([...wordList('deadline-words.day'), 'tuần lễ'])} `);

function dayIn(said: string): Value {
  const year = yearIn(said);
  const withoutYear = year.year === undefined ? said : said.slice(0, -4);
  const [, inWords] = /tháng ?(\d+|\p{L}+(?: \p{L}+){0,2})/u.exec(withoutYear) ?? [];
  const cycle = /tháng (?:cuối|đầu)[\p{L} ]*quý/u.test(said)
    ? 'quarter'
    : nextMonth.test(said)
      ? 'month'
      : undefined;
  const first = said.replace(dayWord, '');
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

function monthIn(said: string): Value {
  const [, written = ''] = /^(?:tháng ?|t\.?)?(.*)$/.exec(said)!;
  return { unit: 'month', month: numberOf(written), ...yearIn(said) };
}

function quarterIn(said: string): Value {
  const [, written = ''] = /^(?:qu[ýí]|q[úu]y|qúi|q\.?)? ?(?:([ivl1]+|\d|\p{L}+))/u.exec(said) ?? [];
  return { unit: 'quarter', quarter: quarterNumber(written), ...yearIn(said) };
}

/** Scanners read `I` as `l` or `1`; `1` alone is a figure. */
function quarterNumber(written: string): number {
  if (/^\d$/.test(written)) return Number(written);
  if (/^[ivl1]+$/.test(written)) return fromRoman(written.replace(/[l1]/g, 'i').toUpperCase());
  return numberOf(written);
}

const beforeUnit = new RegExp(`^.*?(?=${alternation('deadline-words.unit-of-part')})`);

function partIn(said: string): Value {
  const part = timePartAtStart(said);
  const rest = said.replace(beforeUnit, '');
  const value = rest.startsWith('tháng')
    ? monthOrUnit(rest)
    : rest.startsWith('n')
      ? yearValue(rest)
      : quarterOrUnit(rest);
  return { ...value, ...(part ? { part } : {}) };
}

const monthOrUnit = (rest: string): Value => (rest === 'tháng' ? { unit: 'month' } : monthIn(rest));
const quarterOrUnit = (rest: string): Value => (rest === 'quý' ? { unit: 'quarter' } : quarterIn(rest));
const yearValue = (said: string): Value => ({ unit: 'year', ...yearIn(said) });

function weekIn(said: string): Value {
  const [, which = ''] =
    /^tuần(?: lễ)?(?: thứ)? (\p{L}+(?: \p{L}+)*?|\d+)(?=,| của| tháng|$)/u.exec(said) ?? [];
  const week = which.startsWith('cuối') ? 'last' : which.startsWith('đầu') ? 1 : numberOf(which);
  const month = /tháng.*$/.exec(said);
  return { ...(month ? monthIn(month[0]) : {}), unit: 'week', week };
}

function monthsIn(said: string): Value {
  const part = / tháng cuối/.test(said) ? 'end' : 'start';
  const count = said.startsWith('năm') ? 5 : numberOf(said.replace(/ tháng.*$/, ''));
  return { unit: 'months', count, part, ...yearIn(said) };
}

const readers = new Map<TokenType, (said: string) => Value>([
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
  [t.SchoolYear, (said) => ({ unit: 'school-year', year: numbersIn(said)[0]! })],
  [t.Now, () => ({ unit: 'now' })],
  [t.Unit, () => ({ unit: 'year' })],
]);

/** The tokens that are times. */
export const timeTokens = [...readers.keys()];

/** What a time says; a bare number is of the unit of the time before it, and so is `4/2025` behind a quarter. */
export function timeOf(token: IToken, before: Time | undefined): Time {
  const span = { start: token.startOffset, end: token.startOffset + token.image.length };
  const said = plain(token.image);
  const { tokenType } = token;
  if (tokenType === t.Elliptic) return { ...ellipticIn(said, before?.unit ?? 'month'), ...span };
  if (tokenType === t.DayInWords && before?.unit === 'week' && before.month === undefined)
    return { ...monthIn(/tháng.*$/.exec(said)![0]), unit: 'week', week: numberOf(said), ...span };
  if (tokenType === t.MonthOfYear && before?.unit === 'quarter' && numberOf(said) <= 4)
    return { ...quarterIn(said), ...span };
  return { ...readers.get(tokenType)!(said), ...span };
}

function ellipticIn(said: string, unit: Time['unit']): Value {
  if (unit === 'quarter') return quarterIn(said);
  if (unit === 'day') return { unit, day: numberOf(said), ...yearIn(said) };
  if (unit === 'week') return { unit, week: numberOf(said), ...yearIn(said) };
  return monthIn(said);
}

const counted = new RegExp(
  String.raw`(?:(\d+|\p{L}+(?: \p{L}+){0,2}) ?)?(${alternation([...timeUnits.keys()])})$`,
  'u',
);

/** `30 ngày`, `tháng`: the number (1 where none is said) and the unit. */
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
}): Pick<Rhythm, 'every' | 'interval'> {
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
  const every: RhythmUnit = unit === 'week' ? 'week' : 'day';
  return { every, interval: count };
}

const often = alternation('deadline-words.occasion');
const unit = alternation(unitWords);
const every = alternation('deadline-words.every');
const timesFirst = new RegExp(`^(\\d+|\\p{L}+(?: \\p{L}+)?) ${often}(?! *$)(.*)$`, 'u');
const timesLast = new RegExp(`^(.*${unit}) ?/? ?(.*?) ?${often}$`, 'u');
const eachOne = new RegExp(String.raw`^(?:${every}|từng) ((?:.+? )??${unit})(?![\p{L}])(.*)$`, 'u');
const leading = new RegExp(String.raw`^(?:[,\s]|${alternation('deadline-words.about')})+`, 'u');
const periodic = new RegExp(`^${alternation('deadline-words.periodic')}(?: theo)?(?: ${every})? ?`);

/** What a token of rhythm says. */
export function rhythmOf(token: IToken): Rhythm {
  const said = plain(token.image);
  const { tokenType } = token;
  if (tokenType === t.Always || tokenType === t.RoundTheClock)
    return { every: 'always', interval: 1, on: [] };
  if (tokenType === t.Yearly || tokenType === t.AllYear) return { every: 'year', interval: 1, on: [] };
  if (tokenType === t.Unit || tokenType === t.Duration) return { ...everyOf(durationOf(said)), on: [] };
  if (tokenType === t.Periodic) {
    const rest = said.replace(periodic, '');
    return { ...(rest === '' ? { every: undefined, interval: 1 } : everyOf(durationOf(rest))), on: [] };
  }
  if (tokenType === t.Each) {
    const [, each = '', rest = ''] = eachOne.exec(said) ?? [];
    const times = rest.replace(leading, '');
    return { ...everyOf(durationOf(each)), ...(times === '' ? {} : { times: numberOf(times) }), on: [] };
  }
  const first = timesFirst.exec(said);
  if (first)
    return { ...everyOf(durationOf(first[2]!.replace(/^ ?\/? ?/, ''))), times: numberOf(first[1]!), on: [] };
  const [, each = '', times = ''] = timesLast.exec(said) ?? [];
  return { ...everyOf(durationOf(each)), times: times === '' ? 1 : numberOf(times), on: [] };
}
