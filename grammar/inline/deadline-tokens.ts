import { Lexer, type TokenType } from 'chevrotain';
import { numberWords, quarterWords } from '#grammar/inline/number-words.ts';
import { timePartWords, timeUnitWords } from '#grammar/inline/time-words.ts';
import { anyLetter, digits, letters } from '#grammar/text/letters.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { phrase, Sign, Space, sign, Word } from './common-tokens.ts';

/**
 * The tokens of deadline expressions (docs/language.md, section 6). A time is one token with its year (`ngày 15 tháng 6
 * năm 2026`, `Quý IV-2025`): what it means is read from its image, in `deadline-values.ts`.
 */
const letter = `[${anyLetter}\\d]`;
const end = `(?!${letter})`;
/**
 * White space of any kind, and the same or none: bounded, for two of them may meet. No blank stands in them: blanks of a
 * pattern are such gaps.
 */
const G = '[\\s\\u200b]{1,9}';
const g = '[\\s\\u200b]{0,9}';
const words = (pattern: string) => pattern.replaceAll(' ', G);

const year = '(?:19|20)\\d{2}(?!\\d|[/.]\\d|/[A-ZĐ])';
/** Not a piece of a longer number: `61/2018/NĐ-CP`, `1.200`. */
const numberEnd = `(?!\\d|[/.-]\\d|/[A-ZĐ]|${letter})`;
/** Behind slashes a dash may lead to the next time: `01/3-15/3/2026`. */
const slashEnd = `(?!\\d|[/.]\\d|/[A-ZĐ]|${letter})`;
const otherYear = words(
  `năm ${alternation([...wordList('deadline-words.this-year'), ...wordList('deadline-words.next-year')])}`,
);
/** The year of the time before it: `/2026`, `-2025`, `năm 2026`, `, năm sau`; a list of years is not its year. */
const ofYear =
  `(?:${g}[/–-]${g}${year}|${g},?${words('(?: (?:của|trong|thuộc))?')}(?:${words(' năm ')}|${G})${year}(?!${g}[,–-]${g}${year})` +
  `|${g},?${words('(?: của)? ')}${otherYear}${end})`;
const number = words(`(?:\\d{1,3}|${numberWords})`);
const roman = '[IVl1]{1,4}';
const part = words(`${alternation(timePartWords)}(?: của)?`);
const month = words(`tháng${g}(?:\\d{1,2}|${numberWords})`);
const quarter = `(?:qu[ýí]|q[úu]y|qúi)${g}(?:${roman}|\\d|${quarterWords})`;
const day = alternation('deadline-words.day');
const unit = words(alternation(timeUnitWords));
const often = alternation('deadline-words.occasion');
const every = alternation('deadline-words.every');
/** The same before a unit that a recurrence is named by. */
const each = alternation([...wordList('deadline-words.every'), 'từng']);
const cycle = words(
  `(?:tháng (?:cuối|đầu)(?: cùng| tiên)?(?: của)?(?: ${every})? quý(?: ${alternation('deadline-words.next-quarter')})?` +
    `|(?:của )?tháng ${alternation('deadline-words.next-month')}|của tháng|trong tháng)(?! \\d)`,
);
const slashed = `\\d{1,2}${g}/${g}\\d{1,2}${g}/${g}(?:19|20)\\d{2}${slashEnd}`;
const dashed = (sep: string) => `\\d{1,2}${sep}\\d{1,2}${sep}(?:19|20)\\d{2}${numberEnd}`;
const fullDate = `(?:${slashed}|${dashed('-')}|${dashed('[.]')})`;
const monthOfYear = `\\d{1,2}${g}/${g}(?:19|20)\\d{2}${slashEnd}`;
const dayOfMonth = `\\d{1,2}/\\d{1,2}${slashEnd}`;
const time = (name: string, starts: string, pattern: string) => sign(name, starts, pattern, 'i');

/** What goes on with a day: ` - 11/11`. */
const daysOfMonth = `${g}[-–]${g}\\d{1,2}/\\d{1,2}(?!\\d)`;

/** `ngày 15/6/2026`, `ngày 15 tháng 6 năm 2026`, `ngày 15/6`, `ngày 15`, `ngày 25 tháng cuối quý`; `Tuần lễ 05 - 11/11`. */
export const Day = time(
  'Day',
  'nNmMhHtT',
  `(?:${words('tuần lễ')}${G}\\d{1,2}(?=${daysOfMonth})|${day}${G}(?:${fullDate}|${dayOfMonth}(?:${ofYear})?` +
    `|(?:\\d{1,2}|${words(numberWords)})(?:${g},?${G}${month}(?:${g}[.]${g}${year}|${ofYear})?${end}|${G}${cycle}${end})` +
    `|\\d{1,2}(?!\\d|[.]\\d|/[A-ZĐ])${end}))`,
);
/** The same without its word. */
export const FullDate = time('FullDate', digits, fullDate);
export const DayOfMonth = time('DayOfMonth', digits, `${dayOfMonth}(?:${ofYear})?`);
export const DayInWords = time(
  'DayInWords',
  digits,
  `\\d{1,2}${G}${words(`tháng${g}\\d{1,2}`)}(?:${ofYear})?(?!${words(` (?:${often}|ngày)`)})${end}`,
);
/** `tuần 3 tháng 4`, `tuần cuối cùng của tháng 6/2026`; the days of `Tuần lễ 05 - 11/11` are no weeks. */
export const Week = time(
  'Week',
  'tT',
  words(`tuần(?: lễ)?(?: thứ)? (?:\\d{1,2}|${numberWords}|đầu(?: tiên)?|cuối(?: cùng)?)(?:,?(?: của)? `) +
    `${month}(?:${ofYear})?)?${end}(?!${daysOfMonth})`,
);
/** `6 tháng đầu năm 2026`. */
export const Months = time(
  'Months',
  `${digits}mMhHbBtTnNsScC`,
  `${words(`(?:${number}|năm) tháng (?:đầu|cuối)(?: của)? (?:`)}${otherYear}|${words('năm')}(?:${G}${year})?)${end}`,
);
/** `cuối năm 2026`, `đầu quý II`, `nửa cuối tháng 5`. */
export const PartOfTime = time(
  'PartOfTime',
  'nNtThHmMcCđĐgG',
  `${part}${G}(?:${month}(?:${ofYear})?|${quarter}(?:${ofYear})?|${otherYear}|${words('năm')}(?!${G}học)(?:${G}${year})?)${end}`,
);
/** `cuối tháng`, `cuối quý`. */
export const PartOfUnit = time('PartOfUnit', 'nNtThHmMcCđĐgG', `${part}${G}(?:tháng|quý)${end}(?!${G}\\d)`);
export const Month = time(
  'Month',
  'tT',
  `(?:${month}(?:[.]${year}|${ofYear})?${end}|T[.]?\\d{1,2}${g}[/-]${g}${year})`,
);
export const Quarter = time(
  'Quarter',
  'qQ',
  `(?:${quarter}(?:${ofYear})?${end}|Q[.]?${g}(?:IV|I{1,3}|[1-4])(?:${ofYear})?${end})`,
);
/** `12/2025`: of a month; behind a quarter in figures of a quarter. */
export const MonthOfYear = time('MonthOfYear', digits, `${monthOfYear}|\\d{1,2}-(?:19|20)\\d{2}${numberEnd}`);
/** A bare number that goes on with a list: `IV năm 2017`, `8`. */
export const Elliptic = time(
  'Elliptic',
  `${digits}iIvVlL`,
  `(?:${roman}|\\d{1,2}(?!\\d|[.]\\d|/[A-ZĐ]))(?:${ofYear})?${end}`,
);
export const YearOf = time('YearOf', 'nN', `${words('năm ')}${year}`);
export const Year = sign('Year', '12', year);
/** `năm học 2025 - 2026`. */
export const SchoolYear = time('SchoolYear', 'nN', `${words('năm học ')}${year}(?:${g}[/–-]${g}${year})?`);
export const AllYear = phrase('AllYear', wordList('deadline-words.all-year'));
export const InYear = time(
  'InYear',
  'tT',
  `${words('trong (?:cả |suốt )?')}${words('năm')}(?:${G}${year})?${end}`,
);
export const OtherYear = time('OtherYear', 'nN', `${otherYear}${end}`);
export const Now = phrase('Now', ['nay', 'hiện nay']);
/** Words before years that are counted: `giai đoạn 2026 - 2030`. */
export const Term = phrase('Term', wordList('deadline-words.term'));

/** `hằng quý`, `mỗi tháng hai kỳ`, `mỗi tháng ít nhất 01 lần`, `mỗi 6 tháng`. */
export const Each = time(
  'Each',
  'hHmMtT',
  words(`${each} (?:${number} )?${unit}`) +
    `(?:${g},?${words(` (?:${alternation('deadline-words.about')} )?`)}${number}(?!${g}[/–-]|${words(` ${unit}`)}${end})${G}[${anyLetter}]+)?${end}`,
);
/** `02 lần/tháng`, `6 tháng một lần`, `03 tháng/lần`, `tháng 1 lần`, `một năm hai lần`. */
export const Often = time(
  'Often',
  `${digits}mMhHbBtTnNsScCqQ`,
  `(?:${number}${G}${often}(?:${g}/${g}|${words(` ${alternation('deadline-words.per')}(?: một| 01| 1)? `)}|${G})(?:${number}${G})?${unit}(?!${G}\\d)` +
    `|(?:(?:${number}|năm)${G})?${unit}(?:${g}/${g}(?:${number}${G})?|${G}${number}${G})${often})${end}`,
);
/** `định kỳ 6 tháng`, `định kỳ hằng quý`, `định kỳ`. */
export const Periodic = time(
  'Periodic',
  'đĐtT',
  words(
    `${alternation('deadline-words.periodic')}(?:(?: theo)?(?: ${every})?(?: ${number})? ${unit}(?!${G}\\d|${G}${roman}${end}))?`,
  ) + end,
);
export const Always = phrase('Always', wordList('deadline-words.always'));
export const Yearly = phrase('Yearly', ['thường niên']);
export const RoundTheClock = time('RoundTheClock', '2', `(?:24/24(?:h|${g}giờ)?|24/7)${numberEnd}`);
/** `30 ngày`, `mười ngày làm việc`. */
export const Duration = time(
  'Duration',
  `${digits}mMhHbBtTnNsScC`,
  `(?:${number}|năm)${g}(?:giờ|${unit})(?!${G}(?:19|20)\\d{2})${end}`,
);
/** A unit alone, in a list of recurrences: `định kỳ 6 tháng, năm`. */
export const Unit = time('Unit', 'tTqQnN', `${unit}(?!${G}học${end})${end}`);

export const Clock = time(
  'Clock',
  digits,
  `\\d{1,2}${g}(?:giờ(?:${g}\\d{1,2}(?!\\d|/))?(?:${g}phút)?|h(?:${g}\\d{1,2}(?!\\d|/))?[’'′p]?|g\\d{2}[’'′p]?)${end}`,
);
export const Before = phrase('Before', wordList('deadline-words.before'));
export const Until = phrase('Until', wordList('deadline-words.until'));
export const After = phrase('After', wordList('deadline-words.after'));
export const From = phrase('From', wordList('deadline-words.from'));
export const To = phrase('To', wordList('deadline-words.to'));
export const End = phrase('End', ['kết thúc', 'hoàn thành']);
export const And = phrase('And', ['và', 'hoặc']);
export const Onwards = phrase('Onwards', wordList('deadline-words.onwards'));
export const Within = phrase('Within', wordList('deadline-words.within'));
/** What a deadline waits for, in prose too. */
export const OnEvent = phrase('OnEvent', wordList('deadline-words.event'));
/** The same in a text that holds a deadline only. */
export const FieldEvent = phrase('FieldEvent', wordList('deadline-words.field-event'));
export const Weekday = phrase('Weekday', wordList('deadline-words.weekday'));
/** Words between, that change nothing. */
export const Filler = phrase('Filler', wordList('deadline-words.filler'));
export const NumberSign = phrase('NumberSign', ['số']);
/** `ngày` before words that say which: `kể từ ngày ký`. */
export const DayWord = phrase('DayWord', ['ngày', 'khi']);
export const Slash = sign('Slash', '/', '/');
export const Dash = sign('Dash', '-–—÷', '[-–—÷]');
export const Comma = sign('Comma', ',&', '[,&]');
export const Colon = sign('Colon', ':', ':');
export const Semicolon = sign('Semicolon', ';', ';');
export const Open = sign('Open', '(', '\\(');
export const Close = sign('Close', ')', '\\)');

/** The first words of all tokens above: every other word is none of theirs. */
const first = `${alternation('deadline-words.first-words')}|[qt](?:[iv]{1,3}|\\d{1,2})?|[ivl]{1,4}`;
const plainWord = `(?!(?:${first})${end})[${anyLetter}][${anyLetter}\\d]*`;
/** Words that mean nothing here, as many as there are: most of a text is taken in a few steps. */
export const Plain = time('Plain', letters, `${plainWord}(?:[ \\u00a0]${plainWord})*`);
/** Any one word. */
export { Word };

const tokens: TokenType[] = [
  Space, Plain, Clock, RoundTheClock, FullDate, Months, Often, DayInWords, Duration, MonthOfYear, DayOfMonth, Year, Elliptic, Weekday, Onwards, Always, Periodic,
  Yearly, Each, Day, SchoolYear, YearOf, OtherYear, InYear, AllYear, PartOfTime, PartOfUnit, Week, Month, Quarter, Within, OnEvent, FieldEvent, Until,
  Before, From, After, Now, To, End, And, Filler, NumberSign, Term, DayWord, Unit, Dash, Comma, Colon, Semicolon, Slash, Open, Close, Word, Sign,
]; // biome-ignore format: order is priority

export const deadlineTokens = tokens;

const deadlineLexer = lazy(
  () => new Lexer(tokens, { positionTracking: 'onlyOffset', skipValidations: true }),
);

export function tokenizeDeadline(text: string): ReturnType<Lexer['tokenize']>['tokens'] {
  return deadlineLexer().tokenize(text).tokens;
}
