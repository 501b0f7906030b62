import { plainOf } from '#grammar/text/plain.ts';
import type { Item, ItemLevel, Line, Part, PartKind, PlanTree } from '#grammar/tree.ts';
import { namingLines } from '#model/structure/heading.ts';
import { itemsOf, ownLines } from '#model/structure/walk.ts';
import { type LineColumns, lineColumns } from './positions.ts';

/** A part of a plan with its items: plain data, as `kh outline --format json` prints it. */
export interface OutlinePart {
  readonly kind: PartKind;
  /** The first line that is not blank; empty where there is none. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** UTF-16 units, half open. */
  readonly offsets: readonly [number, number];
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  readonly level: ItemLevel;
  /** As written, without what a converter left before it. */
  readonly marker: string;
  /** The text of its first line behind the marker, or below a marker that stands alone. */
  readonly text: string;
  readonly line: number;
  readonly offsets: readonly [number, number];
  readonly items: readonly OutlineItem[];
}

/** The outline of a plan, in the order of the text; parts that say nothing (blank lines only) are left out. */
export function outlineOf(tree: PlanTree): OutlinePart[] {
  const lines = lineColumns(tree.text);
  return tree.parts.flatMap((part) => outlinePart(tree.text, part, lines) ?? []);
}

function outlinePart(text: string, part: Part, lines: LineColumns): OutlinePart | undefined {
  const first = part.blocks.find((block) => ownLines(block).length > 0);
  if (!first) return undefined;
  return {
    kind: part.kind,
    text: textOf(text, ownLines(first)),
    line: lines.positionOf(first.start).line,
    offsets: [part.start, part.end],
    items: itemsOf(part.blocks).map((item) => outlineItem(text, item, lines)),
  };
}

function outlineItem(text: string, item: Item, lines: LineColumns): OutlineItem {
  return {
    level: item.level,
    marker: text.slice(item.marker.start, item.marker.end),
    text: textOf(text, namingLines(item)),
    line: lines.positionOf(item.marker.start).line,
    offsets: [item.start, item.end],
    items: itemsOf(item.children).map((child) => outlineItem(text, child, lines)),
  };
}

function textOf(text: string, lines: readonly Line[]): string {
  const line = lines.find(({ content }) => content.end > content.start);
  return line ? plainOf(text, line.content).replace(/\s+/g, ' ') : '';
}
