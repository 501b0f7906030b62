import { distinctPlans } from '#test/bench/distinct/plans.ts';

/** So many plans that every cache of pieces of text has forgotten the first when the last is read. */
const pool = [...distinctPlans(300)];
let at = 0;

/** Called again and again, the text of a plan that no cache knows. */
export const unseenPlan = (): string => pool[at++ % pool.length]!;

/** What a benchmark on `unseenPlan` is called: without the size of what it reads a time says nothing. */
export const ofUnseenPlans = `a plan that no cache has seen (${(pool.reduce((sum, { length }) => sum + length, 0) / pool.length / 1000).toFixed(1)} K characters on average)`;
