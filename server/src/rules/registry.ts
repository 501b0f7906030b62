import { ruleModules } from '#rules/registry.generated.ts';
import type { Rule } from '#rules/rule.ts';

/**
 * Every rule, in the order of the catalogue: by `order`, and by id where two have the same. Lists of rules show them so, and findings at
 * one place come in this order.
 */
export const allRules: readonly Rule[] = [...ruleModules].sort(
  (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
);

export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
