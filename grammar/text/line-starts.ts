import { partitionPoint } from '#grammar/text/search.ts';

/**
 * Where the lines of a text begin, in UTF-16 units: as the Language Server Protocol counts them, lines end with `\n`,
 * `\r\n` or `\r`, and a line end at the end of the text opens one more.
 */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLineEnd(code)) continue;
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    starts.push(i + 1);
  }
  return starts;
}

export const isLineEnd = (code: number) => code === 0x0a || code === 0x0d;

/** The line, from 0, that holds `offset`, where lines begin at `starts`; offsets outside the text count as its ends. */
export function lineAt(starts: ArrayLike<number>, offset: number): number {
  return Math.max(0, partitionPoint(starts, (start) => start > offset) - 1);
}

/** The first line end of a text, which stands for those it uses; `\n` where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
