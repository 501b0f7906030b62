import { describe, it } from 'vitest';
import { plans, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const undated = () => undefined;
const issuer = () => ({ territories: new Map(), places: new Map() });
const { catalogData, citationsOf, parsePlan } = shipped;

describe('citations, from the tree to what each means', () => {
  for (const plan of plans)
    it(sized(plan), async ({ bench }) => {
      const tree = parsePlan(plan.text);
      await bench('read', () => {
        citationsOf(tree, catalogData, undated, issuer);
      }).run();
      await bench('read, and looked up in the catalogue', () => {
        for (const citation of citationsOf(tree, catalogData, undated, issuer)) void citation.document;
      }).run();
    });
});
