import type { RuleDescriptions } from '#features/rule-descriptions.ts';
import { compose } from '#grammar/text/fold.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Block, Item, Line, PartKind, PlanTree } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { Locale } from '#options/bilingual.ts';

/** The context of the cursor, which every source of proposals reads. */
export interface Cursor {
  readonly plan: Plan;
  readonly text: string;
  readonly offset: number;
  /** The plan's day or else today, ISO: what is offered is in force on it. */
  readonly day: string;
  readonly today: string;
  readonly locale: Locale;
  readonly ruleDescriptions: RuleDescriptions;
  /** How many plans of the workspace name an agency, by the name of the catalog. */
  readonly plansNaming: (agency: string) => number;
  /** The cursor's line without its line end. */
  readonly line: Span;
  /** The line as it was read; undefined for the empty one behind the last line end. */
  readonly read: Line | undefined;
  /** The place of the line among the lines of the tree. */
  readonly index: number;
  readonly part: PartKind | undefined;
  /** The blocks around the line, the outermost first; its own block is the last. */
  readonly path: readonly Block[];
}

/** The cursor at `offset` (UTF-16 units; one within a line end counts as before it). */
export function cursorAt(
  plan: Plan,
  offset: number,
  {
    today,
    locale,
    ruleDescriptions,
    plansNaming = () => 0,
  }: Pick<Cursor, 'today' | 'locale' | 'ruleDescriptions'> & Partial<Pick<Cursor, 'plansNaming'>>,
): Cursor {
  const { text, tree } = plan;
  const wanted = Math.max(0, Math.min(offset, text.length));
  const index = lineIndexAt(tree, wanted);
  const read = tree.lines[index];
  const line = read ? { start: read.start, end: textEnd(text, read) } : { start: wanted, end: wanted };
  const at = read ? read.start : undefined;
  return {
    plan,
    text,
    offset: Math.min(wanted, line.end),
    day: plan.date?.day ?? today,
    today,
    locale,
    ruleDescriptions,
    plansNaming,
    line,
    read,
    index,
    part: at === undefined ? undefined : partAt(tree, at)?.kind,
    path: at === undefined ? [] : pathAt(tree, at),
  };
}

/** The index of the line that holds `offset`; the number of lines where it stands behind the last line end. */
function lineIndexAt({ lines, text }: PlanTree, offset: number): number {
  const after = partitionPoint(lines, ({ start }) => start > offset);
  const last = lines[after - 1];
  const isBehind = last !== undefined && offset === last.end && textEnd(text, last) < last.end;
  return last === undefined || isBehind ? after : after - 1;
}

function textEnd(text: string, line: Span): number {
  let { end } = line;
  if (end > line.start && text[end - 1] === '\n') end--;
  if (end > line.start && text[end - 1] === '\r') end--;
  return end;
}

function partAt(tree: PlanTree, at: number) {
  return tree.parts.find((part) => part.start <= at && at < part.end);
}

/** The kind of part that a line belongs to. */
export function partOfLine(tree: PlanTree, line: Line): PartKind | undefined {
  return partAt(tree, line.start)?.kind;
}

/** The blocks around the line that starts at `at`, the outermost first. */
export function pathAt(tree: PlanTree, at: number): Block[] {
  const path: Block[] = [];
  let blocks = partAt(tree, at)?.blocks;
  while (blocks) {
    const block: Block | undefined = blocks.find((each) => each.start <= at && at < each.end);
    if (!block) break;
    path.push(block);
    const isOwn = block.kind !== 'item' || block.lines.some((line) => line.start === at);
    blocks = isOwn ? undefined : block.children;
  }
  return path;
}

/** Whether a line is an item, a table row or text; blank lines, comments, rulers and page numbers are not. */
export const isTextLine = ({ kind }: Line): boolean =>
  kind === 'item' || kind === 'text' || kind === 'lower' || kind === 'row';

/** The last line with text above the cursor's. */
export function previousTextLine({ plan, index }: Cursor): Line | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const line = plan.tree.lines[i]!;
    if (isTextLine(line)) return line;
  }
  return undefined;
}

/** The items that are open where the cursor's line begins, the outermost first. */
export function openItems(cursor: Cursor): Item[] {
  const above = previousTextLine(cursor);
  return above
    ? pathAt(cursor.plan.tree, above.start).filter((block): block is Item => block.kind === 'item')
    : [];
}

/** The item or paragraph that the cursor's line is, or goes on. */
export function ownBlock({ path }: Cursor) {
  const block = path.at(-1);
  return block && block.kind !== 'trivia' && block.kind !== 'table' ? block : undefined;
}

/** Where the text of the line begins: behind its marker and white space. */
export function contentStart({ read, offset, line }: Cursor): number {
  if (!read) return offset;
  return read.kind === 'blank' ? Math.min(offset, line.end) : read.content.start;
}

/** Where the text of the paragraph or item begins that the cursor's line belongs to. */
export function blockStart(cursor: Cursor): number {
  const block = ownBlock(cursor);
  return block ? contentOf(block.lines).start : contentStart(cursor);
}

/** The text from `from` to the cursor in NFC, and a function that maps its offsets to those of the document. */
export function textBefore({ text, offset }: Cursor, from: number) {
  const composed = compose(text.slice(from, offset));
  return { nfcText: composed.text, at: (index: number) => from + composed.toOriginal(index) };
}
