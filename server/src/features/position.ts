import type { Position, Range } from 'vscode-languageserver-types';
import { isLineEnd, lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import type { Span } from '#grammar/text/span.ts';

/**
 * Where the lines of one text begin, found once. Counts as `TextDocument` of the protocol library does: lines end with
 * `\n`, `\r\n` or `\r`, characters are UTF-16 units, and no position lies behind or within a line end.
 */
export class LineIndex {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  /** How many lines there are; a line end at the end of the text opens one more. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The line, from 0, that holds `offset`; offsets outside the text count as its ends. */
  lineAt(offset: number): number {
    return lineAt(this.#starts, offset);
  }

  /** Where a line begins; past the last line, the end of the text. */
  lineStart(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.text.length;
  }

  /** The text of a line without its end; nothing past the last line. */
  line(line: number): string {
    const start = this.lineStart(line);
    return this.text.slice(start, this.#beforeLineEnd(this.lineStart(line + 1), start));
  }

  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(within);
    const start = this.#starts[line]!;
    return { line, character: this.#beforeLineEnd(within, start) - start };
  }

  /** The offset of a position; one past its line is the end of that line, one past the text the end of the text. */
  offsetAt({ line, character }: Position): number {
    if (line >= this.#starts.length) return this.text.length;
    if (line < 0) return 0;
    const start = this.#starts[line]!;
    if (character <= 0) return start;
    return this.#beforeLineEnd(Math.min(start + character, this.lineStart(line + 1)), start);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf({ start, end }: Range): Span {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)];
    return a <= b ? { start: a, end: b } : { start: b, end: a };
  }

  #beforeLineEnd(offset: number, lineStart: number): number {
    let at = offset;
    while (at > lineStart && isLineEnd(this.text.charCodeAt(at - 1))) at--;
    return at;
  }
}
