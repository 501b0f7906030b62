import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Line, PartKind } from '#grammar/tree.ts';

/** A part begins before the line of this index. */
export interface PartStart {
  readonly index: number;
  readonly kind: PartKind;
}

/** Lines that are read for where parts begin; the words of each are folded once at most. */
interface Reading {
  readonly lines: readonly Line[];
  /** The plain words of a line of running text; empty for items, rows and trivia. */
  words(index: number): string;
  /** The last characters of a line. */
  ending(index: number): string;
  /** The first words of a row of a table; empty for other lines. */
  row(index: number): string;
}

/**
 * Where the parts of a plan begin, in the order of the text; the first always at index 0. Every part is optional:
 * a text of which nothing is known is a body.
 */
export function partStarts(text: string, lines: readonly Line[]): PartStart[] {
  const cache: string[] = [];
  const reading: Reading = {
    lines,
    words: (i) => {
      const line = lines[i];
      if (line === undefined || (line.kind !== 'text' && line.kind !== 'lower')) return '';
      cache[i] ??= plainOf(text, line.content);
      return cache[i];
    },
    ending: (i) => text.slice(Math.max(lines[i]!.start, lines[i]!.content.end - 12), lines[i]!.content.end),
    row: (i) => {
      const line = lines[i];
      if (line?.kind !== 'row') return '';
      const { start, end } = line.content;
      return plainOf(text, { start, end: Math.min(end, start + 24) }).replace(/^[|\s]+/, '');
    },
  };
  const starts: PartStart[] = [];
  const add = (index: number, kind: PartKind) => {
    if (starts.at(-1)?.index !== index) starts.push({ index, kind });
    else starts[starts.length - 1] = { index, kind };
  };

  const titleAt = findTitle(reading);
  const afterHeader = titleAt ?? endOfHeader(reading);
  const hasHeader = findFrom(0, afterHeader, (i) => lines[i]!.kind !== 'blank') !== undefined;
  if (hasHeader) add(0, 'header');
  if (titleAt !== undefined) add(hasHeader ? titleAt : 0, 'title');
  const bodyFrom = titleAt === undefined ? afterHeader : endOfTitle(reading, titleAt);
  const tail = tailStarts(reading, bodyFrom);
  const bodyEnd = tail[0]?.index ?? lines.length;
  const firstItem = findFrom(bodyFrom, bodyEnd, (i) => opensBody(lines[i]!));
  if (bodyFrom < (firstItem ?? bodyEnd)) add(bodyFrom, 'preamble');
  if (firstItem !== undefined) add(firstItem, 'body');
  const closingAt = findClosing(reading, firstItem ?? bodyFrom, bodyEnd);
  if (closingAt !== undefined) add(closingAt, 'closing');
  for (const start of tail) add(start.index, start.kind);
  if (lines.length > 0 && starts[0]?.index !== 0) starts.unshift({ index: 0, kind: 'body' });
  return starts;
}

function findFrom(from: number, to: number, is: (index: number) => boolean): number | undefined {
  for (let i = from; i < to; i++) if (is(i)) return i;
  return undefined;
}

/** A marker of the level of a clause or above opens the body; dashes may still be legal bases of the preamble. */
function opensBody(line: Line): boolean {
  return line.kind === 'row' || (line.kind === 'item' && line.level !== 'dash' && line.level !== 'plus');
}

function findTitle({ lines, words }: Reading): number | undefined {
  const isBody = (i: number) => lines[i]!.kind === 'item' && opensBody(lines[i]!); // a header may be a table
  const end = findFrom(0, lines.length, isBody) ?? lines.length;
  return findFrom(0, end, (i) => phrases.titleAlone.test(words(i)) || phrases.titleInCapitals.test(words(i)));
}

/** Where no title is: the lines at the top that can only be a header. */
function endOfHeader({ lines, words }: Reading): number {
  let end = 0;
  let names = 0; // lines in capitals that are the issuer's if more of a header follows
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.kind === 'blank' || lines[i]!.kind === 'ruler') continue;
    const line = words(i);
    if (phrases.motto.test(line) || phrases.numberLine.test(line) || phrases.placeAndDate.test(line)) {
      end = i + 1;
      names = 0;
    } else if (line === '' || hasLower(line) || ++names > 3) break;
  }
  return end;
}

/** The first line after the subject, the attachment note and the addressees. */
function endOfTitle({ lines, words }: Reading, titleAt: number): number {
  let subject = phrases.titleAlone.test(words(titleAt)) ? 0 : 1;
  let above = ''; // `KẾ HOẠCH HÀNH ĐỘNG` is no subject: `Thực hiện Nghị quyết …` below it is one
  let blankBefore = false;
  let openBracket = false;
  for (let i = titleAt + 1; i < lines.length; i++) {
    const { kind } = lines[i]!;
    if (kind === 'blank' || kind === 'ruler' || kind === 'pageNumber') {
      blankBefore ||= kind === 'blank' && subject > 0;
      continue;
    }
    const line = words(i);
    if (openBracket || phrases.attachment.test(line)) {
      openBracket = !/\)[.,;]?$/.test(line);
      subject = Math.max(subject, 1);
      continue;
    }
    if (phrases.addressee.test(line) || kind === 'comment') continue;
    const preamble = phrases.legalBasis.test(line) || (subject > 0 && opensPreamble(line, above));
    if (line === '' || preamble || (blankBefore && subject > 0)) return i;
    subject++;
    above = line;
  }
  return lines.length;
}

/** A subject may go on with `thực hiện …`; running text is longer, ends as an opening does, or follows a subject in capitals. */
function opensPreamble(line: string, above: string): boolean {
  if (!phrases.openingWords.test(line)) return false;
  return line.length > 120 || /[:;]$|như sau/u.test(line) || (isInCapitals(above) && !isInCapitals(line));
}

const isInCapitals = (line: string) => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** What follows the body: recipients, signature, footnotes, annexes, in whatever order they stand. */
function tailStarts({ lines, words, row, ending }: Reading, from: number): PartStart[] {
  const tail: PartStart[] = [];
  let now = 'body' as PartKind;
  let isClosed = false;
  const enter = (index: number, kind: PartKind) => {
    tail.push({ index, kind });
    now = kind;
  };
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.continues) continue; // it goes on with what stands above
    const said = words(i);
    if (isAnnex(said, now)) enter(i, 'annex');
    else if (now === 'annex') continue;
    else if (now !== 'recipients' && (phrases.recipients.test(said) || phrases.recipientsCell.test(row(i))))
      enter(i, 'recipients');
    else if (now !== 'signature' && isSignature(said, now, isClosed)) enter(i, 'signature');
    else if (now !== 'body' && now !== 'footnotes' && phrases.footnote.test(said)) enter(i, 'footnotes');
    else if (now === 'signature' && opensBody(line)) enter(i, 'annex'); // an annex that nobody titled
    if (line.kind !== 'blank') isClosed = line.kind !== 'row' && phrases.closingMark.test(ending(i));
  }
  return tail;
}

function isAnnex(line: string, now: PartKind): boolean {
  if (phrases.annex.test(line) || phrases.annexInCapitals.test(line)) return true;
  return now !== 'body' && phrases.annexWithTitle.test(line);
}

/** A position alone may be a signature where the text has ended above it: `./.`. */
function isSignature(line: string, now: PartKind, isClosed: boolean): boolean {
  return phrases.authority.test(line) || ((now === 'recipients' || isClosed) && phrases.position.test(line));
}

/** `Trên đây là …` to the end, where no section or clause follows; a paragraph on difficulties before it belongs to it. */
function findClosing({ lines, words }: Reading, from: number, to: number): number | undefined {
  let at: number | undefined;
  for (let i = to - 1; i >= from; i--) {
    if (opensBody(lines[i]!)) break;
    if (phrases.closing.test(words(i)) || (at !== undefined && phrases.difficulties.test(words(i)))) at = i;
  }
  return at;
}
