import { beginsKnownName } from '#agencies/index.ts';
import { type Agency, writtenName } from '#catalog/agency.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { isInside } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { misspellingsIn } from '#rules/words/spelling/misspellings-in-plan.ts';
import { isCompleteName } from './mention-filter.ts';
import { quotedMention } from './mention-text.ts';
import { agencyOfLevel, otherWord } from './other-level.ts';

export const unknownAgency: Rule = {
  id: 'unknown-agency',
  order: 4050,
  title: { vi: 'Tên cơ quan không có trong danh mục', en: 'An agency that is not known' },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const misspellings = plan.agencyMisspellings;
    for (const { start, end, wrong, correction: intended } of misspellings) {
      const written = quotedMention(plan, { start, end });
      const right = (plan.text.slice(start, wrong.start) + intended + plan.text.slice(wrong.end, end))
        .normalize('NFC')
        .replace(/\s+/g, ' ');
      yield {
        at: { start, end },
        severity: 'warning',
        message: {
          vi: `Không có cơ quan “${written}”; có lẽ là “${right}”: sửa “${sliceOf(plan.text, wrong).normalize('NFC')}” thành “${intended}”.`,
          en: `There is no agency “${written}”; it should probably be “${right}”: write “${intended}”.`,
        },
        fixes: [
          {
            title: { vi: `Sửa thành “${right}”`, en: `Correct to “${right}”` },
            safe: false,
            edits: [{ start: wrong.start, end: wrong.end, text: intended }],
          },
        ],
      };
    }
    for (const mention of plan.agencies) {
      const right =
        mention.inCitation || isInside(mention, misspellings) ? undefined : agencyOfLevel(mention);
      if (right) yield ofOtherLevel(plan, mention, right);
    }
    for (const { role, members } of plan.agencyLists) {
      if (role === 'recipient') continue;
      for (const member of members) {
        if (!isUnknown(plan, member, members) || isInside(member, misspellings)) continue;
        if (isInside(member, misspellingsIn(plan))) continue;
        const name = quotedMention(plan, member);
        yield {
          at: { start: member.start, end: member.end },
          message: {
            vi: `“${name}” không có trong danh mục cơ quan: kiểm tra lại tên; nếu tên đúng, khai báo cơ quan này trong tệp kh.config.json.`,
            en: `“${name}” is not in the catalogue of agencies: check the name; where it is right, add the agency to kh.config.json.`,
          },
        };
      }
    }
  },
};

/** A name of another level than the territory it is named with: `Ban Chỉ huy Quân sự tỉnh`. */
function ofOtherLevel(plan: Plan, mention: AgencyMention, right: Agency): Report {
  const [wrong, word] = otherWord(mention.agency!, right);
  const written = quotedMention(plan, mention);
  const at = plan.text.indexOf(wrong, mention.start);
  const isThere = at >= mention.start && at < mention.end;
  return {
    at: { start: mention.start, end: mention.end },
    severity: 'warning',
    message: {
      vi: `“${written}”: cấp này là “${writtenName(right)}”, không phải “${wrong} …”. Sửa “${wrong}” thành “${word}”, hoặc xem lại cấp.`,
      en: `“${written}”: at this level it is “${writtenName(right)}”, not “${wrong} …”. Write “${word}”, or check the level.`,
    },
    fixes: isThere
      ? [
          {
            title: { vi: `Sửa “${wrong}” thành “${word}”`, en: `Write “${word}” for “${wrong}”` },
            safe: false,
            edits: [{ start: at, end: at + wrong.length, text: word }],
          },
        ]
      : [],
  };
}

/** What ministries and departments are called is set for the whole country. */
const setByLaw = /^(?:Sở|Bộ) \p{Lu}\p{Ll}/u;
/** Military and party bodies, what is no office, and departments of before 2008. */
const soBoCompound = new RegExp(String.raw`^(?:sở|bộ) ${alternation('so-bo-compounds')}(?!\p{L})`, 'u');

function isUnknown(plan: Plan, member: AgencyMention, members: readonly AgencyMention[]): boolean {
  const { kind, name, inCitation } = member;
  return (
    kind === 'shape' &&
    !inCitation &&
    setByLaw.test(name) &&
    isCompleteName(plan, member, members) &&
    !soBoCompound.test(foldKey(name)) &&
    !beginsKnownName(name)
  );
}
