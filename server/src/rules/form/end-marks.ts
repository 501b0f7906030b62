import { type Span, sliceOf } from '#grammar/text/span.ts';

/** What converters leave behind the last word of a line: emphasis, and the backslash that breaks a line in Markdown. */
const leftOver = /[\s*_\\]/;

/**
 * The marks at the end of a piece of the text, characters that `isMark` knows and blanks among them; empty where there is none. What
 * a converter left behind them is put aside. The cost is that of what stands behind the last word.
 */
export function endMarks(text: string, span: Span, isMark: RegExp): Span & { readonly words: string } {
  const endWithout = (end: number, put: RegExp) => {
    let at = end;
    while (at > span.start && put.test(text[at - 1]!)) at--;
    return at;
  };
  const end = endWithout(span.end, leftOver);
  const start = endWithout(end, isMark);
  return { start, end, words: sliceOf(text, { start, end }).trim() };
}

/** Whether a piece of the text ends in the tag of a line break: then the text before it is not the end of a line, and no fix is possible. */
export const endsInTag = (text: string, { start, end }: Span): boolean =>
  /<br\s{0,2}\/?>$/i.test(text.slice(Math.max(start, end - 8), end));
