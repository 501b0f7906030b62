import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { abbreviationHover } from '#features/hover/abbreviation.ts';
import { agencyMentionHover } from '#features/hover/agency-mention.ts';
import { citationHover } from '#features/hover/citation.ts';
import { deadlineHover } from '#features/hover/deadline.ts';
import { directiveHover } from '#features/hover/directive.ts';
import type { HoverContent } from '#features/hover/hover-content.ts';
import { abbreviationAt } from '#features/occurrences.ts';
import type { LineIndex } from '#features/position.ts';
import {
  noRuleDescriptions,
  type RuleDescriptions,
  ruleDescriptionsAt,
} from '#features/rule-descriptions.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { ParsedDocument } from './parsed-document.ts';

type HoverProvider = (
  plan: Plan,
  offset: number,
  locale: Locale,
  lines: LineIndex,
  ruleDescriptions: RuleDescriptions,
) => HoverContent | undefined;

/** Short forms that the plan introduces itself come before what everybody knows them for. */
const ownAbbreviation: HoverProvider = (plan, offset, locale, lines) =>
  abbreviationAt(plan, offset)?.definition && abbreviationHover(plan, lines, offset, locale);

/** The hovers, in the order in which they are tried: the first that has content is shown. */
const providers: readonly HoverProvider[] = [
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
  for (const provide of providers) {
    const content = provide(plan, offset, locale, lines, ruleDescriptions);
    if (content)
      return {
        contents: { kind: MarkupKind.Markdown, value: content.markdown },
        range: lines.rangeOf(content),
      };
  }
  return undefined;
}

/** The same with the descriptions of rules, which are read only for a hover on a directive; null where nothing is known. */
export async function hover(
  { plan, lines }: ParsedDocument,
  offset: number,
  locale: Locale,
  ruleDescriptions: () => Promise<RuleDescriptions>,
): Promise<Hover | null> {
  const descriptions = await ruleDescriptionsAt(plan, offset, ruleDescriptions);
  return hoverAt(plan, lines, offset, locale, descriptions) ?? null;
}
