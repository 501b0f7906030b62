import type { Plan } from '#model/plan.ts';
import type { Severity } from '#rules/finding.ts';

/** The first day of Nghị định 30/2020/NĐ-CP, by which rules of form judge (docs/rules.md). */
const formSince = '2020-03-05';

/** Whether rules of form speak: not for plans that are older than the decree, nor for those of no known date. */
export function isOfForm({ date }: Plan): boolean {
  return date !== undefined && date.day >= formSince;
}

/** One level lower; information stays information. */
export function lowered(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'information';
}

/** The severity of a judgement by the plan's date: one level lower where that date is not the header's own. */
export function byDate(severity: Severity, { date }: Plan): Severity {
  return date?.source === 'header' || date?.source === 'header-month' ? severity : lowered(severity);
}
