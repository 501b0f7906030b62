import { plainText } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { isContentLine, type Line } from '#grammar/tree.ts';

/** Names longer than this many UTF-16 units are cut: an outline is read at a glance. */
const maxNameLength = 80;
const maxDetailLength = 60;

/** What lines say together; page numbers and comments between torn lines are left out. */
export function plainTextOfLines(text: string, lines: readonly Line[]): string {
  const texts = lines.filter(isContentLine).map((line) => plainText(text, line.content));
  return texts.filter((words) => words !== '').join(' ');
}

/** The words of several spans as one detail: `Sở Nội vụ; Sở Tài chính`. */
export function joinedText(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => plainText(text, span).replace(/[\s:;,.]+$/, ''))
    .filter((words) => words !== '')
    .join('; ');
}

export const clippedName = (words: string) => cut(words.replace(/[\s:;,]+$/, '').trimStart(), maxNameLength);
export const clippedDetail = (words: string) => cut(words, maxDetailLength);

/** `words` up to the last word boundary before `longest`, with an ellipsis where something is cut off. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(' ', longest - 1);
  // A single word longer than all there is room for: never through a surrogate pair.
  const end = space > 0 ? space : longest - 1 - (/[\ud800-\udbff]/.test(words[longest - 2]!) ? 1 : 0);
  return `${words.slice(0, end).replace(/[\s:;,.–-]+$/, '')}…`;
}
