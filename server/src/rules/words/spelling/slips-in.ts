import { detached, type Span } from '#grammar/text/span.ts';
import { type Passage, placed } from '#model/passage.ts';
import type { Plan } from '#model/plan.ts';
import { type Slip, slipsOf } from './judge.ts';

const longestKept = 4000;
const mostKept = 1000;
/** Passages met before: an edit leaves all but one as they are. */
const kept = new Map<string, readonly Slip[]>();

function slipsOfPassage(said: string): readonly Slip[] {
  if (said.length > longestKept) return slipsOf(said);
  let slips = kept.get(said);
  if (!slips) {
    slips = slipsOf(said).map((slip) => ({ ...slip, said: detached(slip.said) }));
    if (kept.size >= mostKept) kept.clear();
    kept.set(detached(said), slips);
  }
  return slips;
}

/** A slip, and where it stands in the plan. */
export interface PlacedSlip extends Span {
  readonly slip: Slip;
}

/** What is written wrong in a plan, in the order of the text; dictionaries are not asked. */
export function slipsIn({ passages }: Plan): PlacedSlip[] {
  const found: PlacedSlip[] = [];
  for (const passage of passages)
    for (const slip of slipsOfPassage(passage.said.text)) {
      const at = placed(passage, slip);
      if (!isInHole(passage, at)) found.push({ ...at, slip });
    }
  return found;
}

const isInHole = ({ holes }: Passage, { start, end }: Span) =>
  holes.some((hole) => start < hole.end && hole.start < end);
