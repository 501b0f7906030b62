import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { isContentLine, type Line, type PlanTree } from '#grammar/tree.ts';

/** The first and the last line with content within a span. */
export interface Extent {
  readonly first: Line;
  readonly last: Line;
}

/**
 * The visible part of `span`; undefined where no line of it has content. A blank or a comment at the end of a block belongs to
 * the block in the tree, but for the eye it belongs to what follows: no range of a feature begins or ends in one.
 */
export function visibleExtent({ lines }: PlanTree, span: Span): Extent | undefined {
  let from = lineFrom(lines, span.start);
  let to = lineFrom(lines, span.end) - 1;
  while (from <= to && !isContentLine(lines[from]!)) from++;
  while (to > from && !isContentLine(lines[to]!)) to--;
  return from <= to ? { first: lines[from]!, last: lines[to]! } : undefined;
}

/** The index of the first line that begins at `offset` or after it. */
function lineFrom(lines: readonly Line[], offset: number): number {
  return partitionPoint(lines, ({ start }) => start >= offset);
}
