import { memoizeByText } from '#grammar/text/memoize.ts';
import { detached, type Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { isInComment, toPlanSpan } from '#model/structure/passage.ts';
import { detectMisspellings, type Misspelling } from './detect-misspellings.ts';

/** A misspelling and where it stands in the plan. */
export interface PlacedMisspelling extends Span {
  readonly misspelling: Misspelling;
}

/** What is written wrong in a plan, in the order of the text; dictionaries are not asked. */
export function misspellingsIn({ passages }: Plan): PlacedMisspelling[] {
  const found: PlacedMisspelling[] = [];
  for (const passage of passages)
    for (const misspelling of misspellingsOfPassage(passage.composed.text)) {
      const at = toPlanSpan(passage, misspelling);
      if (!isInComment(passage, at)) found.push({ ...at, misspelling });
    }
  return found;
}

const misspellingsOfPassage = memoizeByText((text): readonly Misspelling[] =>
  detectMisspellings(text).map((misspelling) => ({ ...misspelling, written: detached(misspelling.written) })),
);
