import type { Agency } from '#catalog/agency.ts';
import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import type { AgencyList, AgencyMention } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { memberRemoval } from './mention-text.ts';

const listsByOwner = memoizeByObject((lists: readonly AgencyList[]) =>
  groupBy(lists, ({ owner }): object => owner),
);

/** The mentions of an agency in the other role of the same task, with their lists: lead for a list of cooperating agencies, and vice versa. */
function membersInOtherRole(
  { agencyLists }: Plan,
  { owner, role }: AgencyList,
  agency: Agency,
): { readonly list: AgencyList; readonly member: AgencyMention }[] {
  const other = role === 'lead' ? 'cooperation' : role === 'cooperation' ? 'lead' : undefined;
  return (listsByOwner(agencyLists).get(owner) ?? [])
    .filter((list) => list.role === other)
    .flatMap((list) =>
      list.members.filter((member) => member.agency === agency).map((member) => ({ list, member })),
    );
}

/** Whether an agency of a list of cooperating agencies leads the same task. */
export const leadsAlready = (plan: Plan, list: AgencyList, agency: Agency): boolean =>
  list.role === 'cooperation' && membersInOtherRole(plan, list, agency).length > 0;

/** The edits that remove an agency, which is to lead a task, from its cooperating agencies; undefined where one cannot be removed. */
export function cooperationRemovals(plan: Plan, list: AgencyList, agency: Agency): TextEdit[] | undefined {
  if (list.role !== 'lead') return [];
  const edits = membersInOtherRole(plan, list, agency).map((each) =>
    memberRemoval(plan, each.list.members, each.member),
  );
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}
