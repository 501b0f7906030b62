import { fromRoman } from '#grammar/roman.ts';
import { letterIndex } from '#grammar/tables/letters.ts';
import { ordinalWords, partWords } from '#grammar/tables/marks.ts';
import { isDigitCode, isLetterCode, isUpperCode } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import type { MarkerStyle } from '#grammar/tree.ts';
import { readClause } from './number-marker.ts';
import {
  afterDigits,
  afterLetters,
  afterTwoSigns,
  closeBracket,
  counted,
  dot,
  fifty,
  five,
  hundred,
  isRoman,
  isSmallNumeral,
  isSpaceOrCapital,
  maxNumeral,
  numbered,
  opensText,
  type ReadMarker,
  signBehind,
  slash,
  star,
  startInCapitals,
} from './read-marker.ts';
import { codeAt, lineEnd, skipOneSpace, skipSpaces } from './scan.ts';

/** Markers of several letters: words with their number, Roman numerals. */
export function readWord(text: string, start: number, end: number): ReadMarker | undefined {
  const code = text.charCodeAt(start);
  if (partStarts.has(code)) {
    const part = readPart(text, start, end);
    if (part) return part;
  }
  if (isRoman(code)) return readSection(text, start, end) ?? readClauseOfSection(text, start, end);
  if (code === 0x110) return readArticle(text, start, end);
  return isSmallRoman(code) ? readSmallRoman(text, start, end) : undefined;
}

const sectionStyles = new Map<number, MarkerStyle>([
  [dot, 'dot'],
  [closeBracket, 'parenthesis'],
  [slash, 'slash'],
  [0x2d, 'hyphen'],
  [0x2013, 'hyphen'],
  [0x2014, 'hyphen'],
]);

/** `I.`, `II/` and `III -` before a capital. */
export function readSection(text: string, start: number, end: number): ReadMarker | undefined {
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
  const behindTwo = afterTwoSigns(text, sign, end);
  if (behindTwo > sign)
    return counted(
      'section',
      'double',
      [fromRoman(text.slice(start, to))],
      undefined,
      text,
      start,
      behindTwo,
      end,
    );
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
export function readClauseOfSection(text: string, start: number, end: number): ReadMarker | undefined {
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
/** Without `thứ` the first is `một`. */
const firstForms = new Map(writings(['một']).map((written) => [written, 1] as const));
const isOrdinalSign = new Set(writings(['thứ']));

/** `PHẦN I`, `Phần thứ nhất`, `Chương 1.` */
function readPart(text: string, start: number, end: number): ReadMarker | undefined {
  const wordEnd = afterLetters(text, start, end, longestPart, isLetterCode);
  const from = skipSpaces(text, wordEnd, end);
  if (from === wordEnd || !partForms.has(text.slice(start, wordEnd))) return undefined;
  const ofWord = readOrdinal(text, from, end) ?? readLetterOfPart(text, from, end);
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

/** `thứ hai`, `hai`: its value, and the offset behind it. */
function readOrdinal(
  text: string,
  start: number,
  end: number,
): { readonly number: number; readonly to: number } | undefined {
  const behind = skipSpaces(text, start + 3, end);
  const isSigned = behind > start + 3 && isOrdinalSign.has(text.slice(start, start + 3));
  const from = isSigned ? behind : start;
  const to = afterLetters(text, from, end, maxNumeral, isLetterCode);
  const word = text.slice(from, to);
  const number = ordinalForms.get(word) ?? (isSigned ? undefined : firstForms.get(word));
  return number === undefined ? undefined : { number, to };
}

/** `PHẦN A`: the number of its letter, and the offset behind it. */
function readLetterOfPart(
  text: string,
  start: number,
  end: number,
): { readonly number: number; readonly to: number } | undefined {
  const code = codeAt(text, start, end);
  const isAlone = !isLetterCode(codeAt(text, start + 1, end));
  if (!isAlone || !isUpperCode(code) || isPartNumeral(code)) return undefined;
  const number = letterIndex(text[start]!) + 1;
  return number > 0 ? { number, to: start + 1 } : undefined;
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
