import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { offersIn } from './on-enter.ts';

/** The plans that rules may be tuned on, and those that only judge. */
const sets = {
  open: ['examples/*.kh', 'test/quality/plans/{open,unlike}/*.kh'],
  'held back': ['test/quality/plans/held-back/*.kh'],
};

it.each(Object.entries(sets))(
  'of the markers that Enter puts in plans, 95 in 100 stand there: %s',
  (_, files) => {
    const offers = globSync(files).flatMap((file) => offersIn(readFileSync(file, 'utf8')));
    const put = offers.filter((offer) => offer.put !== undefined);
    const right = put.filter((offer) => offer.put === offer.written);
    expect(put.length).toBeGreaterThan(300);
    expect(right.length / put.length).toBeGreaterThanOrEqual(0.95);
  },
);
