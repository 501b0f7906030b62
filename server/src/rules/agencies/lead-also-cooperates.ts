import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import { type AgencyMention, firstBehind } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { endsLogicalLine } from '#model/structure/logical-line.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isCompleteName } from './mention-filter.ts';
import { memberRemoval, quotedMention } from './mention-text.ts';
import { ownCooperations } from './own-cooperation.ts';

export const leadAlsoCooperates: Rule = {
  id: 'lead-also-cooperates',
  order: 4020,
  title: { vi: 'Cơ quan chủ trì lại là cơ quan phối hợp', en: 'The lead agency cooperates with itself' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const found = [...inLists(plan)];
    const known = new Set(found.map(({ at }) => at.start));
    for (const { lead, again } of ownCooperations(plan))
      if (!known.has(again.start)) found.push(report(plan, again, lead, undefined));
    yield* found.sort((a, b) => a.at.start - b.at.start);
  },
};

/** Those that fields and cells name as leading and as cooperating. */
function* inLists(plan: Plan): Iterable<Report> {
  const leadsOf = leadsByOwner(plan);
  for (const list of plan.agencyLists) {
    const byKey = list.role === 'cooperation' ? leadsOf(list.owner) : undefined;
    if (!byKey) continue;
    for (const member of list.members) {
      const lead = isWhole(plan, member, list.members) ? byKey.get(agencyKey(member)) : undefined;
      if (lead) yield report(plan, member, lead, memberRemoval(plan, list.members, member));
    }
  }
}

function report(plan: Plan, { start, end }: Span, lead: Span, removal: TextEdit | undefined): Report {
  const name = quotedMention(plan, { start, end });
  return {
    at: { start, end },
    message: {
      vi: `“${name}” đã chủ trì nhiệm vụ này nên không thể phối hợp với chính mình: bỏ khỏi phần phối hợp, hoặc ghi đúng cơ quan phối hợp (tinh thần “6 rõ”: rõ người).`,
      en: `“${name}” leads this task already and cannot cooperate with itself: drop it here, or name the agency that was meant (the spirit of the “six clarities”: clear who).`,
    },
    related: [{ start: lead.start, end: lead.end, message: { vi: 'Chủ trì ở đây', en: 'It leads here' } }],
    ...(removal && {
      fixes: [
        {
          title: { vi: `Bỏ “${name}” khỏi phần phối hợp`, en: `Drop “${name}” here` },
          safe: false,
          edits: [removal],
        },
      ],
    }),
  };
}

/** By its key, who leads what an owner of lists is given; undefined where nobody does. The leads of each owner are read once. */
function leadsByOwner(plan: Plan): (owner: object) => ReadonlyMap<string, AgencyMention> | undefined {
  const leading = groupBy(
    plan.agencyLists.filter(({ role }) => role === 'lead'),
    ({ owner }) => owner,
  );
  return memoizeByObject((owner) => {
    const leads = leading
      .get(owner)
      ?.flatMap(({ members }) => members.filter((lead) => isWhole(plan, lead, members)));
    return leads && new Map(leads.map((lead) => [agencyKey(lead), lead]));
  });
}

/** Whether a member names one body and is no piece of a longer name: `Ban Tuyên giáo | Tỉnh đoàn`, `Tỉnh đoàn các tỉnh | bạn`. */
function isWhole(plan: Plan, member: AgencyMention, members: readonly AgencyMention[]): boolean {
  const { text, tree } = plan;
  const before = members[firstBehind(members, member.start) - 1];
  const isPiece =
    before !== undefined &&
    /^\s*$/u.test(text.slice(before.end, member.start)) &&
    !endsLogicalLine(tree, before.end, member.start);
  return !isPiece && isOne(text, member) && isCompleteName(plan, member, members);
}

const isOne = (text: string, { kind, inCitation, start, end }: AgencyMention): boolean =>
  !inCitation &&
  (kind === 'named' || kind === 'shape'
    ? !several.test(text.slice(start, end).normalize('NFC'))
    : kind === 'text' && shortForm.test(text.slice(start, end)));

/** `Công an các xã`, `Tỉnh đoàn các tỉnh`. */
const several = new RegExp(String.raw`(?<!\p{L})${alternation('determiners')}(?!\p{L})`, 'iu');
/** What only the plan itself explains: `MC`, `KT&ĐBCL`. */
const shortForm = /^\p{Lu}[\p{Lu}\d&-]{1,11}$/u;
