import { stateOn } from '#catalog/legal-document.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { CitationPlace } from '#model/citations/citation-text.ts';
import type { Plan } from '#model/plan.ts';
import { citedTitle } from '#rules/citations/citation-text.ts';
import { lineColumns } from './positions.ts';

/**
 * Whether a document holds on the plan's day. `in-force` and `expired` where its end is known; `no-end-known` where it is
 * in the catalogue without one, which does not say that it is in force; `unknown` where it is not in the catalogue, or the
 * plan has no date.
 */
export type CitedState = 'in-force' | 'expired' | 'not-yet' | 'no-end-known' | 'unknown';

/** A citation on one line. Empty where the plan or the catalogue does not say. */
export interface CitationLine {
  /** Type and number, or the name of a law. */
  readonly document: string;
  /** The day of issue in the citation, else that of the catalogue; ISO. */
  readonly date: string;
  readonly place: CitationPlace;
  readonly state: CitedState;
  /** First day no longer in force, ISO. */
  readonly effectiveTo: string;
  /** Numbers of the documents that took its place. */
  readonly replacedBy: readonly string[];
  /** Whether it stands in the name of another document. */
  readonly nested: boolean;
  /** From 1. */
  readonly line: number;
}

/** The citations of a plan in the order of the text; numbers still to be filled in are none. */
export function citationLines(plan: Plan): CitationLine[] {
  const lines = lineColumns(plan.text);
  return plan.citations
    .filter(({ cited }) => !cited.number?.blank)
    .map((citation) => {
      const { document, day, text, within, cited } = citation;
      return {
        document: nameOf(plan.text, citation),
        date: day ?? document?.date ?? '',
        place: text.place,
        state: stateOf(plan, citation),
        effectiveTo: document?.effectiveTo ?? '',
        replacedBy: document?.replacedBy ?? [],
        nested: within !== undefined,
        line: lines.positionOf(cited.start).line,
      };
    });
}

function nameOf(text: string, { cited }: PlanCitation): string {
  const title = citedTitle(text, cited) ?? cited.type.name;
  return cited.number ? `${title} số ${cited.number.text}` : title;
}

function stateOf({ date }: Plan, { document }: PlanCitation): CitedState {
  if (!document || !date) return 'unknown';
  const state = stateOn(document, date.day);
  if (state !== 'in-force-or-unknown') return state;
  return document.effectiveTo === null ? 'no-end-known' : 'in-force';
}
