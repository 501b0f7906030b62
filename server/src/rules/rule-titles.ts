import type { Bilingual, Locale } from '#options/bilingual.ts';
import { ruleFacts } from '#rules/rule-facts.generated.ts';

/** What people call the rules, by id. */
export const ruleTitles: ReadonlyMap<string, Bilingual> = new Map(
  ruleFacts.map(({ id, title }) => [id, title]),
);

/** What people call a rule: `Nhiệm vụ chưa có thời gian thực hiện`; its id where there is no such rule. */
export function ruleTitle(id: string, locale: Locale): string {
  return ruleTitles.get(id)?.[locale] ?? id;
}

/** A rule as people and programs call it: `Nhiệm vụ chưa có thời gian thực hiện (missing-deadline)`. */
export function ruleName(id: string, locale: Locale): string {
  const title = ruleTitle(id, locale);
  return title === id ? id : `${title} (${id})`;
}

/** The same within a sentence: `“Nhiệm vụ chưa có thời gian thực hiện” (missing-deadline)`. */
export function quotedRule(id: string, locale: Locale): string {
  const title = ruleTitle(id, locale);
  return title === id ? `“${id}”` : `“${title}” (${id})`;
}
