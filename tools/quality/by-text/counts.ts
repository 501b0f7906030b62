import type { WrittenPlan } from '#tools/quality/written/plans.ts';
import { textMutations } from './all.ts';
import storedCounts from './counts.json' with { type: 'json' };
import { shapes } from './shapes.ts';
import { outcomeOf, type TextOutcome, type TextTrial, textTrials } from './trials.ts';

/** How many trials there were, and what became of them. */
export interface TextCount {
  readonly trials: number;
  readonly missed: number;
  /** Findings elsewhere than at the broken place that the plan did not have before. */
  readonly wrong: number;
}

/** The counts of a set of plans. */
export interface TextCounts {
  /** By the English name of the mutation. */
  readonly byMutation: Readonly<Record<string, TextCount>>;
  /** By the name of the shape, of the mutations that ask for a finding. */
  readonly byShape: Readonly<Record<string, TextCount>>;
}

/** The counts that the last full run gave. */
export const lastCounts: Readonly<Record<'open' | 'heldBack', TextCounts>> = storedCounts;

/** A trial, and what the rules say of it. */
export interface Tried {
  readonly trial: TextTrial;
  readonly outcome: Pick<TextOutcome, 'isFound'> & { readonly wrong: number };
  /** What is not right, in words of the plan. */
  readonly details: readonly string[];
}

/** Breaks plans in all shapes, each mutation at so many places of each. */
export function* tried(plans: readonly Pick<WrittenPlan, 'name' | 'text'>[], most = 1): Iterable<Tried> {
  for (const { name, text } of plans)
    for (const trial of textTrials(name, text, most)) {
      const outcome = outcomeOf(trial);
      const { isFound, wrong } = outcome;
      yield { trial, outcome: { isFound, wrong: wrong.length }, details: detailsOf(trial, outcome) };
    }
}

const sum = (a: TextCount, b: TextCount): TextCount => ({
  trials: a.trials + b.trials,
  missed: a.missed + b.missed,
  wrong: a.wrong + b.wrong,
});
const none: TextCount = { trials: 0, missed: 0, wrong: 0 };

/** Whether the text alone says that a rule must speak. */
export const isAsked = ({ isSure, rules }: TextTrial['mutation']): boolean => isSure && rules.length > 0;

const countOf = ({ trial: { mutation }, outcome }: Tried): TextCount => ({
  trials: 1,
  missed: mutation.rules.length > 0 && !outcome.isFound ? 1 : 0,
  wrong: outcome.wrong,
});

/** The counts of some trials, in the order of the tables. */
export function countsOf(all: readonly Tried[]): TextCounts {
  const total = (some: readonly Tried[]) => some.map(countOf).reduce(sum, none);
  const byMutation = Map.groupBy(all, ({ trial }) => trial.mutation);
  const byShape = Map.groupBy(
    all.filter(({ trial }) => isAsked(trial.mutation)),
    ({ trial }) => trial.laid.shape.what.en,
  );
  return {
    byMutation: Object.fromEntries(
      textMutations
        .filter((mutation) => byMutation.has(mutation))
        .map((mutation) => [mutation.what.en, total(byMutation.get(mutation)!)]),
    ),
    byShape: Object.fromEntries(
      shapes
        .filter(({ what }) => byShape.has(what.en))
        .map(({ what }) => [what.en, total(byShape.get(what.en)!)]),
    ),
  };
}

/** All trials that ask for a finding. */
export const totalOf = ({ byShape }: TextCounts): TextCount => Object.values(byShape).reduce(sum, none);

/** The share of faults found, 0 to 1; 1 where there are none. */
export const foundShare = ({ trials, missed }: TextCount): number => (trials === 0 ? 1 : 1 - missed / trials);
/** False findings a trial. */
export const falseShare = ({ trials, wrong }: TextCount): number => (trials === 0 ? 0 : wrong / trials);

function detailsOf(
  { mutation, laid }: TextTrial,
  { broken, at, isFound, wrong }: TextOutcome,
): readonly string[] {
  const around = (start: number, end: number) =>
    broken.slice(Math.max(0, start - 40), Math.min(end, start + 80) + 40).replace(/\s+/gu, ' ');
  const place = `${mutation.what.en} | ${laid.name} | ${laid.shape.what.en} | ${around(at.start, at.end)}`;
  return [
    ...(isFound || !isAsked(mutation) ? [] : [`missed: ${place}`]),
    ...wrong.map(
      ({ rule, severity, start, end }) => `false: ${place} | ${severity} ${rule} “${around(start, end)}”`,
    ),
  ];
}
