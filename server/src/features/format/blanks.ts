import type { Span } from '#grammar/text/span.ts';

/** The blanks within a line: tabs and spaces of every width, the no-break ones too. No byte order mark, nothing without a width. */
const blankClass = '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const blank = new RegExp(blankClass);

export const isBlankUnit = (unit: string | undefined): boolean => unit !== undefined && blank.test(unit);

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
  const pattern = new RegExp(`${blankClass}+`, 'g');
  for (const { index, 0: run } of text.slice(start, end).matchAll(pattern))
    runs.push({ start: start + index, end: start + index + run.length });
  return runs;
}

/** Whether a run of blanks may part columns: three spaces and more, or a tab. */
export const isWideGap = (text: string, { start, end }: Span): boolean =>
  end - start > 2 || text.slice(start, end).includes('\t');
