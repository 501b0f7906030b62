/** A piece of the text: offsets in UTF-16 units, half open (`start` belongs to it, `end` does not). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same characters as a string of its own: a piece that is kept for long would keep all the text that it was cut from. */
export function detached(piece: string): string {
  // What is joined is copied when it is cut: a fourth of the time of JSON and back.
  return ` ${piece}`.slice(1);
}

/** `span` without the white space (tabs and U+00A0 too) at both its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a UTF-16 unit counts as white space in a plan: spaces of all widths, tab, BOM, form feed, line ends. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
