import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { abbreviationHover } from '#features/hover/abbreviation.ts';
import { agencyMentionHover } from '#features/hover/agency-mention.ts';
import { citationHover } from '#features/hover/citation.ts';
import { deadlineHover } from '#features/hover/deadline.ts';
import { directiveHover } from '#features/hover/directive.ts';
import type { Told } from '#features/hover/told.ts';
import { abbreviationAt } from '#features/occurrences.ts';
import type { PlanDocument } from '#features/plan-document.ts';
import type { LineIndex } from '#features/position.ts';
import {
  noRuleDescriptions,
  type RuleDescriptions,
  ruleDescriptionsAt,
} from '#features/rule-descriptions.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';

type Teller = (
  plan: Plan,
  offset: number,
  locale: Locale,
  lines: LineIndex,
  ruleDescriptions: RuleDescriptions,
) => Told | undefined;

/** Short forms that the plan introduces itself come before what everybody knows them for. */
const ownAbbreviation: Teller = (plan, offset, locale, lines) =>
  abbreviationAt(plan, offset)?.definition && abbreviationHover(plan, lines, offset, locale);

/** What can be told of a place: the first that has something to tell. */
const tellers: readonly Teller[] = [
  (plan, offset, locale, _, ruleDescriptions) => directiveHover(plan, offset, locale, ruleDescriptions),
  citationHover,
  ownAbbreviation,
  agencyMentionHover,
  (plan, offset, locale, lines) => abbreviationHover(plan, lines, offset, locale),
  deadlineHover,
];

/** What is known of what stands at `offset`; undefined where nothing is. A hover over the name of a rule shows its description. */
export function hoverAt(
  plan: Plan,
  lines: LineIndex,
  offset: number,
  locale: Locale,
  ruleDescriptions: RuleDescriptions = noRuleDescriptions,
): Hover | undefined {
  for (const tell of tellers) {
    const told = tell(plan, offset, locale, lines, ruleDescriptions);
    if (told)
      return {
        contents: { kind: MarkupKind.Markdown, value: told.markdown },
        range: lines.rangeOf(told),
      };
  }
  return undefined;
}

/** The same with the descriptions of rules, which are read only for a hover on a directive; null where nothing is known. */
export async function hoverWithRules(
  { plan, lines }: PlanDocument,
  offset: number,
  locale: Locale,
  ruleDescriptions: () => Promise<RuleDescriptions>,
): Promise<Hover | null> {
  const descriptions = await ruleDescriptionsAt(plan, offset, ruleDescriptions);
  return hoverAt(plan, lines, offset, locale, descriptions) ?? null;
}
