import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
/** The real plans lie in a folder next to the project. */
const plansFolder = path.join(root, '../shared/plans');
const examplesFolder = path.join(root, 'examples');

/** A plan that quality is measured on. */
export interface Measured {
  readonly name: string;
  readonly isReal: boolean;
  readonly text: string;
}

const read = (folder: string, end: string, isReal: boolean): Measured[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => ({
      name: file.slice(0, -end.length),
      isReal,
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));

/** The examples, by name. */
export const examples = (): Measured[] => read(examplesFolder, '.kh', false);

/** The real plans in the forms in which they arrive: wrapped, with tabs, one cell a line. */
export const morePlans = (): Measured[] => read(path.join(plansFolder, 'more'), '.txt', true);

/** The real plans and the examples, by name. */
export function measuredPlans(): Measured[] {
  if (!existsSync(plansFolder))
    throw new Error(`${plansFolder} is not there: quality is measured on its plans`);
  return [...read(plansFolder, '.txt', true), ...examples()];
}
