import type { Span } from '#grammar/text/span.ts';

/** The blanks within a line: tabs and spaces of every width, the no-break ones too. No byte order mark, nothing without a width. */
const isBlankCode = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

export const isBlankUnit = (unit: string | undefined): boolean =>
  unit !== undefined && isBlankCode(unit.charCodeAt(0));

/** `span` without the blanks at both its ends. */
export function withoutBlanks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlankUnit(text[start])) start++;
  while (end > start && isBlankUnit(text[end - 1])) end--;
  return { start, end };
}

/** The runs of blanks within a span, in order. */
export function blankRuns(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  for (let at = start; at < end; at++) {
    if (!isBlankCode(text.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isBlankCode(text.charCodeAt(at))) at++;
    runs.push({ start: from, end: at });
  }
  return runs;
}

/** Whether a run of blanks may part columns: three spaces and more, or a tab. */
export const isWideGap = (text: string, { start, end }: Span): boolean =>
  end - start > 2 || text.slice(start, end).includes('\t');
