import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyList } from '#model/agencies/agency-list.ts';
import { isWhole } from '#rules/agencies/judged.ts';
import { quoted, removal } from '#rules/agencies/words.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const leadAlsoCooperates: Rule = {
  id: 'lead-also-cooperates',
  order: 4020,
  severity: 'warning',
  fix: 'offered',
  looksAt: 'plan',
  waitsFor: 'phrase',
  doc: {
    title: { vi: 'Cơ quan chủ trì lại là cơ quan phối hợp', en: 'The lead agency cooperates with itself' },
    what: {
      vi: 'Trong một nhiệm vụ, một cơ quan vừa đứng ở phần chủ trì vừa đứng ở phần phối hợp. Tên được so theo nghĩa (“Sở KH&CN” là “Sở Khoa học và Công nghệ”). Cách gọi chung như “các sở, ban, ngành” không tính là cơ quan chủ trì.',
      en: 'One agency both leads a task and cooperates in it. Names are compared by meaning (“Sở KH&CN” is “Sở Khoa học và Công nghệ”). A collective such as “các sở, ban, ngành” does not count as the lead agency again.',
    },
    why: {
      vi: 'Phân công phải “rõ người, rõ trách nhiệm” (Quyết định số 2179/QĐ-TTg): một cơ quan không phối hợp với chính mình; thường do sao chép từ nhiệm vụ khác, cơ quan phối hợp thật bị bỏ sót.',
      en: 'Tasks must say clearly who answers for them (Decision 2179/QĐ-TTg): nobody cooperates with himself; it is mostly left from copying another task, and the one who should cooperate is missing.',
    },
    bad: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Cơ quan phối hợp: Sở Tư pháp; Sở Nội vụ;\nc) Thời gian thực hiện: Quý II năm 2026.\n',
    good: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Cơ quan phối hợp: Sở Tư pháp; Sở Tài chính;\nc) Thời gian thực hiện: Quý II năm 2026.\n',
  },
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
          isOne(member) && isWhole(plan, member, list.members) ? byKey.get(agencyKey(member)) : undefined;
        if (!lead) continue;
        const name = quoted(plan, member);
        const edit = removal(plan, list.members, member);
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
