import { isDelimiterRow } from '#grammar/table.ts';
import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Line, PartKind, PlanTree } from '#grammar/tree.ts';
import { cellsOfLine } from '#model/header.ts';

/** One line of the recipients, with the lines it goes on over; without its dash. */
export interface Recipient extends Span {
  /** Whether a dash (or another sign) stands before it. */
  readonly hasDash: boolean;
  /** Its words, composed. */
  readonly words: string;
}

/** `Nơi nhận:` and what stands below it. */
export interface RecipientList {
  readonly heading: Span;
  readonly entries: readonly Recipient[];
}

/** For whom somebody signs (NĐ 30/2020/NĐ-CP, Phụ lục I, II.7): a body, its head, by order, by mandate, as acting head. */
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/** One line of the signature. */
export interface SignatureLine extends Span {
  readonly words: string;
  /** Of a line `KT. CHỦ TỊCH`; the party's `K/T` is the same. */
  readonly authority: Authority | undefined;
}

/** What stands below the text of a plan, in one column or in two. */
export interface Ending {
  readonly recipients: RecipientList | undefined;
  readonly signature: readonly SignatureLine[];
}

/** No list of recipients and no signature has more lines. */
const mostLines = 400;

/** The recipients and the signature of a plan. */
export function readEnding(tree: PlanTree): Ending {
  const reading: Reading = { text: tree.text, heading: undefined, entries: [], signature: [], gap: false };
  let left = mostLines;
  for (const part of tree.parts) {
    if (part.kind !== 'recipients' && part.kind !== 'signature') continue;
    for (const block of part.blocks)
      for (const line of block.kind === 'trivia' ? [block.line] : block.lines) {
        if (left-- <= 0) break;
        readLine(reading, line, part.kind);
      }
  }
  const { heading, entries, signature, text } = reading;
  return {
    recipients: heading && {
      heading,
      entries: entries.map((entry) => ({ ...entry, words: plainOf(text, entry) })),
    },
    signature,
  };
}

interface Reading {
  readonly text: string;
  heading: Span | undefined;
  readonly entries: { start: number; end: number; hasDash: boolean }[];
  readonly signature: SignatureLine[];
  /** A blank line stands above: what follows goes on with nothing. */
  gap: boolean;
}

function readLine(reading: Reading, line: Line, part: PartKind): void {
  const { text } = reading;
  if (line.kind === 'blank') reading.gap = true;
  if (line.kind === 'row' && isDelimiterRow(text, line)) return;
  if (!['text', 'lower', 'item', 'row', 'pageNumber'].includes(line.kind)) return;
  const isIndented = /^(?:[\t|]| {8})/.test(text.slice(line.start, line.start + 9)) && line.kind !== 'row';
  let isFirst = true;
  for (const cell of cellsOfLine(text, line.content)) {
    const sign =
      line.kind === 'row' ? (/^[-–—•+]\s*/.exec(text.slice(cell.start, cell.end))?.[0].length ?? 0) : 0;
    const hasDash = sign > 0 || (isFirst && line.marker !== undefined);
    const span = { start: cell.start + sign, end: cell.end };
    const words = plainOf(text, span);
    if (words === '') continue;
    if (isFirst && phrases.recipients.test(words)) reading.heading ??= span;
    else if (hasDash && reading.heading) reading.entries.push({ ...span, hasDash });
    else if (isFirst && !isIndented && part === 'recipients' && goesOn(reading, words, line))
      reading.entries.at(-1)!.end = span.end;
    else if (isFirst && !isIndented && part === 'recipients' && isEntry(reading, words))
      reading.entries.push({ ...span, hasDash });
    else reading.signature.push({ ...span, words, authority: authorityOf(words) });
    isFirst = false;
  }
  reading.gap = false;
}

/** Whether a line without a dash goes on with the entry above it. */
function goesOn({ text, entries, gap }: Reading, words: string, { kind }: Line): boolean {
  const last = entries.at(-1);
  if (!last || gap || isOfSignature(words)) return false;
  const above = plainOf(text, last);
  if (above.endsWith(':')) return true;
  if (/[;.]$/.test(above)) return kind === 'lower' && !above.endsWith('.');
  return !isFiling(above) || (words.length <= 25 && /\d|\.$/.test(words));
}

/** Whether a line without a dash is a recipient that lacks it. */
function isEntry({ text, heading, entries, gap }: Reading, words: string): boolean {
  const last = entries.at(-1);
  return (
    heading !== undefined &&
    !gap &&
    (/;$/.test(words) || isFiling(words)) &&
    !isOfSignature(words) &&
    !(last && isFiling(plainOf(text, last)))
  );
}

const isOfSignature = (words: string) =>
  authorityOf(words) !== undefined ||
  phrases.position.test(words) ||
  (!hasLower(words) && !/[;.]$/.test(words));

/** `Lưu: VT, …`. */
export const isFiling = (words: string): boolean => /^lưu(?:[\s:;,.–-]|$)/i.test(words);

const authorities: Readonly<Record<string, Authority>> = { 'T/M': 'TM', 'K/T': 'KT', 'T/L': 'TL' };
const prefix = /^(?:(TM|KT|TL|TUQ|Q)\s*\.|([TK]\/[MTL])\s*\.?)\s*\p{Lu}/u;

function authorityOf(words: string): Authority | undefined {
  const m = prefix.exec(words);
  return (m?.[1] as Authority | undefined) ?? authorities[m?.[2] ?? ''];
}
