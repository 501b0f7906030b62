import { lazy, memoizeByObject } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { isInComment, toPlanSpan } from '#model/structure/passage.ts';
import { detectMisspellings } from './detect-misspellings.ts';
import { PlanWords } from './plan-words.ts';
import { spelledWords } from './word.ts';
import type { Misspelling } from './written-word.ts';

/** A misspelling and where it stands in the plan. */
export interface PlacedMisspelling extends Span {
  readonly misspelling: Misspelling;
}

/** What is written wrong in a plan, in the order of the text; dictionaries are not asked. Two rules ask it of one plan. */
export const misspellingsIn = memoizeByObject(({ text, passages }: Plan): readonly PlacedMisspelling[] => {
  const found: PlacedMisspelling[] = [];
  const pieces = passages.map((passage) => spelledWords(text, passage));
  const plan = lazy(() => new PlanWords(pieces));
  for (const [i, passage] of passages.entries())
    for (const misspelling of detectMisspellings(pieces[i]!, plan)) {
      const at = toPlanSpan(passage, misspelling);
      if (!isInComment(passage, at)) found.push({ ...at, misspelling });
    }
  return found;
});
