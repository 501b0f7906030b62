import { hasLower } from '#grammar/text/characters.ts';
import { type Composed, composeSpan } from '#grammar/text/fold.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { signsIn, signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import { cellsOf, isDelimiterRow, isHeaderRow } from '#grammar/text-table.ts';
import { tornCell } from '#grammar/torn-lines.ts';
import type { Line, Part, PlanTree } from '#grammar/tree.ts';
import { blocksBelow, contentOf, ownLines } from './walk.ts';

/** A piece of the plan's text: an item or a paragraph, a line of a part read by lines, a cell of a table. */
export interface Passage extends Span {
  readonly part: Part;
  readonly kind: 'text' | 'cell' | 'headerCell';
  /** Its text, composed; places found there are brought back with `toPlanSpan`. */
  readonly composed: Composed;
  /** Comments that stand within it. */
  readonly comments: readonly Span[];
}

/** The passages of a plan in the order of the text; trivia say nothing, and of a table that cannot be put together nothing is judged. */
export function passagesOf({ text, parts }: PlanTree): Passage[] {
  const passages: Passage[] = [];
  for (const part of parts) {
    const add = (span: Span, kind: Passage['kind'], holes: readonly Span[] = []) => {
      if (span.end > span.start)
        passages.push({
          start: span.start,
          end: span.end,
          part,
          kind,
          comments: holes,
          composed: composeSpan(text, span),
        });
    };
    for (const block of blocksBelow(part.blocks)) {
      const lines = ownLines(block);
      if (block.kind === 'table') for (const line of lines) addRow(text, line, add);
      else if (lines.length > 0)
        add(
          contentOf(lines),
          'text',
          lines.filter(({ kind }) => kind === 'comment'),
        );
    }
  }
  return passages;
}

function addRow(text: string, line: Line, add: (span: Span, kind: Passage['kind']) => void): void {
  if (line.kind !== 'row' || line.torn === 'debris' || isDelimiterRow(text, line)) return;
  const cells = line.torn ? [tornCell(text, line)] : cellsOf(text, line);
  const kind = isHeaderRow(text, cells) ? 'headerCell' : 'cell';
  for (const cell of cells) add(cell, kind);
}

/** A place in the composed text of a passage as a place of the plan. */
export function toPlanSpan(passage: Passage, { start, end }: Span): Span {
  return {
    start: passage.start + passage.composed.toOriginal(start),
    end: passage.start + passage.composed.toOriginal(end),
  };
}

/** Whether a passage has no small letter: a heading, a line of the header, a name in capitals. */
export function isAllCapitals({ composed }: Passage): boolean {
  return !hasLower(composed.text);
}

/** Whether a place of the plan lies in a comment within a passage. */
export function isInComment({ comments: holes }: Passage, { start, end }: Span): boolean {
  const next = holes[partitionPoint(holes, (hole) => hole.end > start)];
  return next !== undefined && next.start < end;
}

/** The offsets of the signs of a passage, those in its composed text. `text` is that of the plan. */
export function signOffsets(text: string, { start, end, composed }: Passage): number[] {
  const isComposed = composed.text.length === end - start;
  const signs = signsOf(isComposed ? text : composed.text);
  const base = isComposed ? start : 0;
  const { first, last } = signsIn(signs, { start: base, end: base + composed.text.length });
  const offsets: number[] = [];
  for (let i = first; i < last; i++) offsets.push(signs.offsets[i]! - base);
  return offsets;
}
