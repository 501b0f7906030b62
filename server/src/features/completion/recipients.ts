import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { partyOfTerritory } from '#lexicon/territories.ts';
import { tableRows } from '#lexicon/words.ts';
import type { Issuer } from '#model/header/issuer.ts';
import { issuerKind } from '#model/header/issuer-kind.ts';
import { partOf } from '#model/structure/walk.ts';
import { recipientStart } from './agency-slot.ts';
import type { Cursor } from './cursor.ts';
import type { Proposal } from './item.ts';
import { endsLine, fitOf, spaceBefore, spanText } from './matching.ts';
import { completionMessages } from './messages.ts';

/** A line of the recipients that plans of some kinds of issuers usually have. */
interface UsualRecipient {
  readonly kinds: readonly string[];
  readonly name: string;
  readonly short: string | undefined;
  readonly remark: string | undefined;
}

const usualRecipients = lazy((): readonly UsualRecipient[] =>
  tableRows('usual-recipients').map(([name = '', kinds = '', short, remark]) => ({
    name,
    kinds: kinds.split(' '),
    short: short || undefined,
    remark: remark || undefined,
  })),
);

/** The recipients in common use that the plan lacks, behind the dash of a line of the recipients or a separator in it. */
export function recipientItems(cursor: Cursor): Proposal[] {
  const { plan, text, offset, line, locale } = cursor;
  const from = recipientStart(cursor);
  if (from === undefined || from > offset || endsLine(cursor)) return [];
  const behind = /^.*[;,]\s*/su.exec(text.slice(from, offset))?.[0].length ?? 0;
  const start = from + behind;
  const typed = spanText(cursor, { start, end: offset });
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(offset, line.end))![0].length;
  const replace = { start, end: offset + rest };
  const isAlone = text.slice(replace.end, line.end).trim() === '';
  if (!isAlone && typed === '') return [];
  const there = recipientsElsewhere(cursor, start);
  const kind = issuerKind(plan);
  return usualRecipients()
    .filter(({ kinds }) => kinds.includes(kind) || kinds.includes('any'))
    .flatMap((each) => {
      const names = [each.name, ...(each.short === undefined ? [] : [each.short])].map((name) =>
        local(name, plan.issuer),
      );
      if (names.some((name) => there.includes(key(name)))) return [];
      const label = nameFor(typed, names);
      if (label === undefined) return [];
      const remark = isAlone && each.remark !== undefined ? ` (${each.remark})` : '';
      return {
        label,
        insert: spaceBefore(cursor, start) + label + remark,
        replace,
        kind: 'agency' as const,
        detail: completionMessages.usualRecipient[locale],
      };
    });
}

/** The form that begins as typed, the full one first; by initials the full one; undefined where neither fits. */
function nameFor(typed: string, names: readonly string[]): string | undefined {
  const begins = names.find((name) => fitOf(typed, name) === 3);
  return begins ?? names.find((name) => typed.trim().length > 2 && fitOf(typed.trim(), name) === 2);
}

/** A name with the plan's own territories. */
function local(name: string, { territories }: Issuer): string {
  const province = territories.get('province') ?? 'tỉnh';
  return name
    .replace('{tỉnh}', province)
    .replace('{xã}', territories.get('commune') ?? 'xã')
    .replace('{Tỉnh ủy}', `${titled(partyOfTerritory(province) ?? province)} ủy`);
}

const titled = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const key = (text: string) => withoutDiacritics(foldKey(text));

/** What the recipients say before the one that is typed, and on later lines. */
function recipientsElsewhere({ plan, text, line }: Cursor, start: number): string {
  const part = partOf(plan.tree, 'recipients');
  if (!part) return '';
  const before = text.slice(part.start, Math.max(part.start, Math.min(start, part.end)));
  const after = text.slice(Math.min(part.end, Math.max(line.end, part.start)), part.end);
  return key(`${before}\n${after}`);
}
