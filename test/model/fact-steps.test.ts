import { expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { factSteps, readPlan } from '#model/plan.ts';

const text = `KẾ HOẠCH\n${'1. Giao Sở Tài chính chủ trì, Sở Nội vụ phối hợp.\n'.repeat(1_000)}`;

it('reads facts one by one, those that take long in several steps, and each once', () => {
  const read: string[] = [];
  const plan = readPlan(text, catalogData, (fact, value) => {
    read.push(fact);
    return value();
  });
  const steps = factSteps(plan, ['recognition', 'agencies']);
  steps.next();
  expect(read).toContain('recognition');
  let pauses = 0;
  while (!steps.next().done) if (!read.includes('agencies')) pauses++;
  expect(pauses).toBeGreaterThan(2);
  const { agencies } = plan;
  expect(read.filter((fact) => fact === 'agencies')).toHaveLength(1);
  expect(agencies).toEqual(readPlan(text).agencies);
  expect([...factSteps(plan, ['agencies'])]).toHaveLength(1);
  expect(plan.agencies).toBe(agencies);
});

it('takes what somebody else has read between two steps', () => {
  const plan = readPlan(text);
  const steps = factSteps(plan, ['agencies']);
  steps.next();
  const { agencies } = plan;
  while (!steps.next().done);
  expect(plan.agencies).toBe(agencies);
});
