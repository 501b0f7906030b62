import { type Thing, thingAt } from '#features/occurrences.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';

/** Where something is introduced, and the place that leads there. */
export interface DefinitionLink {
  readonly origin: Span;
  readonly targets: readonly Span[];
}

/**
 * Where what stands at `offset` is introduced in the plan: an abbreviation at the definition that holds there, an item
 * at its marker, an annex at its heading, an agency at its duties, a document where it is first cited; undefined where
 * the plan does not introduce it.
 */
export function definitionAt(plan: Plan, offset: number): DefinitionLink | undefined {
  const thing = thingAt(plan, offset);
  const targets = thing ? targetsOf(thing) : [];
  return thing && targets.length > 0 ? { origin: thing.at, targets } : undefined;
}

function targetsOf(thing: Thing): Span[] {
  if (thing.kind === 'abbreviation') return thing.definition ? [thing.definition.short] : [];
  if (thing.kind === 'agency' && thing.occurrences.every(({ role }) => role === 'use'))
    return thing.occurrences.slice(0, 1).map(({ start, end }) => ({ start, end })); // nobody's heading: where it is first named
  return thing.occurrences
    .filter(({ role }) => role === 'definition')
    .map(({ start, end }) => ({ start, end }));
}
