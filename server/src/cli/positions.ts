import { lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import type { Span } from '#grammar/text/span.ts';

/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text are. */
export interface LineColumns {
  positionOf(offset: number): LineColumn;
  /** The line that holds an offset, without its line end. */
  lineAt(offset: number): Span;
}

/** The lines of `text`, which end with `\n`, `\r\n` or `\r`. */
export function lineColumns(text: string): LineColumns {
  const starts = lineStarts(text);
  return {
    positionOf: (offset) => {
      const line = lineAt(starts, offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
    lineAt: (offset) => {
      const line = lineAt(starts, offset);
      const start = starts[line]!;
      let end = starts[line + 1] ?? text.length;
      while (end > start && /[\r\n]/.test(text[end - 1]!)) end--;
      return { start, end };
    },
  };
}
