import type { Span } from '#grammar/text/span.ts';
import type { Block, Item, Line, Part, PartKind, PlanTree } from '#grammar/tree.ts';

/** The part of a kind; of annexes the first. */
export function partOf(tree: PlanTree, kind: PartKind): Part | undefined {
  return tree.parts.find((part) => part.kind === kind);
}

/** The items among `blocks`, in order. */
export function itemsOf(blocks: readonly Block[]): Item[] {
  return blocks.filter((block): block is Item => block.kind === 'item');
}

/** Every block below `blocks`, parents before their children, in the order of the text. */
export function blocksBelow(blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  const add = (block: Block) => {
    all.push(block);
    if (block.kind === 'item') for (const child of block.children) add(child);
  };
  for (const block of blocks) add(block);
  return all;
}

/** Every block of the tree, parents before their children, in the order of the text. */
export function allBlocks(tree: PlanTree): Block[] {
  return tree.parts.flatMap((part) => blocksBelow(part.blocks));
}

/** Where what `lines` say begins and ends: white space, marker and line end are left out; empty where they say nothing. */
export function contentOf(lines: readonly Line[]): Span {
  if (lines.length === 1) return lines[0]!.content;
  const filledLines = lines.filter((line) => line.content.end > line.content.start);
  const start = (filledLines[0] ?? lines[0]!).content.start;
  return { start, end: Math.max(start, filledLines.at(-1)?.content.end ?? start) };
}

/** The lines of a block's own text; trivia has none. */
export function ownLines(block: Block): readonly Line[] {
  return block.kind === 'trivia' ? [] : block.lines;
}
