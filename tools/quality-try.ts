// scratch
import { allMutations } from './quality/mutations/all.ts';
import { trialsOf } from './quality/measure.ts';
import { measuredPlans } from './quality/texts.ts';
const only = process.argv[2];
const show = Number(process.argv[3] ?? 8);
const t0 = performance.now();
const rows = new Map<string, { n: number; found: number; wrong: number; shown: number; ms: number }>();
for (const m of measuredPlans()) {
  const ms = allMutations.filter((x) => !only || only.split(",").some((o) => x.rule.includes(o)) || x.what.en.includes(only));
  for (const mu of ms) {
  const s = performance.now();
  for (const t of trialsOf(m, [mu])) {
    const key = `${t.mutation.rule}: ${t.mutation.what.en}`;
    const row = rows.get(key) ?? { n: 0, found: 0, wrong: 0, shown: 0, ms: 0 };
    rows.set(key, row);
    row.n++;
    if (t.isFound) row.found++;
    row.wrong += t.wrong.length;
    if ((!t.isFound || t.wrong.length) && row.shown++ < show) {
      const line = (o: number) => t.text.slice(t.text.lastIndexOf('\n', o - 1) + 1, t.text.indexOf('\n', o)).slice(0, 150);
      console.log(`${t.isFound ? '' : 'MISSED '}${key}\n  ${m.name}: ${line(t.mutant.at)}`);
      for (const w of t.wrong) console.log(`    WRONG ${w.rule}: ${line(w.start)} [${t.text.slice(w.start, w.end).slice(0, 60)}] ${w.message.slice(0,140)}`);
    }
  }
  const row = rows.get(`${mu.rule}: ${mu.what.en}`); if (row) row.ms += performance.now() - s;
  }
}
let a = 0, b = 0, c = 0;
for (const [k, r] of rows) { console.log(`${r.n} ${r.found} missed ${r.n - r.found} wrong ${r.wrong} ${Math.round(r.ms)}ms  ${k}`); a += r.n; b += r.found; c += r.wrong; }
console.log(a, b, c, Math.round(performance.now() - t0));
