import type { Finding } from '#rules/finding.ts';
import { type Comparison, type Kind, kinds, type Score } from './compare.ts';

/** The findings of some severities, those that a fault explains and those that none does. */
export interface Findings {
  readonly right: number;
  readonly wrong: number;
}

/** What was compared, in sum. */
export interface Sums {
  readonly plans: number;
  readonly scores: Readonly<Record<Kind, Score>>;
  readonly faults: number;
  readonly foundFaults: number;
  /** Errors and warnings. */
  readonly serious: Findings;
  readonly information: Findings;
}

const isInformation = ({ severity }: Finding): boolean => severity === 'information';

/** The sums of what was compared of several plans. */
export function sumsOf(comparisons: readonly Comparison[]): Sums {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((all, comparison) => all + count(comparison), 0);
  const score = (kind: Kind): Score => ({
    right: sum(({ scores }) => scores[kind].right),
    wrong: sum(({ scores }) => scores[kind].wrong),
    missed: sum(({ scores }) => scores[kind].missed),
    invented: sum(({ scores }) => scores[kind].invented),
  });
  const findings = (is: (finding: Finding) => boolean): Findings => ({
    right: sum(({ trueFindings }) => trueFindings.filter(is).length),
    wrong: sum(({ falseFindings }) => falseFindings.filter(({ finding }) => is(finding)).length),
  });
  const found = sum(({ foundFaults }) => foundFaults.length);
  return {
    plans: comparisons.length,
    scores: Object.fromEntries(kinds.map((kind) => [kind, score(kind)])) as Record<Kind, Score>,
    faults: found + sum(({ missedFaults }) => missedFaults.length),
    foundFaults: found,
    serious: findings((finding) => !isInformation(finding)),
    information: findings(isInformation),
  };
}

/** The share of what is right of all that is there or is read, 0 to 1; 1 where there is nothing. */
export function shareOf({ right, wrong, missed, invented }: Score): number {
  const all = right + wrong + missed + invented;
  return all === 0 ? 1 : right / all;
}

/** The share of findings that a fault explains, 0 to 1; 1 where there are none. */
export const precisionOf = ({ right, wrong }: Findings): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** The share of right facts of all kinds together: the truth of the model. */
export function modelTruth({ scores }: Sums): number {
  const all = kinds.map((kind) => scores[kind]);
  const total = (of: keyof Score) => all.reduce((sum, score) => sum + score[of], 0);
  return shareOf({
    right: total('right'),
    wrong: total('wrong'),
    missed: total('missed'),
    invented: total('invented'),
  });
}
