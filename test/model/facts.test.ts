import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { type FactName, factNames } from '#model/facts.ts';
import { readPlan } from '#model/plan.ts';
import { examples } from '#tools/quality/texts.ts';

const texts = examples();

/** A plan that counts how often each of its facts is read. */
function counted(text: string) {
  const reads = new Map<FactName, number>();
  const plan = readPlan(text, catalogData, (fact, read) => {
    reads.set(fact, (reads.get(fact) ?? 0) + 1);
    return read();
  });
  return { plan, reads };
}

describe('the facts of a plan', () => {
  it('are not computed before they are used', () => {
    const { plan, reads } = counted(texts[0]!.text);
    expect(reads.size).toBe(0);
    void plan.headings;
    expect([...reads.keys()]).toEqual(['headings']);
  });
  it.each(texts.map(({ name, text }) => [name, text]))('are read once each in %s', (_, text) => {
    const { plan, reads } = counted(text);
    for (let round = 0; round < 2; round++) for (const name of factNames) void plan[name];
    expect([...reads.values()].every((count) => count === 1)).toBe(true);
    expect([...reads.keys()].toSorted()).toEqual(factNames.toSorted());
  });
  it.each(factNames)('are the same in any order of use: %s first', (first) => {
    const { plan } = counted(texts[1]!.text);
    void plan[first];
    const { plan: other } = counted(texts[1]!.text);
    for (const name of factNames) expect(plan[name]).toEqual(other[name]);
  });
});
