import { agencyAt, splitAgencies } from '#agencies/index.ts';
import { memoizeByText } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { blocksBelow, contentOf, itemsOf } from '#model/structure/walk.ts';
import { isImplementation } from './task.ts';

/** A clause of TỔ CHỨC THỰC HIỆN that is headed by agencies: they lead every duty below it. */
export interface Assignment {
  readonly item: Item;
  readonly heading: Span;
  readonly agencies: ReturnType<typeof splitAgencies>;
  readonly duties: readonly Item[];
}

/** The assignments of a plan, in the order of the text. */
export function assignmentsOf(tree: PlanTree): Assignment[] {
  const sections = tree.parts
    .filter((part) => part.kind === 'body' || part.kind === 'annex')
    .flatMap((part) => blocksBelow(part.blocks))
    .filter((block): block is Item => block.kind === 'item' && isImplementation(tree.text, block));
  return sections
    .flatMap((section) => itemsOf(section.children))
    .flatMap((item) => assignmentOf(tree.text, item) ?? []);
}

function assignmentOf(text: string, item: Item): Assignment | undefined {
  const heading = contentOf(item.lines);
  const named = namesIn(text.slice(heading.start, heading.end));
  if (named === noNames) return undefined;
  const agencies = splitAgencies(text, heading.start + named.start, heading.start + named.end);
  return { item, heading, agencies, duties: itemsOf(item.children) };
}

const noNames: Span = { start: 0, end: 0 };

const askingVerb = new RegExp(String.raw`^${alternation('asking-verbs.of-headings')}\s+`, 'iu');

/** Where the agencies of a heading stand, if it begins with one. */
const namesIn = memoizeByText((piece): Span => {
  const start = askingVerb.exec(piece)?.[0].length ?? 0;
  const end = piece.length - (/[.:;]\s*$/.test(piece) ? 1 : 0);
  return agencyAt(piece, start) ? { start, end } : noNames;
});
