import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typed } from './typed-plan.ts';

const plans = globSync(['examples/*.kh', 'test/lsp/plans/*.kh']).sort();

describe('a plan that is typed without a look at what Enter puts on the lines', () => {
  it.each(plans)('is saved as it was typed: %s', (file) => {
    const plan = readFileSync(file, 'utf8');
    expect(typed(plan, () => true).text).toBe(plan);
  });

  it('is so whichever answers come too late', () => {
    const plan = readFileSync(plans.at(-1)!, 'utf8');
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (late) => {
        const answers = late[Symbol.iterator]();
        expect(typed(plan, () => answers.next().value === true).text).toBe(plan);
      }),
      { numRuns: 5 },
    );
  });
});
