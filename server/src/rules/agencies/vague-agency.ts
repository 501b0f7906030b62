import { foldKey } from '#grammar/text/fold.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { quotedMention } from './mention-text.ts';

/** Words that do not name a certain agency: "các cơ quan liên quan", "đơn vị chức năng", "các cơ quan, đơn vị". */
const anyUnit = alternation('vague-units.all');
const vague = new RegExp(
  `^(?:(?:các|những) )?${anyUnit}(?:(?:,| và|;)? ?${anyUnit})*(?: (?:chuyên môn|chức năng))?(?: (?:có )?liên quan| chức năng)$` +
    `|^(?:(?:các|những) )?${alternation('vague-units.first')}(?:(?:,| và) ?${alternation('vague-units.further')})*$`,
  'u',
);

export const vagueAgency: Rule = {
  id: 'vague-agency',
  order: 4040,
  title: { vi: 'Cơ quan chủ trì không cụ thể', en: 'A lead agency that is nobody' },
  severity: 'off',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const { role, members } of plan.agencyLists) {
      if (role !== 'lead') continue;
      for (const member of members) {
        if (member.kind === 'named' || member.kind === 'shape' || !vague.test(foldKey(member.name))) continue;
        const name = quotedMention(plan, member);
        yield {
          at: { start: member.start, end: member.end },
          message: {
            vi: `“${name}” không cho biết cơ quan nào chủ trì: nêu tên cơ quan cụ thể (tinh thần “6 rõ”: rõ người).`,
            en: `“${name}” does not tell who leads: name the agency (the spirit of the “six clarities”: clear who).`,
          },
        };
      }
    }
  },
};
