import { memoizeByObject } from '#grammar/text/memoize.ts';
import type { Agency } from './agency.ts';
import { isDayWithin } from './row.ts';

/** Whether a plan of a day may name an agency: its years, with the tolerance that transitions need. */

export type Standing = 'in-force' | 'ended' | 'not-yet';

/** The councils of the provinces renamed their departments from mid February to mid March 2025: no one day is wrong. */
const graceAfter = 15;
const graceBefore = 14;
/** Press, inspectorates, market surveillance, unions, communes: the last day is known, many changed months before it. */
const earlyMonths = 4;
/** The names of the 2025 reform of departments and ministries, which all changed at about one time. */
const reform = '2025-03-01';
/** VCCI bore its new name from its congress on, eleven months before the decision of the Prime Minister. */
const early: Readonly<Record<string, string>> = {
  'Liên đoàn Thương mại và Công nghiệp Việt Nam': '2021-12-31',
};

/** How an agency stands on the ISO day: `ended` and `not-yet` only where no office would still, or already, use the name. */
export function standingOn(agency: Agency, day: string): Standing {
  const { validFrom, validTo } = agency;
  if (isDayWithin(validFrom, validTo, day)) return 'in-force';
  const { ended, accepted } = toleranceOf(agency);
  if (ended !== undefined && day > validTo!) return day < ended ? 'in-force' : 'ended';
  return accepted !== undefined && day < accepted ? 'not-yet' : 'in-force';
}

/** The first days on which the name of an agency is gone, and is accepted. */
const toleranceOf = memoizeByObject((agency: Agency) => ({
  ended: agency.validTo === null ? undefined : endedFrom(agency, agency.validTo),
  accepted: agency.validFrom === null ? undefined : acceptedFrom(agency, agency.validFrom),
}));

/** The first day on which the name is gone: that after its last, for all who do not check it. */
export function endedSince(agency: Agency): string | undefined {
  return agency.validTo === null ? undefined : nextDay(agency.validTo);
}

/** The ISO day after another. */
export const nextDay = (day: string): string => daysAfter(day, 1);

/** What a law ended for the whole country on one day needs no grace. */
function endedFrom({ level, basis, confidence }: Agency, validTo: string): string {
  const byLaw = validTo === '2025-06-30' && (level === 'district' || /NQ 203\/2025/.test(basis ?? ''));
  const byName = confidence === 'high' && !byLaw;
  return daysAfter(validTo, byLaw ? 1 : byName ? graceAfter : 2 * graceAfter);
}

function acceptedFrom({ name }: Agency, validFrom: string): string {
  const known = early[name];
  if (known) return known;
  return validFrom === reform ? daysAfter(validFrom, -graceBefore) : daysAfter(validFrom, -30 * earlyMonths);
}

/** The ISO day so many days after another. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
