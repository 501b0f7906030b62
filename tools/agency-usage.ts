// node tools/agency-usage.ts FOLDER …: counts how often the plans that may be tuned on name agencies, by kind of issuer and role;
// writes tools/catalog/sources/agency-usage.tsv. Run `npm run generate` then. The other half of the plans judges the ranking.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { issuerKind } from '#model/header/issuer-kind.ts';
import { readPlan } from '#model/plan.ts';
import { planTexts } from '#test/bench/ranking/plan-texts.ts';

/** No plan counts for more than this for one agency in one role: a long one would outweigh all others. */
const mostOfPlan = 5;

const plans = planTexts(process.argv.slice(2), 'tuned').map(({ text }) => readPlan(text));
const sums = new Map<string, number>();
for (const plan of plans) {
  const kind = issuerKind(plan);
  const own = new Map<string, number>();
  for (const { agency, role, inCitation } of plan.agencies) {
    if (!agency || role === 'issuer' || inCitation) continue;
    const key = [kind, role, agency.name].join('\t');
    own.set(key, Math.min(mostOfPlan, (own.get(key) ?? 0) + 1));
  }
  for (const [key, count] of own) sums.set(key, (sums.get(key) ?? 0) + count);
}

const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key}\t${count}`);
const head = [
  `# How often ${plans.length} plans name agencies, by kind of issuer and role; written by tools/agency-usage.ts.`,
  '# Source: the real and the written plans that may be tuned on (one half of them; the other half measures).',
  '# kind of issuer; role; agency by its name in the catalog; count, of one plan at most 5',
];
const file = path.join(import.meta.dirname, 'catalog', 'sources', 'agency-usage.tsv');
writeFileSync(file, `${[...head, ...rows].join('\n')}\n`);
console.log(`${rows.length} rows of ${plans.length} plans`);
