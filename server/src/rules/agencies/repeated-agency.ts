import { lazy } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyList, AgencyMention } from '#model/agencies/agency-lists.ts';
import { isPlainGap } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { blanks, isRepetition, marks, repetition } from '#rules/contract/permissions.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isCompleteName } from './mention-filter.ts';
import { memberRemoval, quotedMention } from './mention-text.ts';

export const repeatedAgency: Rule = {
  id: 'repeated-agency',
  order: 4030,
  title: { vi: 'Cơ quan lặp lại trong một danh sách', en: 'An agency twice in one list' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [repetition, marks(',;', 'anywhere'), blanks],
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const list of plan.agencyLists) {
      if (list.role === 'recipient') continue;
      for (const [before, member] of repetitions(plan, list)) {
        const name = quotedMention(plan, member);
        const edit = memberRemoval(plan, list.members, member);
        yield {
          at: { start: member.start, end: member.end },
          message: {
            vi: `“${name}” đã có trong danh sách này${sameWords(plan.text, before, member) ? '' : ` (“${quotedMention(plan, before)}”)`}: bỏ một tên, hoặc sửa thành cơ quan định nêu.`,
            en: `“${name}” is in this list already${sameWords(plan.text, before, member) ? '' : ` (“${quotedMention(plan, before)}”)`}: drop one, or name the agency that was meant.`,
          },
          related: [
            { start: before.start, end: before.end, message: { vi: 'Nêu lần đầu', en: 'Named first' } },
          ],
          ...(edit && {
            fixes: [
              {
                title: { vi: `Bỏ “${name}” lặp lại`, en: `Drop the second “${name}”` },
                safe: isRepetition(plan.text.slice(before.start, before.end), name),
                edits: [edit],
              },
            ],
          }),
        };
      }
    }
  },
};

/** The names of a list that came before in it, each with the first one. */
function repetitions(plan: Plan, { members }: AgencyList): (readonly [AgencyMention, AgencyMention])[] {
  if (members.length < 2) return [];
  const found: (readonly [AgencyMention, AgencyMention])[] = [];
  const first = new Map<string, number>();
  const runs = lazy(() => runsOf(plan.text, members));
  members.forEach((member, i) => {
    if (member.inCitation || (member.kind === 'text' && !isUnit(plan.text, member))) return;
    const before = first.get(agencyKey(member));
    if (before === undefined) first.set(agencyKey(member), i);
    else if (
      runs()[before] === runs()[i] &&
      [members[before]!, member].every((each) => isCompleteName(plan, each, members))
    )
      found.push([members[before]!, member]);
  });
  return found;
}

/** Whether words that no catalogue knows name a unit: `Phòng Bạn đọc`. */
const isUnit = (text: string, { start }: AgencyMention): boolean =>
  /^\p{Lu}\p{L}*\s+\p{L}/u.test(text.slice(start, start + 24).normalize('NFC'));

/** Where a sentence ends between two members. */
const sentenceEnd = /[.!?][^\S\r\n]/;

/** Words after which names belong to a sentence (who works with whom, who is asked), so that none can be removed. */
const sentenceWord = new RegExp(
  String.raw`(?<!\p{L})${alternation('agency-list-words.sentence')}(?!\p{L})`,
  'iu',
);

/** The number of the run that each member stands in: only separators part its members; in another sentence a name may come again. */
function runsOf(text: string, members: readonly AgencyMention[]): number[] {
  let run = 0;
  return members.map(({ start }, i) => {
    const from = members[i - 1]?.end ?? start;
    const isPlain = isPlainGap(text, from, start);
    const gap = isPlain ? text.slice(from, start).normalize('NFC') : '';
    if (!isPlain || sentenceEnd.test(gap) || sentenceWord.test(gap)) run++;
    return run;
  });
}

const sameWords = (text: string, a: AgencyMention, b: AgencyMention) =>
  text.slice(a.start, a.end) === text.slice(b.start, b.end);
