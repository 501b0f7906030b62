import { type Agency, writtenName } from '#catalog/agency.ts';
import { shortDate } from '#catalog/citation.ts';
import { legalBasisOfBeginning, legalBasisOfEnd } from '#catalog/legal-basis.ts';
import type { Province } from '#catalog/province.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordsOfTiers } from '#lexicon/territories.ts';
import { actsInText } from '#model/agencies/acting.ts';
import type { AgencyList, AgencyMention } from '#model/agencies/agency-lists.ts';
import { type AgencyState, agencyState, provinceOf } from '#model/agencies/agency-state.ts';
import { agencyIn } from '#model/agencies/mentions.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Severity } from '#options/severity.ts';
import { agencyReplacement, provinceReplacement } from '#rules/agencies/replacement.ts';
import type { TextEdit } from '#rules/finding.ts';
import { datedPlan, planDateWithUnit } from '#rules/plan-date.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';
import { cooperationRemovals, leadsAlready } from './lead-and-cooperation.ts';
import { isCompleteName, isInternalUnit } from './mention-filter.ts';
import { memberRemoval, quotedMention } from './mention-text.ts';

export const agencyNotInForce: Rule = {
  id: 'agency-not-in-force',
  order: 4060,
  title: {
    vi: 'Cơ quan không còn, hoặc chưa có, vào ngày của kế hoạch',
    en: 'An agency that did not exist on the plan’s date',
  },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const seen = new Set<number>();
    for (const list of plan.agencyLists)
      for (const member of list.members) {
        if (seen.has(member.start)) continue;
        const found = reportOf(plan, member, list.members, list);
        if (found) seen.add(member.start);
        if (found) yield found;
      }
    for (const [i, mention] of plan.agencies.entries()) {
      if (mention.role !== 'text' || agencyState(plan, mention).kind === 'in-force') continue;
      if (!actsInText(plan, i)) continue;
      const found = reportOf(plan, mention, plan.agencies, undefined);
      if (found) yield found;
    }
  },
};

/** The report of a name among others, where its agency is not there on the plan's day; `list`: of agencies with a role. */
function reportOf(
  plan: Plan,
  mention: AgencyMention,
  others: readonly AgencyMention[],
  list: AgencyList | undefined,
): Report | undefined {
  const state = agencyState(plan, mention);
  if (state.kind === 'in-force' || !isCompleteName(plan, mention, others)) return undefined;
  if (isInternalUnit(plan, mention) || isCalledFormer(plan.text, mention)) return undefined;
  const severity = severityOf(plan, mention, state);
  if (!severity) return undefined;
  return {
    at: { start: mention.start, end: mention.end },
    severity,
    message: messageOf(plan, mention, state),
    fixes: fixesOf(plan, list, mention, state),
  };
}

/** `Sở Thông tin và Truyền thông (cũ)`, `(nay là Sở Khoa học và Công nghệ)`: whoever wrote it knows. */
const formerName = new RegExp(String.raw`^[\s,]*\(?\s*${alternation('past-words.old-names')}(?!\p{L})`, 'iu');

function isCalledFormer(text: string, { end }: AgencyMention): boolean {
  return formerName.test(text.slice(end, end + 24).normalize('NFC'));
}

type NotInForce = Exclude<AgencyState, { readonly kind: 'in-force' }>;

/**
 * The severity by the confidence of the fact: a fact with a source warns, general knowledge informs, a guess gives no finding. Where the
 * date of the plan is uncertain, it is one level lower.
 */
function severityOf(plan: Plan, mention: AgencyMention, state: NotInForce): Severity | undefined {
  const own = severityByDateSource('warning', plan);
  if (state.kind === 'province-ended') return own;
  if (state.confidence === 'high') return own;
  const isSure = state.confidence === 'medium' && own === 'warning' && state.kind === 'ended';
  return isSure && (state.successors.length > 0 || districtWord.test(quotedMention(plan, mention)))
    ? 'information'
    : undefined;
}

/** What bears a district in its name went with it, whatever took over. */
const districtWord = new RegExp(
  String.raw`(?<!\p{L})(?:${alternation(wordsOfTiers('district'))}|thị đoàn)(?!\p{L})`,
  'iu',
);

function messageOf(plan: Plan, mention: AgencyMention, state: NotInForce): Bilingual {
  const name = quotedMention(plan, mention);
  const dated = datedPlan(plan);
  if (state.kind === 'province-ended') {
    const { ended, successor } = state.change;
    const now = successor ? `, nay là ${inSentence(successor)}` : '';
    const since = shortDate(state.since);
    return {
      vi: `“${name}”: ${inSentence(ended)} không còn từ ngày ${since}${now} (${citedBasis(ended.basis)}); ${dated.vi}. Ghi theo địa danh mới.`,
      en: `“${name}”: ${inSentence(ended)} is no more since ${since}${successor ? ` and belongs to ${inSentence(successor)}` : ''} (${citedBasis(ended.basis)}); ${dated.en}. Name it by the new province.`,
    };
  }
  if (state.kind === 'not-yet') {
    const day = planDateWithUnit(plan);
    const since = shortDate(state.agency.validFrom!);
    const law = parenthesis(legalBasisOfBeginning(state.agency));
    const before = names(state.predecessors);
    return {
      vi: `“${name}” chỉ có từ ngày ${since}${law}, sau ${day.vi} của kế hoạch: ghi cơ quan khi ấy${before && ` (${before})`}, hoặc xem lại ngày của kế hoạch.`,
      en: `“${name}” exists since ${since}${law} only, after the plan’s date ${day.en}: name the agency of that day${before && ` (${before})`}, or check the date.`,
    };
  }
  const since = state.since ? ` từ ngày ${shortDate(state.since)}` : '';
  const law = parenthesis(legalBasisOfEnd(state.agency));
  const successors = successorsOf(plan, mention, state).map((each) => named(each, isOfCity(plan, mention)));
  const now = names(successors);
  const which =
    successors.length > 1
      ? `Nay là ${names(successors.slice(0, -1))} hoặc ${successors.at(-1)!.name}: ghi đúng cơ quan tiếp nhận nhiệm vụ.`
      : `Nay là ${now}: ghi theo tên này.`;
  return {
    vi: `“${name}” không còn${since}${law}; ${dated.vi}. ${now ? which : 'Ghi cơ quan tiếp nhận nhiệm vụ.'}`,
    en: `“${name}” is no more${state.since ? ` since ${shortDate(state.since)}` : ''}${law}; ${dated.en}. ${now ? `Its work went to ${now}: name the one that is meant.` : 'Name the agency that took over.'}`,
  };
}

const parenthesis = (law: string | undefined) => (law ? ` (${law})` : '');
const citedBasis = (basis: string) => basis.replace(/\s*\([^()]*\)/g, '');
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join('; ');

const inSentence = ({ fullName }: Province) => fullName[0]!.toLowerCase() + fullName.slice(1);

/** A successor as messages name it: one of provinces is of the city in a city. */
const named = ({ name }: Agency, isCity: boolean) => ({
  name: isCity ? name.replace(/ tỉnh$/, ' thành phố') : name,
});

const isOfCity = ({ issuer }: Plan, { locality }: AgencyMention): boolean =>
  locality?.place === undefined
    ? issuer.territories.get('province') === 'thành phố'
    : locality.territories[0] === 'thành phố';

/**
 * Who took over. What a plan leaves to `UBND huyện`, of no certain place, goes to all communes together; in a commune's
 * own plan to the province above it.
 */
export function successorsOf(
  plan: Plan,
  { locality }: AgencyMention,
  { agency, successors }: NotInForce & { kind: 'ended' },
): readonly Agency[] {
  const { level } = plan.issuer;
  const isAny = locality?.place === undefined && districtCommittee.test(agency.name);
  if (!isAny || level === undefined || level === 'district') return successors;
  const one = agencyIn(plan.referenceData)(
    level === 'commune' ? 'Ủy ban nhân dân tỉnh' : 'Ủy ban nhân dân cấp xã',
  );
  return one ? [one] : successors;
}

const districtCommittee = new RegExp(`^Ủy ban nhân dân ${alternation(wordsOfTiers('district'))}$`);

const agenciesIn = memoizeByObject(
  ({ members }: AgencyList): ReadonlySet<Agency | undefined> => new Set(members.map(({ agency }) => agency)),
);

/**
 * One fix for each successor; where it stands in the list already, or leads the task, the old name is taken out instead.
 * Who leads now and has cooperated does so no longer.
 */
function fixesOf(
  plan: Plan,
  list: AgencyList | undefined,
  mention: AgencyMention,
  state: NotInForce,
): FixDraft[] {
  if (mention.owned) return [];
  if (state.kind === 'province-ended') {
    const { successor } = state.change;
    const edit = successor && provinceReplacement(mention, successor);
    return edit ? [fix(plan, mention, edit)] : [];
  }
  const day = plan.date!.day;
  const province = provinceOf(mention, day)?.successor;
  const replacements = state.kind === 'ended' ? successorsOf(plan, mention, state) : state.predecessors;
  const fixes = replacements.flatMap((replacement): FixDraft[] => {
    const edit = agencyReplacement(plan, mention, replacement, province);
    if (!edit) return [];
    if (!list) return [fix(plan, mention, edit)];
    const isThere = agenciesIn(list).has(replacement) || leadsAlready(plan, list, replacement);
    if (!isThere) {
      const others = cooperationRemovals(plan, list, replacement);
      return others ? [fix(plan, mention, edit, others)] : [];
    }
    const out = memberRemoval(plan, list.members, mention);
    const name = quotedMention(plan, mention);
    const replacementName = writtenName(replacement);
    return out
      ? [
          {
            title: {
              vi: `Bỏ “${name}” (đã có ${replacementName})`,
              en: `Drop “${name}” (${replacementName} is there already)`,
            },
            safe: false,
            edits: [out],
          },
        ]
      : [];
  });
  const distinct = [...new Map(fixes.map((each) => [each.title.vi, each])).values()];
  // All communes are in the list already: no other name for all of them belongs in it.
  const isOfAll = state.kind === 'ended' && replacements.every(({ name }) => / các xã, phường/.test(name));
  const isThere = list !== undefined && replacements.some((replacement) => agenciesIn(list).has(replacement));
  return isOfAll && isThere ? distinct.slice(0, 1) : distinct;
}

function fix(
  { text }: Plan,
  { start, end }: AgencyMention,
  edit: TextEdit,
  others: readonly TextEdit[] = [],
): FixDraft {
  const written = (text.slice(start, edit.start) + edit.text + text.slice(edit.end, end))
    .normalize('NFC')
    .replace(/\s+/g, ' ');
  return {
    title: { vi: `Thay bằng “${written}”`, en: `Replace with “${written}”` },
    safe: false,
    edits: [edit, ...others].sort((a, b) => a.start - b.start),
  };
}
