import { expect, it } from 'vitest';
import { failuresEverywhere } from '#test/features/every-position.ts';
import { names, planText } from './plans.ts';

it.each(names)('every language feature answers at the places of %s', async (name) =>
  expect(await failuresEverywhere(planText(name), `${name}.kh`, 31)).toEqual([]),
);
