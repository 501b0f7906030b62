// npm run bench:completion -- [FOLDER …] [--half tuned|measured|all] [--missed]: where the right agency or document stands in the list.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { completionsAt } from '#features/completion.ts';
import { readPlan } from '#model/plan.ts';
import { agencyCases } from './agency-cases.ts';
import { documentCases } from './document-cases.ts';
import { type Half, planTexts } from './plan-texts.ts';
import { Ranks } from './ranks.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const usual = ['examples', 'test/quality/plans/open', 'test/quality/plans/unlike'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'measured' },
    /** Prints what was not among the first five: never for plans that are held back. */
    missed: { type: 'boolean', default: false },
  },
});
const half = values.half as Half;
const folders = positionals.length > 0 ? positionals : usual.map((folder) => path.join(root, folder));
const texts = planTexts(folders, half);
/** Stands for the day of a plan without one. */
const today = '2026-03-10';

const ranks = new Map<string, Ranks>();
const misses: string[] = [];

function measure(
  rows: readonly string[],
  text: string,
  typed: string,
  { start, end }: { readonly start: number; readonly end: number },
  isRight: (item: ReturnType<typeof completionsAt>[number]) => boolean,
): void {
  const before = text.slice(0, start) + typed;
  for (const [variant, whole] of [
    ['typed from the top', before],
    ['within the plan', before + text.slice(end)],
  ] as const) {
    const items = completionsAt(readPlan(whole), before.length, { today });
    const place = items.findIndex(isRight);
    for (const row of rows) {
      const key = `${row} · ${variant}`;
      const known = ranks.get(key) ?? new Ranks();
      known.add(place);
      ranks.set(key, known);
    }
    if (values.missed && (place < 0 || place > 4))
      misses.push(
        `${items.length === 0 ? 'EMPTY ' : ''}${rows.at(-1)} · ${variant}: ${typed} → ${text.slice(start, end)} (${place}): ${items
          .slice(0, 5)
          .map(({ label }) => label)
          .join(' | ')}\n      ⟦${text.slice(Math.max(0, start - 120), start).replace(/\s*\n/g, '⏎')}⟧`,
      );
  }
}

for (const { text } of texts) {
  const plan = readPlan(text);
  for (const { place, letters, initials, isRight, isKnown, ...span } of agencyCases(plan)) {
    const sums = [...(isKnown ? [' known'] : []), ' all'].filter(() => place !== 'text');
    const rows = (by: string) => [
      ...sums.map((sum) => `agency by ${by} · ${sum}`),
      `agency by ${by} · ${isKnown ? place : `${place}, unknown`}`,
    ];
    measure(rows('letters'), text, letters, span, isRight);
    if (initials !== undefined) measure(rows('initials'), text, initials, span, isRight);
  }
  for (const { way, typed, isRight, ...span } of documentCases(plan))
    measure([`document by ${way}`], text, typed, span, isRight);
}

console.log(`${texts.length} plans (${half})\n`);
console.log(`${''.padEnd(56)}   first    five  cases`);
for (const [row, each] of [...ranks].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(row.padEnd(56), String(each));
for (const miss of misses) console.log(miss);
