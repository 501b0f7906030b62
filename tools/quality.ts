// Measures the rules and writes docs/quality.md; with --check says what is not fresh, and fails. With `--plans open` compares the
// written plans with their truth and prints all that is not right, so `--plans unlike`; of `--plans held-back` only the sums: nobody tunes on those. With
// `--by-text NAME` breaks the open plans of that name, or part of it, without the model and prints what is missed and what is false.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countsOf, tried } from './quality/by-text/counts.ts';
import {
  type Figures,
  figuresOf,
  lost,
  raised,
  reached,
  sampled,
  textFigures,
  writtenFigures,
} from './quality/reached.ts';
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
import { type WrittenPlan, writtenPlans } from './quality/written/plans.ts';
import { compared, detailsText, sumsText } from './quality/written/print.ts';
import { sumsOf } from './quality/written/sums.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, plans: { type: 'string' }, 'by-text': { type: 'string' } },
});
const open = writtenPlans('open');
const isNamed = ({ name }: { name: string }) => name.includes(values['by-text'] ?? '');
if (values.plans === 'open') console.log(detailsText(open));
else if (values.plans === 'unlike') console.log(detailsText(writtenPlans('unlike')));
else if (values.plans === 'held-back')
  console.log(sumsText('held-back', sumsOf(compared(writtenPlans('held-back')))));
else if (values.plans !== undefined) throw new Error('--plans: open, unlike or held-back');
if (values['by-text'] !== undefined)
  for (const { details } of tried(open.filter(isNamed))) for (const detail of details) console.log(detail);
if (values.plans !== undefined || values['by-text'] !== undefined) process.exit();

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

const measured = (plans: readonly WrittenPlan[]) => ({
  sums: sumsOf(compared(plans)),
  counts: countsOf([...tried(plans)]),
});
const beyond = { open: measured(open), heldBack: measured(writtenPlans('held-back')) };
const figures = {
  open: figuresOf(beyond.open.sums, beyond.open.counts),
  heldBack: figuresOf(beyond.heldBack.sums, beyond.heldBack.counts),
  sample: textFigures(countsOf([...tried(sampled(open))])),
  unlike: writtenFigures(sumsOf(compared(writtenPlans('unlike')))),
};
const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
const files = new Map([
  ['tools/quality/reviewed.json', json(review)],
  ['tools/quality/missed.json', json(misses)],
  ['tools/quality/by-text/counts.json', json({ open: beyond.open.counts, heldBack: beyond.heldBack.counts })],
  [
    'tools/quality/reached.json',
    json({
      open: raised(reached.open, figures.open),
      heldBack: raised(reached.heldBack, figures.heldBack),
      sample: raised(reached.sample, figures.sample),
      unlike: raised(reached.unlike, figures.unlike),
    }),
  ],
  ['docs/quality.md', pageOf(plans, review, rows, misses, wrong, beyond)],
]);
const stale = [...files].filter(([file, content]) => readFileSync(path.join(root, file), 'utf8') !== content);
const isCheck = values.check ?? false;
if (!isCheck) for (const [file, content] of stale) writeFileSync(path.join(root, file), content);

const tries = rows.reduce((sum, { trials }) => sum + trials.length, 0);
console.log(
  `${tries} broken plans: ${tries - misses.length} found, ${misses.length} missed, ${wrong.length} false`,
);
for (const { plan, rule, what, broken } of misses)
  console.log(`  missed: ${plan}, ${rule} (${what}): ${broken}`);
for (const { where } of wrong) console.log(`  false: ${where}`);
for (const set of ['open', 'heldBack', 'sample', 'unlike'] as const) {
  const [held, now]: Partial<Figures>[] = [reached[set], figures[set]];
  console.log(`  ${set}: ${JSON.stringify(now)}`);
  for (const name of lost(held!, now!)) {
    console.error(`  ${set}: ${name} was ${held![name]} and is ${now![name]}`);
    process.exitCode = 1;
  }
}
if (unbroken.length > 0)
  console.log(`  not measured, for want of a mutation in tools/quality/mutations: ${unbroken.join(', ')}`);
const toRead = unreviewed(review);
for (const { rule, line } of toRead)
  console.log(`  to be judged in tools/quality/reviewed.json: ${rule}: ${line}`);
if (isCheck && stale.length > 0)
  console.error(`Not fresh; run "npm run quality":\n  ${stale.map(([file]) => file).join('\n  ')}`);
if (wrong.length > 0 || toRead.length > 0 || (isCheck && stale.length > 0)) process.exitCode = 1;
