import { describe, expect, it } from 'vitest';
import type { Steps } from '#grammar/text/steps.ts';
import { LONG_PLAN, resultInSlices, SLICE_MS } from '#lsp/slices.ts';
import { FakeClock } from '#test/lsp/fake-clock.ts';

const short = { text: 'I. A' };
const long = { text: ' '.repeat(LONG_PLAN) };

/** Work of four steps, of which two fill a slice; how often messages could be read in between, and its result. */
async function done(plan: { readonly text: string }, isWanted: (reads: number) => boolean = () => true) {
  const clock = new FakeClock();
  let reads = 0;
  const yieldToEventLoop = async () => {
    reads++;
  };
  function* work(): Steps<{ readonly answer: number }> {
    for (let step = 0; step < 3; step++) {
      clock.spend(SLICE_MS / 2);
      yield;
    }
    return { answer: 42 };
  }
  const result = await resultInSlices(work(), plan, { clock, yieldToEventLoop }, () => isWanted(reads));
  return { result, reads };
}

describe('work on a plan', () => {
  it('is done at once where the plan is short, wanted or not', async () => {
    expect(await done(short, () => false)).toEqual({ result: { answer: 42 }, reads: 0 });
  });

  it('is done in slices where it is long', async () => {
    expect(await done(long)).toEqual({ result: { answer: 42 }, reads: 1 });
  });

  it('is given up where nobody wants it any more', async () => {
    expect(await done(long, (reads) => reads === 0)).toEqual({ result: undefined, reads: 1 });
  });
});
