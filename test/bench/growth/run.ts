// npm run bench:growth: processor time of `kh lint` against the length of a plan and the number of plans, as a picture for docs/performance.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { measure, median, missingTools } from '#test/bench/peers/measure.ts';
import { builtHere, khProgram, type Program } from '#test/bench/peers/programs.ts';
import { type Curve, chart, type Point } from './chart.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    baseline: { type: 'string' },
    out: { type: 'string', default: path.join(import.meta.dirname, '../../../docs/images/growth.svg') },
  },
});
const missing = missingTools();
if (missing) console.error(missing);
const rounds = Number(values.rounds);
if (!(rounds >= 1)) {
  console.error('npm run bench:growth -- [--rounds N] [--baseline DIST] [--out FILE]');
  process.exit(2);
}

const programs = [
  ...(values.baseline === undefined ? [] : [khProgram('before', values.baseline)]),
  khProgram(values.baseline === undefined ? 'kh lint' : 'after', builtHere),
];
const root = mkdtempSync(path.join(tmpdir(), 'kh-growth-'));

/** The processor time of each program on each folder, in seconds; programs take turns. */
function curvesOf(folders: ReadonlyMap<number, string>): Curve[] {
  const points = new Map<Program, Point[]>(programs.map((program) => [program, []]));
  for (const [x, kh] of folders) {
    const costs = new Map(programs.map((program) => [program, [measure(program.command({ kh, md: kh }))]]));
    for (let round = 1; round < rounds; round++)
      for (const program of programs) costs.get(program)!.push(measure(program.command({ kh, md: kh })));
    for (const [program, all] of costs) points.get(program)!.push({ x, y: median(all).cpu / 1000 });
  }
  return [...points].map(([{ name }, of]) => ({ name, points: of }));
}

/** A folder of plans. */
function folderOf(name: string, texts: Iterable<string>): string {
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  let at = 0;
  for (const text of texts) writeFileSync(path.join(folder, `ke-hoach-${at++}.kh`), text);
  return folder;
}

try {
  const lengths = new Map<number, string>();
  for (const size of [25, 250, 500, 750, 1_000]) {
    const [text = ''] = distinctPlans(1, { minLength: size * 1000, seed: size });
    lengths.set(text.length / 1e6, folderOf(`length-${size}`, [text]));
  }
  const counts = new Map(
    [10, 50, 100, 150, 200].map((count) => [count, folderOf(`files-${count}`, distinctPlans(count))]),
  );
  const panels = [
    { title: 'One plan', x: 'million characters', curves: curvesOf(lengths) },
    { title: 'Plans of 24 KB', x: 'plans', curves: curvesOf(counts) },
  ];
  writeFileSync(values.out, chart(panels, 'seconds of processor time'));
  for (const { title, x, curves } of panels)
    for (const { name, points } of curves)
      console.log(
        `${title}, ${name}: ${points.map((point) => `${point.x.toFixed(2)} ${x} ${point.y.toFixed(2)} s`).join('; ')}`,
      );
} finally {
  rmSync(root, { recursive: true, force: true });
}
