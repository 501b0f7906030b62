import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fix } from '#rules/finding.ts';
import { nonOverlapping } from '#rules/fix.ts';

const fix = (...places: readonly (readonly [start: number, end: number])[]): Fix => ({
  title: '',
  safe: true,
  edits: places.map(([start, end]) => ({ start, end, text: '' })),
});

it('a long edit that begins where another ends excludes every fix inside it', () => {
  const [first, long, within, behind] = [fix([3, 5]), fix([5, 90]), fix([70, 72]), fix([90, 92])];
  expect(nonOverlapping([first, long, within, behind])).toEqual([first, long, behind]);
});

it('the fixes applied together never overlap, and a fix is left out only when it overlaps an applied one', () => {
  const place = fc
    .tuple(fc.nat(40), fc.nat(6))
    .map(([start, length]): [number, number] => [start, start + length]);
  const meets = (a: Fix, b: Fix) =>
    a.edits.some((one) =>
      b.edits.some((other) =>
        one.start === one.end || other.start === other.end
          ? one.start <= other.end && other.start <= one.end
          : one.start < other.end && other.start < one.end,
      ),
    );
  fc.assert(
    fc.property(
      fc.array(
        place.map((each) => fix(each)),
        { maxLength: 14 },
      ),
      (fixes) => {
        const made = nonOverlapping(fixes);
        fixes.forEach((each, i) => {
          const before = made.filter((other) => fixes.indexOf(other) < i);
          expect(made.includes(each)).toBe(!before.some((other) => meets(each, other)));
        });
      },
    ),
    { numRuns: 2000 },
  );
});
