import { lazy } from '#grammar/text/memoize.ts';
import { usageRows } from './data/agency-usage.generated.ts';
import { parseRows } from './row.ts';

/**
 * How often plans name agencies: counted in plans of each kind of issuer, in each role. An issuer of no known kind has no
 * counts of its own, but those of all kinds together.
 */

/** Counts of one agency: of plans of this kind of issuer in this role, of such plans in any role, and of all plans. */
export interface AgencyUsage {
  readonly inRole: number;
  readonly ofIssuer: number;
  readonly inAll: number;
}

const none: AgencyUsage = { inRole: 0, ofIssuer: 0, inAll: 0 };

/** How often an agency is named, by the name of the catalog. */
export function agencyUsage(name: string, issuer: string, role: string): AgencyUsage {
  const known = counts().get(name);
  if (!known) return none;
  return {
    inRole: known.get(`${issuer} ${role}`) ?? 0,
    ofIssuer: known.get(issuer) ?? 0,
    inAll: known.get('') ?? 0,
  };
}

const counts = lazy(() => {
  const byName = new Map<string, Map<string, number>>();
  for (const [issuer = '', role = '', name = '', count = '0'] of parseRows(usageRows())) {
    const known = byName.get(name) ?? new Map<string, number>();
    byName.set(name, known);
    for (const key of [`${issuer} ${role}`, issuer, ''])
      known.set(key, (known.get(key) ?? 0) + Number(count));
  }
  return byName;
});
