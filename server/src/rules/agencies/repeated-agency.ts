import type { AgencyList, AgencyMention } from '#model/agency.ts';
import { agencyKey } from '#model/agency-key.ts';
import { isPlainGap } from '#model/agency-list.ts';
import { isWhole } from '#rules/agencies/judged.ts';
import { quoted, removal } from '#rules/agencies/words.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const repeatedAgency: Rule = {
  id: 'repeated-agency',
  severity: 'warning',
  fix: 'safe',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Cơ quan lặp lại trong một danh sách', en: 'An agency twice in one list' },
    what: {
      vi: 'Một cơ quan được nêu hai lần trong cùng một danh sách chủ trì, phối hợp hoặc đầu mục phân công. Tên được so theo nghĩa và địa bàn: “Sở TT&TT” là “Sở Thông tin và Truyền thông”, “UBND xã A” không phải là “UBND xã B”.',
      en: 'An agency stands twice in one list: of those who lead, who cooperate, or in the heading of an assignment. Names are compared by meaning and locality.',
    },
    why: {
      vi: 'Tên lặp thường do sao chép; có khi cơ quan thứ hai vốn phải là một cơ quan khác.',
      en: 'A name is mostly doubled by copying; at times the second one should have been another agency.',
    },
    bad: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Cơ quan phối hợp: Sở Tư pháp; Sở Tài chính; Sở Tư pháp;\nc) Thời gian thực hiện: Quý II năm 2026.\n',
    good: '1. Rà soát thủ tục:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Cơ quan phối hợp: Sở Tư pháp; Sở Tài chính;\nc) Thời gian thực hiện: Quý II năm 2026.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const list of plan.agencyLists) {
      if (list.role === 'recipient') continue;
      const first = new Map<string, AgencyMention>();
      for (const member of runOf(plan.text, list)) {
        if (member.kind === 'text' || member.inCitation || !isWhole(plan.text, member, list.members))
          continue;
        const before = first.get(agencyKey(member));
        if (!before) {
          first.set(agencyKey(member), member);
          continue;
        }
        const name = quoted(plan, member);
        const edit = removal(plan, list.members, member);
        yield {
          at: { start: member.start, end: member.end },
          message: {
            vi: `“${name}” đã có trong danh sách này${sameWords(plan.text, before, member) ? '' : ` (“${quoted(plan, before)}”)`}: bỏ một tên, hoặc sửa thành cơ quan định nêu.`,
            en: `“${name}” is in this list already${sameWords(plan.text, before, member) ? '' : ` (“${quoted(plan, before)}”)`}: drop one, or name the agency that was meant.`,
          },
          related: [
            { start: before.start, end: before.end, message: { vi: 'Nêu lần đầu', en: 'Named first' } },
          ],
          ...(edit && {
            fixes: [
              {
                title: { vi: `Bỏ “${name}” lặp lại`, en: `Drop the second “${name}”` },
                safe: true,
                edits: [edit],
              },
            ],
          }),
        };
      }
    }
  },
};

/** The members up to the first words that make a sentence of the list: there a name may come again. */
function runOf(text: string, { members }: AgencyList): readonly AgencyMention[] {
  const end = members.findIndex((member, i) => i > 0 && !isPlainGap(text, members[i - 1]!.end, member.start));
  return end < 0 ? members : members.slice(0, end);
}

const sameWords = (text: string, a: AgencyMention, b: AgencyMention) =>
  text.slice(a.start, a.end) === text.slice(b.start, b.end);
