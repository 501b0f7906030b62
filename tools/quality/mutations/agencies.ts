import { sliceOf } from '#grammar/text/span.ts';
import type { AgencyList, AgencyMention } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { type Consequence, type Mutant, type Mutation, replaced, spread } from '#tools/quality/mutation.ts';
import { endOf } from './places.ts';

/** Lists that only separators part; the last piece of them is where a name can be added. */
function plainLists({ agencyLists, text }: Plan): AgencyList[] {
  return agencyLists.filter(
    ({ values, members, role }) =>
      role !== 'recipient' &&
      role !== 'duty' &&
      values.length === 1 &&
      members.every(({ kind }) => kind !== 'text') &&
      endOf(text, values[0]!) === members.at(-1)!.end,
  );
}

const isOne = ({ kind, inCitation, owned }: AgencyMention) => kind === 'named' && !inCitation && !owned;

/** A list with one name more at its end; the rule must speak on its line. */
function withAgency({ text }: Plan, { values }: AgencyList, name: string): Mutant {
  const at = endOf(text, values[0]!);
  const sign = text.slice(values[0]!.start, at).includes(';') ? ';' : ',';
  return { edits: [{ start: at, end: at, text: `${sign} ${name}` }], at: values[0]!.start };
}

const lists: readonly Mutation[] = [
  {
    rule: 'lead-also-cooperates',
    what: {
      vi: 'thêm cơ quan chủ trì vào phần phối hợp',
      en: 'the lead agency added to those who cooperate',
    },
    consequences: [
      {
        rule: 'agency-not-in-force',
        where: 'line',
        why: {
          vi: 'cơ quan chủ trì ấy đã không còn: nêu thêm chỗ nào thì báo thêm chỗ ấy',
          en: 'that agency is no more, and is said to be wherever it is named',
        },
      },
    ],
    *places(plan) {
      const all = plainLists(plan);
      for (const list of all.filter(({ role }) => role === 'cooperation'))
        for (const { members } of all.filter(({ role, owner }) => role === 'lead' && owner === list.owner))
          for (const member of members.filter(isOne))
            yield withAgency(plan, list, sliceOf(plan.text, member));
    },
  },
  {
    rule: 'repeated-agency',
    what: { vi: 'lặp một cơ quan trong danh sách', en: 'an agency of a list named again' },
    *places(plan) {
      for (const list of plainLists(plan))
        for (const member of list.members.length > 1
          ? list.members.filter(({ inCitation }) => !inCitation)
          : [])
          yield withAgency(plan, list, sliceOf(plan.text, member));
    },
  },
];

/** The rule of spelling reports such an error, too. */
const alsoMisspelled: Consequence = {
  rule: 'misspelling',
  where: 'line',
  why: { vi: 'tên viết sai cũng là lỗi chính tả', en: 'a wrong name is misspelled, too' },
};
const alsoSpaced: Consequence = { ...alsoMisspelled, rule: 'mixed-tone-placement', where: 'plan' };

/** Names of the catalogue with two words of their own at least: one letter less and they are still to be known. */
function known(plan: Plan): AgencyMention[] {
  const mentions = plan.agencyLists.flatMap(({ members, role }) => (role === 'recipient' ? [] : members));
  const named = mentions.filter(
    (member) =>
      isOne(member) &&
      /^(?:Sở|Bộ|Báo|Đài|Thanh tra|Văn phòng|Cục|Kho bạc|Liên đoàn|Bảo hiểm|Công an) \p{Lu}\p{L}+ \p{L}+/u.test(
        sliceOf(plan.text, member),
      ),
  );
  return spread(named, 40);
}

const toneless = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
const otherTone = (word: string) => {
  const bare = toneless(word);
  const at = [...bare.matchAll(/[aăâeêioôơuưy]/giu)].at(-1)?.index;
  if (at === undefined) return word;
  const tone = word.normalize('NFD').includes('\u0300') ? '\u0301' : '\u0300';
  return (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize('NFC');
};

/**
 * A name with its last long word changed by one letter or mark. Its first words say that it is one, and names of places are
 * many: those are left as they are. Of a short word nobody can say for sure what was meant.
 */
function misspelt(
  { text }: Plan,
  member: AgencyMention,
  misspelling: (word: string) => string,
): Mutant | undefined {
  const name = text.slice(member.nameStart, member.nameEnd);
  const words = [...name.matchAll(/\p{L}+/gu)];
  const word = words
    .slice(/^(?:Sở|Bộ|Báo|Đài|Cục)$/u.test(words[0]![0]) ? 1 : 2)
    .findLast(([written]) => written.length > 3 && /\p{Ll}/u.test(written));
  const wrong = word && misspelling(word[0]);
  if (!word || !wrong || wrong === word[0]) return undefined;
  const start = member.nameStart + word.index;
  return { ...replaced({ start, end: start + word[0].length }, wrong), at: member.start };
}

const misspelling = (vi: string, en: string, change: (word: string) => string): Mutation => ({
  rule: 'unknown-agency',
  what: { vi, en },
  consequences: [alsoMisspelled, alsoSpaced],
  *places(plan) {
    for (const member of known(plan)) {
      const mutant = misspelt(plan, member, change);
      if (mutant) yield mutant;
    }
  },
});

const names: readonly Mutation[] = [
  misspelling('tên cơ quan thiếu một chữ cái', 'a name of an agency without one letter', (word) =>
    word.slice(0, -1),
  ),
  misspelling(
    'tên cơ quan thừa một chữ cái',
    'a name of an agency with one letter more',
    (word) => `${word}h`,
  ),
  misspelling(
    'tên cơ quan đảo hai chữ cái',
    'two letters of a name changed about',
    (word) => word.slice(0, -2) + word.at(-1) + word.at(-2),
  ),
  misspelling('tên cơ quan sai dấu thanh', 'a name of an agency with another tone', otherTone),
];

/** Departments of before March 2025 and of after it, which a plan of the other time cannot have. */
const ofOtherTimes = { gone: 'Sở Kế hoạch và Đầu tư', come: 'Sở Dân tộc và Tôn giáo' } as const;

const times: readonly Mutation[] = [
  {
    rule: 'agency-not-in-force',
    what: {
      vi: 'cơ quan không có vào ngày của kế hoạch',
      en: 'an agency that there was not on the plan’s day',
    },
    *places(plan) {
      const day = plan.date?.day;
      if (!day || plan.issuer.level !== 'province') return;
      const name = day > '2025-07-01' ? ofOtherTimes.gone : ofOtherTimes.come;
      for (const { members } of plainLists(plan))
        for (const member of members)
          if (isOne(member) && sliceOf(plan.text, member).startsWith('Sở ')) yield replaced(member, name);
    },
  },
];

export const agencyMutations: readonly Mutation[] = [...lists, ...names, ...times];
