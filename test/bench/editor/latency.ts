// npm run bench:latency: what a drafter waits for after one letter, in plans of several lengths, on the server as it is shipped. Prints a table in Markdown.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CompletionRequest, DocumentSymbolRequest } from 'vscode-languageserver-protocol/node';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { ServerProcess } from '#test/lsp/server-process.ts';
import { placeOfFault } from './session.ts';

const usage = `npm run bench:latency -- [--keys N] [--lines N,N,…]
  --keys N       how many letters are typed into each plan (11); the middle and the longest wait are shown
  --lines N,N    how many lines the plans have (100,1000,10000,50000)`;

const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '11' },
    lines: { type: 'string', default: '100,1000,10000,50000' },
  },
});
const keys = Number(values.keys);
const sizes = values.lines.split(',').map(Number);
const file = path.join(import.meta.dirname, '../../../dist/server.js');
if (!(keys >= 1) || !sizes.every((lines) => lines >= 50) || !existsSync(file)) {
  console.error(existsSync(file) ? usage : `${file} is not there: npm run build`);
  process.exit(2);
}

const uri = 'file:///plan.kh';
const textDocument = { uri };
/** How long a drafter rests before the next letter, so that the letter before has had all its answers; in milliseconds. */
const rest = 1_500;

/** What is waited for, by name; in milliseconds, one a key. */
type Waits = Record<'findings' | 'completion' | 'outline', number[]>;

async function waitsIn(lines: number): Promise<Waits> {
  const [text = ''] = distinctPlans(1, { minLength: 100 * lines, seed: 7 });
  const plan = text.split('\n').slice(0, lines).join('\n');
  const at = placeOfFault(plan, plan.length / 2);
  const waits: Waits = { findings: [], completion: [], outline: [] };
  const server = new ServerProcess(file, 'stdio');
  try {
    await server.initialize();
    await server.open(uri, plan);
    await server.until(uri, ({ version }) => version === 1, 300_000);
    let version = 1;
    for (let key = 0; key < keys; key++) {
      await sleep(rest);
      const begun = performance.now();
      const wait = async (name: keyof Waits, answer: Promise<unknown>) => {
        await answer;
        waits[name].push(performance.now() - begun);
      };
      await server.change(uri, ++version, { start: at, end: at }, ' ');
      // The cursor goes on to the next line: on the line that is typed a new finding waits until typing rests.
      await server.connection.sendNotification('kehoach/cursor', { uri, line: at.line + 1 });
      await Promise.all([
        wait(
          'completion',
          server.connection.sendRequest(CompletionRequest.type, { textDocument, position: at }),
        ),
        wait('outline', server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })),
        wait(
          'findings',
          server.until(
            uri,
            (last) =>
              last.version === version &&
              last.diagnostics.some(({ code, range }) => code === 'spacing' && range.start.line === at.line),
            300_000,
          ),
        ),
      ]);
      await server.change(uri, ++version, { start: at, end: { ...at, character: at.character + 1 } }, '');
    }
    await server.stop();
    return waits;
  } finally {
    server.kill();
  }
}

const shown = (all: readonly number[]) => {
  const sorted = all.toSorted((a, b) => a - b);
  const text = (ms: number) => (ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(1)} s`);
  return `${text(sorted[sorted.length >> 1]!)} (${text(sorted.at(-1)!)})`;
};
const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores; from the letter to the answer, the middle (the longest) of ${keys} letters\n`,
);
line(['lines', 'squiggle', 'completion', 'outline']);
line(['--:', '--:', '--:', '--:']);
for (const lines of sizes) {
  const { findings, completion, outline } = await waitsIn(lines);
  line([lines.toLocaleString('en'), shown(findings), shown(completion), shown(outline)]);
}
