import type { Plan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Severity } from '#options/severity.ts';

/** The first day of Nghị định 30/2020/NĐ-CP, by which rules of form judge (docs/rules). */
const formSince = '2020-03-05';

/**
 * Whether rules of form speak: not for plans that are older than the decree, nor for those of no known date, nor for those
 * of the party and the mass organisations, which have rules of their own.
 */
export function isOfForm({ date, header }: Plan): boolean {
  return date !== undefined && date.day >= formSince && header.isOfState;
}

/** Whether a plan is judged as an issued one: it is one, or the drafter says so. */
export function isIssued({ state }: Plan, { final }: LintOptions): boolean {
  return final || state === 'issued';
}

/** The severity of a judgement on what is filled in after signing: one level lower in a draft. */
export function filledIn(severity: Severity, plan: Plan, options: LintOptions): Severity {
  const dated = byDate(severity, plan);
  return isIssued(plan, options) ? dated : lowered(dated);
}

/** One level lower; information stays information. */
export function lowered(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'information';
}

/** The severity of a judgement by the plan's date: one level lower where neither the header nor the decision gives that date. */
export function byDate(severity: Severity, { date }: Plan): Severity {
  const isSure =
    date?.source === 'header' || date?.source === 'header-month' || date?.source === 'attachment';
  return isSure ? severity : lowered(severity);
}
