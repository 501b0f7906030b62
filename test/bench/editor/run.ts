// npm run bench:editor: what an editor waits for, measured on the server as it is shipped, through the protocol. Prints a table in Markdown.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runSession, type Session, type StepCost, sessionTexts } from './session.ts';

const usage = `npm run bench:editor -- [--rounds N] [--lines N] [--baseline DIST]
  --rounds N        how many servers are started (3); the middle of each figure is shown
  --lines N         lines of the long plan (50000)
  --baseline DIST   another build, by its folder dist/, which takes turns with this one`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    lines: { type: 'string', default: '50000' },
    baseline: { type: 'string' },
  },
});
const [rounds, lines] = [Number(values.rounds), Number(values.lines)];
if (!(rounds >= 1 && lines >= 1)) {
  console.error(usage);
  process.exit(2);
}
const builds = new Map<string, string>();
if (values.baseline !== undefined) builds.set('before', path.resolve(values.baseline, 'server.js'));
builds.set(
  values.baseline === undefined ? 'kh' : 'after',
  path.join(import.meta.dirname, '../../../dist/server.js'),
);
for (const file of builds.values())
  if (!existsSync(file)) {
    console.error(`${file} is not there: npm run build`);
    process.exit(2);
  }

const texts = sessionTexts(lines);
const sessions = new Map<string, Session[]>([...builds.keys()].map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, file] of builds) sessions.get(name)!.push(await runSession(file, texts));

const middle = (figures: readonly (number | undefined)[]) =>
  figures.filter((figure) => figure !== undefined).sort((a, b) => a - b)[figures.length >> 1];
const text = (ms: number | undefined) =>
  ms === undefined
    ? ''
    : ms < 100
      ? `${ms.toFixed(1)} ms`
      : ms < 10_000
        ? `${ms.toFixed(0)} ms`
        : `${(ms / 1000).toFixed(1)} s`;
const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, median of ${rounds} servers; the long plan has ${(texts.long.length / 1e6).toFixed(1)} M characters\n`,
);
line(['in the editor', ...[...builds.keys()].flatMap((name) => [`CPU, ${name}`, `wall, ${name}`])]);
line(['---', ...[...builds].flatMap(() => ['--:', '--:'])]);
const steps = [...sessions.values()][0]![0]!.costs.keys();
for (const step of steps)
  line([
    step,
    ...[...sessions.values()].flatMap((all) => {
      const of = (figure: (cost: StepCost) => number | undefined) =>
        text(middle(all.map(({ costs }) => figure(costs.get(step)!))));
      return [of(({ cpu }) => cpu), of(({ wall }) => wall)];
    }),
  ]);
line([
  'peak memory of the server',
  ...[...sessions.values()].flatMap((all) => {
    const memory = middle(all.map(({ memory }) => memory));
    return [memory === undefined ? '' : `${memory.toFixed(0)} MB`, ''];
  }),
]);
