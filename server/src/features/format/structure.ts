import type { Block, PlanTree } from '#grammar/tree.ts';
import { isBlankUnit } from './blanks.ts';

/**
 * What a tree is made of, whatever its blanks: its parts and blocks, their levels, and how much of the text stands before each. Two texts
 * that differ in blanks only are read the same where these are equal.
 */
export function structureOf({ text, parts }: PlanTree): string {
  const found: string[] = [];
  let at = 0;
  let written = 0;
  const lettersBefore = (offset: number) => {
    for (; at < offset; at++) if (!isFiller(text[at]!)) written++;
    return written;
  };
  const add = (block: Block, depth: number) => {
    if (block.kind === 'trivia') return;
    const level = block.kind === 'item' ? block.level : block.kind;
    found.push(`${depth}${level}${lettersBefore(block.start)}`);
    if (block.kind === 'item') for (const child of block.children) add(child, depth + 1);
  };
  for (const { kind, blocks } of parts) {
    found.push(kind);
    for (const block of blocks) add(block, 0);
  }
  return found.join(' ');
}

/** Blanks, line ends, and the marks of tables, which may be more or fewer. */
const isFiller = (unit: string) =>
  unit === '\n' || unit === '\r' || unit === '|' || unit === '-' || unit === ':' || isBlankUnit(unit);
