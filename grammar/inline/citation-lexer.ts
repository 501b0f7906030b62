import type { IToken, TokenType } from 'chevrotain';
import {
  beginsCounted,
  citationOpening,
  endsProse,
  isWhite,
  lawEnd,
  lawOpening,
  lowerOf,
  phraseTokenAt,
  whiteEnd,
} from '#grammar/inline/citation-phrases.ts';
import * as t from '#grammar/inline/citation-tokens.ts';
import { cutAt, type LetterWords } from '#grammar/inline/letter-words.ts';
import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { anyLetter, anySpace } from '#grammar/text/letters.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isYear, yearSource } from '#grammar/text/year.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { wordEnd } from './common-tokens.ts';

/**
 * Makes the tokens of citations of the words of a text. At each place the first kind counts that fits: numbers, days, phrases, signs,
 * runs of other words. Only numbers, days and parts of documents are read by patterns, and those only where one may begin.
 */

/** Stars that a converter left count as white space: `Số *20* /KH-UBND`, `ngày *04* tháng *02*`. */
const white = `${anySpace}\\r\\n*`;
const gap = `[${white}]+`;
/** So much of it may slip in before a sign within a number. */
const maxFew = 4;
const few = `[${white}]{0,${maxFew}}`;

/** A group of a symbol, and a symbol: `NĐ-CP`, `TTLT-BTC-BTP`, `SNV-CCHC&PC`, `QĐ - TTg` spaced or torn, `NĐ_CP` slipped. */
const group = '[A-ZĐÐƯ][A-Za-zĐÐđƯư\\d]{0,15}';
/** Firms number their units: `93/CT-05`. */
const unit = '\\d{1,3}(?![\\d/])';
const joined = `(?:[-–—_/&+](?:${group}|${unit})){0,7}`;
const apart = `${few}[-–—]${few}(?:[A-ZĐÐƯ]{2,10}|TTg)`;
const symbol = `(?:${group}${apart}${joined}|${group}${joined})${wordEnd}`;
const serial = '\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?';

/** Of the Party, or else of the state. */
const number = new RegExp(
  `(\\d{1,5}[a-z]?${few}[-–]${few}[A-ZĐÐƯ][A-Za-zĐÐđƯ]{0,6}/${few}${group}${wordEnd})` +
    `|${serial}(?:${few}[-/]${few}\\d{1,5}${few}[-/]|${few}/)${few}${symbol}`,
  'y',
);
const blankNumber = new RegExp(
  `(?:[.…_]{1,40}|\\[[.…]{0,10}\\]|x{2,10})?${few}/${few}(?:${yearSource}/)?[A-ZĐÐ][A-Za-zĐÐđ]{0,6}-${group}${joined}${wordEnd}`,
  'y',
);
const blank = `[${white}.…_\\d]{0,40}`;
/** In words, or else in figures, or else still to be filled in. */
const day = new RegExp(
  `ngày(?:${gap}ngày)?(?:(${gap}\\d{1,2}${gap}tháng${gap}\\d{1,2}${gap}năm${gap}\\d{4}(?!\\d))` +
    `|(${gap}\\d{1,2}${few}[/.–-]${few}\\d{1,2}${few}[/.–-]${few}\\d{4}(?!\\d))` +
    `|${blank}(?:tháng${blank}năm${blank}|/${blank}/${few}\\d{4}))`,
  'iy',
);
const division = new RegExp(
  `(?:điểm${gap}[a-zđ]|khoản${gap}\\d{1,3}(?:${few}(?:,|và)${few}\\d{1,3}(?!\\d))*|điều${gap}\\d{1,3}[a-zđ]?|` +
    `${alternation('citation-words.divisions', { space: gap })}${gap}(?:số${gap})?(?:[IVXL]+|\\d{1,2}|thứ${gap}[${anyLetter}]+))${wordEnd}`,
  'iy',
);

/** What a word may begin besides phrases. */
const isDayWord = 1;
const isYearWord = 2;
const isDivisionWord = 4;
const isLawWord = 8;
const isLone = 16;
const isFigure = 32;
const isOfLetters = 64;
const isPlaceCode = 128;
const divisionWords = new Set([
  ...wordList('citation-words.small-divisions'),
  ...wordList('citation-words.divisions').map((each) => each.split(' ')[0]!),
]);
const shortenedPlaces = new Set(
  wordList('citation-words.shortened-places').map((each) => each.toLowerCase()),
);

const traitsOf = memoizeByForm((form) => {
  const { written } = form;
  const lower = lowerOf(form);
  return (
    (lower.startsWith('ngày') ? isDayWord : 0) |
    (lower === 'năm' ? isYearWord : 0) |
    (divisionWords.has(lower) ? isDivisionWord : 0) |
    (citationOpening(lower) & lawOpening ? isLawWord : 0) |
    (wordSet('citation-words.lone-codes').has(written) ? isLone : 0) |
    (isDigit(written.charCodeAt(0)) ? isFigure : 0) |
    (/\d/.test(written) ? 0 : isOfLetters) |
    (shortenedPlaces.has(lower) ? isPlaceCode : 0)
  );
});

const signs = new Map([
  [':', t.Colon], [',', t.Comma], [';', t.Semicolon], ['(', t.Open], ['[', t.Open], [')', t.Close], [']', t.Close], ['“', t.OpenQuote],
  ['«', t.OpenQuote], ['”', t.CloseQuote], ['»', t.CloseQuote], ['"', t.Quote], ['?', t.Stop], ['!', t.Stop], ['|', t.Stop],
].map(([sign, type]) => [(sign as string).charCodeAt(0), type as TokenType])); // biome-ignore format: a bag

/**
 * The tokens that begin in a span of a text whose words are given; its start is one of a token. `firstWord` is no word behind it.
 * Offsets are those of the text.
 */
export function tokenizeCitations(words: LetterWords, { start, end }: Span, firstWord: number): IToken[] {
  const { text, starts, ends } = words;
  const tokens: IToken[] = [];
  let at = start;
  let i = firstWord;
  while (at < end) {
    const code = text.charCodeAt(at);
    let tokenType: TokenType;
    if (isWhite(code)) {
      tokenEnd = whiteEnd(text, at);
      if (!isBreak(text, at, tokenEnd)) {
        at = tokenEnd;
        continue;
      }
      tokenType = t.Break;
    } else if (isWordCode(code)) {
      while (ends[i]! <= at) i++;
      if (starts[i]! < at) cutAt(words, i, at);
      tokenType = wordToken(words, i);
    } else tokenType = signToken(text, at, code);
    const { tokenTypeIdx } = tokenType;
    tokens.push({ image: text.slice(at, tokenEnd), startOffset: at, tokenTypeIdx: tokenTypeIdx!, tokenType });
    at = tokenEnd;
  }
  return tokens;
}

/** Where the token ends that was read last. */
let tokenEnd = 0;

/** The token that a word begins. */
function wordToken(words: LetterWords, i: number): TokenType {
  const { text, starts, ends, forms } = words;
  const start = starts[i]!;
  const traits = traitsOf(forms[i]!);
  tokenEnd = ends[i]!;
  if (traits & isFigure) return figureToken(words, i);
  if (text.charCodeAt(start) === 0x78 && endsAt(blankNumber, text, start)) return t.BlankNumber;
  if (traits & isLone && isLoneSymbol(words, i)) return t.LoneSymbol;
  if (traits & isDayWord && endsAt(day, text, start)) return dayType;
  if (traits & isYearWord && isYearBehind(words, i)) return t.YearPhrase;
  const phrase = phraseTokenAt(words, i);
  const isFirst = phrase && (phrase.type === t.Approval || phrase.type === t.AliasDefiner);
  if (!isFirst) {
    const law = traits & isLawWord ? lawEnd(words, i) : 0;
    if (law > 0) {
      tokenEnd = ends[law - 1]!;
      return t.LawWord;
    }
    if (traits & isDivisionWord && phrase?.type !== t.TypeWord && endsAt(division, text, start))
      return t.Division;
  }
  if (phrase) {
    tokenEnd = ends[phrase.next - 1]!;
    return phrase.type;
  }
  if (traits & isPlaceCode && isShortenedPlace(text, ends[i]!)) {
    tokenEnd = ends[i]! + 1;
    return t.Prose;
  }
  if ((traits & isOfLetters) === 0) return t.Word;
  tokenEnd = proseEnd(words, i);
  return t.Prose;
}

/** Which of the days `day` has found. */
let dayType: TokenType = t.LongDate;

/** Whether a pattern fits at an offset; it then says where the token ends. */
function endsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return false;
  tokenEnd = at + found[0].length;
  if (pattern === day) dayType = found[1] ? t.LongDate : found[2] ? t.ShortDate : t.BlankDate;
  return true;
}

function figureToken(words: LetterWords, i: number): TokenType {
  const { text, starts, ends } = words;
  number.lastIndex = starts[i]!;
  const found = number.exec(text);
  if (found) {
    tokenEnd = starts[i]! + found[0].length;
    return found[1] ? t.PartyNumber : t.StateNumber;
  }
  const end = bareNumberEnd(words, i);
  tokenEnd = end === 0 ? ends[i]! : end;
  return end === 0 ? t.Word : t.BareNumber;
}

/** Where a number of up to four figures ends, with a letter and a year perhaps; 0 where it is another number or counts something. */
function bareNumberEnd(words: LetterWords, i: number): number {
  const { text, starts, ends } = words;
  let at = starts[i]!;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at - starts[i]! > 4) return 0;
  if (at < ends[i]! && isSerialLetter(text.charCodeAt(at))) at++;
  if (at < ends[i]!) return 0;
  let next = i + 1;
  if (text[at] === '/' && starts[next] === at + 1 && isYear(text.slice(at + 1, ends[next]))) {
    at = ends[next]!;
    next++;
  }
  const code = text.charCodeAt(at);
  const behind = text.charCodeAt(at + 1);
  if (code === 0x2f && isWordCode(behind)) return 0;
  if ((code === 0x2d || code === 0x2e) && isDigit(behind)) return 0;
  const counted = whiteEnd(text, at);
  if (counted - at > maxFew) return at;
  if (text[counted] === '%') return 0;
  return starts[next] === counted && beginsCounted(words, next) ? 0 : at;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** A letter of `a` to `z` or `đ`, small or capital. */
const isSerialLetter = (code: number) =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x110 || code === 0x111;

/** Behind `NĐ` and the like, a hyphen and who issues with it. */
function isLoneSymbol({ text, starts, ends, forms }: LetterWords, i: number): boolean {
  if (text[ends[i]!] !== '-' || starts[i + 1] !== ends[i]! + 1) return false;
  const { written } = forms[i + 1]!;
  if (!loneIssuers.has(written) && !isMinistry(written)) return false;
  tokenEnd = ends[i + 1]!;
  return true;
}

const loneIssuers = new Set(['CP', 'TTg', 'UBND', 'HĐND']);

/** `BTC`, `BVHTTDL`: up to seven capitals behind the first letter of `Bộ`. */
function isMinistry(written: string): boolean {
  if (written.length < 3 || written.length > 8 || written[0] !== 'B') return false;
  for (let i = 1; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code !== 0x110 && !(code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

function isYearBehind({ text, last, starts, ends, forms }: LetterWords, i: number): boolean {
  if (i + 1 >= last || !isYear(forms[i + 1]!.written)) return false;
  if (whiteEnd(text, ends[i]!) !== starts[i + 1]) return false;
  tokenEnd = ends[i + 1]!;
  return true;
}

/** Whether a full stop shortens the word before it, so that a name follows. */
function isShortenedPlace(text: string, end: number): boolean {
  if (text[end] !== '.') return false;
  const at = whiteEnd(text, end + 1);
  const code = text.charCodeAt(at);
  return at - end - 1 <= maxFew && isWordCode(code) && !isDigit(code);
}

function proseEnd(words: LetterWords, first: number): number {
  const { text, starts, ends, forms, last } = words;
  let i = first;
  while (i + 1 < last) {
    const next = i + 1;
    if ((traitsOf(forms[next]!) & isOfLetters) === 0 || !isInLine(text, ends[i]!, starts[next]!)) break;
    if (endsProse(words, next)) break;
    i = next;
  }
  return ends[i]!;
}

/** Whether nothing but blanks stands between two words; neither stars nor line ends. */
function isInLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

const isBlank = (code: number) => isSpace(code) && code !== 0x0a && code !== 0x0d;

function signToken(text: string, at: number, code: number): TokenType {
  if (mayBeginBlankNumber(code) && endsAt(blankNumber, text, at)) return t.BlankNumber;
  tokenEnd = at + 1;
  if (code === 0x2e) return isStop(text, at) ? t.Stop : t.Other;
  return signs.get(code) ?? t.Other;
}

/** Whether a word is the short form of a type that may stand before a symbol without its number. */
export const isLoneCode = (form: WordForm): boolean => (traitsOf(form) & isLone) !== 0;

/** Whether a number still to be filled in stands at an offset. */
export function beginsBlankNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (mayBeginBlankNumber(code) || code === 0x78) && endsAt(blankNumber, text, at);
}

/** `.`, `…`, `_`, `[`, `/`. */
const mayBeginBlankNumber = (code: number) =>
  code === 0x2e || code === 0x2026 || code === 0x5f || code === 0x5b || code === 0x2f;

/** Whether a full stop ends a sentence: the text or a line ends, or behind blanks, quotation marks and brackets something new begins. */
function isStop(text: string, at: number): boolean {
  let next = at + 1;
  let code = text.charCodeAt(next);
  let hasOpening = false;
  for (; ; code = text.charCodeAt(++next)) {
    if (code === 0x201c || code === 0x22 || code === 0x28) hasOpening = true;
    else if (code !== 0x201d && code !== 0x29 && !isWhite(code)) break;
  }
  if (hasOpening || next >= text.length || isUpperCode(code) || isDigit(code)) return true;
  if (code === 0x2013 || code === 0x2d || code === 0x2b) return true;
  for (next = at + 1, code = text.charCodeAt(next); isBlank(code) || code === 0x2a; )
    code = text.charCodeAt(++next);
  return code === 0x0d || code === 0x0a || code === 0x2f || code === 0x3b;
}

/** Whether a line ends between two offsets with white space only, and the next one begins something new. */
function isBreak(text: string, from: number, to: number): boolean {
  let hasEnd = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) hasEnd = true;
  }
  if (!hasEnd) return false;
  const code = text.charCodeAt(to);
  if (isUpperCode(code) || code === 0x2b || code === 0x2d || code === 0x2013 || code === 0x2022) return true;
  if (code === 0x111 || (code >= 0x61 && code <= 0x7a))
    return text[to + 1] === ')' && isBlank(text.charCodeAt(to + 2));
  let at = to;
  while (at < to + 3 && isDigit(text.charCodeAt(at))) at++;
  return at > to && text[at] === '.' && isBlank(text.charCodeAt(at + 1));
}
