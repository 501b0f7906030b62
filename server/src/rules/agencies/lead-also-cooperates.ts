import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyList } from '#model/agencies/agency-lists.ts';
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
    const leads = new Map<object, AgencyList[]>();
    for (const list of plan.agencyLists)
      if (list.role === 'lead') leads.set(list.owner, [...(leads.get(list.owner) ?? []), list]);
    for (const list of plan.agencyLists) {
      const leading = list.role === 'cooperation' ? leads.get(list.owner) : undefined;
      if (!leading) continue;
      const byKey = new Map(
        leading
          .flatMap(({ members }) => members)
          .filter(isOne)
          .map((lead) => [agencyKey(lead), lead]),
      );
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
            vi: `“${name}” đã chủ trì nhiệm vụ này nên không thể phối hợp với chính mình: bỏ khỏi phần phối hợp, hoặc ghi đúng cơ quan phối hợp (yêu cầu “rõ người”, QĐ 2179/QĐ-TTg).`,
            en: `“${name}” leads this task already and cannot cooperate with itself: drop it here, or name the agency that was meant (Decision 2179/QĐ-TTg: clear who).`,
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

const isOne = ({ kind, inCitation }: AgencyList['members'][number]) =>
  !inCitation && (kind === 'named' || kind === 'shape');
