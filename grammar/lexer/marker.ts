import { letterIndex } from '#grammar/tables/letters.ts';
import { isDigitCode, isLetterCode, isLowerCode, isUpperCode } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import type { ItemLevel, MarkerStyle } from '#grammar/tree.ts';
import { readClause, readParenthesis, readSubclause } from './number-marker.ts';
import {
  afterDigits,
  afterTwoSigns,
  capitalFollows,
  closeBracket,
  counted,
  dot,
  isHyphen,
  isRoman,
  isSpaceOrCapital,
  numbered,
  openBracket,
  opensText,
  type ReadMarker,
  signBehind,
  slash,
  star,
  startInCapitals,
  wordFollows,
} from './read-marker.ts';
import {
  bulletSign,
  codeAt,
  dashSign,
  noSign,
  plusSign,
  signOf,
  skipEmphasis,
  skipHeadingMarks,
  skipSpaces,
} from './scan.ts';
import { readClauseOfSection, readSection, readWord } from './word-marker.ts';

/**
 * The marker that a line of composed text begins with; undefined where it begins with none. `first` is its first character that is no
 * white space, `end` where its text ends. Heading marks and emphasis of a converter are read through. In order of priority.
 */
export function readMarker(text: string, first: number, end: number): ReadMarker | undefined {
  const hashes = skipHeadingMarks(text, first, end);
  const at = skipEmphasis(text, hashes, end);
  const code = codeAt(text, at, end);
  if (isDigitCode(code))
    return (
      readSubclause(text, at, end) ?? readClause(text, at, at, end) ?? readParenthesis(text, at, at, end)
    );
  if (isLetterCode(code)) {
    const next = codeAt(text, at + 1, end);
    if (isLetterCode(next)) return readWord(text, at, end);
    return readLetter(text, at, end) ?? readCircle(text, first, end);
  }
  if (code === openBracket) {
    const digits = at + 1;
    const behind = afterDigits(text, digits, end, 2);
    if (behind > digits && codeAt(text, behind, end) === closeBracket)
      return numbered('dash', 'parentheses', text, at, digits, behind, behind + 1, end);
  }
  return readBulleted(text, hashes, end) ?? readSign(text, first, end);
}

/** Markers of one letter. */
function readLetter(text: string, start: number, end: number): ReadMarker | undefined {
  const code = text.charCodeAt(start);
  const next = codeAt(text, start + 1, end);
  if (isPartLetter(code)) {
    const sign = next === dot ? start + 1 : signBehind(text, start + 1, end);
    const style = partStyle(codeAt(text, sign, end));
    const letter = text[start]!;
    if (style && areCapitals(text, sign + 1, end))
      return counted('part', style, [letterIndex(letter) + 1], letter, text, start, sign + 1, end);
  }
  if (isRoman(code)) {
    const marker = readSection(text, start, end) ?? readClauseOfSection(text, start, end);
    if (marker) return marker;
  }
  return readPoint(text, start, end);
}

/** `a)`, `a.` and `a/` before a capital, `a/.`. */
function readPoint(text: string, start: number, end: number): ReadMarker | undefined {
  const code = codeAt(text, start, end);
  if (!isLetterCode(code)) return undefined;
  const sign = signBehind(text, start + 1, end);
  const next = codeAt(text, start + 1, end);
  let style: MarkerStyle;
  let at = start + 1;
  if (codeAt(text, sign, end) === closeBracket) {
    style = 'parenthesis';
    at = sign;
  } else if (!isLowerCode(code)) return undefined;
  else if (afterTwoSigns(text, at, end) > at) {
    style = 'double';
    at++;
  } else if (next === dot && isSpaceOrCapital(codeAt(text, start + 2, end))) style = 'dot';
  else if (next === slash && (capitalFollows(text, start + 2, end) || wordFollows(text, start + 2, end)))
    style = 'slash';
  else if (isHyphen(next) && capitalFollows(text, start + 2, end)) style = 'hyphen';
  else return undefined;
  return counted('point', style, [], text[start], text, start, at + 1, end);
}

/** A point behind a sign that a converter left: `- a)`. */
function readBulleted(text: string, from: number, end: number): ReadMarker | undefined {
  const code = codeAt(text, from, end);
  const sign = signOf(code);
  if (sign !== dashSign && sign !== bulletSign && code !== star && code !== plus) return undefined;
  const bulletEnd = skipSpaces(text, from + 1, end);
  if (bulletEnd === from + 1) return undefined;
  const marker = readPoint(text, skipEmphasis(text, bulletEnd, end), end);
  return marker && { ...marker, bulletStart: from, bulletEnd };
}

const plus = 0x2b;

/** Signs: `-`, `•`, `*`, `+`, `▪`. What follows says whether a dash or a plus is one. */
function readSign(text: string, first: number, end: number): ReadMarker | undefined {
  const code = codeAt(text, first, end);
  const sign = signOf(code);
  if (sign === noSign && code !== star && code !== plus) return undefined;
  const next = codeAt(text, first + 1, end);
  const isSpaced = isSpace(next); // the end of the line is white space too
  if (sign === dashSign) {
    if (!isSpaced && !isLetterCode(next) && !isDigitCode(next) && !opensText(next)) return undefined;
  } else if (code === plus) {
    const isOpening = opensText(next) && next !== star && next !== 0x5f;
    if (!isSpaced && !isLetterCode(next) && !isDigitCode(next) && !isOpening) return undefined;
  } else if (code === star && !isSpaced) return undefined;
  return signed(sign === plusSign || code === plus ? 'plus' : 'dash', text, first, end);
}

/** `o` before a capital: what Word's second bullet becomes as plain text. */
function readCircle(text: string, first: number, end: number): ReadMarker | undefined {
  if (codeAt(text, first, end) !== 0x6f) return undefined;
  const next = skipSpaces(text, first + 1, end);
  const isMarker = next > first + 1 && isUpperCode(codeAt(text, next, end));
  return isMarker ? signed('plus', text, first, end) : undefined;
}

function signed(level: ItemLevel, text: string, start: number, end: number): ReadMarker {
  const behind = start + 1;
  const after = skipSpaces(text, behind, end);
  const bullet = { bulletStart: start, bulletEnd: start };
  return { level, style: 'sign', numbers: [], letter: undefined, start, end: behind, ...bullet, after };
}

const isPartLetter = (code: number): boolean => (code >= 0x41 && code <= 0x48) || code === 0x110;

/** How the sign behind the letter of a part is written: `A. KẾT QUẢ`, `A- KẾT QUẢ`, `A/ KẾT QUẢ`; undefined for no such sign. */
function partStyle(code: number): MarkerStyle | undefined {
  if (code === dot) return 'dot';
  if (code === slash) return 'slash';
  return isHyphen(code) ? 'hyphen' : undefined;
}

/** Whether a heading in capitals follows, of two words at least: `A. ĐÁNH GIÁ`. */
function areCapitals(text: string, from: number, end: number): boolean {
  const word = skipSpaces(text, from, end);
  let at = word;
  while (isUpperCode(codeAt(text, at, end))) at++;
  const next = skipSpaces(text, at, end);
  return at - word >= 2 && next > at && startInCapitals(text, next, end);
}
