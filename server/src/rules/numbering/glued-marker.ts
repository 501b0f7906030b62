import { isUpperCode } from '#grammar/text/characters.ts';
import { isSpace, type Span, sliceOf } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import type { Report } from '#rules/rule.ts';

/** The text of an item is looked through so far, in UTF-16 units. */
const maxLength = 2000;

/** What closes a marker. */
const signs = '.)/';

/**
 * Where the marker that is missing between two items stands within the text of the first: `a. Thời gian: Quý I b. Địa điểm` above `c.`.
 * `mark` is the number or letter of the second item, `missing` that of the one between. Undefined where it does not stand there.
 */
export function gluedMarker(
  text: string,
  above: Item,
  below: Item,
  mark: string,
  missing: string,
): Span | undefined {
  const written = sliceOf(text, below.marker);
  const at = written.lastIndexOf(mark);
  if (at < 0) return undefined;
  const wanted = written.slice(0, at) + missing;
  const from = above.marker.end;
  const piece = text.slice(from, Math.min(below.start, from + maxLength)); // a search in the whole text would go to its end
  for (let found = piece.indexOf(wanted); found >= 0; found = piece.indexOf(wanted, found + 1)) {
    const i = from + found;
    const behind = i + wanted.length + 1; // with its sign, whichever it is
    const isApart = isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(behind));
    const isMarker = isApart && signs.includes(text[behind - 1]!);
    if (isMarker && isUpperCode(text.charCodeAt(behind + 1))) return { start: i, end: behind };
  }
  return undefined;
}

/** The report of a marker that stands within a line, and the fix that begins a line with it. */
export function reportGlued(text: string, at: Span): Report {
  const mark = sliceOf(text, at);
  let start = at.start;
  while (isSpace(text.charCodeAt(start - 1)) && text[start - 1] !== '\n') start--;
  return {
    at,
    message: {
      vi: `“${mark}” viết liền vào dòng của số, chữ đứng trước nó: xuống dòng trước “${mark}”.`,
      en: `“${mark}” stands within the line of the item before it: begin a new line with it.`,
    },
    fixes: [
      {
        title: { vi: `Xuống dòng trước “${mark}”`, en: `Begin a new line with “${mark}”` },
        safe: false,
        edits: [{ start, end: at.start, text: lineEndBehind(text, at.end) }],
      },
    ],
  };
}

/** The line end that the text has next, as it writes them. */
function lineEndBehind(text: string, from: number): string {
  const next = text.indexOf('\n', from);
  return next > 0 && text[next - 1] === '\r' ? '\r\n' : '\n';
}
