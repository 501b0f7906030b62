import { expect, it, vi } from 'vitest';
import type * as Facts from '#model/facts.ts';

/** What docs/contributing/add-a-fact-of-the-plan.md promises: a row and its reader are all that a fact takes. */
vi.mock('#model/facts.ts', async (original) => {
  const { facts, ...others } = await original<typeof Facts>();
  const withPhones = {
    ...facts,
    phones: ({ text }: { text: string }) => Array.from(text.matchAll(/0\d{9}/g), ({ index }) => index),
  };
  return { ...others, facts: withPhones, factNames: Object.keys(withPhones) };
});

it('gives a plan a fact that has a row in the table, and shows its cost', async () => {
  const { readPlan } = await import('#model/plan.ts');
  const { catalogData } = await import('#catalog/reference-data.ts');
  const { Profile } = await import('#cli/profile.ts');
  const text = 'Liên hệ: 0912345678.\n';
  const plan = readPlan(text) as ReturnType<typeof readPlan> & { readonly phones: readonly number[] };
  expect(plan.phones).toEqual([text.indexOf('0')]);
  const profile = new Profile();
  void (profile.read(text, catalogData) as typeof plan).phones;
  expect(profile.json().model.map(({ part }) => part)).toContain('phones');
});
