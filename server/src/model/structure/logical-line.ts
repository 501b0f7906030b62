import { cellBreak } from '#grammar/text/plain.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { shareWords } from '#grammar/words/word-table.ts';
import { isProse } from '#grammar/wrap/width.ts';
import { allBlocks } from './walk.ts';

/**
 * Whether a logical line ends between two offsets of the plan (UTF-16 units): a line end does not count where the next line
 * goes on with the sentence.
 */
export function endsLogicalLine({ lines }: Pick<PlanTree, 'lines'>, from: number, to: number): boolean {
  for (
    let i = partitionPoint(lines, ({ start }) => start > from);
    i < lines.length && lines[i]!.start <= to;
    i++
  )
    if (!lines[i]!.continues && lines[i]!.kind !== 'lower') return true;
  return false;
}

/**
 * Where logical lines were cut, in the order of the text: from the end of what one line says to the start of the next one, with the
 * line end and a page number or comment between (offsets in UTF-16 units).
 */
export function cutsIn(tree: PlanTree): Span[] {
  const cuts: Span[] = [];
  for (const block of allBlocks(tree)) {
    if ((block.kind !== 'item' && block.kind !== 'paragraph') || block.lines.length < 2) continue;
    let end = -1;
    for (const line of block.lines) {
      if (!isProse(line)) continue;
      if (end >= 0) cuts.push({ start: end, end: line.start });
      end = line.content.end;
    }
  }
  return cuts;
}

const lessThan = 0x3c;

/** The line breaks within the cells of a table (`<br>`), in the order of the text. */
function cellBreaksIn(text: string): Span[] {
  if (!signsOf(text).has(lessThan)) return [];
  return [...text.matchAll(cellBreak)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The text with spaces where logical lines were cut and where cells have line breaks: of the same length, so that places stay what they are. */
export function logicalText(tree: PlanTree): string {
  const { text } = tree;
  const cuts = [...cutsIn(tree), ...cellBreaksIn(text)].sort((a, b) => a.start - b.start);
  if (cuts.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  const logical = pieces.join('');
  shareWords(logical, text, cuts);
  return logical;
}
