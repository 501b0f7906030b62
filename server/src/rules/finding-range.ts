import { isLineEnd } from '#grammar/text/line-starts.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';

/** A finding about an item as a whole marks no more of it than this. */
const maxLength = 80;

/**
 * Where a finding about the whole text is shown: the first words of its first line with text that is not a comment;
 * the first character where none does, nothing where the text is empty.
 */
export function firstLineRange(text: string): Span {
  let comment: Span | undefined;
  for (let start = 0; start < text.length; start++) {
    if (isSpace(text.charCodeAt(start))) continue;
    const most = Math.min(text.length, start + maxLength);
    let end = start;
    while (end < most && !isLineEnd(text.charCodeAt(end))) end++;
    if (!text.startsWith('//', start)) return { start, end: trimmed(text, start, end) };
    comment ??= { start, end };
    while (start < text.length && !isLineEnd(text.charCodeAt(start))) start++;
  }
  return comment ?? { start: 0, end: Math.min(1, text.length) };
}

function trimmed(text: string, start: number, to: number): number {
  let end = to;
  while (end > start + 1 && isSpace(text.charCodeAt(end - 1))) end--;
  if (end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++; // not within a character of two units
  return end;
}

/** Where a finding about an item is shown: its marker and the first words after it, on one line. */
export function itemRange(text: string, item: Item): Span {
  const { start } = item.marker;
  const end = Math.min(contentOf(item.lines).end, item.lines[0]!.content.end);
  if (end - start <= maxLength) return { start, end: Math.max(end, item.marker.end) };
  const cut = text.lastIndexOf(' ', start + maxLength);
  return { start, end: cut > start ? cut : start + maxLength };
}

/** The words of an item as messages quote them: its marker and a few words. */
export function itemName(text: string, item: Item): string {
  const { start, end } = itemRange(text, item);
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[*_]{2,}/g, '');
  return words.length > 50 ? `${words.slice(0, words.lastIndexOf(' ', 48))}…` : words.replace(/[:;.,]$/, '');
}
