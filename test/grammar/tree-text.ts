import type { Block, PlanTree } from '#grammar/tree.ts';

/** The lines of the tree's leaves, joined in the order of the tree: for a lossless tree this is the text. */
export function textOfTree(tree: PlanTree): string {
  const { text } = tree;
  const ofBlock = (block: Block): string => {
    if (block.kind === 'trivia') return text.slice(block.line.start, block.line.end);
    const own = block.lines.map((line) => text.slice(line.start, line.end)).join('');
    return block.kind === 'item' ? own + block.children.map(ofBlock).join('') : own;
  };
  return tree.parts.map((part) => part.blocks.map(ofBlock).join('')).join('');
}

/** One line a node, indented: the outline that snapshots show. Trivia are left out. */
export function renderTree(tree: PlanTree): string {
  const { text } = tree;
  const rows: string[] = [];
  const show = (block: Block, depth: number) => {
    if (block.kind === 'trivia') return;
    const first = block.lines[0]!;
    const name =
      block.kind === 'item'
        ? `${block.level} ${text.slice(block.marker.start, block.marker.end)}`
        : block.kind;
    const joined = block.lines.length > 1 ? ` [${block.lines.length} lines]` : '';
    rows.push(
      `${'  '.repeat(depth)}${name} ${text.slice(first.content.start, first.content.end).slice(0, 60)}${joined}`,
    );
    if (block.kind === 'item') for (const child of block.children) show(child, depth + 1);
  };
  for (const part of tree.parts) {
    rows.push(`${part.kind}:`);
    for (const block of part.blocks) show(block, 1);
  }
  return rows.join('\n');
}
