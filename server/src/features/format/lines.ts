import { isLineEnd } from '#grammar/text/line-starts.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { type Line, linearParts, type Part, type PartKind, type PlanTree } from '#grammar/tree.ts';

/** How the blanks of a line are read: as those between words, as columns (header, recipients, signature), or as they stand (forms). */
export type Layout = 'running' | 'columns' | 'asWritten';

/** A line of a plan with what formatting must know of where it stands. */
export interface PlacedLine {
  readonly line: Line;
  readonly layout: Layout;
  readonly part: PartKind | undefined;
}

/** The lines of a plan in order, each with its layout. */
export function placedLines({ lines, parts }: PlanTree): PlacedLine[] {
  return lines.map((line) => {
    const part = partAt(parts, line.start);
    return { line, part: part?.kind, layout: layoutOf(part?.kind) };
  });
}

/** The part of the tree that holds an offset. */
export function partAt(parts: readonly Part[], at: number): Part | undefined {
  const part = parts[partitionPoint(parts, ({ end }) => end > at)];
  return part && part.start <= at ? part : undefined;
}

/** Whether the blanks of a part are those between words. */
export const layoutOf = (kind: PartKind | undefined): Layout =>
  kind === 'form' || kind === undefined ? 'asWritten' : linearParts.has(kind) ? 'columns' : 'running';

/** A line without its line end. */
export function withoutLineEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && isLineEnd(text.charCodeAt(to - 1))) to--;
  return { start, end: to };
}
