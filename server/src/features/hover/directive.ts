import { bold, paragraphs, plain } from '#features/hover/markdown.ts';
import type { RuleDescriptions } from '#features/rule-descriptions.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { allRules } from '#rules/registry.ts';
import type { HoverContent } from './hover-content.ts';

/** What the rule that a directive names at `offset` finds; nothing where there is no such rule. */
export function directiveHover(
  plan: Plan,
  offset: number,
  locale: Locale,
  ruleDescriptions: RuleDescriptions,
): HoverContent | undefined {
  for (const { rules } of plan.directives) {
    const named = rules.find(({ start, end }) => start <= offset && offset <= end);
    const rule = named && allRules.find(({ id }) => id === named.name);
    if (!named || !rule) continue;
    const description = ruleDescriptions.get(rule.id)?.split('\n') ?? [];
    const markdown = paragraphs(`${bold(rule.title[locale])} (${plain(rule.id)})`, ...description.map(plain));
    return { start: named.start, end: named.end, markdown };
  }
  return undefined;
}
