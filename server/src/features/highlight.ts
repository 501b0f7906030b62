import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { symbolAt } from '#features/occurrences.ts';
import type { LineIndex } from '#features/position.ts';
import type { Plan } from '#model/plan.ts';

/** The places in the plan to be marked while the cursor stands at `offset`; where a symbol is introduced it is “written”. */
export function highlightsAt(plan: Plan, lines: LineIndex, offset: number): DocumentHighlight[] {
  return (symbolAt(plan, offset)?.occurrences ?? []).map((occurrence) => ({
    range: lines.rangeOf(occurrence),
    kind: occurrence.role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
