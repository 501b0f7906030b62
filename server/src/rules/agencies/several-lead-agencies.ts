import { sliceOf } from '#grammar/text/span.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyList } from '#model/agencies/agency-list.ts';
import { quoted } from '#rules/agencies/words.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const severalLeadAgencies: Rule = {
  id: 'several-lead-agencies',
  order: 4010,
  severity: 'off',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'phrase',
  doc: {
    title: { vi: 'Nhiều cơ quan cùng chủ trì', en: 'More than one lead agency' },
    what: {
      vi: 'Một nhiệm vụ có từ hai cơ quan chủ trì trở lên. Một cách gọi chung (“các sở, ban, ngành”) tính là một; trường “Cơ quan thực hiện” không bị xét.',
      en: 'A task has two lead agencies or more. A collective (“các sở, ban, ngành”) counts as one; a field “Cơ quan thực hiện” is not judged.',
    },
    why: {
      vi: 'Một việc một cơ quan chủ trì, chịu trách nhiệm chính (nguyên tắc “một việc chỉ giao một cơ quan, đơn vị chủ trì”; “rõ trách nhiệm”, Quyết định số 2179/QĐ-TTg). Nhiều cơ quan cùng chủ trì thì không ai chịu trách nhiệm chính.',
      en: 'One task has one lead who answers for it (Decision 2179/QĐ-TTg: clear responsibility). Where several lead, nobody does.',
    },
    bad: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ; Sở Tư pháp;\nb) Thời gian thực hiện: Quý II năm 2026.\n',
    good: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Cơ quan phối hợp: Sở Tư pháp;\nc) Thời gian thực hiện: Quý II năm 2026.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const list of plan.agencyLists) {
      if (list.role !== 'lead' || !saysLead(plan.text, list)) continue;
      const leads = list.members.filter(({ kind, inCitation }) => kind !== 'text' && !inCitation);
      const [first, ...others] = [...new Map(leads.map((lead) => [agencyKey(lead), lead])).values()];
      const last = others.at(-1);
      if (!first || !last) continue;
      yield {
        at: { start: first.start, end: Math.max(first.end, last.end) },
        message: {
          vi: `Nhiệm vụ này có ${others.length + 1} cơ quan chủ trì: giữ một (“${quoted(plan, first)}”), chuyển các cơ quan khác sang phần phối hợp (một việc một cơ quan chủ trì, QĐ 2179/QĐ-TTg).`,
          en: `This task has ${others.length + 1} lead agencies: keep one (“${quoted(plan, first)}”), the others cooperate (Decision 2179/QĐ-TTg: one task, one lead).`,
        },
      };
    }
  },
};

/** A label that says "thực hiện" only names who carries out; cells and words lead. */
const saysLead = (text: string, { label }: AgencyList) =>
  label === undefined ||
  !/^(?:cơ quan|đơn vị|bộ phận|người)?\s*thực hiện$/iu.test(sliceOf(text, label).normalize('NFC').trim());
