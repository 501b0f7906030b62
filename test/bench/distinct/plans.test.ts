import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { distinctPlans } from './plans.ts';

const made = [...distinctPlans(40)];
const longLines = (text: string) => text.split('\n').filter((line) => line.length > 25);

describe('distinct plans', () => {
  it('share hardly a long line', () => {
    const lines = made.flatMap((text) => longLines(text));
    expect(lines.length).toBeGreaterThan(2_000);
    expect(new Set(lines).size / lines.length).toBeGreaterThan(0.9);
  });

  it('are the same for the same seed, and the first of more', () => {
    expect([...distinctPlans(3)]).toEqual(made.slice(0, 3));
    const others = [...distinctPlans(3, { seed: 7 })];
    expect(others.filter((text, at) => text === made[at])).toEqual([]);
  });

  it('are plans of the length that is asked for', () => {
    for (const text of made) expect(text.length).toBeGreaterThanOrEqual(12_000);
    for (const text of made) expect(readPlan(text).title, text.slice(0, 300)).toBeDefined();
  });
});
