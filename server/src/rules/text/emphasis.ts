import { signsIn, signsOf } from '#grammar/text/signs.ts';
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

/** Runs of stars and pairs of underscores that open or close something; found among the signs of the whole text. */
function marksIn(text: string, piece: Span): Mark[] {
  const marks: Mark[] = [];
  const signs = signsOf(text);
  const { first, last } = signsIn(signs, piece);
  for (let i = first; i < last; i++) {
    const start = signs.offsets[i]!;
    const code = text.charCodeAt(start);
    if (code !== star && code !== underscore) continue;
    let end = start + 1;
    while (end < piece.end && text.charCodeAt(end) === code) end++;
    i += end - start - 1; // the signs of a run follow one another
    const before = start > piece.start ? text.charAt(start - 1) : ' ';
    const after = end < piece.end ? text.charAt(end) : ' ';
    const isMark = code === star ? end - start <= 3 : end - start === 2 && isWordEdge(before, after);
    if (!isMark) continue; // a longer run is a ruler, a row of stars, a gap to be filled in
    if (before === '(' && after === ')') continue; // a note's mark
    const opens = !/\s/.test(after) && outside.test(before);
    const closes = !/\s/.test(before) && outside.test(after);
    if (opens || closes) marks.push({ start, end, opens, closes });
  }
  return marks;
}

/** Whether two underscores stand before something or behind something, and not within a word. */
const isWordEdge = (before: string, after: string) =>
  (!/[\p{L}\d]/u.test(before) && /\S/.test(after)) || (/\S/.test(before) && !/[\p{L}\d]/u.test(after));

const star = 0x2a;
const underscore = 0x5f;
