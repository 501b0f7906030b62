import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { contentOf } from '#model/walk.ts';

/** A finding about an item as a whole marks no more of it than this. */
const widest = 80;

/** Where a finding about an item is shown: its marker and the first words after it, on one line. */
export function headOf(text: string, item: Item): Span {
  const { start } = item.marker;
  const end = Math.min(contentOf(item.lines).end, item.lines[0]!.content.end);
  if (end - start <= widest) return { start, end: Math.max(end, item.marker.end) };
  const cut = text.lastIndexOf(' ', start + widest);
  return { start, end: cut > start ? cut : start + widest };
}

/** The words of an item as messages quote them: its marker and a few words. */
export function nameOf(text: string, item: Item): string {
  const { start, end } = headOf(text, item);
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[*_]{2,}/g, '');
  return words.length > 50 ? `${words.slice(0, words.lastIndexOf(' ', 48))}…` : words.replace(/[:;.,]$/, '');
}
