import { type PlanSymbol, symbolAt } from '#features/occurrences.ts';
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
  const symbol = symbolAt(plan, offset);
  const targets = symbol ? targetsOf(symbol) : [];
  return symbol && targets.length > 0 ? { origin: symbol.at, targets } : undefined;
}

function targetsOf(symbol: PlanSymbol): Span[] {
  if (symbol.kind === 'abbreviation') return symbol.definition ? [symbol.definition.short] : [];
  if (symbol.kind === 'agency' && symbol.occurrences.every(({ role }) => role === 'use'))
    return symbol.occurrences.slice(0, 1).map(({ start, end }) => ({ start, end })); // nobody's heading: where it is first named
  return symbol.occurrences
    .filter(({ role }) => role === 'definition')
    .map(({ start, end }) => ({ start, end }));
}
