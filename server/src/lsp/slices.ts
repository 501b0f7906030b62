import type { Linting } from '#features/document-snapshot.ts';
import { type Steps, sharedSteps } from '#grammar/text/steps.ts';
import type { Clock } from '#lsp/clock.ts';
import type { Finding } from '#rules/finding.ts';

/**
 * From how many UTF-16 units on a plan is long: what must read all of it is done in slices. That is some 50 ms of work, two
 * slices; nearly all plans are shorter. The length decides, not the time that was measured last: the cost is linear in it,
 * and one plan behaves the same each time.
 */
export const LONG_PLAN = 200_000;

/** How long a slice is, in milliseconds, but for its last step. */
export const SLICE_MS = 25;

/** Makes steps until `step` says that none is left, or the time of a slice is up. */
export function makeSteps(clock: Clock, step: () => boolean): void {
  const end = clock.now() + SLICE_MS;
  while (step() && clock.now() < end);
}

/** Whether a plan is long. */
export function isLong({ text }: { readonly text: string }): boolean {
  return text.length >= LONG_PLAN;
}

/**
 * The findings of a validation: of a short plan at once. Of a long one, the steps are made in slices between which
 * messages are read; undefined where its findings are not `isWanted` any more. A validation that others make steps of too is
 * only the sooner done.
 */
export async function findingsInSlices(
  validation: Linting,
  context: SliceContext,
  isWanted: () => boolean,
): Promise<readonly Finding[] | undefined> {
  const step = () => {
    if (!validation.findings) validation.step();
    return !validation.findings;
  };
  await stepsInSlices(step, isLong(validation.lines), context, isWanted);
  return validation.findings;
}

/** The same of other work on a plan: its result, at once where the plan is short. */
export async function resultInSlices<T extends object>(
  work: Steps<T>,
  plan: { readonly text: string },
  context: SliceContext,
  isWanted: () => boolean,
): Promise<T | undefined> {
  const shared = sharedSteps(work);
  const step = () => {
    shared.step();
    return !shared.result;
  };
  await stepsInSlices(step, isLong(plan), context, isWanted);
  return shared.result;
}

async function stepsInSlices(
  step: () => boolean,
  inSlices: boolean,
  { clock, yieldToEventLoop }: SliceContext,
  isWanted: () => boolean,
): Promise<void> {
  let isLeft = true;
  const next = () => {
    isLeft = step();
    return isLeft;
  };
  if (!inSlices) while (next());
  while (isLeft && isWanted()) {
    makeSteps(clock, next);
    if (isLeft) await yieldToEventLoop();
  }
}

interface SliceContext {
  readonly clock: Clock;
  readonly yieldToEventLoop: () => Promise<void>;
}
