import type { TokenType } from 'chevrotain';
import { digitWords, numberWords, quarterWords } from '#grammar/inline/number-words.ts';
import { timePartWords, timeUnitWords } from '#grammar/inline/time-words.ts';
import { anyLetter } from '#grammar/text/letters.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { begins, mark, phrase, pattern as time, token } from './word-tokens.ts';

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

/** The first words of what a token can begin with; none where it begins with a figure. */
const figures = begins([], true);
const ofUnits = timeUnitWords;
const ofNumbers = [...digitWords, 'năm'];
const counts = begins(ofNumbers, true);
const ofYears = begins(['năm']);
const ofParts = begins(timePartWords);

/** Not behind what is numbered itself: `đợt 2 tháng 10` is no day. */
const ofOccasion = `(?<!${alternation('deadline-words.numbered')}${G})`;
/** What goes on with a day: ` - 11/11`. */
const daysOfMonth = `${g}[-–]${g}\\d{1,2}/\\d{1,2}(?!\\d)`;

const lunar = words(alternation('deadline-words.lunar'));
const partOfDay = alternation('deadline-words.part-of-day');
const betweenDays = alternation('deadline-words.between-days');
/** What goes on with a day that has its number alone: ` và ngày 27/7`, `, chiều 28 tháng 7`. */
const nextDay = `(?:${g}[,–-]${g}|${G}${betweenDays}${G})(?:(?:${day}|${partOfDay})${G}){0,2}\\d{1,2}(?:${g}/|${G}tháng(?!\\p{L}))`;
/** The dots of a day that is to be filled in. */
const blank = '[.…_]{1,12}';
/** `ngày …/11/2026`, `ngày … tháng 11 năm 2026`. */
const blankDay = `${blank}${g}(?:/${g}(?:\\d{1,2}|${blank})${g}/${g}(?:19|20)\\d{2}${slashEnd}|${month}(?:${ofYear})?${end})`;

/** `ngày 15/6/2026`, `ngày 15 tháng 6 năm 2026`, `ngày 15/6`, `ngày 15`, `ngày 25 tháng cuối quý`; `Tuần lễ 05 - 11/11`; `đêm 26` before `và ngày 27/7`. */
export const Day = time(
  'Day',
  begins([...wordList('deadline-words.day'), ...wordList('deadline-words.part-of-day'), 'tuần']),
  `(?:${partOfDay}${G}\\d{1,2}(?=${nextDay})|${words('tuần lễ')}${G}\\d{1,2}(?=${daysOfMonth})|${day}${G}(?:${blankDay}|${fullDate}|${dayOfMonth}(?:${ofYear})?` +
    `|(?:\\d{1,2}|${words(numberWords)})(?:${g},?${G}${month}(?:${g}[.]${g}${year}|${ofYear})?${end}|${G}${cycle}${end})` +
    `|\\d{1,2}(?!\\d|[.]\\d|/[A-ZĐ]|${G}${lunar}${end})${end}))`,
);
/** The same without its word. */
export const FullDate = time('FullDate', figures, fullDate);
export const DayOfMonth = time('DayOfMonth', figures, `${dayOfMonth}(?:${ofYear})?`);
export const DayInWords = time(
  'DayInWords',
  figures,
  `${ofOccasion}\\d{1,2}${G}${words(`tháng${g}\\d{1,2}`)}(?:${ofYear})?(?!${words(` (?:${often}|ngày)`)})${end}`,
);
/** `tuần 3 tháng 4`, `tuần cuối cùng của tháng 6/2026`; the days of `Tuần lễ 05 - 11/11` are no weeks. */
export const Week = time(
  'Week',
  begins(['tuần']),
  words(`tuần(?: lễ)?(?: thứ)? (?:\\d{1,2}|${numberWords}|đầu(?: tiên)?|cuối(?: cùng)?)(?:,?(?: của)? `) +
    `${month}(?:${ofYear})?)?${end}(?!${daysOfMonth})`,
);
/** `tuần đầu tháng`, `tuần cuối cùng của tháng`: of every month. */
export const WeekOfMonth = time(
  'WeekOfMonth',
  begins(['tuần']),
  `${words('tuần (?:đầu(?: tiên)?|cuối(?: cùng)?)(?:,?(?: của)?)? tháng')}${end}(?!${g}\\d|${G}${numberWords}${end})`,
);
/** `6 tháng đầu năm 2026`. */
export const Months = time(
  'Months',
  counts,
  `${words(`(?:${number}|năm) tháng (?:đầu|cuối)(?: của)? (?:`)}${otherYear}|${words('năm')}(?:${G}${year})?)${end}`,
);
/** `cuối năm 2026`, `đầu quý II`, `nửa cuối tháng 5`. */
export const PartOfTime = time(
  'PartOfTime',
  ofParts,
  `${part}${G}(?:${month}(?:${ofYear})?|${quarter}(?:${ofYear})?|${otherYear}|${words('năm')}(?!${G}học)(?:${G}${year})?)${end}`,
);
/** `cuối tháng`, `cuối quý`. */
export const PartOfUnit = time('PartOfUnit', ofParts, `${part}${G}(?:tháng|quý)${end}(?!${G}\\d)`);
export const Month = time(
  'Month',
  (word) => word === 'tháng' || (word[0] === 't' && word.length <= 3),
  `(?:${month}(?:[.]${year}|${ofYear})?${end}|T[.]?\\d{1,2}${g}[/-]${g}${year})`,
);
export const Quarter = time(
  'Quarter',
  (word) => word[0] === 'q',
  `(?:${quarter}(?:${ofYear})?${end}|Q[.]?${g}(?:IV|I{1,3}|[1-4])(?:${ofYear})?${end})`,
);
/** `12/2025`: of a month; behind a quarter in figures of a quarter. */
export const MonthOfYear = time(
  'MonthOfYear',
  figures,
  `${monthOfYear}|\\d{1,2}-(?:19|20)\\d{2}${numberEnd}`,
);
/** A bare number that goes on with a list: `IV năm 2017`, `8`. */
export const Elliptic = time(
  'Elliptic',
  (word) => 'ivl0123456789'.includes(word[0]!),
  `(?:${roman}|\\d{1,2}(?!\\d|[.]\\d|/[A-ZĐ]))(?:${ofYear})?${end}`,
);
export const YearOf = time('YearOf', ofYears, `${words('năm ')}${year}`);
export const Year = time('Year', figures, year, '');
/** `năm học 2025 - 2026`. */
export const SchoolYear = time('SchoolYear', ofYears, `${words('năm học ')}${year}(?:${g}[/–-]${g}${year})?`);
export const AllYear = phrase('AllYear', wordList('deadline-words.all-year'));
export const InYear = time(
  'InYear',
  begins(['trong']),
  `${words('trong (?:cả |suốt )?')}${words('năm')}(?:${G}${year})?${end}`,
);
export const OtherYear = time('OtherYear', ofYears, `${otherYear}${end}`);
export const Now = phrase('Now', ['nay', 'hiện nay']);
/** Words before years that are counted: `giai đoạn 2026 - 2030`. */
export const Term = phrase('Term', wordList('deadline-words.term'));

/** `hằng quý`, `mỗi tháng hai kỳ`, `mỗi tháng ít nhất 01 lần`, `mỗi 6 tháng`. */
export const Each = time(
  'Each',
  begins([...wordList('deadline-words.every'), 'từng']),
  words(`${each} (?:${number} )?${unit}`) +
    `(?:${g},?${words(` (?:${alternation('deadline-words.about')} )?`)}${number}(?!${g}[/–-]|${words(` ${unit}`)}${end})${G}[${anyLetter}]+)?${end}`,
);
/** `02 lần/tháng`, `6 tháng một lần`, `03 tháng/lần`, `tháng 1 lần`, `một năm hai lần`. */
export const Often = time(
  'Often',
  begins([...ofNumbers, ...ofUnits], true),
  `(?:${number}${G}${often}(?:${g}/${g}|${words(` ${alternation('deadline-words.per')}(?: một| 01| 1)? `)}|${G})(?:${number}${G})?${unit}(?!${G}\\d)` +
    `|(?:(?:${number}|năm)${G})?${unit}(?:${g}/${g}(?:${number}${G})?|${G}${number}${G})${often})${end}`,
);
/** `định kỳ 6 tháng`, `định kỳ hằng quý`, `định kỳ`. */
export const Periodic = time(
  'Periodic',
  begins(wordList('deadline-words.periodic')),
  words(
    `${alternation('deadline-words.periodic')}(?:(?: theo)?(?: ${every})?(?: ${number})? ${unit}(?!${G}\\d|${G}${roman}${end}))?`,
  ) + end,
);
export const Always = phrase('Always', wordList('deadline-words.always'));
export const Yearly = phrase('Yearly', ['thường niên']);
export const RoundTheClock = time('RoundTheClock', figures, `(?:24/24(?:h|${g}giờ)?|24/7)${numberEnd}`);
/** The days that are counted before they are named: `hai ngày | 12, 13/9`. */
const countedDays = `${G}\\d{1,2}(?:${g}(?:[,&–-]|và|đến)${g}\\d|/\\d)`;
/** `30 ngày`, `mười ngày làm việc`. */
export const Duration = time(
  'Duration',
  counts,
  `(?:${number}|năm)${g}(?:giờ|${unit})(?!${G}(?:19|20)\\d{2}|${countedDays})${end}`,
);
/** A unit alone, in a list of recurrences: `định kỳ 6 tháng, năm`. */
export const Unit = time('Unit', begins(ofUnits), `${unit}(?!${G}học${end})${end}`);

export const Clock = time(
  'Clock',
  figures,
  `\\d{1,2}${g}(?:giờ(?:${g}\\d{1,2}(?!\\d|/))?(?:${g}phút)?|h(?:${g}\\d{1,2}(?!\\d|/))?[’'′p]?|g\\d{2}[’'′p]?)${end}`,
);
export const Before = phrase('Before', wordList('deadline-words.before'));
export const Until = phrase('Until', wordList('deadline-words.until'));
export const After = phrase('After', wordList('deadline-words.after'));
export const From = phrase('From', wordList('deadline-words.from'));
export const To = phrase('To', wordList('deadline-words.to'));
export const End = phrase('End', ['kết thúc', 'hoàn thành']);
export const And = phrase('And', wordList('deadline-words.and'));
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
export const Slash = mark('Slash', '/');
export const Dash = mark('Dash', '-–—÷');
export const Comma = mark('Comma', ',&');
export const Colon = mark('Colon', ':');
export const Semicolon = mark('Semicolon', ';');
export const Open = mark('Open', '(');
export const Close = mark('Close', ')');

/** The first words of all tokens above: every other word is none of theirs. */
const first = `${alternation('deadline-words.first-words')}|[qt](?:[iv]{1,3}|\\d{1,2})?|[ivl]{1,4}`;
const plainWord = `(?!(?:${first})${end})[${anyLetter}][${anyLetter}\\d]*`;
/** The source of a pattern for `Plain`, as long as it is, with the blank behind its last word. */
export const plainWords = `(?:${plainWord}[ \\u00a0]?)+`;
/** The source of a pattern for `Word`. */
export const wordPattern = `[${anyLetter}\\d]+`;
/** Words that mean nothing here, as many as there are: most of a text is taken in a few steps. */
export const Plain = token('Plain');
/** Any one word. */
export const Word = token('Word');
/** The last resort: one sign. */
export const Sign = token('Sign');

const tokens: TokenType[] = [
  Plain, Clock, RoundTheClock, FullDate, Months, Often, DayInWords, Duration, MonthOfYear, DayOfMonth, Year, Elliptic, Weekday, Onwards, Always, Periodic,
  Yearly, Each, Day, SchoolYear, YearOf, OtherYear, InYear, AllYear, PartOfTime, PartOfUnit, WeekOfMonth, Week, Month, Quarter, Within, OnEvent, FieldEvent, Until,
  Before, From, After, Now, To, End, And, Filler, NumberSign, Term, DayWord, Unit, Dash, Comma, Colon, Semicolon, Slash, Open, Close, Word, Sign,
]; // biome-ignore format: order is priority

export const deadlineTokens = tokens;
