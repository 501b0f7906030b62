import { Lexer, type TokenType } from 'chevrotain';
import { phrase, Sign, Space, sign, Word, wordEnd } from '#grammar/inline/lexicon.ts';
import { digits } from '#grammar/text/letters.ts';

/** The tokens of deadline expressions (docs/language.md, section 6). */
const year = '(?:19|20)\\d{2}';
/** Not a piece of a longer number: `61/2018/NĐ-CP`, `1.200`. */
const numberEnd = '(?!\\d|[/.-]\\d|/[A-ZĐ])';

export const FullDate = sign('FullDate', digits, `\\d{1,2}[/.-]\\d{1,2}[/.-]${year}${numberEnd}`);
export const MonthOfYear = sign('MonthOfYear', digits, `(?:0?[1-9]|1[0-2])[/-]${year}${numberEnd}`);
export const DayOfMonth = sign('DayOfMonth', digits, `\\d{1,2}/\\d{1,2}${numberEnd}`);
export const Year = sign('Year', '12', `${year}(?!\\d|[/.]\\d|/[A-ZĐ])`);
export const Count = sign('Count', digits, `\\d{1,3}(?!\\d|[.]\\d|/[A-ZĐ])${wordEnd}`);
export const Slash = sign('Slash', '/', '/');
export const Roman = sign('Roman', 'IV', `(?:III|II|IV|I|V)${wordEnd}`);
export const QuarterWord = phrase('QuarterWord', ['quý', 'quí']);
export const MonthWord = phrase('MonthWord', ['tháng']);
export const DayWord = phrase('DayWord', ['ngày']);
export const YearWord = phrase('YearWord', ['năm']);
export const Term = phrase('Term', ['giai đoạn', 'thời kỳ', 'nhiệm kỳ']);
export const PartOfYear = phrase('PartOfYear', ['đầu năm', 'cuối năm', 'giữa năm', 'trong năm', 'hết năm']);
export const Before = phrase('Before', [
  'trước', 'chậm nhất là', 'chậm nhất', 'muộn nhất', 'không quá', 'đến hết', 'xong trước', 'hết',
]); // biome-ignore format: one idea
export const From = phrase('From', ['bắt đầu từ', 'kể từ', 'từ', 'bắt đầu']);
export const Onwards = phrase('Onwards', [
  'và những năm tiếp theo', 'và các năm tiếp theo', 'trở đi', 'những năm tiếp theo', 'và những năm sau',
]); // biome-ignore format: one idea
export const Recurring = phrase('Recurring', [
  'hằng ngày', 'hằng tuần', 'hằng tháng', 'hằng quý', 'hằng năm', 'hàng ngày', 'hàng tuần', 'hàng tháng', 'hàng quý', 'hàng năm',
  'thường xuyên', 'liên tục', 'định kỳ', 'thường kỳ', 'mỗi tuần', 'mỗi tháng', 'mỗi quý', 'mỗi năm', 'cả năm', 'suốt năm',
]); // biome-ignore format: one idea
export const OnEvent = phrase('OnEvent', [
  'ngay sau khi', 'sau khi', 'trong vòng', 'kể từ ngày', 'khi có', 'khi phát sinh', 'theo kế hoạch của', 'theo yêu cầu của', 'theo hướng dẫn của',
  'theo tiến độ', 'sau ngày', 'ngay khi',
]); // biome-ignore format: one idea
export const To = phrase('To', ['đến', 'tới', 'cho đến']);
export const And = phrase('And', ['và', 'hoặc']);
export const Dash = sign('Dash', '-–—', '[-–—]');
export const Comma = sign('Comma', ',;', '[,;]');

const tokens: TokenType[] = [
  Space, FullDate, MonthOfYear, DayOfMonth, Year, Count, Roman, Onwards, Recurring, OnEvent, PartOfYear, Term, QuarterWord, MonthWord,
  Before, From, DayWord, YearWord, To, And, Dash, Comma, Slash, Word, Sign,
]; // biome-ignore format: order is priority

export const deadlineTokens = tokens;

let lexer: Lexer | undefined;

export function tokenizeDeadline(text: string): ReturnType<Lexer['tokenize']>['tokens'] {
  lexer ??= new Lexer(tokens, { positionTracking: 'onlyOffset', skipValidations: true });
  return lexer.tokenize(text).tokens;
}
