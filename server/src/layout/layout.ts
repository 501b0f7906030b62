import { isContentLine, linearParts, type Part } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { ownLines } from '#model/structure/walk.ts';
import { withAnnexTitle } from './annex.ts';
import { bodyBlocks } from './body.ts';
import { endingBlock } from './ending.ts';
import { headerBlock } from './header.ts';
import { type Page, type PageBlock, type PageSection, pageSettings } from './page.ts';
import { paragraphOf, wholeOf } from './text.ts';
import { titleBlocks } from './title.ts';

/** What the layout reads of a plan. */
export type LaidOutPlan = Pick<Plan, 'text' | 'tree' | 'header' | 'title'>;

/** A table of so many columns makes an annex landscape. */
const wideTable = 6;
const { width, height, margins } = pageSettings;
const textWidth = width - margins.left - margins.right;
const wideTextWidth = height - margins.left - margins.right;

/**
 * The printed page of a plan. No word of it is lost: what the parser does not know is a paragraph; comments, rulers, page numbers and
 * left-overs of converters are left out. Total: any text has a page.
 */
export function printedPage(plan: LaidOutPlan): Page {
  const sections: PageSection[] = [];
  let open: { kind: PageSection['kind']; blocks: PageBlock[] } = { kind: 'main', blocks: [] };
  const close = (kind: PageSection['kind']) => {
    if (open.blocks.length > 0) sections.push({ ...open, orientation: 'portrait' });
    open = { kind, blocks: [] };
  };
  const endings = plan.tree.parts.filter(({ kind }) => kind === 'recipients' || kind === 'signature');
  const isBelowDecision = plan.tree.parts.some(({ kind }) => kind === 'decision');
  for (const part of plan.tree.parts) {
    if (part.kind === 'annex' || part.kind === 'form') {
      close('main');
      const section = annexSection(plan, part);
      if (section) sections.push(section);
      continue;
    }
    if (part.kind === 'title' && isBelowDecision) close('attached');
    if (part.kind === 'signature' && part !== endings[0]) continue; // beside the recipients
    if (part.kind === 'recipients' && part !== endings[0]) continue;
    for (const block of blocksOfPart(plan, part, endings)) open.blocks.push(block);
  }
  close('main');
  return { settings: pageSettings, sections };
}

/** The ending stands where the first of its parts does. */
function blocksOfPart(plan: LaidOutPlan, part: Part, endings: readonly Part[]): readonly PageBlock[] {
  const { text, tree } = plan;
  switch (part.kind) {
    case 'header':
      return one(headerBlock(text, part, plan.header));
    case 'title':
      return titleBlocks(text, part, plan.title);
    case 'decisionEnding':
      return one(endingBlock(tree, [part]));
    case 'recipients':
    case 'signature':
      return one(endingBlock(tree, endings));
    default:
      return linearParts.has(part.kind) ? linesOf(text, part) : bodyBlocks(tree, part, textWidth);
  }
}

const linesOf = (text: string, { blocks }: Part): PageBlock[] =>
  blocks
    .flatMap(ownLines)
    .filter(isContentLine)
    .flatMap((line) => paragraphOf(text, 'footnote', [wholeOf(line)]) ?? []);

/** An annex begins a page and counts its pages anew; a wide table turns its pages. */
function annexSection({ text, tree }: LaidOutPlan, part: Part): PageSection | undefined {
  const upright = bodyBlocks(tree, part, textWidth);
  const isWide = upright.some((block) => block.kind === 'table' && block.widths.length >= wideTable);
  const blocks = withAnnexTitle(text, isWide ? bodyBlocks(tree, part, wideTextWidth) : upright);
  if (blocks.length === 0) return undefined;
  return { kind: 'annex', orientation: isWide ? 'landscape' : 'portrait', blocks };
}

const one = (block: PageBlock | undefined): readonly PageBlock[] => (block ? [block] : []);
