import { describe, it } from 'vitest';
import { shipped } from '#test/bench/shipped.ts';
import { ofUnseenPlans, unseenPlan } from '#test/bench/unseen.ts';

const undated = () => undefined;
const issuer = () => ({ territories: new Map(), places: new Map() });
const { catalogData, citationsOf, parsePlan } = shipped;

/** Each includes the tree: compare with the first line. */
describe('citations, from the tree to what each means', () => {
  it(ofUnseenPlans, async ({ bench }) => {
    await bench('the tree alone', () => {
      parsePlan(unseenPlan());
    }).run();
    await bench('read', () => {
      citationsOf(parsePlan(unseenPlan()), catalogData, undated, issuer);
    }).run();
    await bench('read, and looked up in the catalogue', () => {
      for (const citation of citationsOf(parsePlan(unseenPlan()), catalogData, undated, issuer))
        void citation.document;
    }).run();
  });
});
