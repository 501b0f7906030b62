import type { Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { blocksBelow, ownLines } from '#model/structure/walk.ts';
import type { TextEdit } from '#rules/finding.ts';
import { areCells } from '#rules/text/cells.ts';
import { withoutBlanks } from './blanks.ts';
import { hasColumns } from './line-edits.ts';
import { layoutOf, type PlacedLine, withoutLineEnd } from './lines.ts';

/** The edits that join the lines of one logical line. Lines with something between them are the business of `broken-paragraph`. */
export function joinEdits({ text, tree }: Plan, placed: readonly PlacedLine[]): TextEdit[] {
  const isOfTable = new Set(placed.filter((_, at) => hasColumns(text, placed, at)).map(({ line }) => line));
  const edits: TextEdit[] = [];
  for (const part of tree.parts) {
    if (layoutOf(part.kind) !== 'running') continue;
    for (const block of blocksBelow(part.blocks)) {
      if (block.kind === 'table') continue;
      const lines = ownLines(block);
      for (let i = 1; i < lines.length; i++) {
        const [upper, lower] = [lines[i - 1]!, lines[i]!];
        if (!areText(upper, lower) || isOfTable.has(upper) || isOfTable.has(lower)) continue;
        if (areCells(text, tree.lines, upper, lower)) continue;
        const above = withoutBlanks(text, withoutLineEnd(text, upper));
        const below = withoutBlanks(text, withoutLineEnd(text, lower));
        const gap = isNumberTorn(text, above.end, below.start) ? '' : ' ';
        edits.push({ start: above.end, end: below.start, text: gap });
      }
    }
  }
  return edits;
}

const areText = (upper: Line, lower: Line) =>
  (upper.kind === 'text' || upper.kind === 'lower' || upper.kind === 'item') &&
  (lower.kind === 'text' || lower.kind === 'lower') &&
  upper.torn === undefined &&
  lower.torn === undefined &&
  upper.end === lower.start;

/** Whether the symbol of a document is torn (`SVHTTDL-` / `QLVH`, `118/2025/` / `NĐ-CP`): its halves stand without a blank. */
const isNumberTorn = (text: string, end: number, start: number) =>
  /[\p{Lu}\d][-/]$/u.test(text.slice(end - 3, end)) && /^[\p{Lu}\d]/u.test(text.slice(start, start + 2));
