import { documentTypes } from '#grammar/tables/document-types.ts';
import * as phrases from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Part, PlanTree } from '#grammar/tree.ts';
import { ownLines } from '#model/structure/walk.ts';
import { type Header, readDate } from './header.ts';
import type { Title } from './title.ts';

/**
 * `(Kèm theo Quyết định số 412/QĐ-UBND ngày 21/11/2025 của …)`: with what a plan is issued, or of what plan an annex is.
 * It tells what the text itself is and cites nothing.
 */
export interface Attachment extends Span {
  readonly place: 'title' | 'annex';
  /** Its type as documents are called (`Quyết định`); undefined where the words name none. */
  readonly type: string | undefined;
  /** Figures of its number, undefined where they are blank. */
  readonly number: string | undefined;
  readonly symbol: string;
  /** ISO; undefined where the day is not given in full, or is none of the calendar. */
  readonly day: string | undefined;
}

/** Below the heading of an annex such a line is among the first; it takes no more lines. */
const firstLines = 10;
const maxLines = 4;
const maxLength = 600;

/**
 * What a plan says of the document that it, or one of its annexes, comes with, in the order of the text. The line of an
 * annex counts where it names the plan itself: a plan, or the document of the header or of the title.
 */
export function attachmentsOf(
  { text, parts }: PlanTree,
  header: Header,
  title: Title | undefined,
): Attachment[] {
  const ofTitle = title?.attachment && readAttachment(text, title.attachment, 'title');
  const found = ofTitle ? [ofTitle] : [];
  for (const part of parts) {
    if (part.kind !== 'annex' && part.kind !== 'form') continue;
    const span = attachmentIn(text, part);
    const read = span && readAttachment(text, span, 'annex');
    if (read && isOwn(read, header, ofTitle)) found.push(read);
  }
  return found;
}

function isOwn(
  { type, number, symbol }: Attachment,
  header: Header,
  ofTitle: Attachment | undefined,
): boolean {
  if (type === 'Kế hoạch' || number === undefined) return true;
  return [header.number && { number: header.number.value, symbol: header.number.symbol }, ofTitle].some(
    (own) => own && own.number === number && own.symbol.toUpperCase() === symbol.toUpperCase(),
  );
}

/** The lines of an attachment note among the first of an annex. */
function attachmentIn(text: string, part: Part): Span | undefined {
  const lines = part.blocks
    .slice(0, 2 * firstLines)
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? ownLines(block).filter(({ kind }) => kind === 'text' || kind === 'lower')
        : [],
    );
  const at = lines.slice(0, firstLines).findIndex(({ content }) => {
    const start = { start: content.start, end: Math.min(content.end, content.start + 60) };
    return phrases.attachment.test(plainOf(text, start));
  });
  if (at < 0) return undefined;
  const first = lines[at]!.content;
  if (text[first.start + text.slice(first.start, first.end).search(/[^\s*_]/)] !== '(') return first;
  const end = lines
    .slice(at, at + maxLines)
    .find(({ content }) => /\)[\s.,;*_]*$/.test(text.slice(content.start, content.end)))?.content.end;
  return { start: first.start, end: end ?? first.end };
}

const shape = /kèm\s+theo\s+([\p{L}\s]{2,40}?)\s+(?:số\s*:?\s*)?([\d….]{0,8}\p{L}?)\s*\/\s*([\p{L}\d&-]+)/iu;

function readAttachment(text: string, { start, end }: Span, place: Attachment['place']): Attachment {
  const words = plainOf(text, { start, end: Math.min(end, start + maxLength) }).replace(/\s+/g, ' ');
  const [, named = '', figures = '', symbol = ''] = shape.exec(words) ?? [];
  const key = named.toLowerCase();
  return {
    start,
    end,
    place,
    type: documentTypes.find(({ name }) => name.toLowerCase() === key)?.name,
    number: /\d/.test(figures) ? figures : undefined,
    symbol,
    day: readDate(words).day,
  };
}
