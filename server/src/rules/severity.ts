import type { Plan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Severity } from '#options/severity.ts';

/** The day on which Nghị định 30/2020/NĐ-CP came into force: the source of the rules of form (docs/rules). */
const formRulesSince = '2020-03-05';

/**
 * Whether the rules of form apply: not to plans that are older than the decree, nor to those of no known date, nor to those
 * of the party and the mass organisations, which have rules of their own.
 */
export function followsFormRules({ date, header }: Plan): boolean {
  return date !== undefined && date.day >= formRulesSince && header.isOfState;
}

/** Whether a plan counts as issued: it is, or the option `final` says so. */
export function isIssued({ state }: Plan, { final }: LintOptions): boolean {
  return final || state === 'issued';
}

/** The severity of a finding about what is filled in after signing: one level lower in a draft. */
export function draftSeverity(severity: Severity, plan: Plan, options: LintOptions): Severity {
  const dated = severityByDateSource(severity, plan);
  return isIssued(plan, options) ? dated : lowerSeverity(dated);
}

/** One level lower; information stays information. */
export function lowerSeverity(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'information';
}

/** The severity of a finding that depends on the date of the plan: one level lower where neither the header nor the decision gives that date. */
export function severityByDateSource(severity: Severity, { date }: Plan): Severity {
  const isSure =
    date?.source === 'header' || date?.source === 'header-month' || date?.source === 'attachment';
  return isSure ? severity : lowerSeverity(severity);
}
