import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Truth } from './truth.ts';

/** A written plan and its truth. */
export interface WrittenPlan {
  readonly name: string;
  readonly text: string;
  readonly truth: Truth;
}

/** `open` and `unlike`: may be tuned on; `held-back`: judges, and only sums are printed of it. */
type PlanSet = 'open' | 'unlike' | 'held-back';

const plansFolder = path.join(import.meta.dirname, '../../../test/quality/plans');

/** The written plans of a set by name; the form of each truth is taken at its word (a test checks all). */
export function writtenPlans(set: PlanSet): WrittenPlan[] {
  const folder = path.join(plansFolder, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.kh'))
    .sort()
    .map((file) => {
      const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
      return {
        name: file.slice(0, -3),
        text: read(file),
        truth: JSON.parse(read(file.replace(/\.kh$/, '.truth.json'))) as Truth,
      };
    });
}
