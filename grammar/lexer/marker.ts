import { fromRoman } from '#grammar/roman.ts';
import { letterIndex } from '#grammar/tables/letters.ts';
import { ordinalWords, partWords } from '#grammar/tables/marks.ts';
import { isDigitCode, isLetterCode, isLowerCode, isUpperCode } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import type { ItemLevel, MarkerStyle } from '#grammar/tree.ts';
import {
  bulletSign,
  codeAt,
  dashSign,
  lineEnd,
  noSign,
  plusSign,
  signOf,
  skipEmphasis,
  skipHeadingMarks,
  skipOneSpace,
  skipSpaces,
} from './scan.ts';

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

const openBracket = 0x28;
const closeBracket = 0x29;
const dot = 0x2e;
const slash = 0x2f;
const star = 0x2a;

/** A marker from `start` to `markerEnd`, with one number in figures from `from` to `to`. */
const numbered = (
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

function counted(
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
function afterDigits(text: string, from: number, end: number, most: number): number {
  let at = from;
  while (isDigitCode(codeAt(text, at, end))) at++;
  return at - from > most ? from : at;
}

/** The offset of the sign of a marker behind its number or letter: emphasis and one blank may stand between. */
const signBehind = (text: string, from: number, end: number): number =>
  skipOneSpace(text, skipEmphasis(text, from, end), end);

/** What may follow the dot of a marker: white space, a letter, the end of the line, emphasis, a quotation, a bracket. */
const mayFollow = (code: number): boolean => isSpace(code) || isLetterCode(code) || opensText(code);
const opensText = (code: number): boolean =>
  code === star || code === 0x5f || code === 0x22 || code === 0x201c || code === openBracket;

/** Whether white space follows, and a capital behind it, with emphasis or without. */
function capitalFollows(text: string, from: number, end: number): boolean {
  const at = skipSpaces(text, from, end);
  return at > from && isUpperCode(codeAt(text, skipEmphasis(text, at, end), end));
}

/** `1.1.`, `1.1.1` before a capital. */
function readSubclause(text: string, start: number, end: number): ReadMarker | undefined {
  let at = afterDigits(text, start, end, 2);
  if (at === start || text.charCodeAt(start) === 0x30) return undefined;
  const numbers = [Number(text.slice(start, at))];
  while (numbers.length < 4 && codeAt(text, at, end) === dot) {
    const behind = afterDigits(text, at + 1, end, 2);
    const number = Number(text.slice(at + 1, behind));
    if (behind === at + 1 || text.charCodeAt(at + 1) === 0x30 || number > 29) break;
    numbers.push(number);
    at = behind;
  }
  if (numbers.length === 1) return undefined;
  const isDotted = codeAt(text, at, end) === dot && mayFollow(codeAt(text, at + 1, end));
  if (isDotted) return counted('subclause', 'dot', numbers, undefined, text, start, at + 1, end);
  const next = skipSpaces(text, at, end);
  const code = codeAt(text, next, end);
  if (next === at || !(isUpperCode(code) || (opensText(code) && code !== 0x5f))) return undefined;
  return counted('subclause', 'bare', numbers, undefined, text, start, at, end);
}

/** `1.`, `1/` before a capital; the number stands from `from` on, `start` is that of what stands before it: `I.1.` */
function readClause(text: string, start: number, from: number, end: number): ReadMarker | undefined {
  const to = afterDigits(text, from, end, 3);
  if (to === from) return undefined;
  const sign = signBehind(text, to, end);
  const code = codeAt(text, sign, end);
  if (code === dot && mayFollow(codeAt(text, sign + 1, end)))
    return numbered('clause', 'dot', text, start, from, to, sign + 1, end);
  if (code === slash && capitalFollows(text, sign + 1, end))
    return numbered('clause', 'slash', text, start, from, to, sign + 1, end);
  return undefined;
}

/** `1)`. */
function readParenthesis(text: string, start: number, from: number, end: number): ReadMarker | undefined {
  const to = afterDigits(text, from, end, 2);
  const sign = skipOneSpace(text, to, end);
  return to > from && codeAt(text, sign, end) === closeBracket
    ? numbered('dash', 'parenthesis', text, start, from, to, sign + 1, end)
    : undefined;
}

/** Markers of several letters: words with their number, Roman numerals. */
function readWord(text: string, start: number, end: number): ReadMarker | undefined {
  const code = text.charCodeAt(start);
  if (partStarts.has(code)) {
    const part = readPart(text, start, end);
    if (part) return part;
  }
  if (isRoman(code)) return readSection(text, start, end) ?? readClauseOfSection(text, start, end);
  if (code === 0x110) return readArticle(text, start, end);
  return isSmallRoman(code) ? readSmallRoman(text, start, end) : undefined;
}

/** Markers of one letter. */
function readLetter(text: string, start: number, end: number): ReadMarker | undefined {
  const code = text.charCodeAt(start);
  const next = codeAt(text, start + 1, end);
  if (next === dot && isPartLetter(code) && areCapitals(text, start + 2, end)) {
    const letter = text[start]!;
    const number = letterIndex(letter) + 1;
    return counted('part', 'dot', [number], letter, text, start, start + 2, end);
  }
  if (isRoman(code)) {
    const marker = readSection(text, start, end) ?? readClauseOfSection(text, start, end);
    if (marker) return marker;
  }
  return readPoint(text, start, end);
}

/** `a)`, `a.` and `a/` before a capital. */
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
  else if (next === dot && isSpaceOrCapital(codeAt(text, start + 2, end))) style = 'dot';
  else if (next === slash && capitalFollows(text, start + 2, end)) style = 'slash';
  else return undefined;
  return counted('point', style, [], text[start], text, start, at + 1, end);
}

const isSpaceOrCapital = (code: number): boolean => (isSpace(code) && code !== lineEnd) || isUpperCode(code);

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

/** Whether a heading in capitals follows, of two words at least: `A. ĐÁNH GIÁ`. */
function areCapitals(text: string, from: number, end: number): boolean {
  const word = skipSpaces(text, from, end);
  let at = word;
  while (isUpperCode(codeAt(text, at, end))) at++;
  const next = skipSpaces(text, at, end);
  return at - word >= 2 && next > at && startInCapitals(text, next, end);
}

const startInCapitals = (text: string, at: number, end: number): boolean =>
  isUpperCode(codeAt(text, at, end)) && isUpperCode(codeAt(text, at + 1, end));

/** Letters of Roman numerals. */
const one = 0x49;
const five = 0x56;
const ten = 0x58;
const fifty = 0x4c;
const hundred = 0x43;
const isSmallNumeral = (code: number): boolean => code === one || code === five || code === ten;
const isRoman = (code: number): boolean => isSmallNumeral(code) || code === fifty;

/** The offset behind the letters from `from` on that `is` holds for; `from` where there are more than `most`. */
function afterLetters(
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

/** No numeral of a section has more letters. */
const maxNumeral = 7;

const sectionStyles = new Map<number, MarkerStyle>([
  [dot, 'dot'],
  [closeBracket, 'parenthesis'],
  [slash, 'slash'],
  [0x2d, 'hyphen'],
  [0x2013, 'hyphen'],
  [0x2014, 'hyphen'],
]);

/** `I.`, `II/` and `III -` before a capital. */
function readSection(text: string, start: number, end: number): ReadMarker | undefined {
  const code = text.charCodeAt(start);
  if (code === five && opensSubject(text, start + 1, end)) return undefined;
  const from = code === fifty ? start + 1 : start;
  const to = afterLetters(
    text,
    from,
    end,
    maxNumeral + start - from,
    code === fifty ? isSmallNumeral : isRoman,
  );
  if (to === from) return undefined;
  const sign = signBehind(text, to, end);
  const style = sectionStyles.get(codeAt(text, sign, end));
  if (style === undefined) return undefined;
  const next = codeAt(text, sign + 1, end);
  if (style === 'dot') {
    const isFollowed = isSpace(next) || isUpperCode(next) || opensText(next);
    if (!isFollowed || isInitial(text, sign + 1, end)) return undefined;
  } else if (!isSpaceOrCapital(next)) return undefined;
  const number = fromRoman(text.slice(start, to));
  return counted('section', style, [number], undefined, text, start, sign + 1, end);
}

/** `V/v` and `V/V` open a subject: về việc. */
function opensSubject(text: string, from: number, end: number): boolean {
  const sign = skipOneSpace(text, from, end);
  if (codeAt(text, sign, end) !== slash) return false;
  const letter = skipOneSpace(text, sign + 1, end);
  const code = codeAt(text, letter, end);
  const next = codeAt(text, letter + 1, end);
  return (
    (code === five || code === 0x76) && (isSpace(next) ? next !== lineEnd : next === dot || next === 0x3a)
  );
}

/** Whether a Roman numeral of one letter with its dot follows: `I.V.` is none. */
function isInitial(text: string, from: number, end: number): boolean {
  const at = skipOneSpace(text, from, end);
  const code = codeAt(text, at, end);
  return (isRoman(code) || code === hundred) && codeAt(text, at + 1, end) === dot;
}

/** `I.1.` is the first clause of section I. */
function readClauseOfSection(text: string, start: number, end: number): ReadMarker | undefined {
  const to = afterLetters(text, start, end, 6, isSmallNumeral);
  return to > start && codeAt(text, to, end) === dot ? readClause(text, start, to + 1, end) : undefined;
}

/** `Điều 1.`, `Điều 1` alone on its line. */
function readArticle(text: string, start: number, end: number): ReadMarker | undefined {
  if (!text.startsWith('Điều', start) && !text.startsWith('ĐIỀU', start)) return undefined;
  const from = skipSpaces(text, start + 4, end);
  const to = afterDigits(text, from, end, 3);
  if (from === start + 4 || to === from) return undefined;
  const isSigned = isDotOrColon(codeAt(text, to, end));
  return isSigned || to === end
    ? numbered('clause', 'word', text, start, from, to, isSigned ? to + 1 : to, end)
    : undefined;
}

const isDotOrColon = (code: number): boolean => code === dot || code === 0x3a;

const writings = (words: readonly string[]) =>
  words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
const partForms = new Set(writings(partWords));
const partStarts = new Set([...partForms].map((word) => word.charCodeAt(0)));
const longestPart = Math.max(...partWords.map(({ length }) => length));
const ordinalForms = new Map(
  ordinalWords.flatMap((word, i) => writings([word]).map((written) => [written, i + 1] as const)),
);
const isOrdinalSign = new Set(writings(['thứ']));

/** `PHẦN I`, `Phần thứ nhất`, `Chương 1.` */
function readPart(text: string, start: number, end: number): ReadMarker | undefined {
  const wordEnd = afterLetters(text, start, end, longestPart, isLetterCode);
  const from = skipSpaces(text, wordEnd, end);
  if (from === wordEnd || !partForms.has(text.slice(start, wordEnd))) return undefined;
  const ofWord = readOrdinal(text, from, end);
  const to =
    ofWord?.to ??
    Math.max(afterLetters(text, from, end, maxNumeral, isPartNumeral), afterDigits(text, from, end, 2));
  if (to === from) return undefined;
  const isSigned = isDotOrColon(codeAt(text, to, end));
  if (!isSigned && !endsPart(text, to, end)) return undefined;
  const image = text.slice(from, to);
  const number = ofWord?.number ?? (isDigitCode(image.charCodeAt(0)) ? Number(image) : fromRoman(image));
  return counted('part', 'word', [number], undefined, text, start, isSigned ? to + 1 : to, end);
}

const isPartNumeral = (code: number): boolean => isRoman(code) || code === hundred;

/** `thứ hai`: its value, and the offset behind it. */
function readOrdinal(
  text: string,
  start: number,
  end: number,
): { readonly number: number; readonly to: number } | undefined {
  const from = skipSpaces(text, start + 3, end);
  if (from === start + 3 || !isOrdinalSign.has(text.slice(start, start + 3))) return undefined;
  const to = afterLetters(text, from, end, maxNumeral, isLetterCode);
  const number = ordinalForms.get(text.slice(from, to));
  return number === undefined ? undefined : { number, to };
}

/** Whether the head of a part ends where no sign does: with its line, before a dash or emphasis, before a heading in capitals. */
function endsPart(text: string, from: number, end: number): boolean {
  const at = skipSpaces(text, from, end);
  const code = codeAt(text, at, end);
  if (at === end || code === star || code === 0x5f) return true;
  if (code === 0x2d || code === 0x2013 || code === 0x2014) return true;
  return at > from && startInCapitals(text, at, end);
}

const isSmallRoman = (code: number): boolean => code === 0x69 || code === 0x76 || code === 0x78;

const smallNumerals = new Set(
  ['', 'x'].flatMap((tens) =>
    ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', ''].map((ones) => tens + ones),
  ),
);

/** `ii)` of a list in small Roman numerals, whose `i)` looks like a point. */
function readSmallRoman(text: string, start: number, end: number): ReadMarker | undefined {
  const to = afterLetters(text, start, end, 5, isSmallRoman);
  const letter = text.slice(start, to);
  return codeAt(text, to, end) === closeBracket && letter.length > 1 && smallNumerals.has(letter)
    ? counted('dash', 'roman', [fromRoman(letter.toUpperCase())], letter, text, start, to + 1, end)
    : undefined;
}
