// npm run bench:peers: kh beside other linters, the floor and a bare Node on the same texts, in turn, in one run. Prints tables in Markdown.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Cost, measure, median, missingTools } from './measure.ts';
import {
  bareNode,
  builtHere,
  type Folders,
  floor,
  khProgram,
  type Program,
  peers,
  withoutCache,
} from './programs.ts';
import { sets, writeSet } from './sets.ts';

const usage = `npm run bench:peers -- [--rounds N] [--sets ${sets.map(({ name }) => name).join(',')}] [--baseline DIST]... [--without-peers]
  --rounds N        how often every program reads every set (5), what takes 10 s only once; of each figure the median is shown
  --sets A,B        these sets alone
  --baseline DIST   another build of kh, by its folder dist/; may be given again
  --without-peers   kh, the floor and a bare Node alone; nothing is installed`;

const options = {
  rounds: { type: 'string', default: '5' },
  sets: { type: 'string', default: sets.map(({ name }) => name).join(',') },
  baseline: { type: 'string', multiple: true, default: [] as string[] },
  'without-peers': { type: 'boolean', default: false },
} as const;

function main(): void {
  const { values } = parseArgs({ options });
  const rounds = Number(values.rounds);
  const wanted = values.sets.split(',');
  const unknown = wanted.filter((name) => !sets.some((set) => set.name === name));
  if (!Number.isInteger(rounds) || rounds < 1 || unknown.length > 0) throw new Error(usage);
  const missing = missingTools();
  if (missing) console.error(missing);
  const programs = [
    bareNode,
    floor,
    khProgram('kh', builtHere),
    withoutCache(khProgram('kh', builtHere)),
    ...values.baseline.map((dist, at) =>
      khProgram(values.baseline.length > 1 ? `kh, baseline ${at + 1}` : 'kh, baseline', dist),
    ),
    ...(values['without-peers'] ? [] : peers()),
  ];
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, median of ${rounds} rounds\n`);
  const root = mkdtempSync(path.join(tmpdir(), 'kh-peers-'));
  try {
    for (const set of sets.filter(({ name }) => wanted.includes(name))) {
      const { bytes, ...folders } = writeSet(root, set);
      const costs = measureAll(programs, folders, rounds);
      console.log(tableOf(`${set.title}, ${sizeText(bytes)}`, costs));
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What a program has cost in the middle, and in how many runs. */
interface Measured {
  readonly cost: Cost;
  readonly runs: number;
}

/** A program whose first run takes more processor time than this, in milliseconds, is not run again. */
const slow = 10_000;

/** The costs of each program, which take turns; the first round only warms the caches of the machine. */
function measureAll(programs: readonly Program[], folders: Folders, rounds: number): Map<Program, Measured> {
  const costs = new Map<Program, Cost[]>(programs.map((program) => [program, []]));
  const running = new Set(programs);
  for (let round = 0; round <= rounds; round++)
    for (const program of running) {
      const cost = measure(program.command(folders), program);
      if (!program.codes.includes(cost.code))
        throw new Error(`${program.name} ended with ${cost.code}: ${program.command(folders).join(' ')}`);
      if (round > 0 || cost.cpu > slow) costs.get(program)!.push(cost);
      if (cost.cpu > slow) running.delete(program);
    }
  return new Map([...costs].map(([program, all]) => [program, { cost: median(all), runs: all.length }]));
}

function tableOf(title: string, costs: ReadonlyMap<Program, Measured>): string {
  const bare = costs.get(bareNode)!.cost.cpu;
  const rumdl = [...costs].find(([{ name }]) => name.startsWith('rumdl'))?.[1].cost.cpu;
  const rows = [...costs].map(
    ([
      { name },
      {
        cost: { cpu, wall, memory },
        runs,
      },
    ]) => [
      runs === 1 ? `${name} (one run)` : name,
      millisecondsText(cpu),
      millisecondsText(wall),
      memory === undefined ? '' : `${memory.toFixed(0)} MB`,
      (cpu / bare).toFixed(1),
      rumdl === undefined ? '' : (cpu / rumdl).toFixed(1),
    ],
  );
  const heading = [title, 'CPU', 'wall', 'peak memory', '× bare Node', '× rumdl'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), '|---|--:|--:|--:|--:|--:|', ...rows.map(line), ''].join('\n');
}

const millisecondsText = (ms: number) =>
  ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;
const sizeText = (bytes: number) =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
