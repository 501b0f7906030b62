import { minimalEdit } from '#features/minimal-edit.ts';
import type { LineIndex } from '#features/position.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/** A text with all its findings, or with those of them that are published. */
export interface LintedText {
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** The edit that makes one version of a text of the other; where they are equal, an empty edit on `line`. */
export function editBetween(before: LineIndex, after: LineIndex, line: number): TextEdit {
  const start = before.lineStart(line);
  return minimalEdit(before.text, after.text) ?? { start, end: start, text: '' };
}

/** The line, from 0, on which the new text of an edit ends. */
export function lineOfEdit(edit: TextEdit, lines: LineIndex): number {
  return lines.lineAt(edit.start + edit.text.length);
}

/** The line of a cursor after an edit: that of the new text where it was edited there, else its own line, shifted. */
export function cursorLineAfter(edit: TextEdit, before: LineIndex, after: LineIndex, cursor: number): number {
  if (cursor < before.lineAt(edit.start)) return cursor;
  if (cursor > before.lineAt(edit.end)) return cursor + after.lineCount - before.lineCount;
  return lineOfEdit(edit, after);
}

/**
 * The findings of `now` that are new after an edit. A finding is not new where a finding of the same rule and text was on
 * the edited lines before, or one of the same rule was at the same place: a misspelt word that grows is no new misspelling.
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

/** Whether a finding waits for the cursor, on line `cursor` (from 0), to leave the range that it calls unfinished. */
export function isPendingAt({ pendingWithin }: Finding, lines: LineIndex, cursor: number): boolean {
  if (!pendingWithin) return false;
  const { start, end } = pendingWithin;
  const at = lines.lineStart(cursor);
  return lines.lineAt(start) <= cursor && (at < end || end >= lines.text.length);
}

/** The offsets that an offset may have after an edit: none if it was replaced, two where text was inserted at it. */
function offsetsAfter({ start, end, text }: TextEdit, offset: number): number[] {
  return [
    ...(offset <= start ? [offset] : []),
    ...(offset >= end ? [offset - (end - start) + text.length] : []),
  ];
}
