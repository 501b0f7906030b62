import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { opening as begins } from './line-opening.ts';
import { findFrom, type LineReader, opensBody } from './line-reader.ts';

/** Whether a line is the type of a plan, with or without its subject behind it. */
export function isTitle({ opening, words }: LineReader, i: number): boolean {
  if ((opening(i) & begins.title) === 0) return false;
  const line = words(i);
  return phrases.titleAlone.test(line) || phrases.titleInCapitals.test(line);
}

/** The line of the title; undefined where none stands above the first item. */
export function findTitle(reading: LineReader): number | undefined {
  const { lines } = reading;
  const isBody = (i: number) => lines[i]!.kind === 'item' && opensBody(lines[i]!); // a header may be a table
  const end = findFrom(0, lines.length, isBody) ?? lines.length;
  return findFrom(0, end, (i) => isTitle(reading, i));
}

/** Where no title is: the lines at the top that can only be a header. */
export function endOfHeader({ lines, words }: LineReader): number {
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

/** An attachment note takes no more lines. */
const maxNoteLength = 4;

/** The first line after the subject, the attachment note and the addressees. */
export function endOfTitle(reading: LineReader, titleAt: number): number {
  const { lines, words } = reading;
  let subject = phrases.titleAlone.test(words(titleAt)) ? 0 : 1;
  let above = ''; // `KẾ HOẠCH HÀNH ĐỘNG` is no subject: `Thực hiện Nghị quyết …` below it is one
  let blanks = 0; // since the last line of the subject
  let bracket = 0; // lines of an attachment note that is not closed yet
  let isDone = false; // the note is read, and a subject above it
  for (let i = titleAt + 1; i < lines.length; i++) {
    const { kind } = lines[i]!;
    if (kind === 'blank' || kind === 'ruler' || kind === 'pageNumber') {
      if (kind === 'blank' && subject > 0) blanks++;
      continue;
    }
    const line = words(i);
    if (bracket > 0 && kind === 'item') return i; // nobody has closed the note
    if (bracket > 0 || phrases.attachment.test(line)) {
      const isOpen =
        (bracket > 0 || line.startsWith('(')) && bracket < maxNoteLength && !/\)[.,;]?$/.test(line);
      bracket = isOpen ? bracket + 1 : 0;
      isDone = subject > 0;
      continue;
    }
    if (phrases.addressee.test(line) || kind === 'comment') continue;
    if (subject > 0 && phrases.addressee.test(`${line} ${words(i + 1)}`)) {
      i++; // `Kính` / `gửi: …`
      continue;
    }
    const preamble =
      phrases.legalBasis.test(`${line} ${words(i + 1)}`) || (subject > 0 && opensPreamble(reading, i, above));
    const goesOn = blanks === 0 || (blanks === 1 && kind === 'lower'); // as any paragraph goes on
    if (line === '' || preamble || (!goesOn && subject > 0) || isDone) return i;
    subject++;
    blanks = 0;
    above = line;
  }
  return lines.length;
}

/**
 * A subject may go on with `thực hiện …`; running text is longer, ends as an opening does, or follows a subject in
 * capitals. What names the document that it carries out is running text where the lines that go on with it end so.
 */
function opensPreamble(reading: LineReader, index: number, above: string): boolean {
  const line = reading.words(index);
  if (!phrases.openingWords.test(line)) return false;
  if (line.length > 120 || /[:;]$|như sau/u.test(line) || (isInCapitals(above) && !isInCapitals(line)))
    return true;
  return phrases.carriesOut.test(line) && /[,;:.]$/u.test(lastOfRun(reading, index));
}

/** No paragraph of an opening has more lines. */
const maxRunLength = 30;

/** The last of the lines of running text that stand together from `index` on, up to one that opens as a ground does. */
function lastOfRun({ words }: LineReader, index: number): string {
  let last = index;
  for (let i = index + 1; i < index + maxRunLength && words(i) !== ''; i++) {
    if (phrases.legalBasis.test(words(i))) break;
    last = i;
  }
  return words(last);
}

/** Whether a line has several capitals and no small letter. */
export const isInCapitals = (line: string) => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
