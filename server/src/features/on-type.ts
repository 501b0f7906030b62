import type { ReferenceData } from '#catalog/reference-data.ts';
import { cursorAt } from '#features/completion/cursor.ts';
import { markerOnEnter } from '#features/on-type/marker-on-enter.ts';
import { superfluousMarker } from '#features/on-type/provisional.ts';
import { afterInsertion } from '#features/renumber/inserted.ts';
import { noRuleDescriptions } from '#features/rule-descriptions.ts';
import { memoizeByKey, memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Line } from '#grammar/tree.ts';
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
  const line = lineAround(plan.text, offset);
  const left = leftBehind(plan, line);
  if (left.length > 0) return left;
  if (character === '\n') return nextMarker(plan, line);
  const edits = giveWay(plan, line);
  if (edits.length > 0) return edits;
  // A line that is written on at its end may be a new member; one that is changed in its middle has been there.
  return plan.text.slice(offset, line.end).trim() === '' ? countOn(plan, line) : [];
}

/** How many lines above are looked at for what is still to be done there: somebody who types fast leaves a few behind. */
const linesBehind = 6;

/**
 * What is still to be done on the lines above: an answer that came too late for the editor, as the next letter was typed, is given again at the next chance. One line at a
 * time, the nearest first: what stands there says what Enter has put below it.
 */
function leftBehind(plan: Plan, line: Span): TextEdit[] {
  let { start } = line;
  for (let i = 0; i < linesBehind && start > 0; i++) {
    const above = lineAround(plan.text, start - 1);
    const emptied = emptyMarker(plan, above);
    if (emptied) return [{ ...emptied, text: '' }];
    const mayGiveWay = i === 0 || twoMarkers.test(plan.text.slice(above.start, above.start + 20));
    const edits = mayGiveWay ? giveWay(plan, above) : [];
    if (edits.length > 0) return edits;
    start = above.start;
  }
  return [];
}

const twoMarkers = /^\S{1,8} (?:\(?[\p{L}\p{M}\d.]{1,8}[.)/]|[-+*•–]|\/\/|\|)(?:\s|$)/u;

/** The line that holds an offset, without its line end. */
function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  let end = text.indexOf('\n', offset);
  if (end < 0) end = text.length;
  while (end > start && text[end - 1] === '\r') end--;
  return { start, end };
}

/** A line that is the marker that Enter has put there, and nothing else: the whole of it. */
function emptyMarker(plan: Plan, line: Span): Span | undefined {
  const written = plan.text.slice(line.start, line.end);
  if (!/^\S{1,8} $/.test(written)) return undefined;
  return written === `${markerOnLine(plan, line.start)} ` ? line : undefined;
}

/** The marker that goes on with the list above, on an empty line. */
function nextMarker(plan: Plan, line: Span): TextEdit[] {
  if (plan.text.slice(line.start, line.end).trim() !== '') return [];
  const marker = markerOnLine(plan, line.start);
  return marker === undefined ? [] : [{ ...line, text: `${marker} ` }];
}

/** How much of the text above a line is read to see how its list goes on, in UTF-16 units: all of it, but in very long plans. */
const maxAbove = 100_000;

/** The marker that Enter puts at `start`, where a line begins. The text above alone says it, so that it is the same when the line has been written. */
export function markerOnLine({ text, referenceData }: Plan, start: number): string | undefined {
  const from = start > maxAbove ? text.indexOf('\n', start - maxAbove) + 1 : 0;
  return markerBelowText(referenceData)(text.slice(from, start));
}

/** The same for a text above; asked again at every word of the line. */
const markerBelowText = memoizeByObject((referenceData: ReferenceData) =>
  memoizeByKey(4, (above: string) => {
    const cursor = { today: '', locale: 'vi', ruleDescriptions: noRuleDescriptions } as const;
    return markerOnEnter(cursorAt(readPlan(above, referenceData), above.length, cursor));
  }),
);

/** Takes away the marker that Enter has put at the beginning of a line, where what was typed behind it needs none. */
function giveWay(plan: Plan, line: Span): TextEdit[] {
  if (lineRead(plan, line)?.kind !== 'item') return [];
  const marker = markerOnLine(plan, line.start);
  const superfluous = marker === undefined ? undefined : superfluousMarker(plan.text, line, marker);
  return superfluous ? [{ ...superfluous, text: '' }] : [];
}

/** A member of a list is new while it is no longer than this, in UTF-16 units: behind more, two equal marks are a fault that was there before. */
const maxBegun = 60;

/** Makes the members behind a new one count on. A marker alone is none yet: it may still be taken away. */
function countOn(plan: Plan, line: Span): TextEdit[] {
  const read = lineRead(plan, line);
  if (!read?.marker || read.content.end === read.content.start) return [];
  if (read.content.end - read.content.start > maxBegun) return [];
  return afterInsertion(plan, { start: read.start, end: read.end });
}

function lineRead({ tree }: Plan, line: Span): Line | undefined {
  const read = tree.lines[partitionPoint(tree.lines, ({ start }) => start >= line.start)];
  return read?.start === line.start ? read : undefined;
}
