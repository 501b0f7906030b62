import { lintText } from '#rules/lint.ts';
import { wordsAt } from './measure.ts';
import reviewedFindings from './reviewed.json' with { type: 'json' };
import type { Measured } from './texts.ts';

/** A finding in a plan of the measure, and what a person who has read the line says of it. */
export interface Reviewed {
  readonly rule: string;
  readonly severity: string;
  /** The first words of its line. */
  readonly line: string;
  /** Whether it is right; null where nobody has read it yet. */
  readonly isTrue: boolean | null;
  /** Why, in one line. */
  readonly why: string;
}

type Review = Readonly<Record<string, readonly Reviewed[]>>;

export const reviewed: Review = reviewedFindings;

/** The findings in each plan in the order of the text, with the review that is known of each. */
export function reviewOf(plans: readonly Measured[], known: Review = reviewed): Review {
  return Object.fromEntries(
    plans.map(({ name, text }) => {
      const left = [...(known[name] ?? [])];
      const all = lintText(text).map(({ rule, severity, start }): Reviewed => {
        const line = wordsAt(text, start);
        const at = left.findIndex((each) => each.rule === rule && each.line === line);
        const [verdict] = at < 0 ? [] : left.splice(at, 1);
        return { rule, severity, line, isTrue: verdict?.isTrue ?? null, why: verdict?.why ?? '' };
      });
      return [name, all];
    }),
  );
}

/** What nobody has reviewed yet. */
export const unreviewed = (review: Review): Reviewed[] =>
  Object.values(review)
    .flat()
    .filter(({ isTrue, why }) => isTrue === null || why === '');
