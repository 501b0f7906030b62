import { mayCite } from '#grammar/inline/citation-sites.ts';
import { legalBasis } from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import type { Block, Item, Line, Part, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { cutsIn } from '#model/structure/logical-line.ts';
import { contentOf } from '#model/structure/walk.ts';

/** Where in a plan a citation stands. */
export type CitationPlace =
  | 'title'
  | 'decision' // that issues the plan, in one text with it
  | 'basis' // a line `Căn cứ …` of the preamble, or of that of the decision
  | 'preamble'
  | 'body'
  | 'closing'
  | 'recipients'
  | 'footnotes'
  | 'annex'
  | 'table';

/** A piece of running text that may cite documents. */
export interface CitingText extends Span {
  readonly place: CitationPlace;
  /** Below a heading that looks back: results, the situation so far. */
  readonly inReview: boolean;
  /** In the decision that issues the plan. */
  readonly ofDecision: boolean;
}

/** Headings of what is past: what is cited there is reported, not applied. */
const review = new RegExp(String.raw`^${alternation('past-words.review-headings')}(?!\p{L})`, 'iu');

/**
 * The pieces of a plan's text that may cite documents, in their order: paragraphs, items, rows; the title as one. What stands in
 * `blanked` may hide that something is cited around it.
 */
export function citingTexts(tree: PlanTree, blanked: readonly Span[] = []): CitingText[] {
  const { text } = tree;
  const found: CitingText[] = [];
  let ofDecision = false;
  const mayCiteIn = (span: Span) => mayCite(text, span) || meets(blanked, span);
  const piece = (start: number, end: number, place: CitationPlace, inReview: boolean) => {
    if (mayCiteIn({ start, end })) found.push({ start, end, place, inReview, ofDecision });
  };
  const add = (part: Part, blocks: readonly Block[], inReview: boolean) => {
    for (const block of blocks) {
      if (block.kind === 'trivia' || !mayCiteIn(block)) continue;
      if (block.kind === 'table') {
        for (const { content } of block.lines) piece(content.start, content.end, 'table', inReview);
        continue;
      }
      const { start, end } = contentOf(block.lines);
      if (mayCiteIn({ start, end })) piece(start, end, placeOf(text, part, { start, end }), inReview);
      if (block.kind === 'item') add(part, block.children, inReview || isReviewHeading(text, block));
    }
  };
  for (const part of tree.parts) {
    if (part.kind === 'header' || part.kind === 'signature' || part.kind === 'decisionEnding') continue;
    ofDecision = part.kind === 'decision';
    if (part.kind === 'title') piece(part.start, part.end, 'title', false);
    else add(part, part.blocks, false);
  }
  return found;
}

/** Whether a span meets one of `spans`, which are in order. */
export function meets(spans: readonly Span[], { start, end }: Span): boolean {
  if (spans.length === 0) return false;
  const next = spans[partitionPoint(spans, (span) => span.end > start)];
  return next !== undefined && next.start < end;
}

function placeOf(text: string, { kind }: Part, span: Span): CitationPlace {
  if (kind === 'preamble') return isBasis(text, span) ? 'basis' : 'preamble';
  if (kind === 'decision') return isBasis(text, span) ? 'basis' : 'decision';
  if (kind === 'form') return 'annex';
  return kind === 'header' || kind === 'signature' || kind === 'decisionEnding' ? 'body' : kind;
}

/** Whether a paragraph is a legal basis: `Căn cứ …`. */
export function isBasis(text: string, { start, end }: Span): boolean {
  return legalBasis.test(plainOf(text, { start, end: Math.min(end, start + 24) }));
}

/** Whether what stands below an item looks back: results, the situation so far. */
export const isReviewHeading = (text: string, { lines }: Item): boolean =>
  review.test(
    plainOf(text, {
      start: lines[0]!.content.start,
      end: Math.min(lines[0]!.content.end, lines[0]!.content.start + 40),
    }),
  );

/** Lines between those of a torn paragraph that are no part of it. */
const isBetween = ({ kind }: Line) => kind === 'pageNumber' || kind === 'ruler' || kind === 'comment';

/** A plan's text as citations are read in it. */
export interface CitableText {
  /** Of the same length, so that places stay what they are. */
  readonly text: string;
  /** Where it has spaces for words of the plan, in order. */
  readonly blanked: readonly Span[];
}

/**
 * The text with spaces for what does not belong to its paragraphs or cites nothing: page numbers and notes between torn lines,
 * line ends in the title and within logical lines, `attachments`.
 */
export function citableText(tree: PlanTree, attachments: readonly Span[] = []): CitableText {
  const { text, parts, lines } = tree;
  const title = parts.find(({ kind }) => kind === 'title');
  const cuts = new Set(cutsIn(tree));
  const torn = [...cuts, ...lines.filter(isBetween)];
  if (torn.length === 0 && attachments.length === 0 && !title) return { text, blanked: [] };
  const all = [...torn, ...attachments].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  const put = (upTo: number, change: (fragment: string) => string) => {
    pieces.push(change(text.slice(from, upTo)));
    from = upTo;
  };
  /** The title stands on one line. */
  const plain = (upTo: number) => {
    if (title && from < title.start) put(Math.min(upTo, title.start), (fragment) => fragment);
    if (title && from < title.end) put(Math.min(upTo, title.end), flat);
    put(upTo, (fragment) => fragment);
  };
  const blanked: Span[] = [];
  for (const span of all) {
    const { start, end } = span;
    if (start < from) continue;
    plain(start);
    if (holdsSigns(text, start, end)) blanked.push({ start, end });
    const isWithin = cuts.has(span) || (title && start >= title.start && start < title.end);
    put(end, isWithin ? empty : emptyLines);
  }
  plain(text.length);
  return { text: pieces.join(''), blanked };
}

/** Whether anything but white space stands between two offsets. */
function holdsSigns(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return true;
  return false;
}

const flat = (fragment: string) => fragment.replace(/[\r\n]/g, ' ');
const emptyLines = (fragment: string) => fragment.replace(/[^\r\n]/g, ' ');
const empty = (fragment: string) => ' '.repeat(fragment.length);
