import { opening, openingOf } from '#grammar/parts/line-opening.ts';
import { mayBeginColumn } from '#grammar/tables/labels.ts';
import * as phrases from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, trimSpan } from '#grammar/text/span.ts';
import { isContentLine, type Line, type TornPart } from '#grammar/tree.ts';
import { wordFrom, wordTable } from '#grammar/words/word-table.ts';

/** What a line of a torn table says, without the bars around it. */
export function tornCell(text: string, line: Span): Span {
  let { start, end } = trimSpan(text, line);
  if (end - start > 1 && text[end - 1] === '|') end = trimSpan(text, { start, end: end - 1 }).end;
  return text[start] === '|' ? trimSpan(text, { start: start + 1, end }) : { start, end };
}

/** The name of a column is no longer than this, in UTF-16 units. */
export const maxLabelLength = 80;

const mayEnd = opening.title | opening.closing | opening.recipients | opening.authority | opening.annex;
const endings = [
  phrases.recipients,
  phrases.closing,
  phrases.authority,
  phrases.annex,
  phrases.annexInCapitals,
  phrases.titleAlone,
];

/** The lines of a text that say something, by their number among these, and what those of torn tables are to be marked as. */
export class TornLines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The indices of the lines that say something. */
  readonly filled: readonly number[];
  /** By the index of the line; lines without a mark stay what they are. */
  readonly marks = new Map<number, TornPart>();

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    const filled: number[] = [];
    for (let i = 0; i < lines.length; i++) if (this.isFilled(i)) filled.push(i);
    this.filled = filled;
  }

  line(at: number): Line {
    return this.lines[this.filled[at]!]!;
  }

  /** What a line says, without a bar; nothing behind the last line. */
  words(at: number): string {
    const line = this.filled[at] === undefined ? undefined : this.line(at);
    return line ? plainOf(this.text, tornCell(this.text, line)) : '';
  }

  isBar(at: number): boolean {
    const { kind, content } = this.line(at);
    return kind === 'row' && content.end - content.start === 1 && this.text[content.start] === '|';
  }

  /** `| 1`: a bar before the first cell and none behind it. */
  beginsRow(at: number): boolean {
    const { kind, content } = this.line(at);
    if (kind !== 'row' || content.end - content.start < 2 || this.text[content.start] !== '|') return false;
    const piece = this.text.slice(content.start + 1, content.end);
    return !piece.includes('|') && !piece.includes('\t');
  }

  mayBeLabel(at: number): boolean {
    const { kind, content } = this.line(at);
    if (kind !== 'text' || content.end - content.start > maxLabelLength) return false;
    const table = wordTable(this.text);
    const word = wordFrom(table, content.start);
    return word < table.count && table.starts[word]! < content.end && mayBeginColumn(table.forms[word]!);
  }

  /** Whether a table ends before a line: a section, an annex, the closing, the recipients or the signature begins. */
  breaks(at: number): boolean {
    if (at >= this.filled.length) return true;
    const { level, content } = this.line(at);
    if (level === 'section' || level === 'part') return true;
    if (level !== undefined || (openingOf(this.text, content.start, content.end) & mayEnd) === 0)
      return false;
    const words = this.words(at);
    return endings.some((ending) => ending.test(words));
  }

  mark(at: number, torn: TornPart): void {
    this.marks.set(this.filled[at]!, torn);
  }

  /** Marks lines, and the blank ones between them: a table is whole however many these are. */
  markAll(from: number, to: number, torn: TornPart): void {
    const end = this.filled[to - 1];
    for (let i = this.filled[from]!; end !== undefined && i <= end; i++)
      if (this.lines[i]!.kind === 'blank' || this.isFilled(i)) this.marks.set(i, torn);
  }

  private isFilled(index: number): boolean {
    const line = this.lines[index]!;
    return isContentLine(line) || line.kind === 'pageNumber';
  }

  /** The same by the indices of the lines themselves: an empty cell is a blank line. */
  markLines(lines: readonly number[]): void {
    for (const [i, line] of lines.entries()) this.marks.set(line, i === 0 ? 'row' : 'cell');
  }

  linesOf(cells: readonly number[]): number[] {
    return cells.map((at) => this.filled[at]!);
  }

  markRow(cells: readonly number[]): void {
    for (const [i, at] of cells.entries()) this.mark(at, i === 0 ? 'row' : 'cell');
  }

  wordsOf(from: number, to: number): string[] {
    return Array.from({ length: to - from }, (_, i) => this.words(from + i));
  }

  debris(from: number, to: number): number {
    this.markAll(from, to, 'debris');
    return to;
  }
}
