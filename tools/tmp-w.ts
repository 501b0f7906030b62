import { parsePlan } from '#grammar/parse.ts';
import { globSync, readFileSync } from 'node:fs';
const show = process.argv[2];
for (const f of [...globSync('../shared/plans/*.txt'), ...globSync('../shared/plans/more/*.txt'), ...globSync('examples/**/*.kh')]) {
  const t = readFileSync(f, 'utf8'); const { lines } = parsePlan(t);
  const c = lines.filter(l => l.continues);
  console.log(f.slice(-34).padEnd(36), lines.length, c.length);
  if (show && f.includes(show)) for (const [i,l] of lines.entries()) if (l.continues) console.log('    ' + t.slice(lines[i-1]!.start, lines[i-1]!.end).trimEnd().slice(-50) + ' ⏎ ' + t.slice(l.start, l.end).trim().slice(0, 50));
}
