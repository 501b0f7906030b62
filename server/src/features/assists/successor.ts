import { CodeActionKind } from 'vscode-languageserver-types';
import type { Agency } from '#catalog/agency.ts';
import { mentionAt } from '#features/agency-duties.ts';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { agencyState, provinceOf } from '#model/agencies/agency-state.ts';
import type { Plan } from '#model/plan.ts';
import { agencyNotInForce, successorsOf } from '#rules/agencies/agency-not-in-force.ts';
import { cooperationRemovals, leadsAlready } from '#rules/agencies/lead-and-cooperation.ts';
import { memberRemoval, quotedMention } from '#rules/agencies/mention-text.ts';
import { agencyReplacement } from '#rules/agencies/replacement.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';
import type { Assist, AssistSite } from './assist.ts';

/**
 * The successor of the agency at the cursor that is gone, at every place of the plan that names it, each in the style in which it is written there: in full, by
 * initials, in capitals. One assist a successor. Nothing where one place alone names it, where no rule is sure that it is gone, or one place cannot be changed.
 */
export function successorEverywhere({ plan, at, allFindings }: AssistSite): Assist[] {
  const mention = mentionAt(plan, at.start);
  const state = mention && agencyState(plan, mention);
  if (!mention || state?.kind !== 'ended') return [];
  const key = agencyKey(mention);
  const same = plan.agencies.filter((each) => !each.inCitation && !each.owned && agencyKey(each) === key);
  const found = allFindings.filter(
    ({ rule, start }) => rule === agencyNotInForce.id && same.some((each) => each.start === start),
  );
  if (same.length < 2 || found.length === 0) return [];
  return successorsOf(plan, mention, state).flatMap((successor) => {
    const edits = replacements(plan, same, successor);
    return edits ? [assistOf(plan, mention, { edits, places: same.length, found })] : [];
  });
}

interface Everywhere {
  readonly edits: readonly TextEdit[];
  readonly places: number;
  readonly found: readonly Finding[];
}

function assistOf(plan: Plan, mention: AgencyMention, { edits, places, found }: Everywhere): Assist {
  const own = edits.find(({ start, text }) => text !== '' && start >= mention.start && start < mention.end);
  const before = own ? plan.text.slice(mention.start, own.start).normalize('NFC') : '';
  const name = own ? before + own.text : edits.find(({ text }) => text !== '')!.text;
  return {
    title: {
      vi: `Thay “${quotedMention(plan, mention)}” bằng “${name}” ở cả ${places} chỗ`,
      en: `Replace “${quotedMention(plan, mention)}” with “${name}” at all ${places} places`,
    },
    kind: CodeActionKind.QuickFix,
    findings: found,
    edits,
  };
}

/** The edits that replace all mentions, in the order of the text; undefined where one cannot be, or all would only be taken out. */
function replacements(
  plan: Plan,
  mentions: readonly AgencyMention[],
  successor: Agency,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const mention of mentions) {
    const own = edit(plan, mention, successor);
    if (!own) return undefined;
    edits.push(...own);
  }
  const sorted = edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const isApart = sorted.every((each, i) => i === 0 || sorted[i - 1]!.end <= each.start);
  return isApart && sorted.some(({ text }) => text !== '') ? sorted : undefined;
}

/** One mention: replaced, or taken out where the successor stands beside it; who leads from now on cooperates no longer. */
function edit(plan: Plan, mention: AgencyMention, successor: Agency): TextEdit[] | undefined {
  const list = plan.agencyLists.find(({ members }) => members.includes(mention));
  if (
    list &&
    (list.members.some(({ agency }) => agency === successor) || leadsAlready(plan, list, successor))
  ) {
    const out = memberRemoval(plan, list.members, mention);
    return out && [out];
  }
  const replaced = agencyReplacement(
    plan,
    mention,
    successor,
    provinceOf(mention, plan.date!.day)?.successor,
  );
  const others = list ? cooperationRemovals(plan, list, successor) : [];
  return replaced && others && [{ ...replaced, text: inCapitalsOf(mention, replaced.text) }, ...others];
}

const inCapitalsOf = ({ name }: AgencyMention, text: string) =>
  name === name.toUpperCase() && name.includes(' ') ? text.toUpperCase() : text;
