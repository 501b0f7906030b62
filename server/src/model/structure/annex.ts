import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Part, PlanTree } from '#grammar/tree.ts';
import { itemNumber } from './numbered.ts';
import { contentOf, ownLines } from './walk.ts';

/** An annex of a plan. */
export interface Annex {
  readonly part: Part;
  /** Its first line where that says that it is one (`PHỤ LỤC II`), without white space. */
  readonly heading: Span | undefined;
  /** Its number, roman or not as figures (`2`), or letter; undefined where it has none. */
  readonly number: string | undefined;
}

const headed = /^ph\u1ee5\s+l\u1ee5c(?:\s+(?:số\s+)?([IVXLC]{1,7}|\d{1,2}|[A-Z])(?![\p{L}\d]))?/iu;

/** No plan has more annexes; those after them are not distinguished. */
const maxAnnexes = 200;

/** The annexes of a plan, in order. */
export function annexesOf({ text, parts }: PlanTree): Annex[] {
  return parts
    .filter(({ kind }) => kind === 'annex')
    .slice(0, maxAnnexes)
    .map((part) => {
      const first = part.blocks.find((block) => block.kind !== 'trivia');
      const heading = first && contentOf(ownLines(first).slice(0, 1));
      const m = heading && headed.exec(plainOf(text, heading));
      if (!m) return { part, heading: undefined, number: undefined };
      return { part, heading, number: m[1] && itemNumber(m[1].toUpperCase()) };
    });
}
