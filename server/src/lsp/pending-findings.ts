import { minimalEdit } from '#features/difference.ts';
import type { LineIndex } from '#features/position.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/** A text and what was found in it, or what of that is shown. */
export interface LintedText {
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** What was typed between two versions of a text; where they are equal, nothing on the line that was typed on before. */
export function editBetween(before: LineIndex, after: LineIndex, line: number): TextEdit {
  const start = before.lineStart(line);
  return minimalEdit(before.text, after.text) ?? { start, end: start, text: '' };
}

/** The line, from 0, that typing has come to: the one on which the new text ends. */
export function lineOfEdit(edit: TextEdit, lines: LineIndex): number {
  return lines.lineAt(edit.start + edit.text.length);
}

/** The line that the cursor has come to from line `cursor` by an edit: with the text typed there, else with its own line. */
export function cursorLineAfter(edit: TextEdit, before: LineIndex, after: LineIndex, cursor: number): number {
  if (cursor < before.lineAt(edit.start)) return cursor;
  if (cursor > before.lineAt(edit.end)) return cursor + after.lineCount - before.lineCount;
  return lineOfEdit(edit, after);
}

/**
 * The findings of `now` that are new after an edit: none of the same rule and with the same text stood on the lines that
 * were edited, and none of the same rule stands at the same place (a slip that one goes on typing at is no new one).
 */
export function newFindings(shown: LintedText, now: LintedText, edit: TextEdit): Finding[] {
  const [first, last] = [shown.lines.lineAt(edit.start), shown.lines.lineAt(edit.end)];
  const textOf = ({ lines }: LintedText, { rule, start, end }: Finding) =>
    `${rule} ${lines.text.slice(start, end)}`;
  const places = new Set<string>();
  const texts = new Set<string>();
  for (const old of shown.findings) {
    for (const place of offsetsAfter(edit, old.start)) places.add(`${old.rule} ${place}`);
    const line = shown.lines.lineAt(old.start);
    if (first <= line && line <= last) texts.add(textOf(shown, old));
  }
  return now.findings.filter(
    (finding) => !places.has(`${finding.rule} ${finding.start}`) && !texts.has(textOf(now, finding)),
  );
}

/** Whether a finding says of the place where the cursor is (a line from 0) that it is not finished yet. */
export function isPendingAt({ pendingWithin }: Finding, lines: LineIndex, cursor: number): boolean {
  if (!pendingWithin) return false;
  const { start, end } = pendingWithin;
  const at = lines.lineStart(cursor);
  return lines.lineAt(start) <= cursor && (at < end || end >= lines.text.length);
}

/** Where an offset lies after an edit: nowhere if it was replaced; before or behind what was put in at it. */
function offsetsAfter({ start, end, text }: TextEdit, offset: number): number[] {
  return [
    ...(offset <= start ? [offset] : []),
    ...(offset >= end ? [offset - (end - start) + text.length] : []),
  ];
}
