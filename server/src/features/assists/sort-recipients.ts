import { CodeActionKind } from 'vscode-languageserver-types';
import { tierOfTerritory } from '#lexicon/territories.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { isFiling, type Recipient } from '#model/header/ending.ts';
import type { Plan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Assist, AssistSite } from './assist.ts';

/**
 * Puts the recipients in the order of offices: those above the issuer, those of its level, those below, each as they stand; the copy that is filed last
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 9: to act, to check and to be informed, to file). Offered at the recipients, where they stand otherwise.
 */
export function sortRecipients({ plan, at }: AssistSite): Assist[] {
  const list = plan.ending.recipients;
  const entries = list?.entries ?? [];
  const last = entries.at(-1);
  if (!list || !last || at.start < list.heading.start || at.start > last.end) return [];
  // Within a line, and below headings of their own, an order may mean something.
  if (entries.some(({ isFollowed, isLast }, i) => isFollowed || (isLast && i < entries.length - 1)))
    return [];
  const ranks = ranksOf(plan, entries);
  const order = entries.map((_, i) => i).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  if (order.every((from, to) => from === to)) return [];
  return [
    {
      title: {
        vi: 'Sắp xếp nơi nhận: cấp trên, cùng cấp, cấp dưới, lưu',
        en: 'Sort recipients: above, same level, below, filed',
      },
      kind: CodeActionKind.RefactorRewrite,
      edits: order.flatMap((from, to) => moved(plan.text, entries[from]!, entries[to]!)),
    },
  ];
}

/** The words of one recipient on the line of another, which keeps its own end mark. */
function moved(text: string, from: Recipient, to: Recipient): TextEdit[] {
  if (from === to) return [];
  const words = wordsEnd(text, from);
  return [{ start: to.start, end: wordsEnd(text, to), text: text.slice(from.start, words) }];
}

function wordsEnd(text: string, { start, end }: Recipient): number {
  let at = end;
  while (at > start && /[\s;.,]/.test(text[at - 1]!)) at--;
  return at;
}

const levels: readonly (string | undefined)[] = ['central', 'province', 'district', 'commune'];

/** How high above or below the issuer each recipient stands; one that nobody knows goes with the one before it. The party's committees stand above. */
function ranksOf(plan: Plan, entries: readonly Recipient[]): number[] {
  const own = levels.indexOf(plan.issuer.level ?? 'province');
  const ranks: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const mention = plan.agencies.find(({ start }) => start >= entry.start && start < entry.end);
    const level = mention ? levelOf(mention) : -1;
    const before = ranks[i - 1] ?? sameLevel;
    if (isFiling(entry.words)) ranks.push(levels.length);
    else if (mention?.agency?.level === 'party') ranks.push(0);
    else ranks.push(level < 0 ? before : Math.sign(level - own) + sameLevel);
  }
  return ranks;
}

const sameLevel = 1;

/** The level of an agency, or of those together whose territories are named (`UBND các xã`). */
function levelOf({ agency, locality }: AgencyMention): number {
  const known = levels.indexOf(agency?.level);
  const [territory] = locality?.territories ?? [];
  return known >= 0 || territory === undefined ? known : levels.indexOf(tierOfTerritory(territory));
}
