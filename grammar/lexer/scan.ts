import { bulletMarks, dashMarks, plusMarks } from '#grammar/tables/marks.ts';
import { isSpace } from '#grammar/text/span.ts';

/** Small steps over the characters of a line, for the scanner of its head. Offsets are in UTF-16 units; `end` is where the line's text ends. */

/** The code that stands for the end of a line. */
export const lineEnd = 0x0a;

/** The unit at an offset; `lineEnd` from the end of the line on. */
export const codeAt = (text: string, i: number, end: number): number =>
  i < end ? text.charCodeAt(i) : lineEnd;

/** The offset behind the white space from `i` on. */
export function skipSpaces(text: string, i: number, end: number): number {
  let at = i;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the one blank at `i`; `i` where none is. */
export const skipOneSpace = (text: string, i: number, end: number): number =>
  i < end && isSpace(text.charCodeAt(i)) ? i + 1 : i;

/** What a converter writes for bold and slanted text: no more than three signs. */
const maxEmphasis = 3;

/** The offset behind the emphasis from `i` on. */
export function skipEmphasis(text: string, i: number, end: number): number {
  let at = i;
  while (at < end && at < i + maxEmphasis && isEmphasis(text.charCodeAt(at))) at++;
  return at;
}

const isEmphasis = (code: number): boolean => code === 0x2a || code === 0x5f;

const maxHashes = 6;

/** The offset behind the Markdown heading marks from `i` on, each with white space behind it. */
export function skipHeadingMarks(text: string, i: number, end: number): number {
  let at = i;
  while (codeAt(text, at, end) === 0x23) {
    let behind = at + 1;
    while (codeAt(text, behind, end) === 0x23) behind++;
    const next = skipSpaces(text, behind, end);
    if (behind - at > maxHashes || next === behind) break;
    at = next;
  }
  return at;
}

/** Kinds of signs that open list items. */
export const noSign = 0;
export const dashSign = 1;
export const bulletSign = 2;
export const plusSign = 3;

const signs = new Map<number, number>();
for (const c of dashMarks.replaceAll('\\', '')) signs.set(c.charCodeAt(0), dashSign);
for (const c of bulletMarks) signs.set(c.charCodeAt(0), bulletSign);
for (const c of plusMarks) signs.set(c.charCodeAt(0), plusSign);

/** The kind of sign that a unit is; `noSign` for none. */
export const signOf = (code: number): number => signs.get(code) ?? noSign;
