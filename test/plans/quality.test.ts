import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allRules } from '#rules/registry.ts';
import type { Beyond } from '#tools/quality/beyond.ts';
import { lastCounts } from '#tools/quality/by-text/counts.ts';
import { spread } from '#tools/quality/mutation.ts';
import { allMutations } from '#tools/quality/mutations/all.ts';
import { allRows, falseIn, isSame, missed, missedOf, pageOf, unbroken } from '#tools/quality/report.ts';
import { reviewed, reviewOf, unreviewed } from '#tools/quality/reviewed.ts';
import { measuredPlans } from '#tools/quality/texts.ts';
import { writtenPlans } from '#tools/quality/written/plans.ts';
import { compared } from '#tools/quality/written/print.ts';
import { sumsOf } from '#tools/quality/written/sums.ts';

const plans = measuredPlans();
const rows = allRows(plans);
const review = reviewOf(plans);
const tries = rows.reduce((sum, { trials }) => sum + trials.length, 0);

/** The written plans as they are read now; how they are read when they are broken the last full run has counted. */
const beyond: Beyond = {
  open: { sums: sumsOf(compared(writtenPlans('open'))), counts: lastCounts.open },
  heldBack: { sums: sumsOf(compared(writtenPlans('held-back'))), counts: lastCounts.heldBack },
};

/** So many of the places of each mutation in each plan are judged here; `npm run quality -- --check` judges all. */
const sampled = 3;

describe('the findings in the real plans and the examples', () => {
  it('are the reviewed ones', () => expect(review).toEqual(reviewed));
  it('have all been reviewed, and none is false', () => {
    expect(unreviewed(review)).toEqual([]);
    const wrong = Object.values(review).flatMap((found) => found.filter(({ isTrue }) => isTrue === false));
    expect(wrong).toEqual([]);
  });
});

describe('a plan broken at one place', () => {
  it.each(rows.map((row) => [`${row.mutation.rule}: ${row.mutation.what.en}`, row] as const))(
    '%s',
    (_, { trials }) => {
      const byPlan = Map.groupBy(trials, ({ name }) => name);
      for (const trial of [...byPlan.values()].flatMap((each) => spread(each, sampled))) {
        const { isFound, wrong } = falseIn(trial);
        expect(wrong).toEqual([]);
        const lost = missedOf(trial);
        if (!isFound)
          expect(
            missed.find((each) => isSame(each, lost)),
            JSON.stringify(lost),
          ).toBeDefined();
      }
    },
  );
  it('is found 99 times in 100 at least', () => {
    expect(tries).toBeGreaterThan(5000);
    expect(missed.length / tries).toBeLessThan(0.01);
  });
  it('is there for every rule that has a mutation', () => {
    const broken = new Set([
      ...unbroken,
      ...rows.flatMap(({ mutation, trials }) => (trials.length > 0 ? [mutation.rule] : [])),
    ]);
    expect(allRules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });
  it('is called by one name in each rule', () => {
    const names = allMutations.map(({ rule, what }) => `${rule}: ${what.en}`);
    expect(names).toEqual([...new Set(names)]);
  });
});

it('docs/quality.md is fresh: npm run quality', () =>
  // No finding in a broken plan is false: of a sample that is tested above, of all by `npm run quality -- --check`.
  expect(pageOf(plans, review, rows, missed, [], beyond)).toBe(readFileSync('docs/quality.md', 'utf8')));

it('the page counts findings that are true, false and not judged, the same in both languages', () => {
  const [plan] = plans;
  const judged = [true, true, true, false, false, null].map((isTrue) => {
    const finding = { rule: 'spacing', severity: 'warning', line: 'Rà soát', why: '' };
    return { ...finding, isTrue };
  });
  const [{ mutation }] = rows as [(typeof rows)[number]];
  const wrong = { rule: mutation.rule, what: mutation.what.en, where: 'plan' };
  const page = pageOf([plan!], { [plan!.name]: judged }, rows, [], [wrong], beyond);
  expect(page).toContain('đúng 3, sai 2, chưa xét 1.');
  expect(page).toContain('3 right, 2 wrong, 1 not judged.');
  expect(page).toContain('phát hiện sai: 1.');
  expect(page).toContain('(100.00 % found), 1 false.');
  expect(page.match(/ \| 0 \| 1 \|$/gm)).toHaveLength(2); // the row of the mutation, in each language
});
