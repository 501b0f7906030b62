import { markerOnLine } from '#features/on-type.ts';
import type { Block, Line } from '#grammar/tree.ts';
import { type Plan, readPlan } from '#model/plan.ts';

/** What Enter would put on a line, beside what a drafter has written there. */
export interface EnterOffer {
  /** The line above, on which Enter was pressed. */
  readonly above: string;
  readonly put: string | undefined;
  /** The marker that stands there; undefined where the line has none. */
  readonly written: string | undefined;
}

/**
 * What Enter puts behind every line of a plan that is followed by a line which begins an item, a paragraph or a table, as if the plan were typed from its first letter
 * on: torn lines and blank ones are no line ends of a drafter.
 */
export function offersIn(text: string): EnterOffer[] {
  const plan = readPlan(typedText(readPlan(text)));
  const offers: EnterOffer[] = [];
  let above: Line | undefined;
  for (const line of plan.tree.lines) {
    if (above && isTyped(above) && isTyped(line)) offers.push(offerAt(plan, above.start, line));
    above = line;
  }
  return offers;
}

/** What a converter left of a table one cell a line is no line that somebody types. */
const isTyped = ({ kind, torn }: Line) => kind !== 'row' && torn === undefined;

function offerAt(plan: Plan, start: number, line: Line): EnterOffer {
  const { text } = plan;
  const put = markerOnLine(plan, line.start);
  const written = line.marker && text.slice(line.marker.start, line.marker.end).normalize('NFC');
  const above = text.slice(start, line.start).trimEnd();
  return { above, put: put?.normalize('NFC'), written };
}

/** A text as it is typed: a logical line is one line, and there are no blank ones. */
function typedText({ text, tree }: Plan): string {
  const first = new Set<number>();
  const visit = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'trivia') continue;
      for (const line of block.kind === 'table' ? block.lines : block.lines.slice(0, 1))
        first.add(line.start);
      if (block.kind === 'item') visit(block.children);
    }
  };
  for (const { blocks } of tree.parts) visit(blocks);
  const lines: string[] = [];
  for (const line of tree.lines) {
    if (line.kind === 'blank' || line.kind === 'pageNumber') continue;
    const written = text.slice(line.start, line.end).trim();
    if (first.has(line.start) || line.kind === 'comment' || lines.length === 0) lines.push(written);
    else lines[lines.length - 1] += ` ${written}`;
  }
  return `${lines.join('\n')}\n`;
}
