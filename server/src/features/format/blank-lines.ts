import { plainTextOfLines } from '#features/label.ts';
import { legalBasis } from '#grammar/tables/phrases.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import type { Block, Item } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { itemsOf, ownLines } from '#model/structure/walk.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { PlacedLine } from './lines.ts';

/**
 * The edits that put blank lines right: at most one between blocks, none within a list (points, dashes, legal bases, recipients), none
 * before the first words and behind the last. None is put in, but before a section where most sections of the plan have one.
 */
export function blankLineEdits(plan: Plan, lines: readonly PlacedLine[]): TextEdit[] {
  const withinList = startsWithinLists(plan);
  const edits: TextEdit[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!isBlankLine(lines[from])) continue;
    let to = from;
    while (isBlankLine(lines[to])) to++;
    edits.push(...runEdits(lines, from, to, withinList));
    from = to;
  }
  const wanted = sectionsWithoutBlank(plan, lines);
  for (const { start } of wanted) edits.push({ start, end: start, text: lineEndOf(plan.text) });
  return edits.sort((a, b) => a.start - b.start);
}

/** A blank line that is no empty cell of a table which fell apart. */
const isBlankLine = (placed: PlacedLine | undefined) =>
  placed?.line.kind === 'blank' && placed.line.torn === undefined && placed.layout !== 'asWritten';

function runEdits(
  lines: readonly PlacedLine[],
  from: number,
  to: number,
  withinList: ReadonlySet<number>,
): TextEdit[] {
  const [above, below] = [lines[from - 1]?.line, lines[to]?.line];
  const start = lines[from]!.line.start;
  const end = lines[to - 1]!.line.end;
  if (above?.torn || below?.torn) return []; // cells are counted by the blank lines between them
  if (above?.kind === 'row' && below?.kind === 'row') return [];
  // The blank line behind the last line end of a text is no line to whoever reads it.
  if (!below) return above && end > start ? [{ start, end, text: '' }] : [];
  if (!above || withinList.has(below.start)) return [{ start, end, text: '' }];
  const first = lines[from]!.line.end;
  return to - from > 1 ? [{ start: first, end, text: '' }] : [];
}

/** Where the lines begin that go on with a list whose items stand one below the other. */
function startsWithinLists({ text, tree }: Plan): ReadonlySet<number> {
  const starts = new Set<number>();
  const addItems = (blocks: readonly Block[], parent: Item | undefined) => {
    let above: Block | undefined = parent;
    for (const block of blocks) {
      if (block.kind === 'trivia') continue;
      const isHeading = above === parent && (parent?.level === 'section' || parent?.level === 'part');
      if (isListItem(block) && above?.kind === 'item' && !isHeading) starts.add(block.lines[0]!.start);
      above = block;
      if (block.kind === 'item') addItems(block.children, block);
    }
  };
  for (const part of tree.parts) {
    if (part.kind === 'form') continue;
    addItems(part.blocks, undefined);
    if (part.kind !== 'preamble') continue;
    const filled = part.blocks.filter(({ kind }) => kind !== 'trivia');
    const isBasis = (block: Block | undefined) =>
      block !== undefined && legalBasis.test(plainTextOfLines(text, ownLines(block)));
    for (const [i, block] of filled.entries())
      if (isBasis(block) && isBasis(filled[i - 1])) starts.add(ownLines(block)[0]!.start);
  }
  return starts;
}

const isListItem = (block: Block): block is Item =>
  block.kind === 'item' && (block.level === 'point' || block.level === 'dash' || block.level === 'plus');

/** The sections without a blank line above, where more of the others have one than not. */
function sectionsWithoutBlank({ tree }: Plan, lines: readonly PlacedLine[]): Item[] {
  const body = tree.parts.find(({ kind }) => kind === 'body');
  const sections = itemsOf(body?.blocks ?? []).filter(({ level }) => level === 'section');
  const at = new Map(lines.map(({ line }, i) => [line.start, i]));
  const hasBlank = ({ lines: [first] }: Item) => {
    const i = at.get(first!.start) ?? 0;
    const kind = lines[i - 1]?.line.kind;
    return i === 0 || kind === 'blank' || kind === 'comment' || kind === 'ruler' || kind === 'pageNumber';
  };
  const without = sections.filter((section) => !hasBlank(section));
  return sections.length - without.length > Math.max(1, without.length) ? without : [];
}
