import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import { abbreviationHints } from '#features/inlay-hints/abbreviations.ts';
import { deadlineHints } from '#features/inlay-hints/deadlines.ts';
import type { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';

/** Which hints are wanted. */
export interface InlayHintOptions {
  readonly deadlines: boolean;
  readonly abbreviations: boolean;
}

/** No hint is longer: what is cut off stands in its tooltip. */
const maxLength = 40;

/** What is shown within the text of `span` without being in it: the days of deadlines, what abbreviations stand for. */
export function inlayHints(
  plan: Plan,
  lines: LineIndex,
  span: Span,
  wanted: InlayHintOptions,
  locale: Locale,
): InlayHint[] {
  const hint = (offset: number, label: string, tooltip: string): InlayHint => ({
    position: lines.positionAt(offset),
    label: label.length > maxLength ? `${label.slice(0, label.lastIndexOf(' ', maxLength - 1))}…` : label,
    tooltip,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  });
  const deadlines = wanted.deadlines ? deadlineHints(plan, span, locale) : [];
  const abbreviations = wanted.abbreviations ? abbreviationHints(plan, span) : [];
  return [
    ...deadlines.map(({ offset, label, tooltip }) => hint(offset, label, tooltip)),
    ...abbreviations.map(({ offset, label }) => hint(offset, label, label)),
  ];
}
