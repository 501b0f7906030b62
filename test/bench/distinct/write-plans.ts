// npm run bench:plans -- FOLDER COUNT: writes plans that are all different into a folder, for measuring the command by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { distinctPlans } from '#test/bench/distinct/plans.ts';

const [folder, count = '200'] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d*$/.test(count)) {
  console.error('npm run bench:plans -- FOLDER [COUNT]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
let bytes = 0;
let at = 0;
for (const text of distinctPlans(Number(count))) {
  writeFileSync(path.join(folder, `ke-hoach-${String(at++).padStart(5, '0')}.kh`), text);
  bytes += Buffer.byteLength(text);
}
console.log(`${count} plans, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}`);
