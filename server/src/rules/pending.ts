import { closingMarkPattern } from '#grammar/tables/phrases.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { type Block, type Item, isContentLine, type Line, type PlanTree } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf, ownLines } from '#model/structure/walk.ts';

/**
 * What must be finished before a finding is shown: while a plan is being typed, “no deadline” says of a task that
 * is being written no more than that it is not finished yet.
 *
 * - `phrase`: the paragraph, line or row in which it stands, where it reaches the end and nothing ends that yet.
 * - `sentence`: the same, where the sentence in which it stands is the last one and has no end.
 * - `paragraph`: the same, wherever it stands there.
 * - `task`: the task that it is about, with all that belongs to it.
 * - `plan`: the whole text, as long as nothing ends the plan: neither `./.` nor a signature.
 */
export type Unfinished = 'phrase' | 'sentence' | 'paragraph' | 'task' | 'plan';

/**
 * The range that the cursor must leave before a finding at `at` is shown while the text is typed: whole lines, with the lines without text
 * below them; undefined where the finding need not wait. The cost is the depth of the tree and a binary search.
 */
export function pendingRange(plan: Plan, at: Span, unfinished: Unfinished): Span | undefined {
  const { tree } = plan;
  switch (unfinished) {
    case 'plan':
      return isEnded(plan) ? undefined : { start: 0, end: tree.text.length };
    case 'task':
      return taskAround(tree, at);
    case 'paragraph':
      return paragraphAround(tree, at);
    case 'sentence':
      return isLastSentence(tree.text, at, contentAround(tree, at)) ? paragraphAround(tree, at) : undefined;
    case 'phrase':
      return reachesEnd(tree.text, at, contentAround(tree, at)) ? paragraphAround(tree, at) : undefined;
  }
}

/** Whether the end of a plan is written: a signature, or the mark `./.` at the end of a line of its text. */
export const isEnded = memoizeByObject(
  (plan: Plan): boolean => plan.ending.signature.length > 0 || endOfText(plan) !== undefined,
);

/** The last line of the text that ends with `./.`. */
export function endOfText({ text, tree }: Plan): Line | undefined {
  const from = tree.parts.findLast(({ kind }) => kind === 'header' || kind === 'title')?.end ?? 0;
  const end = tree.parts.find(({ kind }) => kind === 'annex')?.start ?? text.length;
  return tree.lines.findLast(
    ({ kind, start, content }) =>
      kind !== 'comment' &&
      start >= from &&
      start < end &&
      closingMarkPattern.test(text.slice(Math.max(content.start, content.end - 24), content.end)),
  );
}

/** `span` as whole lines, with the lines without text below them: a cursor there may still continue it. */
export function withLinesBelow({ lines, text }: PlanTree, { start, end }: Span): Span {
  const first = partitionPoint(lines, (line) => line.start > start) - 1;
  let next = partitionPoint(lines, (line) => line.start >= Math.max(end, start + 1));
  while (next < lines.length && !isContentLine(lines[next]!)) next++;
  return { start: lines[Math.max(0, first)]?.start ?? start, end: lines[next]?.start ?? text.length };
}

/** The same up to the end of the next line with text: while its first letters are typed, it may still continue the span. */
export function withNextLine(tree: PlanTree, span: Span): Span {
  const { start, end } = withLinesBelow(tree, span);
  return end >= tree.text.length ? { start, end } : withLinesBelow(tree, { start, end: end + 1 });
}

/** The blocks that hold an offset, from the part down. */
function pathTo({ parts }: PlanTree, offset: number): Block[] {
  const path: Block[] = [];
  let blocks: readonly Block[] | undefined =
    parts[partitionPoint(parts, (part) => part.end > offset)]?.blocks;
  while (blocks && blocks.length > 0) {
    const block: Block | undefined =
      blocks[partitionPoint(blocks, ({ end }) => end > offset)] ?? blocks.at(-1);
    if (!block || block.start > offset) break;
    path.push(block);
    blocks = block.kind === 'item' ? block.children : undefined;
  }
  return path;
}

/** The text of the paragraph around a place; in a table that of its row. */
function contentAround(tree: PlanTree, at: Span): Span {
  const block = pathTo(tree, at.start).at(-1);
  const lines = block ? ownLines(block) : [];
  if (block?.kind !== 'table') return lines.length > 0 ? contentOf(lines) : at;
  return lines[partitionPoint(lines, ({ end }) => end > at.start)]?.content ?? at;
}

const paragraphAround = (tree: PlanTree, at: Span): Span => withLinesBelow(tree, contentAround(tree, at));

/** Whether the text at a place has no end yet, and nothing follows it in its paragraph. */
function reachesEnd(text: string, at: Span, { end }: Span): boolean {
  const rest = text.slice(Math.max(at.start, at.end - 1), Math.min(end, at.end + 40));
  return at.end + 40 >= end && !/[;.?!]/.test(rest) && !/[\p{L}\d]/u.test(rest.slice(1));
}

/** A sentence that goes on for longer is not looked at any further. */
const maxSentenceLength = 1_000;

/** Whether nothing ends the sentence in which a place stands. */
function isLastSentence(text: string, at: Span, { end }: Span): boolean {
  return at.end + maxSentenceLength >= end && !/[;.?!](?:\s|$)/.test(text.slice(at.end, end));
}

/** Dashes without fields of their own may share those that follow the last of them. */
const mayShare: ReadonlySet<Item['level']> = new Set(['dash', 'plus']);

/** The item of a task: the one that a place heads, or, of a field, the one above it. A row of a table is one. */
function taskAround(tree: PlanTree, at: Span): Span {
  const path = pathTo(tree, at.start);
  if (path.at(-1)?.kind === 'table') return withLinesBelow(tree, at);
  const items = path.filter((block) => block.kind === 'item');
  const [above, item] = [items.at(-2), items.at(-1)];
  if (!item) return paragraphAround(tree, at);
  const mayGetFields = mayShare.has(item.level) && item.children.every(({ kind }) => kind === 'trivia');
  const isPart = contentOf(item.lines).start === at.start || mayGetFields;
  const isTask = above && above.level !== 'section' && above.level !== 'part';
  return withLinesBelow(tree, isPart && isTask ? above : item);
}
