import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyList, AgencyMention } from '#model/agencies/agency-lists.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isCompleteName } from './mention-filter.ts';
import { memberRemoval, quotedMention } from './mention-text.ts';

export const leadAlsoCooperates: Rule = {
  id: 'lead-also-cooperates',
  order: 4020,
  title: { vi: 'Cơ quan chủ trì lại là cơ quan phối hợp', en: 'The lead agency cooperates with itself' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const leadsOf = leadsByOwner(plan.agencyLists);
    for (const list of plan.agencyLists) {
      const byKey = list.role === 'cooperation' ? leadsOf(list.owner) : undefined;
      if (!byKey) continue;
      for (const member of list.members) {
        const lead =
          isOne(member) && isCompleteName(plan, member, list.members)
            ? byKey.get(agencyKey(member))
            : undefined;
        if (!lead) continue;
        const name = quotedMention(plan, member);
        const edit = memberRemoval(plan, list.members, member);
        yield {
          at: { start: member.start, end: member.end },
          message: {
            vi: `“${name}” đã chủ trì nhiệm vụ này nên không thể phối hợp với chính mình: bỏ khỏi phần phối hợp, hoặc ghi đúng cơ quan phối hợp (tinh thần “6 rõ”: rõ người).`,
            en: `“${name}” leads this task already and cannot cooperate with itself: drop it here, or name the agency that was meant (the spirit of the “six clarities”: clear who).`,
          },
          related: [
            { start: lead.start, end: lead.end, message: { vi: 'Chủ trì ở đây', en: 'It leads here' } },
          ],
          ...(edit && {
            fixes: [
              {
                title: { vi: `Bỏ “${name}” khỏi phần phối hợp`, en: `Drop “${name}” here` },
                safe: false,
                edits: [edit],
              },
            ],
          }),
        };
      }
    }
  },
};

/** By its key, who leads what an owner of lists is given; undefined where nobody does. The leads of each owner are read once. */
function leadsByOwner(
  lists: readonly AgencyList[],
): (owner: object) => ReadonlyMap<string, AgencyMention> | undefined {
  const leading = groupBy(
    lists.filter(({ role }) => role === 'lead'),
    ({ owner }) => owner,
  );
  return memoizeByObject((owner) => {
    const leads = leading.get(owner)?.flatMap(({ members }) => members.filter(isOne));
    return leads && new Map(leads.map((lead) => [agencyKey(lead), lead]));
  });
}

const isOne = ({ kind, inCitation }: AgencyMention) => !inCitation && (kind === 'named' || kind === 'shape');
