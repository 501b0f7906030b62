import { isDigitCode, isLetterCode, isLowerCode, isUpperCode } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import type { ItemLevel, MarkerStyle } from '#grammar/tree.ts';
import { codeAt, lineEnd, skipEmphasis, skipOneSpace, skipSpaces } from './scan.ts';

/** The marker of an item as it is written; offsets are those of the composed text. */
export interface ReadMarker {
  readonly level: ItemLevel;
  readonly style: MarkerStyle;
  readonly numbers: readonly number[];
  readonly letter: string | undefined;
  readonly start: number;
  readonly end: number;
  /** What a converter left before the marker; empty where there is nothing. */
  readonly bulletStart: number;
  readonly bulletEnd: number;
  /** Where the text of the item may begin: behind the emphasis and white space after the marker. */
  readonly after: number;
}

export const openBracket = 0x28;
export const closeBracket = 0x29;
export const dot = 0x2e;
export const slash = 0x2f;
export const star = 0x2a;

/** A marker from `start` to `markerEnd`, with one number in figures from `from` to `to`. */
export const numbered = (
  level: ItemLevel,
  style: MarkerStyle,
  text: string,
  start: number,
  from: number,
  to: number,
  markerEnd: number,
  end: number,
): ReadMarker =>
  counted(level, style, [Number(text.slice(from, to))], undefined, text, start, markerEnd, end);

export function counted(
  level: ItemLevel,
  style: MarkerStyle,
  numbers: readonly number[],
  letter: string | undefined,
  text: string,
  start: number,
  markerEnd: number,
  end: number,
): ReadMarker {
  const after = skipSpaces(text, skipEmphasis(text, markerEnd, end), end);
  return {
    level,
    style,
    numbers,
    letter,
    start,
    end: markerEnd,
    bulletStart: start,
    bulletEnd: start,
    after,
  };
}

/** The offset behind the digits from `from` on; `from` where there are more than `most`. */
export function afterDigits(text: string, from: number, end: number, most: number): number {
  let at = from;
  while (isDigitCode(codeAt(text, at, end))) at++;
  return at - from > most ? from : at;
}

/** The offset behind the letters from `from` on that `is` holds for; `from` where there are more than `most`. */
export function afterLetters(
  text: string,
  from: number,
  end: number,
  most: number,
  is: (code: number) => boolean,
): number {
  let at = from;
  while (is(codeAt(text, at, end))) at++;
  return at - from > most ? from : at;
}

/** The offset of the sign of a marker behind its number or letter: emphasis and one blank may stand between. */
export const signBehind = (text: string, from: number, end: number): number =>
  skipOneSpace(text, skipEmphasis(text, from, end), end);

/** What may follow the dot of a marker: white space, a letter, the end of the line, emphasis, a quotation, a bracket. */
export const mayFollow = (code: number): boolean => isSpace(code) || isLetterCode(code) || opensText(code);
export const opensText = (code: number): boolean =>
  code === star || code === 0x5f || code === 0x22 || code === 0x201c || code === openBracket;

/** Whether white space follows, and a capital behind it, with emphasis or without. */
export function capitalFollows(text: string, from: number, end: number): boolean {
  const at = skipSpaces(text, from, end);
  return at > from && isUpperCode(codeAt(text, skipEmphasis(text, at, end), end));
}

/** The offset behind two signs that close one marker, where text follows: `./`, `/.`, `.)`; `at` where there is one sign or none. */
export function afterTwoSigns(text: string, at: number, end: number): number {
  const [first, second] = [codeAt(text, at, end), codeAt(text, at + 1, end)];
  const isDouble =
    (first === dot && (second === slash || second === closeBracket)) || (first === slash && second === dot);
  return isDouble && isSpaceOrCapital(codeAt(text, at + 2, end)) ? at + 2 : at;
}

/** Whether a word with a capital follows at once: `1/Một`, and not the symbol of `1/KH-UBND`. */
export const wordFollows = (text: string, at: number, end: number): boolean =>
  isUpperCode(codeAt(text, at, end)) && isLowerCode(codeAt(text, at + 1, end));

export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;

export const isSpaceOrCapital = (code: number): boolean =>
  (isSpace(code) && code !== lineEnd) || isUpperCode(code);

export const startInCapitals = (text: string, at: number, end: number): boolean =>
  isUpperCode(codeAt(text, at, end)) && isUpperCode(codeAt(text, at + 1, end));

/** Letters of Roman numerals. */
const one = 0x49;
export const five = 0x56;
const ten = 0x58;
export const fifty = 0x4c;
export const hundred = 0x43;
export const isSmallNumeral = (code: number): boolean => code === one || code === five || code === ten;
export const isRoman = (code: number): boolean => isSmallNumeral(code) || code === fifty;

/** No numeral of a section has more letters. */
export const maxNumeral = 7;
