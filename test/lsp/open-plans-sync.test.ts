import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { createSnapshot, type DocumentSnapshot } from '#features/document-snapshot.ts';
import { LONG_SETTLED_MS, OpenPlansSync, SETTLED_MS } from '#lsp/open-plans-sync.ts';
import { LONG_PLAN, SLICE_MS } from '#lsp/slices.ts';
import { readPlan } from '#model/plan.ts';
import { throwRuleError } from '#rules/rule-error.ts';
import { FakeClock } from '#test/lsp/fake-clock.ts';
import { fakeWorkspace } from '#test/workspace/fake-files.ts';

const uri = 'file:///a.kh';
const short = 'KẾ HOẠCH\nI. MỤC TIÊU\nGiao Sở Tài chính chủ trì.\n';
const long = `${short}${'// \n'.repeat(LONG_PLAN / 4)}`;

/** A workspace whose open plans are synchronised by a clock, and what was logged. */
function session() {
  const clock = new FakeClock();
  const { workspace } = fakeWorkspace();
  const log: unknown[] = [];
  const sync = new OpenPlansSync({
    workspace,
    clock,
    inBackground: (work) => void work.catch((error) => log.push(error)),
  });
  /** A version of a document; to read each fact of a long one takes a slice. */
  const snapshot = (text: string, version = 1): DocumentSnapshot => {
    const source = createSnapshot({ uri, version, text, referenceData: catalogData }, throwRuleError);
    if (text.length < LONG_PLAN) return source;
    const plan = readPlan(text, catalogData, (_fact, read) => {
      clock.spend(SLICE_MS);
      return read();
    });
    return { ...source, plan };
  };
  const pass = async (ms: number) => {
    clock.pass(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const version = () => workspace.plans.entry(uri)?.lineStarts.length;
  return { clock, workspace, sync, snapshot, pass, version, log };
}

const linesOf = (text: string) => text.split('\n').length;

describe('an open plan', () => {
  it('is indexed at once where it is short', () => {
    const { sync, snapshot, version } = session();
    sync.opened(snapshot(short));
    expect(version()).toBe(linesOf(short));
  });

  it('is indexed in slices where it is long, and waited for', async () => {
    const { sync, snapshot, version, pass, clock } = session();
    let isReady = false;
    sync.opened(snapshot(long));
    const ready = sync.ready().then(() => {
      isReady = true;
    });
    for (let slice = 0; slice < 5; slice++) {
      await pass(1);
      expect([version(), isReady]).toEqual([undefined, false]);
    }
    while (clock.waiting > 0) await pass(1);
    await ready;
    expect(version()).toBe(linesOf(long));
  });

  it('is indexed once typing pauses, later where it is long', async () => {
    const { sync, snapshot, version, pass, clock } = session();
    const typed = (text: string) => sync.typed(uri, () => snapshot(text));
    sync.opened(snapshot(short));
    typed(`${short}\n`);
    await pass(SETTLED_MS - 1);
    expect(version()).toBe(linesOf(short));
    await pass(1);
    expect(version()).toBe(linesOf(short) + 1);
    typed(long);
    await pass(SETTLED_MS);
    expect(version()).toBe(linesOf(short) + 1);
    await pass(LONG_SETTLED_MS - SETTLED_MS);
    while (clock.waiting > 0) await pass(1);
    expect(version()).toBe(linesOf(long));
  });

  it.each(['typed', 'closed'] as const)('is not read to the end of its slices once it is %s', async (how) => {
    const { sync, snapshot, version, pass, clock } = session();
    sync.opened(snapshot(long));
    await pass(1);
    if (how === 'typed') sync.typed(uri, () => undefined);
    else sync.closed(uri);
    await sync.ready();
    await pass(LONG_SETTLED_MS);
    expect(version()).toBeUndefined();
    expect(clock.waiting).toBe(0);
  });

  it('is not waited for where indexing it fails, which is logged', async () => {
    const { sync, snapshot, pass, log } = session();
    const error = new Error('a fault');
    const plan = { ...snapshot(long) };
    Object.defineProperty(plan, 'plan', {
      get: () => {
        throw error;
      },
    });
    sync.opened(plan);
    await pass(1);
    await sync.ready();
    expect(log).toEqual([error]);
  });
});
