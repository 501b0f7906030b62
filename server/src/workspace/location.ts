import type { Origin } from '#catalog/legal-document.ts';
import type { Range } from '#catalog/reference-data.ts';
import { lineAt } from '#grammar/text/line-starts.ts';
import type { Span } from '#grammar/text/span.ts';
import type { IndexEntry } from './index-entry.ts';

/** A place in a plan of the workspace, as offsets and as lines and characters. */
export interface PlanLocation extends Span {
  readonly origin: Origin;
  readonly range: Range;
}

/** A span of a plan's text as lines and characters, both from 0. */
export function rangeIn({ lineStarts }: Pick<IndexEntry, 'lineStarts'>, { start, end }: Span): Range {
  const at = (offset: number) => {
    const line = lineAt(lineStarts, offset);
    return { line, character: offset - lineStarts[line]! };
  };
  return { start: at(start), end: at(end) };
}

/** A span of a plan, as a place. */
export function locationOf(entry: IndexEntry, { start, end }: Span): PlanLocation {
  return { origin: entry.origin, start, end, range: rangeIn(entry, { start, end }) };
}
