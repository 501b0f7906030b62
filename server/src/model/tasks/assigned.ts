import { agencyAt } from '#agencies/index.ts';
import { citedSpans } from '#grammar/inline/citation.ts';
import { type Deadline, mayNameTime, readDeadlines } from '#grammar/inline/deadline.ts';
import { compose } from '#grammar/text/fold.ts';
import { memoizeByText } from '#grammar/text/memoize.ts';
import { isSpace, type Span, sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordsOfTiers } from '#lexicon/territories.ts';
import { wordSet } from '#lexicon/words.ts';
import type { FieldNode } from './field.ts';

/** Words before an agency that give it a task. */
const gives = new RegExp(
  String.raw`(?:^|[^\p{L}])${alternation('asking-verbs.of-tasks')}\s+(?:các\s+)?$`,
  'iu',
);
/** Words after an agency by which it takes one. */
const takes = new RegExp(
  String.raw`^[\s,]*(?:(?:là|làm)\s+)?(?:(?:cơ quan|đơn vị)\s+)?${alternation('task-verbs.taken')}(?!\p{L})`,
  'iu',
);
/** Persons who lead by their office, at the start of a sentence or after `Giao`. */
const holders = new RegExp(String.raw`^(?:${alternation('task-holders')}|ông |bà )(?!\p{L})`, 'iu');
const cooperates = new RegExp(String.raw`^phối hợp ${alternation('cooperates-with')}(?!\p{L})`, 'iu');

/** Those who take part do not lead: `Đối tượng tham dự khảo sát: Lãnh đạo Phòng …`. */
const takesPart = /^(?:đối tượng|thành phần)(?!\p{L})[^:.;\n]{0,60}:/iu;
/** A list of agencies that are no doers: `tại các sở, ban, ngành; | Ủy ban nhân dân quận, huyện và …`. */
const goesOn = new RegExp(
  String.raw`(?<!\p{L})${alternation('place-prepositions')} (?:các )?sở,(?: ban,)? ngành(?: (?:${alternation(wordsOfTiers('province', 'city'))}|địa phương))?; ?$`,
  'iu',
);
const isListed = new RegExp(
  String.raw`^\s*(?:[,.;]|$|${alternation('agency-list-words.goes-on')}(?!\p{L}))`,
  'iu',
);

/**
 * The piece of running text that says who does what it describes: an agency at the start of a sentence, one that is
 * asked (`Giao X`, `Mời X`), one that leads or cooperates (`X chủ trì`); undefined where no one is named.
 */
export function leadInText(text: string, span: Span): Span | undefined {
  const { lead } = leadIn(sliceOf(text, span));
  return lead && { start: span.start + lead.start, end: span.start + lead.end };
}

const leadIn = memoizeByText((piece) => ({ lead: readLead(piece) }));

function readLead(text: string): Span | undefined {
  const { text: piece, toOriginal } = compose(text);
  const place = (start: number, end: number): Span => ({ start: toOriginal(start), end: toOriginal(end) });
  if (takesPart.test(piece)) return undefined;
  let before = '';
  for (const { 0: word, index: at } of piece.matchAll(/\p{L}[\p{L}\p{Mn}]*/gu)) {
    const starts = before === '' || beginsSentence(piece, at);
    const isAsked = asking.has(before) && gives.test(piece.slice(Math.max(0, at - 24), at));
    before = word.toLowerCase();
    if (!starts && !isAsked && !isCapital(word)) continue;
    if (starts && cooperates.test(piece.slice(at, at + 24))) return place(at, at + 'phối hợp'.length);
    const holder = starts || isAsked ? holders.exec(piece.slice(at, at + 24)) : null;
    if (holder) return place(at, at + holder[0].length);
    const agency = agencyAt(piece, at);
    if (
      agency &&
      starts &&
      goesOn.test(piece.slice(Math.max(0, at - 48), at)) &&
      isListed.test(piece.slice(agency.end))
    )
      continue;
    if (agency && (starts || isAsked || takes.test(piece.slice(agency.end, agency.end + 40))))
      return place(at, agency.end);
  }
  return undefined;
}

/** The last words of what `gives` finds: most words are none of them. */
const asking = wordSet('asking-verbs.last-words');

/** Whether the last sign before a word ends a sentence or a part of one. */
function beginsSentence(piece: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(piece.charCodeAt(before)) && piece[before] !== '\n') before--;
  return before < 0 || '.;:!?)“"\n'.includes(piece[before]!);
}

const isCapital = (word: string) => word[0] !== word[0]!.toLowerCase();

/** Whether prose may name a time. */
export const namesTime = memoizeByText(mayNameTime);

/** The first expression of time in running text that is no part of a citation; an event that is waited for where there is no other. */
export function deadlineInText(text: string, span: Span): Deadline | undefined {
  const found = timesInText(text, span);
  return found.find(({ kind }) => kind !== 'event') ?? found[0];
}

/** The expressions of time in running text that are no part of a citation. */
export function timesInText(text: string, span: Span): Deadline[] {
  if (!namesTime(sliceOf(text, span))) return [];
  const found = readDeadlines(text, span, 'prose');
  const cited = found.length > 0 ? citedSpans(text, span) : [];
  return found.filter(
    (deadline) => !cited.some(({ start, end }) => deadline.start < end && start < deadline.end),
  );
}

/** What a node and those below it say in words: fields are left out. */
export function proseOf(node: FieldNode): Span[] {
  if (node.isField) return [];
  const own = { start: node.content.start, end: node.own[0]?.start ?? node.content.end };
  return [own, ...node.children.flatMap(proseOf)];
}
