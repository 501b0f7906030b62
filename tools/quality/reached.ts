import { falseShare, foundShare, type TextCounts, totalOf } from './by-text/counts.ts';
import reachedFigures from './reached.json' with { type: 'json' };
import { modelTruth, precisionOf, type Sums } from './written/sums.ts';

/** The figures that are held: what has been reached once is never given up. All are shares, the higher the better. */
export type Figures = Readonly<
  Record<'truth' | 'faults' | 'serious' | 'information' | 'found' | 'quiet', number>
>;

/** What has been reached on the open plans, on those held back, on those unlike them, and on the few that a test breaks. */
export const reached: Readonly<Record<'open' | 'heldBack', Figures>> & {
  readonly sample: Pick<Figures, 'found' | 'quiet'>;
  readonly unlike: Omit<Figures, 'found' | 'quiet'>;
} = reachedFigures;

/** The open plans that a test breaks; `npm run quality` breaks all. */
export const sampled = <T>(open: readonly T[]): T[] => open.filter((_, i) => i % 10 === 3);

/** What is aimed at; of the faults that are found no aim is set. */
export const aims: Partial<Figures> = {
  truth: 0.99,
  serious: 0.97,
  information: 0.9,
  found: 0.97,
  quiet: 0.999,
};

/** The figures of a set of plans. */
export const figuresOf = (sums: Sums, counts: TextCounts): Figures => ({
  ...writtenFigures(sums),
  ...textFigures(counts),
});

/** Those that the written plans give as they are. */
export const writtenFigures = (sums: Sums): Omit<Figures, 'found' | 'quiet'> => ({
  truth: modelTruth(sums),
  faults: sums.faults === 0 ? 1 : sums.foundFaults / sums.faults,
  serious: precisionOf(sums.serious),
  information: precisionOf(sums.information),
});

/** Those that the plans give when they are broken. */
export const textFigures = (counts: TextCounts): Pick<Figures, 'found' | 'quiet'> => ({
  found: foundShare(totalOf(counts)),
  quiet: 1 - falseShare(totalOf(counts)),
});

const roundedDown = (share: number) => Math.floor(share * 1000) / 1000;

/** The figures to hold from now on: the better of those held and those measured. */
export const raised = <T extends Partial<Figures>>(held: T, measured: T): T =>
  Object.fromEntries(
    Object.entries(held).map(([name, share]) => [
      name,
      Math.max(share, roundedDown(measured[name as keyof T] as number)),
    ]),
  ) as T;

/** The names of the figures that are worse than those held. */
export const lost = (held: Partial<Figures>, measured: Partial<Figures>): (keyof Figures)[] =>
  (Object.keys(held) as (keyof Figures)[]).filter((name) => (measured[name] ?? 1) < held[name]!);
