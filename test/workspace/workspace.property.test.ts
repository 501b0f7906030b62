import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { type FakeWorkspace, fakeWorkspace, planText } from '#test/workspace/fake-files.ts';
import type { PlanIndex } from '#workspace/plan-index.ts';

const uris = ['file:///w/a.kh', 'file:///w/sub/b.kh', 'file:///v/c.kh', 'file:///v/d.kh'];
const configs = ['file:///w/kh.config.json', 'file:///v/kh.config.json'];
const folders = ['file:///w', 'file:///v', 'file:///w/sub'];

const text = fc
  .record({
    number: fc.constantFrom('', '1', '2', '3'),
    day: fc.constantFrom('05', '06'),
    cites: fc.array(fc.tuple(fc.constantFrom('1', '2', '9'), fc.constantFrom('07', '08')), { maxLength: 3 }),
    lead: fc.constantFrom('Sở Nội vụ', 'Ban Của Tôi', 'Sở Tài chính'),
  })
  .map(({ number, day, cites, lead }) => {
    const cited = cites
      .map(([of, on]) => `Kế hoạch số ${of}/KH-UBND ngày ${on} tháng 01 năm 2026;`)
      .join('\n');
    return planText({ number, day, body: `${cited}\na) Cơ quan chủ trì: ${lead} (gọi tắt là X${number}).` });
  });

const configText = fc.constantFrom(
  '{}',
  '{ "final": true }',
  '{ "agencies": [{ "name": "Ban Của Tôi" }] }',
  'x',
);

const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), uri: fc.constantFrom(...uris), text }),
  fc.record({ kind: fc.constant('write' as const), uri: fc.constantFrom(...configs), text: configText }),
  fc.record({ kind: fc.constant('erase' as const), uri: fc.constantFrom(...uris, ...configs) }),
  fc.record({ kind: fc.constant('open' as const), uri: fc.constantFrom(...uris), text }),
  fc.record({ kind: fc.constant('close' as const), uri: fc.constantFrom(...uris) }),
  fc.record({ kind: fc.constant('add' as const), uri: fc.constantFrom(...folders) }),
  fc.record({ kind: fc.constant('remove' as const), uri: fc.constantFrom(...folders) }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** All that can be asked of the plans. */
function answers(plans: PlanIndex) {
  const numbers = ['1', '2', '3', '9'].map((number) => ({ type: 'Kế hoạch', number: `${number}/KH-UBND` }));
  return {
    entries: plans.all(),
    documents: plans.documents(),
    citing: numbers.map((key) => plans.citationsOf(key)),
    elsewhere: uris.map((uri) => numbers.map((key) => plans.citationsInOtherPlans(key, uri))),
    numbered: numbers.map(({ number }) => plans.documentsNumbered(number.toLowerCase())),
    mentions: ['Sở Nội vụ', 'Ban Của Tôi'].map((name) => plans.mentionsOf(name)),
    definitions: ['X1', 'X2'].map((name) => plans.definitionsOf(name)),
    symbols: plans.symbols('ra soat'),
  };
}

async function run(fake: FakeWorkspace, open: Map<string, string>, one: Step, wait: boolean) {
  const { workspace } = fake;
  const work = (() => {
    switch (one.kind) {
      case 'write':
        return fake.write(one.uri, one.text);
      case 'erase':
        return fake.erase(one.uri);
      case 'open':
        open.set(one.uri, one.text);
        return void workspace.opened(one.uri, readPlan(one.text, workspace.referenceData(one.uri)));
      case 'close':
        if (!open.delete(one.uri)) return undefined;
        return workspace.closed(one.uri);
      case 'add':
        return workspace.addFolder(one.uri).read;
      case 'remove':
        return workspace.removeFolder(one.uri);
    }
  })();
  if (wait) await work;
}

it('an index after any edits, waited for or not, is the index made from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean()), { maxLength: 14 }), async (steps) => {
      const fake = fakeWorkspace({});
      const open = new Map<string, string>();
      const added = new Set<string>();
      for (const [one, wait] of steps) {
        if (one.kind === 'add') added.add(one.uri);
        if (one.kind === 'remove') added.delete(one.uri);
        await run(fake, open, one, wait);
      }
      await new Promise((resolve) => setImmediate(resolve));
      await fake.workspace.ready();
      expect(fake.warnings).toEqual([]);

      const scratch = fakeWorkspace(Object.fromEntries(fake.files));
      for (const folder of added) await scratch.workspace.addFolder(folder).read;
      for (const [uri, opened] of open)
        scratch.workspace.opened(uri, readPlan(opened, scratch.workspace.referenceData(uri)));
      await scratch.workspace.ready();
      expect(answers(fake.workspace.plans)).toEqual(answers(scratch.workspace.plans));
    }),
    { numRuns: 150 },
  );
});
