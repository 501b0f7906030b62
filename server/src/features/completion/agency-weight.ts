import type { Agency } from '#catalog/agency.ts';
import { agencyUsage } from '#catalog/agency-usage.ts';
import type { AgencySlot } from './agency-slot.ts';
import type { NamedAgency } from './named-agencies.ts';

/** How likely an agency comes next, of those that fit what is typed equally well. */

/** What the likelihood follows from. */
export interface WeighedAgency {
  readonly agency: Agency | undefined;
  /**
   * 1 named by the plan, 2 added by the workspace, 3 of the issuer's level, 4 designations of many, 5 the rest,
   * 6 successors, 7 perhaps gone.
   */
  readonly rank: number;
  /** How the plan names it already; undefined where it does not. */
  readonly inPlan: NamedAgency | undefined;
}

/** What each ground adds; tuned with `npm run bench:completion -- --half tuned`. */
const weights = {
  named: 3,
  perMention: 1,
  inRole: 1.2,
  ofIssuer: 0.6,
  inAll: 0.3,
  inFolder: 0.8,
  added: 2.5,
  ofIssuersLevel: 1.5,
  ofMany: 0.7,
} as const;

/** The weight of an agency in a slot: what this plan names and how often, what plans of this kind of issuer assign, what the
 * plans of the workspace name, whose level it is of. */
export function agencyWeight(
  { agency, rank, inPlan }: WeighedAgency,
  role: AgencySlot['role'],
  {
    issuerKind,
    plansNaming,
  }: { readonly issuerKind: string; readonly plansNaming: (agency: string) => number },
): number {
  if (rank >= 6) return 0; // successors come in the order of what they took over
  const usage = agency ? agencyUsage(agency.name, issuerKind, role) : undefined;
  const usual = usage
    ? weights.inRole * Math.log1p(usage.inRole) +
      weights.ofIssuer * Math.log1p(usage.ofIssuer) +
      weights.inAll * Math.log1p(usage.inAll)
    : 0;
  const named = inPlan ? weights.named + weights.perMention * Math.log1p(inPlan.count) : 0;
  const inFolder = agency ? weights.inFolder * Math.log1p(plansNaming(agency.name)) : 0;
  const level =
    rank === 2 ? weights.added : rank === 3 ? weights.ofIssuersLevel : rank === 4 ? weights.ofMany : 0;
  return usual + named + inFolder + level;
}
