import { cursorAt } from '#features/completion/cursor.ts';
import { markerOnEnter } from '#features/on-type/marker-on-enter.ts';
import { superfluousMarker } from '#features/on-type/provisional.ts';
import { afterInsertion } from '#features/renumber/inserted.ts';
import { noRuleDescriptions } from '#features/rule-descriptions.ts';
import type { Span } from '#grammar/text/span.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';

/** The characters behind which `onTypeEdits` may have something to do: the line end first. */
export const onTypeTriggers = ['\n', ' ', ':'] as const;

/**
 * What a plan changes by itself when `character` was typed before `offset` (UTF-16 units):
 * - Enter puts the next marker on the new line, where the list above goes on, and takes away a marker that nothing was written behind;
 * - a marker that Enter has put there gives way to what was typed instead of a member of the list;
 * - a new member of a list makes those behind it count on, if the list was right before.
 * In the order of the text, none touching another. Nothing else is changed, and no word.
 */
export function onTypeEdits(plan: Plan, offset: number, character: string): TextEdit[] {
  if (character !== '\n') return afterLetter(plan, lineAround(plan.text, offset));
  const above = lineAround(plan.text, lineAround(plan.text, offset).start - 1);
  const line = lineAround(plan.text, offset);
  if (line.start === 0) return [];
  const emptied = emptyMarker(plan, above);
  if (emptied) return [{ ...emptied, text: '' }];
  const settled = afterLetter(plan, above);
  return settled.length > 0 ? settled : nextMarker(plan, line);
}

/** The line that holds an offset, without its line end. */
function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  while (end > start && text[end - 1] === '\r') end--;
  return { start, end };
}

/** A line that is a marker and a space, as Enter puts them, and nothing else: the whole of it. */
function emptyMarker({ text, tree }: Plan, line: Span): Span | undefined {
  const read = tree.lines.find(({ start }) => start === line.start);
  if (!read?.marker || read.content.end > read.content.start) return undefined;
  return text.slice(read.marker.end, line.end) === ' ' ? line : undefined;
}

/** The marker that goes on with the list above, on an empty line. */
function nextMarker(plan: Plan, line: Span): TextEdit[] {
  if (plan.text.slice(line.start, line.end).trim() !== '') return [];
  const marker = readMarkerOn(plan, line.start);
  return marker === undefined ? [] : [{ ...line, text: `${marker} ` }];
}

/** How much of the text above a line is read to see how its list goes on, in UTF-16 units: all of it, but in very long plans. */
const maxAbove = 100_000;

/** The marker that Enter puts at `start`, where a line begins. The text above alone says it, so that it is the same when the line has been written. */
export function readMarkerOn({ text, referenceData }: Plan, start: number): string | undefined {
  const from = start > maxAbove ? text.indexOf('\n', start - maxAbove) + 1 : 0;
  const above = readPlan(text.slice(from, start), referenceData);
  const cursor = { today: '', locale: 'vi', ruleDescriptions: noRuleDescriptions } as const;
  return markerOnEnter(cursorAt(above, start - from, cursor));
}

function afterLetter(plan: Plan, line: Span): TextEdit[] {
  const { text, tree } = plan;
  const read = tree.lines.find(({ start }) => start === line.start);
  if (read?.kind !== 'item' || !read.marker) return [];
  const marker = readMarkerOn(plan, line.start);
  const superfluous = marker === undefined ? undefined : superfluousMarker(text, line, marker);
  if (superfluous) return [{ ...superfluous, text: '' }];
  if (read.content.end === read.content.start) return []; // it may still be taken away
  return afterInsertion(plan, { start: read.start, end: read.end });
}
