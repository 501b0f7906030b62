import { expect, it } from 'vitest';
import { faultsOfAssists } from '#test/features/assists/everywhere.ts';
import { names, planText } from './plans.ts';

it.each(names)('every assist of %s resolves what it is for, and brings no finding', (name) =>
  expect(faultsOfAssists(planText(name), 3)).toEqual([]),
);
