import { describe, it } from 'vitest';
import { shipped } from '#test/bench/shipped.ts';
import { ofUnseenPlans, unseenPlan } from '#test/bench/unseen.ts';

const { readPlan } = shipped;

/** Each includes reading the plan as far as it is needed: compare with the first line. */
describe('agencies', () => {
  it(ofUnseenPlans, async ({ bench }) => {
    const read = () => {
      const found = readPlan(unseenPlan());
      void [found.tasks, found.fields, found.tables, found.assignments, found.date];
      return found;
    };
    await bench('tasks and fields alone', () => {
      read();
    }).run();
    await bench('who leads, cooperates, has duties, receives', () => {
      void read().agencyLists;
    }).run();
    await bench('slips in the whole text', () => {
      void read().agencyMisspellings;
    }).run();
    await bench('every mention in the whole text', () => {
      void read().agencies;
    }).run();
  });
});
