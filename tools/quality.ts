// Measures the rules on the real plans and the examples and writes docs/quality.md; with --check says what is not fresh, and fails.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  allRows,
  type FalseFinding,
  falseIn,
  type Missed,
  missedOf,
  pageOf,
  unbroken,
} from './quality/report.ts';
import { reviewOf, unreviewed } from './quality/reviewed.ts';
import { measuredPlans } from './quality/texts.ts';

const root = path.join(import.meta.dirname, '..');
const plans = measuredPlans();
const review = reviewOf(plans);
const rows = allRows(plans);
const misses: Missed[] = [];
const wrong: FalseFinding[] = [];
for (const { trials } of rows)
  for (const trial of trials) {
    const result = falseIn(trial);
    if (!result.isFound) misses.push(missedOf(trial));
    const { rule, what } = trial.mutation;
    wrong.push(...result.wrong.map((where) => ({ rule, what: what.en, where })));
  }

const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
const files = new Map([
  ['tools/quality/reviewed.json', json(review)],
  ['tools/quality/missed.json', json(misses)],
  ['docs/quality.md', pageOf(plans, review, rows, misses, wrong)],
]);
const stale = [...files].filter(([file, content]) => readFileSync(path.join(root, file), 'utf8') !== content);
const isCheck = process.argv.includes('--check');
if (!isCheck) for (const [file, content] of stale) writeFileSync(path.join(root, file), content);

const tries = rows.reduce((sum, { trials }) => sum + trials.length, 0);
console.log(
  `${tries} broken plans: ${tries - misses.length} found, ${misses.length} missed, ${wrong.length} false`,
);
for (const { plan, rule, what, broken } of misses)
  console.log(`  missed: ${plan}, ${rule} (${what}): ${broken}`);
for (const { where } of wrong) console.log(`  false: ${where}`);
if (unbroken.length > 0)
  console.log(`  not measured, for want of a mutation in tools/quality/mutations: ${unbroken.join(', ')}`);
const toRead = unreviewed(review);
for (const { rule, line } of toRead)
  console.log(`  to be judged in tools/quality/reviewed.json: ${rule}: ${line}`);
if (isCheck && stale.length > 0)
  console.error(`Not fresh; run "npm run quality":\n  ${stale.map(([file]) => file).join('\n  ')}`);
if (wrong.length > 0 || toRead.length > 0 || (isCheck && stale.length > 0)) process.exitCode = 1;
