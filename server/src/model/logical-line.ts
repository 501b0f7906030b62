import { firstWhere } from '#grammar/text/search.ts';
import type { PlanTree } from '#grammar/tree.ts';

/**
 * Whether a logical line ends between two offsets of the plan (UTF-16 units): a line end does not count where the next line
 * goes on with the sentence.
 */
export function endsLogicalLine({ lines }: Pick<PlanTree, 'lines'>, from: number, to: number): boolean {
  for (let i = firstWhere(lines, ({ start }) => start > from); i < lines.length && lines[i]!.start <= to; i++)
    if (!lines[i]!.continues && lines[i]!.kind !== 'lower') return true;
  return false;
}
