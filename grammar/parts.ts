import { type DecisionAbove, findDecision } from '#grammar/parts/decision.ts';
import {
  findFrom,
  type LineReader,
  lineReader,
  opensBody,
  type PartStart,
} from '#grammar/parts/line-reader.ts';
import { findClosing, tailStarts } from '#grammar/parts/tail.ts';
import { endOfHeader, endOfTitle, findTitle } from '#grammar/parts/title.ts';
import type { Line, PartKind } from '#grammar/tree.ts';

export type { PartStart } from '#grammar/parts/line-reader.ts';

/**
 * Where the parts of a plan begin, in the order of the text; the first always at index 0. Every part is optional:
 * a text of which nothing is known is a body.
 */
export function partStarts(text: string, lines: readonly Line[]): PartStart[] {
  const reading = lineReader(text, lines);
  const starts: PartStart[] = [];
  const add = (index: number, kind: PartKind) => {
    if (starts.at(-1)?.index !== index) starts.push({ index, kind });
    else starts[starts.length - 1] = { index, kind };
  };

  const decision = findDecision(reading);
  const titleAt = decision?.plan ?? findTitle(reading);
  const headerEnd = decision ? topOf(reading, decision) : (titleAt ?? endOfHeader(reading));
  const hasHeader = findFrom(0, headerEnd, (i) => lines[i]!.kind !== 'blank') !== undefined;
  if (hasHeader) add(0, 'header');
  if (decision) {
    add(hasHeader ? headerEnd : 0, 'decision');
    if (decision.ending !== undefined) add(decision.ending, 'decisionEnding');
  }
  if (titleAt !== undefined) add(hasHeader || decision ? titleAt : 0, 'title');
  const bodyFrom = titleAt === undefined ? headerEnd : endOfTitle(reading, titleAt);
  const tail = tailStarts(reading, bodyFrom);
  const bodyEnd = tail[0]?.index ?? lines.length;
  const firstItem = findFrom(bodyFrom, bodyEnd, (i) => opensBody(lines[i]!));
  if (bodyFrom < (firstItem ?? bodyEnd)) add(bodyFrom, 'preamble');
  if (firstItem !== undefined) add(firstItem, 'body');
  const closingAt = findClosing(reading, firstItem ?? bodyFrom, bodyEnd);
  if (closingAt !== undefined) add(closingAt, 'closing');
  for (const start of tail) add(start.index, start.kind);
  if (lines.length > 0 && starts[0]?.index !== 0) starts.unshift({ index: 0, kind: 'body' });
  return starts;
}

/** Where a decision begins below its header; a text that begins with its articles may have none. */
const topOf = (reading: LineReader, { title }: DecisionAbove) => title ?? endOfHeader(reading);
