import { difference } from '#features/difference.ts';
import type { LineIndex } from '#features/position.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/** A text and what was found in it, or what of that is shown. */
export interface Found {
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
}

/** What was typed between two versions of a text; where they are equal, nothing on the line that was typed on before. */
export function typedBetween(before: LineIndex, after: LineIndex, line: number): TextEdit {
  const start = before.lineStart(line);
  return difference(before.text, after.text) ?? { start, end: start, text: '' };
}

/** The line, from 0, that typing has come to: the one on which the new text ends. */
export function lineAfter(edit: TextEdit, lines: LineIndex): number {
  return lines.lineAt(edit.start + edit.text.length);
}

/**
 * The findings on `line` of `now` that are new: none of the same rule and with the same text stood on the lines that
 * were edited, and none of the same rule stands at the same place (a slip that one goes on typing at is no new one).
 */
export function newOnLine(shown: Found, now: Found, edit: TextEdit, line: number): Finding[] {
  const [first, last] = [shown.lines.lineAt(edit.start), shown.lines.lineAt(edit.end)];
  const textOf = ({ lines }: Found, { start, end }: Finding) => lines.text.slice(start, end);
  const stoodThere = (finding: Finding) => {
    const at = shown.lines.lineAt(finding.start);
    return first <= at && at <= last;
  };
  const isKnown = (finding: Finding) =>
    shown.findings.some(
      (old) =>
        old.rule === finding.rule &&
        (placesAfter(edit, old.start).includes(finding.start) ||
          (stoodThere(old) && textOf(shown, old) === textOf(now, finding))),
    );
  return now.findings.filter((finding) => now.lines.lineAt(finding.start) === line && !isKnown(finding));
}

/** Where an offset lies after an edit: nowhere if it was replaced; before or behind what was put in at it. */
function placesAfter({ start, end, text }: TextEdit, offset: number): number[] {
  return [
    ...(offset <= start ? [offset] : []),
    ...(offset >= end ? [offset - (end - start) + text.length] : []),
  ];
}
