import type { Location } from 'vscode-languageserver-types';
import type { Range } from '#catalog/reference-data.ts';
import { definitionAt } from '#features/definition.ts';
import { citationAt } from '#features/hover/citation.ts';
import type { Span } from '#grammar/text/span.ts';
import { citedPlan, crossPlanReferences } from '#model/citations/cross-plan-references.ts';
import type { Plan } from '#model/plan.ts';
import { locationIn, type ParsedDocument } from './parsed-document.ts';

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where what stands at `offset` is introduced: in another file of the workspace, else in the plan itself. */
export function definitionLocations(document: ParsedDocument, offset: number): Location[] {
  const inOtherPlan = crossPlanDefinition(document.plan, offset);
  if (inOtherPlan) return [inOtherPlan];
  return (definitionAt(document.plan, offset)?.targets ?? []).map((target) => locationIn(document, target));
}

/**
 * Where what stands at `offset` is in another file: the section or clause that a reference names there, the beginning of
 * a plan that is cited, the configuration that a document is known from.
 */
export function crossPlanDefinition(plan: Plan, offset: number): Location | undefined {
  const covers = ({ start, end }: Span) => start <= offset && offset <= end;
  const reference = crossPlanReferences(plan).find(covers);
  if (reference) {
    const { named, document } = reference;
    const place = named.find(covers) ?? named.at(-1);
    return { uri: document.origin.uri, range: place?.heading.range ?? top };
  }
  const citation = citationAt(plan, offset);
  if (!citation) return undefined;
  const origin = citation.document?.origin ?? citedPlan(plan, citation)?.document.origin;
  return origin && { uri: origin.uri, range: top };
}
