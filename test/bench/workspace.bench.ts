import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, it } from 'vitest';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { Workspace, readPlan } = shipped;
/** KH_BENCH_PLANS=2000 for another number. */
const count = Number(process.env.KH_BENCH_PLANS ?? 10_000);
const folder = 'file:///plans';

function workspaceOver(texts: ReadonlyMap<string, string>) {
  return new Workspace({
    files: { list: async () => [...texts.keys()], read: async (uris) => uris.map((uri) => texts.get(uri)) },
    yieldToEventLoop: () => new Promise((resolve) => setImmediate(resolve)),
    invalidated: () => {},
    configRead: () => {},
    progress: () => {},
    warn: console.warn,
  });
}

/** Work that is done once, by the processor time that it takes. */
async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name}: ${((user + system) / 1e6).toFixed(1)} s of processor time`);
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** The bytes that are in use. */
function kept(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe(`a workspace of ${count} plans`, () => {
  const texts = new Map<string, string>();
  for (const text of distinctPlans(count, { minLength: 0 }))
    texts.set(`${folder}/${String(texts.size % 100).padStart(2, '0')}/ke-hoach-${texts.size}.kh`, text);
  const [[uri, text] = ['', '']] = texts;
  const length = [...texts.values()].reduce((sum, each) => sum + each.length, 0);

  it(`${(length / 1e6).toFixed(0)} M characters in all`, { timeout: 600_000 }, async ({ bench }) => {
    const workspace = workspaceOver(texts);
    const before = kept();
    await timed('index', () => workspace.addFolder(folder).read);
    console.log(`memory: ${((kept() - before) / 1e6).toFixed(0)} MB kept`);
    let version = 0;
    await bench('a file changed on the disk', async () => {
      texts.set(uri, `${text}\n${version++}`);
      await workspace.fileChanged(uri, 'changed');
    }).run();
    await bench('an open plan changed', () => {
      workspace.opened(uri, readPlan(`${text}\n${version++}`, workspace.referenceData(uri)));
    }).run();
    await bench('symbols', () => {
      workspace.plans.symbols('khong co muc nao nhu the');
    }).run();
  });
});
