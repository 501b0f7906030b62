import type { Span } from '#grammar/text/span.ts';
import { isContentLine, type Line } from '#grammar/tree.ts';
import type { TextEdit } from '#rules/finding.ts';
import { blankRuns, isBlankUnit, isWideGap, withoutBlanks } from './blanks.ts';
import { type PlacedLine, withoutLineEnd } from './lines.ts';

/**
 * The edits that put the blanks of one line right: none at its ends, one behind its marker, one between words. Gaps that may part columns
 * stay, and so do rows of tables whose cells are parted by tabs, lines of tables that fell apart, and places to be filled in.
 * `lines` are those of the plan, `at` is the index of the line.
 */
export function lineEdits(text: string, lines: readonly PlacedLine[], at: number): TextEdit[] {
  const { line, layout } = lines[at]!;
  // A tab at the end of a row is an empty cell; rows with pipes: see tables.ts.
  if (line.torn !== undefined || layout === 'asWritten' || line.kind === 'row') return [];
  const whole = withoutLineEnd(text, line);
  const words = withoutBlanks(text, whole);
  const edits: TextEdit[] = [];
  const put = ({ start, end }: Span, wanted: string) => {
    if (text.slice(start, end) !== wanted) edits.push({ start, end, text: wanted });
  };
  if (isContentLine(line)) {
    const gaps = innerGaps(text, line, words);
    if (layout === 'running' && hasColumns(text, lines, at)) return [];
    const indent = { start: whole.start, end: words.start };
    const inColumns = layout === 'columns' && [indent, ...gaps].some((gap) => isWideGap(text, gap));
    // What begins behind a wide gap stands in the second column.
    if (!inColumns) put(indent, '');
    const behind = gapBehindMarker(text, line, words);
    if (behind && !inColumns) put(behind, ' ');
    if (!isForm(text.slice(words.start, words.end)))
      for (const gap of gaps)
        if (layout === 'running' ? !isMeant(text, gap) : isBesideFigure(text, gap)) put(gap, ' ');
  }
  put({ start: Math.max(words.end, whole.start), end: whole.end }, '');
  return edits;
}

/** Whether a line has a gap that parts columns: it is one of a table without pipes, of a schedule, of two signatures side by side. */
export function hasColumns(text: string, lines: readonly PlacedLine[], at: number): boolean {
  const { line } = lines[at]!;
  const words = withoutBlanks(text, withoutLineEnd(text, line));
  return innerGaps(text, line, words).some((gap) => isColumn(text, lines, at, gap));
}

/** The blanks between a marker and its words. A missing one is the business of the rule about markers; emphasis may stand between. */
function gapBehindMarker(text: string, { marker }: Line, words: Span): Span | undefined {
  if (!marker || marker.style === 'word') return undefined;
  let end = marker.end;
  while (end < words.end && isBlankUnit(text[end])) end++;
  return end > marker.end && end < words.end ? { start: marker.end, end } : undefined;
}

/** The runs of blanks between the words of a line, behind its marker. */
function innerGaps(text: string, line: Line, words: Span): Span[] {
  const behind = gapBehindMarker(text, line, words);
  const start = behind?.end ?? Math.max(line.marker?.end ?? words.start, words.start);
  return blankRuns(text, { start, end: words.end });
}

/** Places to be filled in: leaders, underscores, boxes. Their blanks are room to write in. */
const isForm = (line: string) => /_{2}|…{2}|\.{4}|[☐□▢]/.test(line);

/** A single no-break space is meant beside a figure (`ngày 05`, `Điều 6`, `10 km`); tabs alone among small letters may stand within a word. */
function isMeant(text: string, { start, end }: Span): boolean {
  if (/^\t+$/.test(text.slice(start, end))) return true;
  if (end - start !== 1) return false;
  return text[start] === ' ' || /\d/.test(text[start - 1] ?? '') || /\d/.test(text[end] ?? '');
}

/** Two blanks beside a figure part no columns: `tháng 12  năm 2026`, `Số:  15`. Where the figure is left out they are room for it. */
function isBesideFigure(text: string, { start, end }: Span): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  const isFigure = /\d/.test(before) || /\d/.test(after);
  return end - start === 2 && isFigure && /[\p{Ll}\d:]/u.test(before) && /[\p{Ll}\d]/u.test(after);
}

/** Whether a gap parts columns: it is wide, and no small letter goes on behind it, or a line beside has such a gap at the same place. */
function isColumn(text: string, lines: readonly PlacedLine[], at: number, gap: Span): boolean {
  if (!isWideGap(text, gap)) return false;
  const isProse =
    /[\p{Ll}\p{M},;]$/u.test(text.slice(gap.start - 1, gap.start)) &&
    /^\p{Ll}/u.test(text.slice(gap.end, gap.end + 2));
  if (!isProse) return true;
  const column = gap.end - lines[at]!.line.start;
  return [at - 1, at + 1].some((beside) => hasGapAt(text, lines[beside]?.line, column));
}

function hasGapAt(text: string, line: Line | undefined, column: number): boolean {
  if (!line) return false;
  const words = withoutBlanks(text, withoutLineEnd(text, line));
  return innerGaps(text, line, words).some(
    (gap) => isWideGap(text, gap) && Math.abs(gap.end - line.start - column) <= 1,
  );
}
