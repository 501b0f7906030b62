import type { Plan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Severity } from '#options/severity.ts';
import { isIssued } from '#rules/form-scope.ts';

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
