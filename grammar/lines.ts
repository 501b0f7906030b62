import type { IToken, TokenType } from 'chevrotain';
import * as heads from '#grammar/lexer/heads.ts';
import { tokenize } from '#grammar/lexer/lexer.ts';
import { readMarker } from '#grammar/lexer/marker.ts';
import { compose } from '#grammar/text/fold.ts';
import { trimSpan } from '#grammar/text/span.ts';
import type { Line, LineKind, Marker } from '#grammar/tree.ts';

const kinds = new Map<TokenType, LineKind>([
  [heads.Blank, 'blank'],
  [heads.Comment, 'comment'],
  [heads.Ruler, 'ruler'],
  [heads.PageNumber, 'pageNumber'],
  [heads.PipeRow, 'row'],
  [heads.LowerText, 'lower'],
  [heads.Text, 'text'],
]);

/** The lines of `text`, in order and without a gap: each starts where the one before it ends. */
export function linesOf(text: string): Line[] {
  const composed = compose(text);
  const { toOriginal } = composed;
  const tokens = tokenize(composed.text);
  const lines: Line[] = [];
  let numbered = false;
  for (let i = 0; i < tokens.length; ) {
    const head = tokens[i++]!;
    const start = toOriginal(head.startOffset);
    if (start === text.length) break; // nothing follows the last line end
    let last = head;
    if (head.tokenType !== heads.Blank) {
      if (tokens[i]?.tokenType === heads.Rest) last = tokens[i++]!;
      i++; // the line end
    }
    const end = i < tokens.length ? toOriginal(tokens[i]!.startOffset) : text.length;
    const contentEnd = Math.min(text.length, toOriginal(last.startOffset + last.image.length));
    lines.push(lineOf(text, head, start, end, contentEnd, toOriginal));
    numbered ||= head.tokenType === heads.PageNumber;
  }
  if (!numbered) return lines;
  return lines.map((line, i) =>
    line.kind === 'pageNumber' && isInText(lines, i) ? { ...line, kind: 'text' } : line,
  );
}

/** A number between two lines of text, without a blank line next to it, belongs to them: no page ends there. */
function isInText(lines: readonly Line[], i: number): boolean {
  const isText = (line: Line | undefined) =>
    line?.kind === 'text' || line?.kind === 'lower' || line?.kind === 'item';
  return isText(lines[i - 1]) && isText(lines[i + 1]);
}

/** The line from `start` to `end` that `head` opens; its words end at `said`. */
function lineOf(
  text: string,
  head: IToken,
  start: number,
  end: number,
  contentEnd: number,
  toOriginal: (offset: number) => number,
): Line {
  const read = readMarker(head.tokenType, head.image);
  if (!read) {
    const content = trimSpan(text, { start, end: contentEnd });
    const kind = content.end > content.start ? kinds.get(head.tokenType)! : 'blank'; // a last line of spaces only
    return { start, end, kind, content, marker: undefined, level: undefined, continues: false };
  }
  const from = head.startOffset;
  const { level, style, numbers, letter } = read;
  const bullet = { start: toOriginal(from + read.bulletStart), end: toOriginal(from + read.bulletEnd) };
  const marker: Marker = {
    start: toOriginal(from + read.start),
    end: toOriginal(from + read.end),
    style,
    numbers,
    letter,
    bullet,
  };
  const after = toOriginal(from + head.image.length);
  const content = trimSpan(text, { start: after, end: Math.max(after, contentEnd) });
  return { start, end, kind: 'item', content, marker, level, continues: false };
}
