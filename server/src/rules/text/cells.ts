import { openBeforeSmall, openEnds } from '#grammar/tables/torn-ends.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Line } from '#grammar/tree.ts';

/** A paragraph fills its lines up to the place where a page ends; a shorter line may be a cell of a table. */
const fullLine = 40;

/**
 * Whether two lines with nothing but blank lines or numbers between them are no halves of a paragraph but cells of a table that a
 * converter has set one a line: a figure above, a single letter below, single words among figures.
 */
export function areCells(text: string, lines: readonly Line[], upper: Line, lower: Line): boolean {
  const above = lineText(text, upper);
  const below = lineText(text, lower);
  if (isFigure(above) || isLetter(below)) return true;
  if (above.length >= fullLine || goesOn.test(above)) return false;
  const before = neighbour(lines, upper, -1);
  const after = neighbour(lines, lower, 1);
  const amongFigures = [before, after].some((line) => line !== undefined && isFigure(lineText(text, line)));
  return amongFigures || (stands(lines, upper) && isOneWord(below));
}

/** Whether the line above is surely the upper half of a paragraph: it fills its line, belongs to an item, or cannot end as it does. */
export function isUpperHalf(text: string, lines: readonly Line[], upper: Line): boolean {
  const words = lineText(text, upper);
  return words.length >= fullLine || goesOn.test(words) || upper.kind === 'item' || !stands(lines, upper);
}

/** The text of a line; of a page number its figures. */
const lineText = (text: string, { content }: Line) =>
  text.slice(content.start, content.end).normalize('NFC').trim();

/** `356.104.944`, `12,5 %`, `- 0,5 ha`: figures, with a short unit perhaps. */
const isFigure = (words: string) => /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,4}[²³]?)?[^\p{L}]*$/u.test(words);
const isLetter = (words: string) => /^[^\p{L}\d]*\p{L}[^\p{L}\d]*$/u.test(words);
/** One word without a mark that ends a sentence. */
const isOneWord = (words: string) => /^[^\s.;:,]+$/.test(words);

/** No sentence ends so, and no cell. */
const goesOn = new RegExp(`(?:[,–-]|(?<!\\p{L})(?:${[...openEnds, ...openBeforeSmall].join('|')}))$`, 'iu');

const isBlank = (line: Line | undefined) => line === undefined || line.kind === 'blank';

/** Whether a line stands by itself, as a cell does: a blank line or nothing before it. */
function stands(lines: readonly Line[], line: Line): boolean {
  return line.kind !== 'item' && isBlank(lines[indexOf(lines, line) - 1]);
}

/** The nearest line on one side that is not blank, at most two blank lines away. */
function neighbour(lines: readonly Line[], line: Line, step: 1 | -1): Line | undefined {
  let at = indexOf(lines, line) + step;
  for (let i = 0; i < 2 && lines[at]?.kind === 'blank'; i++) at += step;
  return isBlank(lines[at]) ? undefined : lines[at];
}

const indexOf = (lines: readonly Line[], { start }: Line) =>
  partitionPoint(lines, (line) => line.start >= start);
