import { parsePlan } from '#grammar/parse.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';

/** How far into a line it is looked at what it begins with, in UTF-16 units: what shows it stands at its beginning. */
const maxBeginning = 80;

/** How much text above a line is read to see whether the line begins a part, in UTF-16 units. */
const maxAbove = 100_000;

/** Parts that end a list: a line that begins one is no member of it. */
const endings: ReadonlySet<PartKind> = new Set(['closing', 'recipients', 'signature', 'annex', 'form']);

/**
 * The marker and the space behind it that Enter has put at the beginning of a line, where what was typed behind them needs none: another marker, a comment, a row of a
 * table, or what begins another part of the plan (`Nơi nhận:`). `marker` is what Enter puts there. Undefined where the line begins otherwise.
 */
export function superfluousMarker(text: string, line: Span, marker: string): Span | undefined {
  const written = text.slice(line.start, line.end);
  if (!written.startsWith(`${marker} `)) return undefined;
  const rest = written.slice(marker.length + 1, maxBeginning);
  const isOther = beginsWithMarker(rest) || rest.startsWith('//') || rest.startsWith('|');
  if (!isOther && !beginsPart(textAbove(text, line.start), written.slice(marker.length + 1)))
    return undefined;
  return { start: line.start, end: line.start + marker.length + 1 };
}

/** Enough of the text above to know the parts of a plan: all of it, but in very long plans. */
const textAbove = (text: string, end: number) => text.slice(Math.max(0, end - maxAbove), end);

/** Whether a piece of a line would be an item by itself, with white space behind its marker. */
function beginsWithMarker(piece: string): boolean {
  const [line] = parsePlan(piece).lines;
  return line?.kind === 'item' && line.marker !== undefined && /\s/.test(piece[line.marker.end] ?? '');
}

/** How much of a line is read to see what part it begins, in UTF-16 units. */
const maxOpening = 160;

function beginsPart(before: string, rest: string): boolean {
  return rest.trim() !== '' && opensPart(`${before.length} ${before}${rest.slice(0, maxOpening)}`);
}

/** Whether a part begins at the offset that stands before a text; asked again at every word of a long line, which begins as it did. */
const opensPart = memoizeByKey(4, (key: string): boolean => {
  const at = Number.parseInt(key, 10);
  const text = key.slice(key.indexOf(' ') + 1);
  const part = parsePlan(text).parts.findLast(({ start }) => start <= at);
  return part !== undefined && part.start === at && endings.has(part.kind);
});
