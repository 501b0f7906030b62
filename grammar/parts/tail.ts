import { formsIn } from '#grammar/parts/forms.ts';
import { isTitle } from '#grammar/parts/title.ts';
import * as phrases from '#grammar/tables/phrases.ts';
import { cellsOf, isHeaderRow } from '#grammar/text-table.ts';
import type { Line, PartKind } from '#grammar/tree.ts';
import { opening as begins } from './line-opening.ts';
import { findFrom, type LineReader, opensBody, type PartStart } from './line-reader.ts';

/** What follows the body: recipients, signature, footnotes, annexes and forms, in whatever order they stand. */
export function tailStarts(reading: LineReader, from: number): PartStart[] {
  const { lines } = reading;
  const tail: PartStart[] = [];
  const forms = formsIn(reading);
  let now = 'body' as PartKind;
  let isClosed = false;
  let isFiled = false; // the recipients have their last line
  let hasSections = false;
  const enter = (index: number, kind: PartKind) => {
    tail.push({ index, kind });
    now = kind;
  };
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.continues) continue; // it goes on with what stands above
    const isBelow = now !== 'body';
    const mayBeSheet = isBelow && (now !== 'recipients' || isFiled);
    const sheet = mayBeSheet ? forms.beginsAt(i, now === 'form') : undefined;
    if (isAnnex(reading, i, now)) enter(i, 'annex');
    else if (sheet) enter(i, sheet);
    else if (now === 'annex' || now === 'form') continue;
    else if (now !== 'recipients' && isRecipients(reading, i)) enter(i, 'recipients');
    else if (now !== 'signature' && isSignature(reading, i, now, isClosed)) enter(i, 'signature');
    else if (isBelow && now !== 'footnotes' && isFootnote(reading, i)) enter(i, 'footnotes');
    else if (isBelow && isTitle(reading, i))
      enter(i, 'annex'); // a second plan
    else if (now === 'signature' && opensBody(line) && !isEmptyRow(reading, line))
      enter(i, 'annex'); // an annex without a title
    else if (now === 'recipients' && endsRecipients(reading, line, isFiled))
      enter(i, hasSections || line.level !== 'section' ? 'annex' : 'body');
    if (line.kind !== 'blank') isClosed = line.kind !== 'row' && hasClosingMark(reading, i);
    hasSections ||= now === 'body' && line.level === 'section';
    isFiled = now === 'recipients' && (isFiled || isFilingLine(reading, i));
  }
  return tail;
}

/** Where recipients or a signature begin between two lines; undefined where none do. */
export function endingBegins(reading: LineReader, from: number, to: number): number | undefined {
  let isClosed = false;
  return findFrom(from, to, (i) => {
    if (isRecipients(reading, i) || isSignature(reading, i, 'body', isClosed)) return true;
    if (reading.lines[i]!.kind !== 'blank') isClosed = hasClosingMark(reading, i);
    return false;
  });
}

/** What a table without words leaves: bars alone. */
const isEmptyRow = ({ text }: LineReader, { kind, content }: Line) =>
  kind === 'row' && /^[\s|*]*$/.test(text.slice(content.start, content.end));

function isRecipients({ lines, words, opening, row }: LineReader, i: number): boolean {
  if (lines[i]!.kind === 'row') return phrases.recipientsCell.test(row(i));
  if ((opening(i) & begins.recipients) === 0) return false;
  const piece = words(i);
  if (piece.length < 5 && phrases.recipientsCell.test(`${piece} ${words(i + 1)}`)) return true; // `Nơi` / `nhận:`
  return phrases.recipients.test(piece);
}

/** `./.` at the end of a line; most lines have no slash there. */
function hasClosingMark({ ending }: LineReader, i: number): boolean {
  const piece = ending(i);
  return piece.includes('/') && phrases.closingMarkPattern.test(piece);
}

const isFootnote = ({ opening, words }: LineReader, i: number) =>
  (opening(i) & begins.footnote) !== 0 && phrases.footnote.test(words(i));

/** A section is nobody's address; nor is a clause or a task table once the file copy, the last of them, is named. */
function endsRecipients({ text }: LineReader, line: Line, isFiled: boolean): boolean {
  if (line.level === 'section' || line.level === 'part') return true;
  if (!isFiled) return false;
  return line.kind === 'row' ? isHeaderRow(text, cellsOf(text, line)) : opensBody(line);
}

/** Whether a line names the file copy: `- Lưu: VT.`, alone or behind others on one line. */
function isFilingLine({ text, lines }: LineReader, i: number): boolean {
  const { start, end } = lines[i]!.content;
  return phrases.filingInLine.test(text.slice(start, end).normalize('NFC'));
}

function isAnnex({ opening, words }: LineReader, i: number, now: PartKind): boolean {
  if ((opening(i) & begins.annex) === 0) return false;
  const line = words(i);
  if (phrases.annex.test(line) || phrases.annexInCapitals.test(line)) return true;
  return now !== 'body' && phrases.annexWithTitle.test(line);
}

/** A position alone, or with a name behind it, may be a signature where the text has ended above it: `./.`. */
function isSignature({ opening, words }: LineReader, i: number, now: PartKind, isClosed: boolean): boolean {
  const set = opening(i);
  if ((set & begins.authority) !== 0 && phrases.authority.test(words(i))) return true;
  if ((set & begins.position) === 0 || (now !== 'recipients' && !isClosed)) return false;
  return phrases.position.test(words(i)) || phrases.positionAndName.test(words(i));
}

/** `Trên đây là …` to the end, where no section or clause follows; a paragraph on difficulties before it belongs to it. */
export function findClosing(reading: LineReader, from: number, to: number): number | undefined {
  const { lines, opening, words } = reading;
  let at: number | undefined;
  for (let i = to - 1; i >= from; i--) {
    if (opensBody(lines[i]!) && !isEmptyRow(reading, lines[i]!)) break;
    const set = opening(i);
    if ((set & begins.closing) !== 0 && phrases.closing.test(words(i))) at = i;
    else if (at !== undefined && (set & begins.difficulties) !== 0 && phrases.difficulties.test(words(i)))
      at = i;
  }
  return at;
}
