import { readHead } from '#grammar/lexer/head.ts';
import type { ReadMarker } from '#grammar/lexer/read-marker.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import { trimSpan } from '#grammar/text/span.ts';
import type { Line, Marker } from '#grammar/tree.ts';

/** The lines of `text`, in order and without a gap: each starts where the one before it ends. */
export function linesOf(text: string): Line[] {
  const { text: composed, toOriginal } = composeSpan(text, { start: 0, end: text.length });
  const lines: Line[] = [];
  let numbered = false;
  const { length } = composed;
  let [lineFeed, carriageReturn] = [-1, -1]; // the next ones
  for (let start = 0; start < length; ) {
    if (lineFeed < start) lineFeed = placeOf('\n', composed, start);
    if (carriageReturn < start) carriageReturn = placeOf('\r', composed, start);
    const contentEnd = Math.min(lineFeed, carriageReturn);
    const end = nextLine(composed, contentEnd);
    const line = lineOf(text, composed, start, contentEnd, end, toOriginal);
    lines.push(line);
    numbered ||= line.kind === 'pageNumber';
    start = end;
  }
  if (!numbered) return lines;
  return lines.map((line, i) =>
    line.kind === 'pageNumber' && isInText(lines, i) ? { ...line, kind: 'text' } : line,
  );
}

/** The next place of a sign from `from` on; the end of the text where it has none. */
function placeOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** The offset behind the line end at `at`: `\r\n` is one. */
function nextLine(text: string, at: number): number {
  if (at === text.length) return at;
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

/** A number between two lines of text, without a blank line next to it, belongs to them: no page ends there. */
function isInText(lines: readonly Line[], i: number): boolean {
  const isText = (line: Line | undefined) =>
    line?.kind === 'text' || line?.kind === 'lower' || line?.kind === 'item';
  return isText(lines[i - 1]) && isText(lines[i + 1]);
}

/** The line between two offsets of the composed text; its words end at `contentEnd`. */
function lineOf(
  text: string,
  composed: string,
  from: number,
  contentEnd: number,
  to: number,
  toOriginal: (offset: number) => number,
): Line {
  const head = readHead(composed, from, contentEnd);
  const [start, end] = [toOriginal(from), toOriginal(to)];
  if (typeof head !== 'string') return itemLine(text, head, start, end, toOriginal(contentEnd), toOriginal);
  // a blank line says nothing, and that behind its line end
  const content =
    head === 'blank' ? { start: end, end } : trimSpan(text, { start, end: toOriginal(contentEnd) });
  return {
    start,
    end,
    kind: head,
    content,
    marker: undefined,
    level: undefined,
    torn: undefined,
    continues: false,
  };
}

function itemLine(
  text: string,
  read: ReadMarker,
  start: number,
  end: number,
  contentEnd: number,
  toOriginal: (offset: number) => number,
): Line {
  const { level, style, numbers, letter } = read;
  const bullet = { start: toOriginal(read.bulletStart), end: toOriginal(read.bulletEnd) };
  const marker: Marker = {
    start: toOriginal(read.start),
    end: toOriginal(read.end),
    style,
    numbers,
    letter,
    bullet,
  };
  const after = toOriginal(read.after);
  const content = trimSpan(text, { start: after, end: Math.max(after, contentEnd) });
  return { start, end, kind: 'item', content, marker, level, torn: undefined, continues: false };
}
