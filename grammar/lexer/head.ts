import { isDigitCode, isLowerCode } from '#grammar/text/characters.ts';
import type { LineKind } from '#grammar/tree.ts';
import { readMarker } from './marker.ts';
import type { ReadMarker } from './read-marker.ts';
import { codeAt, skipEmphasis, skipOneSpace, skipSpaces } from './scan.ts';

/**
 * What opens a line of composed text, from `start` to where its text ends: the marker of an item, or the kind of every other line.
 * Total; a look at the first characters of a line, and at all of them only where it is a ruler.
 */
export function readHead(text: string, start: number, end: number): Exclude<LineKind, 'item'> | ReadMarker {
  const at = skipSpaces(text, start, end);
  if (at === end) return 'blank';
  const code = text.charCodeAt(at);
  if (code === 0x2f && codeAt(text, at + 1, end) === 0x2f) return 'comment';
  if (isRulerMark(code) && isRuler(text, at, end)) return 'ruler';
  if (isPageNumber(text, at, end)) return 'pageNumber';
  if (code === 0x7c) return 'row';
  const marker = readMarker(text, at, end);
  if (marker) return marker;
  return isLowerCode(codeAt(text, skipEmphasis(text, at, end), end)) ? 'lower' : 'text';
}

/** `- _ = – — ~ *`. */
const isRulerMark = (code: number): boolean =>
  code === 0x2d ||
  code === 0x5f ||
  code === 0x3d ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x7e ||
  code === 0x2a;

/** So many marks make a ruler. */
const minMarks = 3;

function isRuler(text: string, from: number, end: number): boolean {
  let marks = 0;
  for (let at = from; at < end; at = skipSpaces(text, at, end)) {
    if (!isRulerMark(text.charCodeAt(at))) return false;
    marks++;
    at++;
  }
  return marks >= minMarks;
}

/** A number of a page has no more digits. */
const maxDigits = 3;

/** `12`, `*12*`, `12/40`, `- 12 -`, and nothing else on the line. */
function isPageNumber(text: string, from: number, end: number): boolean {
  const code = text.charCodeAt(from);
  let at = from;
  if (isPageDash(code)) {
    const digits = skipSpaces(text, at + 1, end);
    const behind = skipDigits(text, digits, end);
    if (behind === digits) return false;
    const closing = skipSpaces(text, behind, end);
    return isPageDash(codeAt(text, closing, end)) && skipSpaces(text, closing + 1, end) === end;
  }
  if (code === 0x2a) at++;
  const behind = skipDigits(text, at, end);
  if (behind === at) return false;
  at = afterTotal(text, behind, end);
  if (codeAt(text, at, end) === 0x2a) at++;
  return skipSpaces(text, at, end) === end;
}

const isPageDash = (code: number): boolean => code === 0x2d || code === 0x2013 || code === 0x2014;

/** The offset behind `/40`, the number of pages, with one blank around its slash at most; `from` where there is none. */
function afterTotal(text: string, from: number, end: number): number {
  const slash = skipOneSpace(text, from, end);
  if (codeAt(text, slash, end) !== 0x2f) return from;
  const digits = skipOneSpace(text, slash + 1, end);
  const behind = skipDigits(text, digits, end);
  return behind === digits ? from : behind;
}

/** The offset behind the digits from `i` on; `i` where there are none, or more than a page number has. */
function skipDigits(text: string, i: number, end: number): number {
  let at = i;
  while (isDigitCode(codeAt(text, at, end))) at++;
  return at - i > maxDigits ? i : at;
}
