import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';

/** The day on which Nghị định 30/2020/NĐ-CP came into force: the source of the rules of form (docs/rules). */
const formRulesSince = '2020-03-05';

/**
 * Whether the rules of form apply: not to plans that are older than the decree, nor to those of no known date, nor to those
 * of the party and the mass organisations, which have rules of their own.
 */
export function followsFormRules({ date, header }: Plan): boolean {
  return date !== undefined && date.day >= formRulesSince && header.isOfState;
}

/** The lines of the national motto whose words the rules of form judge, in the order of the text; a decision's are not judged. */
export function judgedMotto(plan: Plan): readonly Span[] {
  if (plan.decision || !followsFormRules(plan)) return [];
  const { country, creed } = plan.header.motto;
  return [country, creed].flatMap((line) => line?.pieces ?? []).sort((a, b) => a.start - b.start);
}

/** Whether a plan counts as issued: it is, or the option `final` says so. */
export function isIssued({ state }: Plan, { final }: LintOptions): boolean {
  return final || state === 'issued';
}
