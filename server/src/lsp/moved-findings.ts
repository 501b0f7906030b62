import type { Span } from '#grammar/text/span.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/**
 * Findings of a text as they stand after `edit`, in their order. Those that the edit may have mended are left out: it
 * touches what they point at, a place that they refer to, or one that a fix of theirs would change. The others need not
 * be true of the new text: they are to be shown until it is validated, and none of their fixes may be applied to it.
 */
export function movedFindings(findings: readonly Finding[], edit: TextEdit): Finding[] {
  const moved: Finding[] = [];
  for (const finding of findings) if (!mayBeMended(finding, edit)) moved.push(movedFinding(finding, edit));
  return moved;
}

function mayBeMended(finding: Finding, edit: TextEdit): boolean {
  return (
    touches(edit, finding) ||
    finding.related.some((place) => !place.otherPlan && touches(edit, place)) ||
    finding.fixes.some(({ edits }) => edits.some((change) => touches(edit, change)))
  );
}

/** The finding with all its places moved. It is shown already, so there is nothing that it waits for. */
function movedFinding({ rule, severity, message, ...finding }: Finding, edit: TextEdit): Finding {
  return {
    rule,
    severity,
    message,
    ...movedSpan(finding, edit),
    related: finding.related.map((place) =>
      place.otherPlan ? place : { ...place, ...movedSpan(place, edit) },
    ),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((change) => ({ ...change, ...movedSpan(change, edit) })),
    })),
  };
}

/** Whether an edit changes a span, or what stands at one of its ends: a letter there makes another word of it, a line break does not. */
function touches(edit: TextEdit, span: Span): boolean {
  return !isBefore(edit, span) && !isBehind(edit, span);
}

function isBefore({ end, text }: TextEdit, span: Span): boolean {
  return end < span.start || (end === span.start && /[\r\n]$/.test(text));
}

function isBehind({ start, text }: TextEdit, span: Span): boolean {
  return start > span.end || (start === span.end && /^[\r\n]/.test(text));
}

/** Where a span that an edit does not touch lies after it. */
function movedSpan({ start, end }: Span, edit: TextEdit): Span {
  const shift = isBefore(edit, { start, end }) ? edit.text.length - (edit.end - edit.start) : 0;
  return { start: start + shift, end: end + shift };
}
