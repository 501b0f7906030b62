import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedQueue } from '#cli/packed-queue.ts';

const value = fc.record({ name: fc.string({ unit: 'binary' }), length: fc.constantFrom(0, 10, 400_000) });
const step = fc.option(value, { nil: undefined });

it('gives what was pushed, in its order, packed or not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const queue = new PackedQueue<{ name: string; text: string }>();
      const expected: { name: string; text: string }[] = [];
      for (const pushed of [...steps, ...steps.map(() => undefined)]) {
        if (pushed) {
          const { name, length } = pushed;
          const one = { name, text: 'ữ\n'.repeat(length / 2) };
          expected.push(one);
          queue.push(one);
        } else expect(queue.shift()).toEqual(expected.shift());
        expect(queue.size).toBe(expected.length);
      }
    }),
    { numRuns: 60 },
  );
});
