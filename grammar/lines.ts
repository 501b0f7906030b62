import type { IToken, TokenType } from 'chevrotain';
import * as heads from '#grammar/lexer/heads.ts';
import { tokenize } from '#grammar/lexer/lexer.ts';
import { readMarker } from '#grammar/lexer/marker.ts';
import { compose } from '#grammar/text/fold.ts';
import { isSpace, type Span, trimSpan } from '#grammar/text/span.ts';
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
  for (let i = 0; i < tokens.length; ) {
    const head = tokens[i++]!;
    const start = toOriginal(head.startOffset);
    let last = head;
    if (head.tokenType !== heads.Blank) {
      if (tokens[i]?.tokenType === heads.Rest) last = tokens[i++]!;
      i++; // the line end
    }
    const end = i < tokens.length ? toOriginal(tokens[i]!.startOffset) : text.length;
    if (start === text.length) break; // nothing follows the last line end
    const spoken = {
      start: toOriginal(head.startOffset),
      end: Math.min(text.length, toOriginal(lastOffset(last))),
    };
    lines.push(line(text, head, { start, end }, spoken, toOriginal));
  }
  return lines.map((line, i) =>
    line.kind === 'pageNumber' && isInText(lines, i) ? { ...line, kind: 'text' } : line,
  );
}

/** A number between two lines of text, without a blank line beside it, belongs to them: no page ends there. */
function isInText(lines: readonly Line[], i: number): boolean {
  const says = (line: Line | undefined) =>
    line?.kind === 'text' || line?.kind === 'lower' || line?.kind === 'item';
  return says(lines[i - 1]) && says(lines[i + 1]);
}

function lastOffset(token: IToken): number {
  return token.startOffset + token.image.length;
}

function line(
  text: string,
  head: IToken,
  span: Span,
  spoken: Span,
  toOriginal: (offset: number) => number,
): Line {
  const read = readMarker(head.tokenType, head.image);
  if (!read) {
    const kind = blankOr(text, spoken, kinds.get(head.tokenType)!);
    return { ...span, kind, content: trimSpan(text, spoken), marker: undefined, level: undefined };
  }
  const at = (offset: number) => toOriginal(head.startOffset + offset);
  const { level, style, numbers, letter } = read;
  const bullet = { start: at(read.bulletStart), end: at(read.bulletEnd) };
  const marker: Marker = { start: at(read.start), end: at(read.end), style, numbers, letter, bullet };
  const content = trimSpan(text, {
    start: at(head.image.length),
    end: Math.max(at(head.image.length), spoken.end),
  });
  return { ...span, kind: 'item', content, marker, level };
}

/** A last line of spaces only has no line end that would make it blank for the lexer. */
function blankOr(text: string, spoken: Span, kind: LineKind): LineKind {
  for (let i = spoken.start; i < spoken.end; i++) if (!isSpace(text.charCodeAt(i))) return kind;
  return 'blank';
}
