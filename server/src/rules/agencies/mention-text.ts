import { sliceOf } from '#grammar/text/span.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { firstBehind, isPlainGap } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { endsLogicalLine } from '#model/structure/logical-line.ts';
import type { TextEdit } from '#rules/finding.ts';

/** A mention as messages quote it: on one line, composed. */
export function quotedMention(
  { text }: Plan,
  mention: { readonly start: number; readonly end: number },
): string {
  const words = sliceOf(text, mention).normalize('NFC').replace(/\s+/g, ' ');
  return words.length > 90 ? `${words.slice(0, words.lastIndexOf(' ', 88))}…` : words;
}

const separator = /(?:[\s,;]|(?<!\p{L})(?:và|va\u0300)\s)+$/u;
const goesOn = /^\s*(?:[,;.)]|$|\n|\||và\s|va\u0300\s)/u;

/** Whether a list goes on or ends behind a place: no word follows there, nor in a line that goes on with this one. */
function isListEnd({ text, tree }: Plan, at: number): boolean {
  const behind = goesOn.exec(text.slice(at, at + 12))?.[0];
  if (behind === undefined) return false;
  return !behind.endsWith('\n') || endsLogicalLine(tree, at, at + behind.length);
}

/**
 * The edit that takes a member out of a list, with the separator before it, or behind it where it is the first; undefined
 * where more than a separator stands next to it.
 */
export function memberRemoval(
  plan: Plan,
  members: readonly AgencyMention[],
  member: AgencyMention,
): TextEdit | undefined {
  const { text } = plan;
  const at = firstBehind(members, member.start);
  const [before, after] = [members[at - 1], members[at + 1]];
  if (!before) {
    if (!after || member.head !== undefined || after.head !== undefined) return undefined;
    const isAlone = /^[ \t\u00a0]*(?:[,;]|và|va\u0300)[ \t\u00a0]*$/u.test(
      text.slice(member.end, after.start),
    );
    return isAlone ? { start: member.start, end: after.start, text: '' } : undefined;
  }
  const between = text.slice(before.end, member.start);
  const cut = separator.exec(between);
  const isAlone = isPlainGap(text, before.end, member.start) && isListEnd(plan, member.end);
  if (!cut || !isAlone || /[\r\n]/.test(between)) return undefined;
  return { start: before.end + cut.index, end: member.end, text: '' };
}
