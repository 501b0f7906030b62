import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { PlanTree } from '#grammar/tree.ts';
import {
  type Block,
  type Item,
  isContentLine,
  type Paragraph,
  type Part,
  type Trivia,
} from '#grammar/tree.ts';
import { contentOf } from '#model/structure/walk.ts';
import type { PageBlock, PageRun } from './page.ts';
import type { StyleName } from './styles.ts';
import { tableBlock } from './table.ts';
import { asParagraph, contentsOf, markerRun, paragraphOf, runsOf } from './text.ts';

/** Where a block is laid out: the plan and the width of the text, in millimetres. */
interface Place {
  readonly tree: PlanTree;
  readonly width: number;
  readonly part: Part['kind'];
}

/** No heading of a clause is longer, in UTF-16 units. */
const maxHeadingLength = 200;

/** The blocks of a part of nested items. */
export function bodyBlocks(tree: PlanTree, { kind, blocks }: Part, width: number): PageBlock[] {
  const laidOut = blocksOf({ tree, width, part: kind }, blocks);
  return kind === 'decision' ? withDecisionTitle(laidOut) : laidOut;
}

/** A decision says below its type what it is about and who decides, up to its legal bases. */
function withDecisionTitle(blocks: PageBlock[]): PageBlock[] {
  const type = blocks.findIndex((block) => block.kind === 'paragraph' && block.style === 'type');
  const basis = blocks.findIndex((block) => block.kind === 'paragraph' && block.style === 'legalBasis');
  return blocks.map((block, i) =>
    block.kind === 'paragraph' && block.style === 'text' && type >= 0 && type < i && i < basis
      ? { ...block, style: 'subject' }
      : block,
  );
}

const blocksOf = (place: Place, blocks: readonly Block[]): PageBlock[] =>
  blocks.flatMap((block): readonly PageBlock[] => {
    if (block.kind === 'trivia') return triviaBlocks(place, block);
    if (block.kind === 'table') return one(tableBlock(place.tree.text, block, place.width));
    if (block.kind === 'paragraph') return one(paragraphBlock(place, block));
    return itemBlocks(place, block);
  });

/** Trivia says nothing; a line that does is a paragraph all the same. */
function triviaBlocks({ tree: { text } }: Place, { line }: Trivia): PageBlock[] {
  const paragraph = isContentLine(line) ? paragraphOf(text, 'text', [line.content]) : undefined;
  return paragraph ? [paragraph] : [];
}

function paragraphBlock({ tree: { text }, part }: Place, { lines }: Paragraph): PageBlock | undefined {
  const spans = contentsOf(lines);
  const words = spans[0] ? plainText(text, spans[0]) : '';
  if (part === 'decision' && phrases.decisionTitle.test(words)) return paragraphOf(text, 'type', spans);
  if ((part === 'preamble' || part === 'decision') && phrases.legalBasis.test(words) && isListed(text, spans))
    return paragraphOf(text, 'legalBasis', spans);
  return paragraphOf(text, part === 'closing' ? 'closing' : 'text', spans);
}

/** Whether a legal basis is one of a list, which ends in `;` or `.`; one that goes on with what it is the basis of is running text. */
function isListed(text: string, spans: readonly { start: number; end: number }[]): boolean {
  const last = spans.at(-1);
  const words = last ? plainText(text, last) : '';
  return /[;,]$/.test(words) || (/\.$/.test(words) && !/như sau\s*:?\.?$/iu.test(words));
}

function itemBlocks(place: Place, item: Item): PageBlock[] {
  const { text } = place.tree;
  const spans = contentsOf(item.lines);
  const contents = runsOf(text, spans);
  const marker = markerRun(text, item.marker, contents.length === 0);
  const style = styleOfItem(text, item);
  const below = blocksOf(place, item.children);
  if (style === 'part') return [...partBlocks(marker, contents), ...below];
  const runs = marker ? [withLook(marker, item, style), ...contents] : contents;
  return runs.length === 0 ? below : [asParagraph(style, runs), ...below];
}

/** `Phần I` on a line of its own, its title on the next. */
function partBlocks(marker: PageRun | undefined, contents: readonly PageRun[]): PageBlock[] {
  const lines = [marker ? [{ ...marker, text: marker.text.trim() }] : [], contents];
  return lines.filter((runs) => runs.length > 0).map((runs) => asParagraph('part', runs));
}

/** The number of an article is bold, though what it says is none. */
const withLook = (marker: PageRun, { marker: { style } }: Item, name: StyleName): PageRun =>
  style === 'word' && name === 'point' ? { ...marker, bold: true } : marker;

function styleOfItem(text: string, item: Item): StyleName {
  const { level } = item;
  if (level === 'part') return 'part';
  if (level === 'dash') return 'dash';
  if (level === 'plus') return 'plus';
  if (level === 'point' || !isHeading(text, item)) return 'point';
  return level === 'section' ? 'section' : level === 'clause' ? 'clause' : 'subclause';
}

/** Whether an item names what stands below it: in capitals, or short, no sentence, and with something below. */
function isHeading(text: string, { level, lines, children }: Item): boolean {
  const words = plainText(text, contentOf(lines));
  if (words === '' || words.length > maxHeadingLength) return false;
  if (level === 'section' && !hasLower(words)) return true;
  const holds = children.some(({ kind }) => kind !== 'trivia');
  return (
    holds &&
    !/[;,]$|[.;?!]\s+\S/.test(words) &&
    (!/[.]$/.test(words) || words.split(' ').length <= 12) &&
    !isLead(words)
  );
}

/** `Sở Nội vụ: theo dõi …`: what stands behind the colon is the text itself. */
const isLead = (words: string) => /:\s+\S/.test(words);

const one = (block: PageBlock | undefined): readonly PageBlock[] => (block ? [block] : []);
