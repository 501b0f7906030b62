import { readDeadlines } from '#grammar/inline/deadline.ts';
import { contentColumn, looseColumnKind } from '#grammar/tables/columns.ts';
import { columnKindOf, type FieldKind } from '#grammar/tables/labels.ts';
import { trimSpan } from '#grammar/text/span.ts';
import type { Line, TornPart } from '#grammar/tree.ts';
import { isTorn } from '#grammar/wrap/torn-end.ts';
import { maxLabelLength, TornLines } from './torn-lines.ts';

/**
 * Tables that came one cell a line, as converters leave them. Three forms are met: cells alone; rows that begin with a bar (`| 1`); a bar
 * on a line of its own before every cell. Where the cells fold into rows for sure their lines are marked as rows; where they do not,
 * they are marked as what is left of a table.
 */

/** `lines` with those of torn tables made rows. The cost is linear in the lines. */
export function withTornTables(text: string, lines: readonly Line[]): readonly Line[] {
  const marks = new TornReader(text, lines).read();
  if (marks.size === 0) return lines;
  return lines.map((line, i) => {
    const torn = marks.get(i);
    return torn === undefined ? line : asTorn(text, line, torn);
  });
}

function asTorn(text: string, line: Line, torn: TornPart): Line {
  return { ...line, kind: 'row', content: trimSpan(text, line), marker: undefined, level: undefined, torn };
}

/** Tables have no more columns, and a header no more lines. */
const maxColumns = 14;
/** Rows that begin with a bar lie no further apart, in lines that say something. */
const maxRowLines = 24;
/** What begins a row is no longer than this. */
const maxOrdinalLength = 24;

/** The rows of a table of cells alone: the lines in which their cells begin, and the rows of which that is not sure. */
interface BareRows {
  readonly cells: readonly (readonly number[])[];
  readonly unsure: readonly { readonly from: number; readonly to: number }[];
  readonly end: number;
}

class TornReader extends TornLines {
  read(): ReadonlyMap<number, TornPart> {
    for (let at = 0; at < this.filled.length; ) at = this.#tableAt(at) ?? at + 1;
    return this.marks;
  }

  /** Reads the table that begins at a line; the number of the line behind it, undefined where none begins. */
  #tableAt(at: number): number | undefined {
    if (this.isBar(at)) return this.#barred(at);
    if (this.beginsRow(at)) return this.#piped(at);
    return this.mayBeLabel(at) && this.#mayBeHeader(at) ? this.#bare(at) : undefined;
  }

  /** Whether one of the next two lines may be the name of a column too. */
  #mayBeHeader(at: number): boolean {
    const isLabel = (i: number) => i < this.filled.length && this.mayBeLabel(i);
    return isLabel(at + 1) || isLabel(at + 2);
  }

  /** A bar before every cell, and one behind the last cell of a row. */
  #barred(at: number): number | undefined {
    let width = 0; // of the first row
    let end = at + 1;
    while (width <= maxColumns && !this.breaks(end) && !(this.isBar(end) && this.isBar(end - 1))) {
      if (end - at > maxColumns * maxRowLines) return undefined;
      if (this.isBar(end)) width++;
      end++;
    }
    if (width < 3 || width > maxColumns || this.breaks(end)) return undefined;
    const isTaskTable = isTaskHeader(this.#cellsBetweenBars(at, end));
    const rows: number[][] = [];
    let from = at;
    for (;;) {
      const bars = this.#barsFrom(from, width + 1);
      if (!bars) break;
      rows.push(bars);
      from = bars.at(-1)! + 1;
      if (this.filled[from] === undefined || !this.isBar(from)) break;
    }
    const last = rows.at(-1)!;
    const behind = last.at(-1)! + 1;
    const isFolded = isTaskTable && (this.filled[behind] === undefined || !this.isBar(behind));
    if (!isFolded && rows.length < 2) return undefined;
    if (!isFolded) return this.debris(at, this.#endOfBars(behind));
    this.markAll(at, behind, 'more');
    for (const bars of rows) this.markRow(bars.slice(0, -1));
    return behind;
  }

  #cellsBetweenBars(at: number, end: number): string[] {
    const cells: string[] = [];
    for (let i = at; i < end; i++) {
      if (this.isBar(i)) cells.push('');
      else cells[cells.length - 1] = `${cells.at(-1)} ${this.words(i)}`.trim();
    }
    return cells.slice(0, -1);
  }

  /** The next so many bars from one on; undefined where a table ends before. A cell has few lines. */
  #barsFrom(at: number, count: number): number[] | undefined {
    if (this.filled[at] === undefined || !this.isBar(at)) return undefined;
    const bars = [at];
    for (let i = at + 1; bars.length < count; i++) {
      if (this.filled[i] === undefined || i - bars.at(-1)! > maxRowLines) return undefined;
      if (this.isBar(i)) bars.push(i);
    }
    return bars;
  }

  /** Behind the last bar of what is left of a table. */
  #endOfBars(from: number): number {
    let end = from;
    for (let i = from; !this.breaks(i) && i - end <= maxRowLines; i++) if (this.isBar(i)) end = i + 1;
    return end;
  }

  /** Rows that begin with a bar, their other cells below it. */
  #piped(at: number): number | undefined {
    const begins = [at];
    for (let i = at + 1; !this.breaks(i) && i - begins.at(-1)! <= maxRowLines; i++)
      if (this.beginsRow(i)) begins.push(i);
    const isShort = (i: number) => this.words(i).length <= maxOrdinalLength;
    if (begins.length < 2) return undefined;
    if (begins.filter(isShort).length * 2 < begins.length) return begins.at(-1)! + 1;
    const [second = at] = begins.slice(1);
    const columns = second - at;
    const isTaskTable = columns >= 2 && columns <= maxColumns && isTaskHeader(this.wordsOf(at, second));
    const lengths = begins.slice(1, -1).map((begin, i) => begins[i + 2]! - begin);
    const usual = isTaskTable ? columns : (lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 1);
    const last = begins.at(-1)!;
    const end = isTaskTable ? this.#endOfLastRow(last, columns) : this.#endOfRow(last, usual);
    const endOf = (i: number) => begins[i + 1] ?? end;
    const rows = isTaskTable
      ? begins.map((begin, i) => this.#rowLines(begin, endOf(i), columns, at))
      : [undefined];
    const unsure = rows.filter((lines) => lines === undefined).length;
    if (unsure * 2 > rows.length - 1) return this.debris(at, end);
    this.markAll(at, end, 'more');
    for (const [i, lines] of rows.entries())
      if (lines) this.markLines(lines);
      else this.markAll(begins[i]!, endOf(i), 'debris');
    return end;
  }

  /** The end of the last row of a table, which nothing tells: it has no more cells than the others. */
  #endOfRow(at: number, cells: number): number {
    let end = at + 1;
    while (end < at + cells && !this.breaks(end)) end++;
    return end;
  }

  /**
   * Where the cells of a row begin: one a line, those that go on with the one above (in small letters, as a list, within a name) taken
   * together; a row of one or two cells heads a group. Undefined where they are not as many as the columns.
   */
  #cellsFrom(from: number, to: number, columns: number): number[] | undefined {
    const all = Array.from({ length: to - from }, (_, i) => from + i);
    if (all.length === columns || all.length <= Math.min(2, columns - 1)) return all;
    const first = all.filter((at) => at === from || !this.#goesOn(at));
    return first.length === columns ? first : undefined;
  }

  /**
   * The lines in which the cells of a row begin; undefined where they are not as many as the columns, nor those of a group, nor all up to the
   * time.
   */
  #rowLines(from: number, to: number, columns: number, header: number): number[] | undefined {
    const cells = this.#cellsFrom(from, to, columns);
    if (cells?.length === columns) return this.linesOf(cells);
    const lines = this.#withEmptyCells(from, to, header);
    if (lines.length === columns) return lines;
    if (cells) return this.linesOf(cells);
    const all = Array.from({ length: to - from }, (_, i) => from + i);
    return this.#lacksItsEnd(from, to, columns, header) ? this.linesOf(all) : undefined;
  }

  #goesOn(at: number): boolean {
    const { kind, level } = this.line(at);
    return (
      kind === 'lower' || level === 'dash' || level === 'plus' || isTorn(this.words(at - 1), this.words(at))
    );
  }

  /** Cells alone: a run of names of columns, and rows that count 1, 2, 3. */
  #bare(at: number): number | undefined {
    const columns = this.#bareHeader(at);
    if (columns === undefined) return undefined;
    const first = at + columns;
    const rows = this.#bareRows(at, first, columns);
    if (!rows) return this.debris(at, this.#endOfBareDebris(first));
    this.markAll(at, rows.end, 'more');
    this.markRow(Array.from({ length: columns }, (_, i) => at + i));
    for (const cells of rows.cells) this.markLines(cells);
    for (const { from, to } of rows.unsure) this.markAll(from, to, 'debris');
    return rows.end;
  }

  /** The number of names of columns from a line on; undefined where these are no header. */
  #bareHeader(at: number): number | undefined {
    const names: string[] = [];
    const isCounting = columnKindOf(this.words(at)) === 'ordinal';
    for (let i = at; names.length <= maxColumns && i < this.filled.length; i++) {
      if (!isCounting && !this.mayBeLabel(i)) break;
      const words = this.words(i);
      const isName = columnKindOf(words) !== undefined;
      const mayBeName = isName || (isCounting && words.length <= maxLabelLength && !endsName.test(words));
      if (!mayBeName || (isCounting && names.length > 1 && isFirstOfRows(words)) || this.breaks(i)) break;
      names.push(words);
    }
    const isHeader = names.length >= 3 && names.length <= maxColumns && isTaskHeader(names);
    return isHeader ? names.length : undefined;
  }

  /** The rows below a header whose first column counts; undefined where most of them are not of so many cells. */
  #bareRows(header: number, first: number, columns: number): BareRows | undefined {
    if (columnKindOf(this.words(header)) !== 'ordinal') return undefined;
    const cells: number[][] = [];
    const unsure: { from: number; to: number }[] = [];
    let count = 0; // of the rows
    let next = 1;
    let at = first;
    while (at < this.filled.length) {
      if (this.#isHeaderAgain(header, at, columns)) {
        cells.push(this.linesOf(Array.from({ length: columns }, (_, i) => at + i)));
        at += columns;
      } else if (isOrdinal(this.words(at), next)) {
        const end = this.#endOfBareRow(at, next, columns);
        const row = this.#rowLines(at, end, columns, header);
        if (row?.length === columns || (row && this.#lacksItsEnd(at, end, columns, header))) cells.push(row);
        else unsure.push({ from: at, to: end });
        count++;
        next++;
        at = end;
      } else {
        const group = this.#groupAt(at, next);
        if (group === 0) break;
        if (isOrdinal(this.words(at + group), 1)) next = 1;
        cells.push(this.linesOf(Array.from({ length: group }, (_, i) => at + i)));
        at += group;
      }
    }
    return count > 0 && unsure.length * 2 <= count ? { cells, unsure, end: at } : undefined;
  }

  /** Whether the cells that a row lacks are those behind its time, all of them: the time stands where its column does. */
  #lacksItsEnd(from: number, to: number, columns: number, header: number): boolean {
    const time = this.wordsOf(header, header + columns).findIndex(
      (name) => (columnKindOf(name) ?? looseColumnKind(name)) === 'deadline',
    );
    if (time < 0 || to - from !== time + 1) return false;
    const words = this.words(from + time);
    const [read] = readDeadlines(words, { start: 0, end: words.length }, 'field');
    return read?.start === 0 && read.kind !== 'event';
  }

  /** The lines of the cells of a row, those that are empty too: more blank lines stand there than between the cells of the header. */
  #withEmptyCells(from: number, to: number, header: number): number[] {
    const step = this.filled[header + 1]! - this.filled[header]!;
    const lines: number[] = [];
    for (let at = from; at < to && lines.length <= maxColumns; at++) {
      const line = this.filled[at]!;
      const next = Math.min(this.filled[at + 1] ?? this.lines.length, line + maxColumns * step);
      lines.push(line);
      for (let empty = line + step; empty + step <= next; empty += step) lines.push(empty);
    }
    return lines;
  }

  #isHeaderAgain(header: number, at: number, columns: number): boolean {
    for (let i = 0; i < columns; i++) if (this.words(at + i) !== this.words(header + i)) return false;
    return true;
  }

  /** The end of a row that begins with its number: at the next number or group; of the last row behind as many cells as there are columns. */
  #endOfBareRow(at: number, ordinal: number, columns: number): number {
    const begins = (i: number) => isOrdinal(this.words(i), ordinal + 1) || this.#groupAt(i, ordinal + 1) > 0;
    if (begins(at + columns)) return at + columns; // a cell within may be such a number too
    for (let i = at + 1; i <= at + 2 * columns + maxRowLines && !this.breaks(i); i++) if (begins(i)) return i;
    return this.#endOfLastRow(at, columns);
  }

  /** The same of the last row, whose cells may go on in further lines; what follows as short lines is of it too. */
  #endOfLastRow(at: number, columns: number): number {
    let end = this.#endOfRow(at, columns);
    while (end < at + 2 * columns && !this.breaks(end) && this.#mayBeCell(end)) end++;
    return end;
  }

  #mayBeCell(at: number): boolean {
    const { kind, content } = this.line(at);
    return kind !== 'item' && content.end - content.start <= maxLabelLength && !endsName.test(this.words(at));
  }

  /** How many lines head a group before the row `next`: `I` and its name, or both on one line; 0 for none. */
  #groupAt(at: number, next: number): number {
    const begins = (i: number) => isOrdinal(this.words(i), next) || isOrdinal(this.words(i), 1);
    const words = this.words(at);
    if (groupMark.test(words) && begins(at + 2)) return 2;
    return markedGroup.test(words) && begins(at + 1) ? 1 : 0;
  }

  /** What is left of a table goes up to the next item or part. */
  #endOfBareDebris(from: number): number {
    let end = from;
    while (!this.breaks(end) && !this.#startsText(end)) end++;
    return end;
  }

  #startsText(at: number): boolean {
    const { kind, level, content } = this.line(at);
    return (
      (kind === 'item' && level !== 'dash' && level !== 'plus') || content.end - content.start > longCell
    );
  }
}

/** A line that is longer than this, in UTF-16 units, is no cell of a table that fell apart. */
const longCell = 300;

const groupMark = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/;
const markedGroup = /^(?:[IVXLC]+|[A-ZĐ])[.)]\s+\S/;
/** A line that ends so is a sentence. */
const endsName = /[.;:!?]$/;

const isFirstOfRows = (words: string) =>
  isOrdinal(words, 1) || groupMark.test(words) || markedGroup.test(words);

function isOrdinal(words: string, number: number): boolean {
  const figures = /^(\d{1,4})[.)]?$/.exec(words)?.[1];
  return figures !== undefined && Number(figures) === number;
}

/** Whether names of columns are those of a task table: what is to be done, and who does it or when; half of them known at least. */
function isTaskHeader(names: readonly string[]): boolean {
  const known = names.filter((name) => columnKindOf(name) !== undefined).length;
  if (known < 2 || known * 2 < names.length) return false;
  const kinds = names.map((name) => columnKindOf(name) ?? looseColumnKind(name));
  const who: readonly (FieldKind | undefined)[] = ['lead', 'cooperation', 'deadline'];
  return contentColumn(names, kinds) >= 0 && kinds.some((kind) => who.includes(kind));
}
