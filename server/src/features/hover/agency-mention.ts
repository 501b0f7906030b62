import { dutiesOf, mentionAt } from '#features/agency-duties.ts';
import { agencyHover } from '#features/hover/agency.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { HoverContent } from './hover-content.ts';

/** The agency that is named at `offset`, and what it does in the plan; nothing where nobody knows the name. */
export function agencyMentionHover(plan: Plan, offset: number, locale: Locale): HoverContent | undefined {
  const mention = mentionAt(plan, offset);
  if (!mention?.agency) return undefined;
  const { leads, cooperates } = dutiesOf(plan, new Set([agencyKey(mention)]));
  const { start, end, agency } = mention;
  const about = {
    day: mention.inCitation ? undefined : plan.date?.day,
    locale,
    leads: leads.map(({ task }) => task),
    cooperates: cooperates.length,
  };
  return { start, end, markdown: agencyHover(agency, about, plan.referenceData) };
}
