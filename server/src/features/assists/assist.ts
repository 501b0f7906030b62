import type { CodeActionKind } from 'vscode-languageserver-types';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/** What an assist is asked about: a place of a plan. */
export interface AssistSite {
  readonly plan: Plan;
  /** The selection, or the cursor as an empty span; UTF-16 units of the plan's text. */
  readonly at: Span;
  /** The findings that the selection touches. */
  readonly findings: readonly Finding[];
  /** All findings of the plan. */
  readonly allFindings: readonly Finding[];
  /** ISO day: stands for the plan's day where it has none. */
  readonly today: string;
}

/** A change that a drafter may ask for at a place. */
export interface Assist {
  readonly title: Bilingual;
  readonly kind: CodeActionKind;
  /** The findings that it resolves. */
  readonly findings?: readonly Finding[];
  /** In the order of the text, none touching another; none where only the cursor moves. */
  readonly edits: readonly TextEdit[];
  /** Where the drafter goes on, an offset in the text with the edits: the cursor comes there, with the list of what may stand there. */
  readonly fillAt?: number;
  /** Whether it is what most would choose at its place. */
  readonly isPreferred?: boolean;
}

/** One kind of assists: what it offers at a place, the best first; empty where it has nothing to offer. */
export type AssistProvider = (site: AssistSite) => readonly Assist[];

/** Where an offset stands when edits before it are made; one within an edit counts as its end. */
export function shifted(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start >= offset) break;
    shift += text.length - (Math.min(end, offset) - start);
  }
  return offset + shift;
}
