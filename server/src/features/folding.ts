import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { plainTextOfLines } from '#features/label.ts';
import type { LineIndex } from '#features/position.ts';
import { legalBasis } from '#grammar/tables/phrases.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';

/**
 * Parts that fold as a whole. The body does not, it begins with the line of its first section, whose fold would be lost;
 * nor does the title, which would hide the subject.
 */
const foldingParts: ReadonlySet<PartKind> = new Set([
  'header',
  'decision',
  'decisionEnding',
  'recipients',
  'signature',
  'footnotes',
  'annex',
  'form',
]);

/** What can be folded in a plan, whole lines only: parts, items, tables, the legal bases, runs of comments. */
export function foldingRanges(plan: Plan, lines: LineIndex): FoldingRange[] {
  const { tree } = plan;
  const ranges: FoldingRange[] = [];
  const fold = (span: Span, kind?: FoldingRangeKind) => {
    const extent = visibleExtent(tree, span);
    if (!extent) return;
    const startLine = lines.lineAt(extent.first.start);
    const endLine = lines.lineAt(extent.last.start);
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind && { kind }) });
  };
  for (const part of tree.parts) if (foldingParts.has(part.kind)) fold(part);
  for (const block of plan.blocks) if (block.kind === 'item' || block.kind === 'table') fold(block);
  const bases = legalBases(plan);
  // To a plan they are what imports are to a program; editors can fold these when a file is opened.
  if (bases) fold(bases, FoldingRangeKind.Imports);
  ranges.push(...commentRuns(plan, lines));
  ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  // An annex without a heading begins with its first item; one line has but one fold, the larger.
  return ranges.filter((range, i) => range.startLine !== ranges[i - 1]?.startLine);
}

/** From the first to the last `Căn cứ …` of the preamble. */
function legalBases({ text, tree }: Plan): Span | undefined {
  const bases = (partOf(tree, 'preamble')?.blocks ?? []).filter((block) =>
    legalBasis.test(plainTextOfLines(text, ownLines(block))),
  );
  const [first, last] = [bases[0], bases.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Two comment lines and more, one after the other. */
function commentRuns({ tree }: Plan, index: LineIndex): FoldingRange[] {
  const { lines } = tree;
  const runs: FoldingRange[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    if (first.kind !== 'comment') continue;
    while (lines[i + 1]?.kind === 'comment') i++;
    const startLine = index.lineAt(first.start);
    const endLine = index.lineAt(lines[i]!.start);
    if (endLine > startLine) runs.push({ startLine, endLine, kind: FoldingRangeKind.Comment });
  }
  return runs;
}
