import type { Block, Item, Line, PlanTree } from '#grammar/tree.ts';
import type { TaskRow } from '#model/tasks/table.ts';

/** By what number people call an item or a row: the markers above it, joined with points. */
export interface Places {
  ofItem(item: Item): string;
  /** The number of a row that calls itself `ordinal`. */
  ofRow(row: TaskRow, ordinal: string): string;
}

/** The numbers of all items of a plan, and of what stands in tables. Annexes begin with PL1, PL2 … */
export function placesOf(tree: PlanTree): Places {
  const numbers = new Map<Item, string>();
  const tables = new Map<Line, string>();
  const collect = (blocks: readonly Block[], above: readonly string[]) => {
    const counts = { dash: 0, plus: 0 };
    for (const block of blocks) {
      if (block.kind === 'table') for (const line of block.lines) tables.set(line, above.join('.'));
      if (block.kind !== 'item') continue;
      if (block.level === 'dash' || block.level === 'plus') counts[block.level]++;
      const path = [...pathAbove(block, above), stepOf(tree.text, block, counts)];
      numbers.set(block, path.join('.'));
      collect(block.children, path);
    }
  };
  let annexes = 0;
  for (const part of tree.parts) collect(part.blocks, part.kind === 'annex' ? [`PL${++annexes}`] : []);
  return {
    ofItem: (item) => numbers.get(item) ?? '',
    ofRow: (row, ordinal) =>
      [tables.get(row.line) ?? '', ordinal.replace(/[.)]+$/, '')].filter(Boolean).join('.'),
  };
}

/** `1.2` under clause `1` repeats the number of the clause, which is then left out of the path. */
function pathAbove(item: Item, above: readonly string[]): readonly string[] {
  const last = above.at(-1);
  const repeats =
    item.level === 'subclause' &&
    last !== undefined &&
    `${item.marker.numbers.join('.')}.`.startsWith(`${last}.`);
  return repeats ? above.slice(0, -1) : above;
}

/** An item's own part of its number: its marker without marks; of a dash its number among the dashes of its list. */
function stepOf(text: string, { level, marker }: Item, counts: { dash: number; plus: number }): string {
  if (level === 'dash' && marker.style === 'sign') return `-${counts.dash}`;
  if (level === 'plus') return `+${counts.plus}`;
  const written = text.slice(marker.start, marker.end);
  return written.replace(/^[(\s]+|[\s.)/:–-]+$/g, '').replace(/\s+/g, ' ');
}
