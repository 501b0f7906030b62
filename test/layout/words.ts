import { isDelimiterRow } from '#grammar/text-table.ts';
import { isContentLine } from '#grammar/tree.ts';
import type { Page, PageBlock, PageParagraph, PageRun } from '#layout/page.ts';
import type { Plan } from '#model/plan.ts';

/** The words of a text: letters and figures, composed. */
const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The paragraphs of a page in its order: of columns the left first, row by row; of tables cell by cell. */
export const paragraphsOf = (page: Page): PageParagraph[] =>
  page.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn));

function paragraphsIn(block: PageBlock): PageParagraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'columns') return block.rows.flat(2).flatMap(paragraphsIn);
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.map(({ paragraph }) => paragraph));
  return [];
}

export const textOf = ({ runs }: PageParagraph): string => runs.map(({ text }) => text).join('');

/** The words of a page in the order of the text that they come from. */
export function wordsOfPage(page: Page): string[] {
  const runs: PageRun[] = paragraphsOf(page).flatMap((paragraph) => paragraph.runs);
  return runs.toSorted((a, b) => a.start - b.start).flatMap(({ text }) => wordsIn(text));
}

/** The words of a plan: comments, rulers, page numbers and what a converter left before a marker are none. */
export function wordsOfPlan({ text, tree }: Plan): string[] {
  return tree.lines
    .filter((line) => isContentLine(line) && !(line.kind === 'row' && isDelimiterRow(text, line)))
    .flatMap((line) => {
      const start = line.marker ? line.marker.start : line.start;
      return wordsIn(
        text
          .slice(start, line.end)
          .replace(/<br ?\/?>/gi, ' ')
          .replaceAll('**', ''),
      );
    });
}
