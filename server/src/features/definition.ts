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
 * at its marker, an annex at its heading; undefined where the plan does not introduce it.
 */
export function definitionAt(plan: Plan, offset: number): DefinitionLink | undefined {
  const thing = thingAt(plan, offset);
  const targets = thing ? targetsOf(thing) : [];
  return thing && targets.length > 0 ? { origin: thing.at, targets } : undefined;
}

function targetsOf(thing: Thing): Span[] {
  if (thing.kind === 'abbreviation') return thing.definition ? [thing.definition.short] : [];
  return thing.occurrences
    .filter(({ role }) => role === 'definition')
    .map(({ start, end }) => ({ start, end }));
}
