import { composeSpan } from '#grammar/text/fold.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';

/**
 * The words of a span, composed, without the emphasis and heading marks that converters leave around them. A blank without a width
 * is a space, as it is to the lexer: patterns of words know it as one.
 */
export function plainOf(text: string, span: Span): string {
  const piece = withoutBreaks(composeSpan(text, span).text.replaceAll('\u200b', ' '));
  let start = 0;
  let end = piece.length;
  while (start < end && isLeft(piece.charCodeAt(start), true)) start++;
  while (end > start && isLeft(piece.charCodeAt(end - 1), false)) end--;
  return piece.slice(start, end);
}

/** A line break in a cell of a row with pipes: `<br>`. */
export const cellBreak = /<br ?\/?>/gi;

/** The words with spaces for the line breaks of cells. */
const withoutBreaks = (words: string) => (words.includes('<') ? words.replace(cellBreak, ' ') : words);

/** A text on one line: emphasis marks are removed, blanks and line breaks become one space. */
export function onOneLine(text: string): string {
  if (isOnOneLine(text)) return text;
  return text
    .replace(/\*+|_{2,}/g, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** A quick look for a text that is plainly so: nothing in it may have to go but single spaces, and these stand within. */
function isOnOneLine(text: string): boolean {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code === 0x20 ? before === 0x20 : code === 0x2a || code === 0x5f || isSpace(code) || isRareBlank(code)
    )
      return false;
    before = code;
  }
  return before !== 0x20;
}

/** Blanks and line ends that no plan is written with, but patterns know. */
const isRareBlank = (code: number) =>
  code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x205f;

/** The words of a span on one line: composed, without emphasis marks. */
export const plainText = (text: string, span: Span): string => onOneLine(plainOf(text, span));

/** White space, `*` and `_`; before the words `#` too. */
function isLeft(code: number, before: boolean): boolean {
  return isSpace(code) || code === 0x2a || code === 0x5f || (before && code === 0x23);
}
