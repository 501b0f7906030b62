import { agencyLevelNames } from '#features/level-names.ts';
import type { Plan } from '#model/plan.ts';
import type { Settings } from '#options/settings.ts';
import type { PlanStatus } from '#protocol/tasks.ts';

/** What a plan is and how it is checked, for the status bar of an editor. */
export function planStatus(
  { header, state, issuer }: Plan,
  { final, preset, locale }: Pick<Settings, 'final' | 'preset' | 'locale'>,
): PlanStatus {
  const { value, symbol } = header.number ?? {};
  return {
    state,
    isFinal: final,
    number: value === undefined ? '' : [value, symbol].filter(Boolean).join('/'),
    day: header.date?.day ?? null,
    preset,
    level: issuer.level ? agencyLevelNames[issuer.level][locale] : '',
  };
}
