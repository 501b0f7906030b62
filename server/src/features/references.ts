import { type Occurrence, thingAt } from '#features/occurrences.ts';
import type { Plan } from '#model/plan.ts';

/** Every place in the plan that speaks of what stands at `offset`, in the order of the text; its definitions where asked for. */
export function referencesAt(plan: Plan, offset: number, withDefinitions: boolean): readonly Occurrence[] {
  const occurrences = thingAt(plan, offset)?.occurrences ?? [];
  return withDefinitions ? occurrences : occurrences.filter(({ role }) => role === 'use');
}
