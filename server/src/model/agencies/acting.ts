import { memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Block, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { isReviewHeading } from '#model/citations/citation-text.ts';
import { endsLogicalLine } from '#model/structure/logical-line.ts';
import { contentOf, ownLines } from '#model/structure/walk.ts';
import type { AgencyMention } from './agency-lists.ts';

/** What of a plan the reader needs. */
interface ActingSource {
  readonly text: string;
  readonly tree: PlanTree;
  readonly agencies: readonly AgencyMention[];
}

/** The own text of a paragraph or an item. */
interface Piece extends Span {
  readonly isItem: boolean;
}

/** How far before and behind a list of names its sentence is looked at, in UTF-16 units. */
const reach = 300;

const orders = new RegExp(
  `(?<!\\p{L})(?:phối hợp ${alternation('cooperates-with')}|(?<!(?<!\\p{L})${alternation('acting-words.no-order')}\\s{1,3})${alternation('acting-words.before')})` +
    `(?:\\s+${alternation('acting-words.between')})?\\s*[:“"]?\\s*$`,
  'iu',
);
const sends = new RegExp(
  `(?<!\\p{L})${alternation('acting-words.sending')}(?:\\s+[\\p{L}\\d]+){0,5}\\s+về(?:\\s+các)?\\s*$`,
  'iu',
);
const acts = new RegExp(`^\\s*,?\\s*${alternation('acting-words.behind')}(?!\\p{L})`, 'u');
const does = new RegExp(`^\\s*${alternation('verbs.two-words')}(?!\\p{L})`, 'u');
const history = new RegExp(`(?<!\\p{L})${alternation('acting-words.of-history')}(?!\\p{L})`, 'iu');
const sentenceEnd = /[.;?!](?=\s)/g;

/**
 * Whether running text gives an agency that it names something to do: `phối hợp với X`, `giao X`, `X chủ trì`, `X tổ chức …` where a
 * sentence begins, an item that names it and nothing more; by itself or in a list (`giao A, X và B`). Such an agency must be there on the
 * plan's day. What only tells of the past gives nobody anything to do: a sentence that says so, a section of results, what is cited.
 * `at` is its place in `plan.agencies`.
 */
export function actsInText({ text, tree, agencies }: ActingSource, at: number): boolean {
  const mention = agencies[at]!;
  if (mention.role !== 'text' || mention.inCitation) return false;
  const pieces = piecesOf(tree);
  const piece = pieces[partitionPoint(pieces, ({ end }) => end > mention.start)];
  if (!piece || piece.start > mention.start) return false;
  let [first, last] = [at, at];
  while (first > 0 && isList(text, tree, agencies[first - 1]!.end, agencies[first]!.start)) first--;
  while (last + 1 < agencies.length && isList(text, tree, agencies[last]!.end, agencies[last + 1]!.start))
    last++;
  return isActing(text, piece, agencies[first]!.start, agencies[last]!.end);
}

/** The paragraphs and items of the body and the annexes, without those below a heading that looks back. */
const piecesOf = memoizeByObject((tree: PlanTree): Piece[] => {
  const found: Piece[] = [];
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind !== 'item' && block.kind !== 'paragraph') continue;
      const content = contentOf(ownLines(block));
      if (content.end > content.start) found.push({ ...content, isItem: block.kind === 'item' });
      if (block.kind === 'item' && !isReviewHeading(tree.text, block)) add(block.children);
    }
  };
  for (const { kind, blocks } of tree.parts)
    if (kind === 'body' || kind === 'annex' || kind === 'preamble' || kind === 'closing') add(blocks);
  return found;
});

/** Between two names of one list, in one column. */
const joins = /^\s*(?:[,;]\s*)?(?:và\s+)?(?:các\s+)?$/iu;

function isList(text: string, tree: PlanTree, from: number, to: number): boolean {
  if (to <= from || to - from > 20) return false;
  const gap = text.slice(from, to);
  return (
    /[,;v]/iu.test(gap) &&
    !gap.includes('\t') &&
    joins.test(gap.normalize('NFC')) &&
    !endsLogicalLine(tree, from, to)
  );
}

function isActing(text: string, piece: Piece, start: number, end: number): boolean {
  const ahead = oneLine(text.slice(Math.max(piece.start, start - reach), start));
  const before = ahead.slice(lastEnd(ahead));
  const rest = oneLine(text.slice(end, Math.min(piece.end, end + reach)));
  const next = rest.search(sentenceEnd);
  const behind = next < 0 ? rest : rest.slice(0, next);
  if (history.test(before) || history.test(behind)) return false;
  if (orders.test(before) || acts.test(behind) || sends.test(before)) return true;
  const opens = /^[\s“"(*_-]*(?:các\s+)?$/iu.test(before);
  return opens && (does.test(behind) || (piece.isItem && start === piece.start && /^[\s.;:,]*$/.test(rest)));
}

/** Words as they are read on: an order may be wrapped within (`phối` / `hợp với`). */
const oneLine = (words: string) => words.normalize('NFC').replace(/[^\S\t]+/g, ' ');

function lastEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(sentenceEnd)) end = match.index + 1;
  return end;
}
