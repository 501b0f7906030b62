import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyList } from '#model/agencies/agency-lists.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { quotedMention } from './mention-text.ts';

export const severalLeadAgencies: Rule = {
  id: 'several-lead-agencies',
  order: 4010,
  title: { vi: 'Nhiều cơ quan cùng chủ trì', en: 'More than one lead agency' },
  severity: 'off',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const list of plan.agencyLists) {
      if (list.role !== 'lead' || !labelsLead(plan.text, list)) continue;
      const leads = list.members.filter(({ kind, inCitation }) => kind !== 'text' && !inCitation);
      const [first, ...others] = [...new Map(leads.map((lead) => [agencyKey(lead), lead])).values()];
      const last = others.at(-1);
      if (!first || !last) continue;
      yield {
        at: { start: first.start, end: Math.max(first.end, last.end) },
        message: {
          vi: `Nhiệm vụ này có ${others.length + 1} cơ quan chủ trì: giữ một (“${quotedMention(plan, first)}”), chuyển các cơ quan khác sang phần phối hợp (tinh thần “6 rõ”: rõ trách nhiệm).`,
          en: `This task has ${others.length + 1} lead agencies: keep one (“${quotedMention(plan, first)}”), the others cooperate (the spirit of the “six clarities”: clear responsibility).`,
        },
      };
    }
  },
};

const carriesOutLabel = new RegExp(String.raw`^${alternation('label-heads')}?\s*thực hiện$`, 'iu');

/** A label that says "thực hiện" only names who carries out; cells and words lead. */
const labelsLead = (text: string, { label }: AgencyList) =>
  label === undefined || !carriesOutLabel.test(sliceOf(text, label).normalize('NFC').trim());
