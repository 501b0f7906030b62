import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf, trimSpan } from '#grammar/text/span.ts';
import { isDelimiterRow } from '#grammar/text-table.ts';
import type { Line, PartKind, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { signingPrefixes, slashedPrefixes } from '#lexicon/signing-prefixes.ts';
import { cellsOfLine } from './header.ts';

/** One line of the recipients, with the lines it goes on over; without its dash. */
export interface Recipient extends Span {
  /** Whether a dash (or another sign) stands before it. */
  readonly hasDash: boolean;
  /** Its words, composed. */
  readonly words: string;
  /** Whether it is the last of the list, or of those before a heading within it (`Bản điện tử:`). */
  readonly isLast: boolean;
  /** Whether another one stands behind it on its line. */
  readonly isFollowed: boolean;
}

/** `Nơi nhận:` and what stands below it. */
export interface RecipientList {
  readonly heading: Span;
  readonly entries: readonly Recipient[];
}

/** For whom somebody signs: a prefix of the lexicon's `signing-prefixes`, as `TM` or `KT`. */
export type Authority = string;

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
const maxLines = 400;

/** The recipients and the signature of a plan. */
export function readEnding(tree: PlanTree): Ending {
  const reading: Reading = {
    text: tree.text,
    heading: undefined,
    entries: [],
    signature: [],
    gap: false,
    isSpaced: false,
    isOver: false,
    subHeadings: 0,
  };
  let left = maxLines;
  for (const part of tree.parts) {
    if (part.kind !== 'recipients' && part.kind !== 'signature') continue;
    for (const block of part.blocks)
      for (const line of block.kind === 'trivia' ? [block.line] : block.lines) {
        if (left-- <= 0) break;
        readLine(reading, line, part.kind);
      }
  }
  const { heading, entries, signature, text } = reading;
  const apart = entries.flatMap((entry) =>
    inLine(text, entry).map((span, i, all) => ({
      ...span,
      group: entry.group,
      hasDash: entry.hasDash || i > 0,
      isFollowed: i < all.length - 1,
    })),
  );
  return {
    recipients: heading && {
      heading,
      entries: apart.map(({ start, end, hasDash, isFollowed, group }, i) => ({
        start,
        end,
        hasDash,
        isFollowed,
        words: plainOf(text, { start, end }),
        isLast: apart[i + 1]?.group !== group,
      })),
    },
    signature,
  };
}

interface Entry extends Span {
  end: number;
  readonly hasDash: boolean;
  /** How many headings within the list stand above it. */
  readonly group: number;
}

interface Reading {
  readonly text: string;
  heading: Span | undefined;
  readonly entries: Entry[];
  readonly signature: SignatureLine[];
  /** A blank line stands above: what follows goes on with nothing. */
  gap: boolean;
  /** Blank lines stand between entries: then one tells nothing. */
  isSpaced: boolean;
  /** The file copy is named and a blank line follows it. */
  isOver: boolean;
  subHeadings: number;
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
    if (isFirst && phrases.recipients.test(words)) readHeading(reading, span);
    else if (isFirst && goesOnHeading(reading, words)) reading.heading = span;
    else if (hasDash && reading.heading && !isBelowEnd(reading)) addEntry(reading, span, hasDash);
    else if (isFirst && !isIndented && part === 'recipients' && isSubHeading(reading, words))
      reading.subHeadings++;
    else if (isFirst && !isIndented && part === 'recipients' && goesOn(reading, words, line))
      reading.entries.at(-1)!.end = withoutSignature(reading, span);
    else if (isFirst && !isIndented && part === 'recipients' && isEntry(reading, words))
      addEntry(reading, span, hasDash);
    else if (!hasDash || !reading.heading) addSignature(reading, span);
    isFirst = false;
  }
  reading.gap = false;
}

/** `Nơi` / `nhận:`: a narrow column broke the heading; its last piece stands for it. */
function goesOnHeading({ text, heading, signature }: Reading, words: string): boolean {
  if (heading || !/^nhận\s*:/iu.test(words)) return false;
  const above = signature.findIndex((line) => /^n[ơo]i$/iu.test(plainOf(text, line)));
  if (above >= 0) signature.splice(above, 1);
  return above >= 0;
}

/** `Nơi nhận:`, and the recipients that stand behind it on its line. */
function readHeading(reading: Reading, span: Span): void {
  const { text } = reading;
  const piece = sliceOf(text, span);
  const colon = piece.indexOf(':');
  const rest = colon < 0 ? piece.length : colon + 1;
  const dash = /^[\s*_]*[-–—•+]\s*/.exec(piece.slice(rest));
  if (!dash) {
    reading.heading ??= span;
    return;
  }
  reading.heading ??= trimSpan(text, { start: span.start, end: span.start + rest });
  addEntry(reading, { start: span.start + rest + dash[0].length, end: span.end }, true);
}

function addEntry(reading: Reading, span: Span, hasDash: boolean): void {
  const { entries, gap, subHeadings } = reading;
  reading.isSpaced ||= gap && entries.length > 0;
  const { start } = span;
  entries.push({ start, end: withoutSignature(reading, span), hasDash, group: subHeadings });
}

/** Where a recipient ends: before the signature that stands on its line, which is read too. */
function withoutSignature(reading: Reading, { start, end }: Span): number {
  const from = Math.max(start, end - maxSignatureLength);
  const { text: piece, toOriginal } = composeSpan(reading.text, { start: from, end });
  const gap = phrases.signatureBehind.exec(piece);
  if (!gap) return end;
  addSignature(reading, { start: from + toOriginal(gap.index + gap[0].length), end });
  return from + toOriginal(gap.index);
}

/** Whether a dash stands apart from recipients that are complete, or below those on one line: it is of something else. */
function isBelowEnd(reading: Reading): boolean {
  const { entries, text, gap, isSpaced } = reading;
  const last = entries.at(-1);
  const isHeaded = last !== undefined && last.group !== reading.subHeadings;
  if (last && !isHeaded && isFiled(plainOf(text, last)))
    reading.isOver ||= (gap && !isSpaced) || inLine(text, last).length > 1;
  return reading.isOver;
}

/** A heading within the list, of those who get it in another way. */
function isSubHeading({ heading, entries, text }: Reading, words: string): boolean {
  const last = entries.at(-1);
  const isOpen = last !== undefined && /[:,]$/.test(plainOf(text, last));
  return heading !== undefined && !isOpen && phrases.subHeading.test(words) && hasLower(words);
}

/** Recipients that stand on one line: a mark and a dash part them. */
const betweenRecipients = /[;.,:]\s*(?:[-–—]\s+|[-–—](?=\p{Lu}))(?=[\p{L}*_])|\s[-–—]\s*(?=lưu\s*:)/giu;

function inLine(text: string, { start, end }: Span): Span[] {
  const { text: piece, toOriginal } = composeSpan(text, { start, end });
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) =>
    spans.push(trimSpan(text, { start: start + toOriginal(from), end: start + toOriginal(to) }));
  for (const { index, 0: between } of piece.matchAll(betweenRecipients)) {
    if (/^\s/.test(between)) add(index);
    else add(index + 1); // with its mark
    from = index + between.length;
  }
  add(piece.length);
  return spans.filter((span) => span.end > span.start);
}

/** A line of the signature; what stands on one line is taken apart: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A`. */
function addSignature({ text, signature }: Reading, { start, end }: Span): void {
  const { text: piece, toOriginal } = composeSpan(text, { start, end });
  let from = 0;
  const add = (to: number) => {
    const span = trimSpan(text, { start: start + toOriginal(from), end: start + toOriginal(to) });
    const words = plainOf(text, span);
    if (words !== '') signature.push({ ...span, words, authority: authorityOf(words) });
  };
  if (end - start <= maxSignatureLength && isOfSignature(piece.trim().replace(/^[*_]+|[*_]+$/g, '')))
    for (const { index, 0: gap } of piece.matchAll(phrases.signatureBreak)) {
      add(index);
      from = index + gap.length;
    }
  add(piece.length);
}

/** No line of a signature is longer, though all of it stands on one. */
const maxSignatureLength = 200;

/** Whether a line without a dash goes on with the entry above it. */
function goesOn({ text, entries, gap, isSpaced }: Reading, words: string, { kind }: Line): boolean {
  const last = entries.at(-1);
  if (!last || isOfSignature(words)) return false;
  const above = plainOf(text, last);
  // Where blank lines stand between all lines, an entry is cut off by its words alone: `Ban Xây dựng Đảng,` | `VP Đảng ủy;`.
  if (gap) return isSpaced && (above.endsWith(',') || (kind === 'lower' && /[\p{L}\d]$/u.test(above)));
  if (above.endsWith(':')) return true;
  if (/[;.]$/.test(above)) return kind === 'lower' && !above.endsWith('.');
  return !isFiled(above) || (words.length <= 25 && /\d|\.$/.test(words));
}

/** Whether a line without a dash is a recipient that lacks it. */
function isEntry({ text, heading, entries, gap }: Reading, words: string): boolean {
  const last = entries.at(-1);
  return (
    heading !== undefined &&
    !gap &&
    (/;$/.test(words) || isFiling(words)) &&
    !isOfSignature(words) &&
    !(last && isFiled(plainOf(text, last)))
  );
}

const isOfSignature = (words: string) =>
  authorityOf(words) !== undefined ||
  phrases.position.test(words) ||
  phrases.positionAndName.test(words) ||
  (!hasLower(words) && !/[;.]$/.test(words));

/** `Lưu: VT, …`. */
export const isFiling = (words: string): boolean => phrases.filing.test(words);

/** The same, or at the end of recipients that stand on one line. */
const isFiled = (words: string): boolean => phrases.filingInLine.test(words);

const prefix = new RegExp(
  String.raw`^(?:(${alternation(signingPrefixes)})\s*\.|([TK]/[MTL])\s*\.?)\s*\p{Lu}`,
  'u',
);

function authorityOf(words: string): Authority | undefined {
  const m = prefix.exec(words);
  return m?.[1] ?? slashedPrefixes.get(m?.[2] ?? '');
}
