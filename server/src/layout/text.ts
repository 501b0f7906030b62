import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { isContentLine, type Line, type Marker } from '#grammar/tree.ts';
import type { PageParagraph, PageRun } from './page.ts';
import type { StyleName } from './styles.ts';

/** The blank behind a marker, at which no line is broken. */
const fixedBlank = '\u00a0';

/** A paragraph of spans, with a blank between them; undefined where they say nothing. */
export function paragraphOf(
  text: string,
  style: StyleName,
  spans: readonly Span[],
  more?: { readonly linesAbove: number },
): PageParagraph | undefined {
  const runs = runsOf(text, spans);
  return runs.length === 0 ? undefined : asParagraph(style, runs, more);
}

/** A paragraph of runs, of which there is at least one. */
export const asParagraph = (
  style: StyleName,
  runs: readonly PageRun[],
  more: { readonly linesAbove?: number } = {},
): PageParagraph => ({
  kind: 'paragraph',
  style,
  runs,
  start: runs[0]!.start,
  end: runs.at(-1)!.end,
  ...more,
});

/** The runs of spans that say something, with a blank between them. */
export function runsOf(text: string, spans: readonly Span[]): PageRun[] {
  const runs: PageRun[] = [];
  for (const { start, end } of spans) {
    const words = printedText(text, { start, end });
    if (words === '') continue;
    runs.push({ text: runs.length === 0 ? words : ` ${words}`, start, end });
  }
  return runs;
}

/** What lines say: their contents, without the trivia between them. */
export const contentsOf = (lines: readonly Line[]): Span[] =>
  lines.filter(isContentLine).map(({ content }) => content);

/** What a line says with its marker, without what a converter left before it. */
export function wholeOf({ content, marker }: Line): Span {
  if (!marker) return content;
  return { start: marker.start, end: Math.max(marker.end, content.end) };
}

/** A marker as a run, with the blank behind it where words follow. */
export function markerRun(text: string, marker: Marker, isAlone: boolean): PageRun | undefined {
  const words = printedText(text, marker);
  if (words === '') return undefined;
  return { text: isAlone ? words : words + fixedBlank, start: marker.start, end: marker.end };
}

/** About how long a text is in print, in millimetres: Times New Roman, bold, of a size in points. */
export function printedLength(words: string, size: number): number {
  let units = 0;
  for (const letter of words)
    units +=
      letter === ' '
        ? 0.25
        : letter !== letter.toLowerCase()
          ? 0.72
          : /[iljtfr.,;:()-]/.test(letter)
            ? 0.33
            : 0.52;
  return units * size * (25.4 / 72);
}

/** `*20*`, as converters write italics: a word or more between two stars. */
const starred = /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])([^*]*[\p{L}\p{N}.,;:])\*(?![\p{L}\p{N}*])/gu;

/** The words of a span on one line, as they are printed: a star that stands alone, or a line to write on, is text. */
const printedText = (text: string, span: Span): string =>
  plainOf(text, span)
    .replaceAll('**', '')
    .replace(starred, '$1')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
