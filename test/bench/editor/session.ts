import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompletionRequest,
  type Position,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { REVIEW } from '#protocol/messages.ts';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { ServerProcess } from '#test/lsp/server-process.ts';
import { cpuOf, peakMemoryOf } from './process-cost.ts';

/** What a step of a session has cost: by the clock, and of processor time where the system tells it; in milliseconds. */
export interface StepCost {
  readonly wall: number;
  readonly cpu: number | undefined;
}

export interface Session {
  readonly costs: ReadonlyMap<string, StepCost>;
  /** In megabytes. */
  readonly memory: number | undefined;
}

/** The texts of a session: a plan of about 15 KB to type in, and one of many lines. */
export interface SessionTexts {
  readonly plan: string;
  readonly long: string;
}

export function sessionTexts(lines: number): SessionTexts {
  const [plan = ''] = distinctPlans(1, { minLength: 11_000 });
  const [long = ''] = distinctPlans(1, { minLength: 100 * lines, seed: 7 });
  return { plan, long: long.split('\n').slice(0, lines).join('\n') };
}

const keys = 60;
const longKeys = 3;
/** How long after a key in the long plan its validation is under way, and how long after a request nothing is left to do; in milliseconds. */
const underWay = 300;
const settled = 1_000;
const uris = { plan: 'file:///plan.kh', long: 'file:///long.kh' };

/** Where a space typed into a plan is a fault: before a comma, from an offset on. */
export function placeOfFault(text: string, from: number): Position {
  const offset = text.indexOf(', ', from);
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
}

/** A server from its start to its end, with a client that opens a plan, types in it, and does the same with a long one. */
export async function runSession(file: string, { plan, long }: SessionTexts): Promise<Session> {
  const costs = new Map<string, StepCost>();
  const started = performance.now();
  const server = new ServerProcess(file, 'stdio');
  const pid = server.child.pid!;
  const step = async (
    name: string,
    work: () => Promise<unknown>,
    times = 1,
    from?: { wall: number; cpu: number | undefined },
  ) => {
    const before = from ?? { wall: performance.now(), cpu: cpuOf(pid) };
    await work();
    const [wall, cpu] = [performance.now(), cpuOf(pid)];
    const known = costs.get(name) ?? { wall: 0, cpu: 0 };
    const used = cpu === undefined || before.cpu === undefined ? undefined : (cpu - before.cpu) / times;
    costs.set(name, {
      wall: known.wall + (wall - before.wall) / times,
      cpu: known.cpu === undefined || used === undefined ? undefined : known.cpu + used,
    });
  };
  const opened = async (uri: string, text: string) => {
    await server.open(uri, text);
    await server.until(uri, ({ version }) => version === 1, 300_000);
  };
  let version = 1;
  const typed = async (uri: string, text: string, count: number) => {
    const before = text.slice(0, text.lastIndexOf(' ', text.length / 2));
    const line = before.split('\n').length - 1;
    const start = { line, character: before.length - before.lastIndexOf('\n') - 1 };
    const end = { line, character: start.character + 1 };
    for (let key = 0; key < count; key++) {
      version++;
      const [range, letter] = key % 2 === 0 ? [{ start, end: start }, 'x'] : [{ start, end }, ''];
      await server.change(uri, version, range, letter);
      await server.until(uri, (last) => last.version === version, 300_000);
    }
  };
  try {
    await step(
      'start, open a plan of 15 KB: first diagnostics',
      async () => {
        await server.initialize();
        await opened(uris.plan, plan);
      },
      1,
      { wall: started, cpu: 0 },
    );
    await typed(uris.plan, plan, keys); // the compilers of the engine have had their say
    await step('a key in it', () => typed(uris.plan, plan, keys), keys);
    const lines = long.split('\n').length.toLocaleString('en');
    version = 1;
    await step(`open a plan of ${lines} lines`, () => opened(uris.long, long));
    const fault = placeOfFault(long, 10_000); // not far from the beginning
    const range = { start: fault, end: fault };
    const isShown = ({ version: of, diagnostics }: PublishDiagnosticsParams) =>
      of === version &&
      diagnostics.some(({ code, range: { start } }) => code === 'spacing' && start.line === fault.line);
    /** Takes the fault back, and waits until there is nothing left to do. */
    const mended = async () => {
      version++;
      const behind = { ...fault, character: fault.character + 1 };
      await server.change(uris.long, version, { start: fault, end: behind }, '');
      await server.connection.sendRequest(REVIEW, { uri: uris.long, on: false });
      await sleep(settled);
    };
    const completion = () =>
      server.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: uris.long },
        position: fault,
      });
    for (let key = 0; key < longKeys; key++) {
      const from = { wall: performance.now(), cpu: cpuOf(pid) };
      const first = async () => {
        await server.change(uris.long, ++version, range, ' ');
        await server.until(uris.long, (last) => last.version === version, 300_000);
      };
      await step('a key in that: first diagnostics', first, longKeys, from);
      await step('until all findings', () => server.until(uris.long, isShown, 300_000), longKeys, from);
      await mended();
    }
    for (let key = 0; key < longKeys; key++) {
      await server.change(uris.long, ++version, range, ' ');
      await step('completion at once after a key', completion, longKeys);
      await mended();
      await server.change(uris.long, ++version, range, ' ');
      await sleep(underWay);
      await step('completion while a key is validated', completion, longKeys);
      await mended();
    }
    const memory = peakMemoryOf(pid);
    await server.stop();
    return { costs, memory };
  } finally {
    server.kill();
  }
}
