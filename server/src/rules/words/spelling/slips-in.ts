import { keptByText } from '#grammar/text/kept.ts';
import { detached, type Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { isInHole, placed } from '#model/structure/passage.ts';
import { type Slip, slipsOf } from './judge.ts';

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

const slipsOfPassage = keptByText((said): readonly Slip[] =>
  slipsOf(said).map((slip) => ({ ...slip, said: detached(slip.said) })),
);
