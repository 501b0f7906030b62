import { askingWords, jointWords } from '#grammar/tables/phrases.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import type { AgencyRole } from '#model/agencies/agency-lists.ts';
import { isImplementation } from '#model/tasks/task.ts';
import { blockStart, type Cursor, contentStart, ownBlock, textBefore } from './cursor.ts';
import { valueAt } from './value.ts';

/**
 * How sure it is that an agency comes here. `list`: a field or a line of recipients holds nothing else. `heading`: a
 * duty's heading mostly begins with one. `asked`: after `Giao`, `phối hợp với`. `maybe`: after a word that prose uses
 * for much else (`do`, `báo cáo`): only what can hardly be anything but a name is offered.
 */
export type AgencyCertainty = 'list' | 'heading' | 'asked' | 'maybe';

/** A place for agencies. */
export interface AgencySlot {
  readonly start: number;
  /** What agencies are named for here; in prose `text`. */
  readonly role: Exclude<AgencyRole, 'issuer'>;
  readonly certainty: AgencyCertainty;
}

/** The places for agencies that the cursor may be in, the surest first. */
export function agencySlots(cursor: Cursor): AgencySlot[] {
  const { part } = cursor;
  if (part === 'recipients') return recipientSlot(cursor);
  if (
    part === undefined ||
    part === 'header' ||
    part === 'title' ||
    part === 'signature' ||
    part === 'footnotes'
  )
    return [];
  const value = valueAt(cursor);
  const slots: AgencySlot[] = [];
  if (value?.kind === 'lead' || value?.kind === 'cooperation')
    slots.push({ start: value.start, role: value.kind, certainty: 'list' });
  else if (isDutyHeading(cursor))
    slots.push({ start: contentStart(cursor), role: 'duty', certainty: 'heading' });
  const asked = value?.kind === 'deadline' ? undefined : askedSlot(cursor);
  return asked ? [...slots, asked] : slots;
}

function recipientSlot(cursor: Cursor): AgencySlot[] {
  const start = recipientStart(cursor);
  if (start === undefined || start > cursor.offset) return [];
  const archive = /^l[ưu]u/iu.test(cursor.text.slice(start, cursor.offset).normalize('NFC'));
  return archive ? [] : [{ start, role: 'recipient', certainty: 'list' }];
}

/** Where the recipient at the cursor begins: behind the dash of its line, or the last one where all stand on one line. */
export function recipientStart(cursor: Cursor): number | undefined {
  const { read, text, line, offset, part } = cursor;
  if (part !== 'recipients') return undefined;
  const begin = contentStart(cursor);
  if (read?.kind === 'item') return begin;
  const dash = [...text.slice(line.start, offset).matchAll(/(?<=[:;.|]\s*)[-–]\s+/gu)].at(-1);
  return dash && line.start + dash.index + dash[0].length;
}

/** A clause, or another item, right under TỔ CHỨC THỰC HIỆN. */
function isDutyHeading(cursor: Cursor): boolean {
  const { path, text, read, offset } = cursor;
  const parent = path.at(-2);
  const own = ownBlock(cursor);
  if (own?.kind !== 'item' || parent?.kind !== 'item' || own.lines[0] !== read) return false;
  return contentStart(cursor) <= offset && isImplementation(text, parent);
}

/** A pattern for phrases as they are typed, with or without diacritics, and the spaces behind them. */
function wordsOf(phrases: readonly string[]): RegExp {
  const forms = phrases
    .flatMap((phrase) => [phrase, withoutDiacritics(phrase)])
    .map((form) => form.replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms.join('|')})\\s+`, 'giu');
}

const joint = wordsOf(jointWords);
/** These address an agency where they begin a sentence. */
const asking = wordsOf(askingWords);
const vague = wordsOf(wordList('asking-verbs.before-names'));
/** Before `giao` and the like: then it is another word (`được giao`, `bàn giao`, `lý do`). */
const giaoCompound = new RegExp(String.raw`(?<!\p{L})${alternation('giao-compounds')}\s+$`, 'iu');
const sentenceStart = /(?:^|[.;:!?)"“”])\s*$/u;
const maxNameLength = 160;

function askedSlot(cursor: Cursor): AgencySlot | undefined {
  const from = Math.max(blockStart(cursor), cursor.offset - maxNameLength);
  if (from >= cursor.offset) return undefined;
  const { nfcText, at } = textBefore(cursor, from);
  const asked = endOfLast(
    nfcText,
    asking,
    (before, word) => sentenceStart.test(before) && /^\p{Lu}/u.test(word),
  );
  const sure = Math.max(
    endOfLast(nfcText, joint, () => true),
    asked,
  );
  const maybe = endOfLast(nfcText, vague, (before) => !giaoCompound.test(before));
  const end = Math.max(sure, maybe);
  if (end < 0 || /[.:!?](?:\s|$)/.test(nfcText.slice(end))) return undefined;
  return { start: at(end), role: 'text', certainty: sure >= maybe ? 'asked' : 'maybe' };
}

/** The end of the last match that `holds` for, given what stands before it; -1 where there is none. */
function endOfLast(nfcText: string, words: RegExp, holds: (before: string, word: string) => boolean): number {
  let end = -1;
  for (const { index, 0: word } of nfcText.matchAll(words))
    if (holds(nfcText.slice(0, index), word)) end = index + word.length;
  return end;
}
