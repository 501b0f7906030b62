import { agencyAt, splitAgencies } from '#catalog/recognise.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item, PlanTree } from '#grammar/tree.ts';
import { isImplementation } from '#model/task.ts';
import { blocksBelow, contentOf, itemsOf } from '#model/walk.ts';

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
  const said = text.slice(heading.start, heading.end);
  const asked = /^(?:đề nghị|giao|mời|yêu cầu)\s+/iu.exec(said)?.[0].length ?? 0;
  const end = heading.end - (/[.:;]\s*$/.test(said) ? 1 : 0);
  if (!agencyAt(text, heading.start + asked)) return undefined;
  const agencies = splitAgencies(text, heading.start + asked, end);
  return { item, heading, agencies, duties: itemsOf(item.children) };
}
