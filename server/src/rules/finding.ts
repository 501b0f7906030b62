import type { Origin } from '#catalog/legal-document.ts';
import type { Range } from '#catalog/reference-data.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Severity } from '#options/severity.ts';

/** One replacement of a piece of the text that the finding was computed from. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A fix of a finding. `safe` fixes change no meaning and may be applied without asking. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  /** In the order of the text, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** Another place that explains a finding (the first of two numbers, the field given before …). */
export interface RelatedPlace extends Span {
  readonly message: string;
  /** The other plan of the workspace in which it stands; the finding's own where there is none. */
  readonly otherPlan?: OtherPlanLocation;
}

/** Where a place of another plan is shown, whose text is not at hand. */
export interface OtherPlanLocation {
  readonly origin: Origin;
  readonly range: Range;
}

/** What a rule has found at one place of one plan, as plain data. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** In the language asked for; it states what is wrong, why, and what to do. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly RelatedPlace[];
  /**
   * The range, whole lines, that the cursor must leave before an editor shows the finding, where the text may only be unfinished there.
   * The command ignores it.
   */
  readonly pendingWithin?: Span;
}
