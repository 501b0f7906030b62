import type { Location } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';

/** A plan that is asked about, with its address and its lines. */
export interface ParsedDocument {
  readonly uri: string;
  readonly plan: Plan;
  readonly lines: LineIndex;
}

/** A span of a document as the protocol names places. */
export function locationIn({ uri, lines }: Omit<ParsedDocument, 'plan'>, span: Span): Location {
  return { uri, range: lines.rangeOf(span) };
}
