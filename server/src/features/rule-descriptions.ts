import { pageOf } from '#features/diagnostics.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { readRulePage } from '#rules/page.ts';
import { ruleIds } from '#rules/registry.ts';

/** What each rule finds, by its id, in the language of the reader. */
export type RuleDescriptions = ReadonlyMap<string, string>;

export const noRuleDescriptions: RuleDescriptions = new Map();

/** Whether a hover or a completion at `offset` may show descriptions of rules: it is on the line of a directive. */
const needsRuleDescriptions = ({ directives, text }: Plan, offset: number): boolean => {
  const directive = directives.findLast(({ start }) => start <= offset);
  return directive !== undefined && !/[\r\n]/.test(text.slice(directive.end, offset));
};

/** The descriptions that a hover or a completion at `offset` may show; undefined where it shows none. */
export const ruleDescriptionsAt = async (
  plan: Plan,
  offset: number,
  read: () => Promise<RuleDescriptions>,
): Promise<RuleDescriptions | undefined> => (needsRuleDescriptions(plan, offset) ? await read() : undefined);

/** The addresses of the pages of all rules, in the order of the catalogue; `docsUrl` as `diagnosticOf` takes it. */
export const rulePageUrls = (docsUrl: string, locale: Locale): string[] =>
  ruleIds.map((id) => pageOf(id, docsUrl, locale));

/** The descriptions that the pages of all rules give, in the order of the catalogue; undefined for a page that cannot be read. */
export const ruleDescriptionsOf = (
  pages: readonly (string | undefined)[],
  locale: Locale,
): RuleDescriptions =>
  new Map(
    ruleIds.flatMap((id, i): [string, string][] => {
      const { what } = readRulePage(pages[i] ?? '', locale);
      return what === '' ? [] : [[id, what]];
    }),
  );
