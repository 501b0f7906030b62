import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import type { Cursor } from './cursor.ts';

/** Comparing what is typed with what may be offered. */

/** The text of a span, composed. */
export function spanText({ text }: Pick<Cursor, 'text'>, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFC');
}

/** So many letters are remembered. */
const mostKnown = 2000;

const bareUnit = memoizeByKey(mostKnown, (unit) =>
  isSpace(unit.charCodeAt(0)) ? ' ' : (withoutDiacritics(unit)[0] ?? unit),
);

/**
 * Composed text without diacritics, in lower case, unit by unit: an offset in it is the same offset in `composed`.
 * White space of any width is a space.
 */
export function bareInPlace(composed: string): string {
  let result = '';
  for (let i = 0; i < composed.length; i++) result += bareUnit(composed[i]!);
  return result;
}

/**
 * Whether the finished words of `typed` that bear diacritics are words of `name`: `số l` is not the beginning of
 * `Sở Lao động`. The last word may still get its diacritics, so it is not compared.
 */
export function marksAgree(typed: string, name: string): boolean {
  const words = foldKey(typed).split(' ');
  const finished = /\s$/.test(typed) ? words : words.slice(0, -1);
  const marked = finished.filter((word) => word !== withoutDiacritics(word));
  if (marked.length === 0) return true;
  const known = new Set(foldKey(name).split(/[^\p{L}\p{N}]+/u));
  return marked.every((word) => word.split(/[^\p{L}\p{N}]+/u).every((w) => w === '' || known.has(w)));
}

/** How a phrase fits what is typed: 3 from its start, 2 by its initials, 1 from a later word, 0 not at all. */
export function fitOf(typed: string, phrase: string): 0 | 1 | 2 | 3 {
  const asked = withoutDiacritics(typed);
  const key = withoutDiacritics(phrase);
  if (key.startsWith(asked)) return 3;
  if (asked.length < 2) return 0;
  const words = key.split(/[^\p{L}\p{N}]+/u);
  if (
    words
      .map((word) => word[0])
      .join('')
      .startsWith(asked)
  )
    return 2;
  return key.includes(` ${asked}`) ? 1 : 0;
}

/** A space, where what begins at `start` would stand right behind a colon, a separator or a marker; else nothing. */
export function spaceBefore({ text, read }: Pick<Cursor, 'text' | 'read'>, start: number): string {
  return start === read?.marker?.end || /[:;,]/.test(text[start - 1] ?? '') ? ' ' : '';
}

/**
 * Whether the cursor stands right behind a separator or a full stop at the end of the line. That mostly ends the line: an item
 * offered there would be what Enter inserts. The list goes on with a space.
 */
export function endsLine({ text, offset, line }: Pick<Cursor, 'text' | 'offset' | 'line'>): boolean {
  return /[;,.]/.test(text[offset - 1] ?? '') && text.slice(offset, line.end).trim() === '';
}

/** The offset behind the rest of the word that the cursor stands in. */
export function endOfWord({ text, offset, line }: Pick<Cursor, 'text' | 'offset' | 'line'>): number {
  let end = offset;
  while (end < line.end && /[\p{L}\p{M}\p{N}]/u.test(text[end]!)) end++;
  return end;
}

/** `end`, moved over the white space that is left of the line where nothing else is. */
export function overBlanks({ text, line }: Pick<Cursor, 'text' | 'line'>, end: number): number {
  return text.slice(end, line.end).trim() === '' ? line.end : end;
}
