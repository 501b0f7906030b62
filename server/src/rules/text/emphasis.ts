import type { Span } from '#grammar/text/span.ts';

/** A run of `*` or `_` that a converter left; with its partner where it has one. */
export interface Emphasis {
  readonly open: Span;
  readonly close: Span | undefined;
}

interface Mark extends Span {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Before what a mark may stand, or after what: white space, punctuation or the end of the piece. */
const outside = /[\s\p{P}\p{S}]/u;

/**
 * The Markdown emphasis in a piece of text without blank lines: pairs of `*`, `**`, `***` or `__`, and a `**` alone.
 * A single `*` without a partner is a note's mark or a product, no left-over.
 */
export function emphasisIn(text: string, piece: Span): Emphasis[] {
  const found: Emphasis[] = [];
  const open: Mark[] = [];
  for (const mark of marksIn(text, piece)) {
    const width = mark.end - mark.start;
    const at = mark.closes ? partnerOf(open, width) : -1;
    if (at >= 0) {
      found.push({ open: open[at]!, close: mark });
      for (const inner of open.splice(at).slice(1))
        if (isLeft(inner)) found.push({ open: inner, close: undefined });
    } else if (mark.opens || width > 1) open.push(mark);
  }
  for (const mark of open) if (isLeft(mark)) found.push({ open: mark, close: undefined });
  return found.sort((a, b) => a.open.start - b.open.start);
}

/** A mark without a partner is a left-over where it is double. */
const isLeft = ({ start, end }: Mark) => end - start > 1;

/** Emphasis is not nested deeper than this; what is still open then is no emphasis. */
const deepest = 16;

/** The index of the last open mark of `width`, -1 where there is none. */
function partnerOf(open: readonly Mark[], width: number): number {
  for (let i = open.length - 1; i >= 0 && i >= open.length - deepest; i--)
    if (open[i]!.end - open[i]!.start === width) return i;
  return -1;
}

function marksIn(text: string, piece: Span): Mark[] {
  const words = text.slice(piece.start, piece.end);
  const marks: Mark[] = [];
  if (!words.includes('*') && !words.includes('__')) return marks;
  for (const { 0: run, index } of words.matchAll(
    /\*{1,3}(?!\*)|(?<![_\p{L}\d])__(?=[^\s_])|(?<=[^\s_])__(?![_\p{L}\d])/gu,
  )) {
    if (words[index - 1] === '*') continue; // the end of a longer run: a ruler or a row of stars
    if (words[index - 1] === '(' && words[index + run.length] === ')') continue; // a note's mark
    const before = words[index - 1] ?? ' ';
    const after = words[index + run.length] ?? ' ';
    const opens = !/\s/.test(after) && outside.test(before);
    const closes = !/\s/.test(before) && outside.test(after);
    if (opens || closes)
      marks.push({ start: piece.start + index, end: piece.start + index + run.length, opens, closes });
  }
  return marks;
}
