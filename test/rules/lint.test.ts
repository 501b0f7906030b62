import { expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { lintPlan } from '#rules/lint.ts';

const text = '// kh-disable item-lettering\nI. **A**\n1. B\na) C;\nc) D.\n';

/** A plan that fails where its lists are asked for, as a fault of the program would make it fail. */
const failing = Object.create(readPlan(text), {
  lists: {
    get() {
      throw new TypeError('lists');
    },
  },
});

it('runs the other rules where one fails, reports each failure once, and reports no directive as unused for it', () => {
  const faults: string[] = [];
  const found = lintPlan(failing, defaultOptions, (rule) => void faults.push(rule));
  expect(faults).toEqual([
    'section-numbering',
    'clause-numbering',
    'item-lettering',
    'marker-style',
    'mixed-list-markers',
  ]);
  expect(found.map(({ rule }) => rule)).toEqual(['markdown-artifact']);
});

it('throws where nobody takes care of the fault', () => {
  expect(() => lintPlan(failing)).toThrow('lists');
});
