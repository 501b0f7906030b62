import * as phrases from '#grammar/tables/phrases.ts';
import { signsIn, signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Line } from '#grammar/tree.ts';
import { opening as opens } from './line-opening.ts';
import { type LineReader, opensBody } from './line-reader.ts';

/** Where forms begin below the text of a plan, as a reader goes down its lines. */
export interface Forms {
  /**
   * What begins at the line of this index: a form to be filled in, or, where a numbered one has no places for that, an annex.
   * `isInForm` where a form is open. Asked line by line, in order.
   */
  beginsAt(index: number, isInForm: boolean): 'form' | 'annex' | undefined;
}

/** So many lines have places to be filled in where a title alone says that it is a form. */
const minBlanks = 2;

/**
 * `Mẫu số 01` opens a sheet, and a form where it has places to be filled in; so do a national motto and the title of a form (`BIÊN BẢN`, `PHIẾU …`) where places to be
 * filled in follow before the next sheet or annex. The outline of a report is one without any.
 */
export function formsIn(reading: LineReader): Forms {
  const { text, lines, words, opening } = reading;
  const isNumber = (i: number) => {
    const begins = (opening(i) & opens.formNumber) !== 0;
    if (!begins && !hasCells(text, lines[i]!)) return false;
    return phrases.formNumber.test(words(i)) || (begins && phrases.formNumberInCapitals.test(words(i)));
  };
  /** Lines with places to be filled in from a line to the next sheet, as far as they count; made when the first line is asked for. */
  let ahead: Uint8Array | undefined;
  const blanksFrom = (from: number) => {
    ahead ??= countBlanks(reading, from, isNumber);
    return ahead[from]!;
  };
  let isHeaded = false; // the open form has a title or items: what opens a form opens another one
  return {
    beginsAt: (i, isInForm) => {
      const blanks = blanksFrom(i);
      const mayBeTitle = (opening(i) & opens.formTitle) !== 0;
      const isOutline = mayBeTitle && phrases.reportOutline.test(words(i));
      const isTitle = isOutline || (mayBeTitle && phrases.formTitle.test(words(i)));
      const isSign = isOutline || (blanks >= minBlanks && (isTitle || phrases.motto.test(words(i))));
      const isSheet = isNumber(i);
      if (isSheet || (isSign && (!isInForm || isHeaded))) {
        isHeaded = isTitle;
        return isSheet && blanks === 0 ? 'annex' : 'form';
      }
      if (isInForm && (isTitle || opensBody(lines[i]!))) isHeaded = true;
      return undefined;
    },
  };
}

function countBlanks(
  { text, lines, words, opening }: LineReader,
  from: number,
  isNumber: (i: number) => boolean,
): Uint8Array {
  const ahead = new Uint8Array(lines.length);
  let blanks = 0;
  for (let i = lines.length - 1; i >= from; i--) {
    const isAnnex =
      (opening(i) & opens.annex) !== 0 &&
      (phrases.annex.test(words(i)) || phrases.annexInCapitals.test(words(i)));
    if (!isAnnex && blanks < minBlanks && hasBlank(text, lines[i]!.content)) blanks++;
    ahead[i] = blanks;
    if (isAnnex || isNumber(i)) blanks = 0;
  }
  return ahead;
}

const tab = 0x09;
const bar = 0x7c;
const dot = 0x2e;
const ellipsis = 0x2026;
const underline = 0x5f;

/** Whether a tab or a bar parts a line. */
function hasCells(text: string, { content }: Line): boolean {
  const signs = signsOf(text);
  if (!signs.has(tab) && !signs.has(bar)) return false;
  const { first, last } = signsIn(signs, content);
  for (let i = first; i < last; i++) {
    const code = text.charCodeAt(signs.offsets[i]!);
    if (code === tab || code === bar) return true;
  }
  return false;
}

/** Whether a span has a place to be filled in: `.....`, `……`, `. . . .`, `____`. */
function hasBlank(text: string, span: Span): boolean {
  const signs = signsOf(text);
  const { first, last } = signsIn(signs, span);
  for (let i = first; i < last; i++) if (isBlankAt(text, signs.offsets[i]!, span.end)) return true;
  return false;
}

function isBlankAt(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === underline) return runOf(text, at, end, underline) >= 4;
  if (code === ellipsis) {
    const next = isWhite(text, at + 1) ? at + 2 : at + 1;
    return next < end && (text.charCodeAt(next) === ellipsis || text.charCodeAt(next) === dot);
  }
  if (code !== dot) return false;
  if (runOf(text, at, end, dot) >= 5) return true;
  for (let i = 0; i < 4; i++) {
    const next = at + 2 * i;
    if (next + 1 >= end || text.charCodeAt(next) !== dot || !isWhite(text, next + 1)) return false;
  }
  return true;
}

const isWhite = (text: string, at: number) => /\s/.test(text[at] ?? '');

function runOf(text: string, at: number, end: number, code: number): number {
  let behind = at;
  while (behind < end && text.charCodeAt(behind) === code) behind++;
  return behind - at;
}
