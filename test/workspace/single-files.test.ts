import { describe, expect, it } from 'vitest';
import { noConfig, readConfig } from '#config/config.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { editorOptions, type WorkspaceOptions } from '#workspace/host.ts';
import { Workspace } from '#workspace/workspace.ts';

const uris = ['file:///w/a.kh', 'file:///v/b.kh', 'file:///v/c.kh'];
const texts = new Map(uris.map((uri, i) => [uri, planText({ number: `${i + 1}` })]));
const { config } = readConfig('{ "agencies": [{ "name": "Ban Của Tôi" }] }', { uri: 'file:///x', name: 'x' });

async function indexed(options: Partial<WorkspaceOptions> = {}, files: readonly string[] = uris) {
  const reads: string[] = [];
  const workspace = new Workspace(
    {
      files: {
        list: async () => [],
        read: async (wanted) => {
          reads.push(...wanted);
          return wanted.map((uri) => texts.get(uri));
        },
      },
      yieldToEventLoop: async () => {},
      invalidated: () => {},
      configRead: () => {},
      progress: () => {},
      warn: () => {},
      configOf: (uri) => (uri.includes('/w/') ? config : noConfig),
    },
    { ...editorOptions, depth: 'exports', ...options },
  );
  await workspace.addFiles(files.map((uri) => ({ uri, name: uri.slice('file:///'.length) })));
  return { workspace, reads };
}

describe('a workspace of single files', () => {
  it('reads each of them once, under the given names, and looks for no configuration', async () => {
    const { workspace, reads } = await indexed({ readConcurrency: 1 });
    await workspace.complete();
    expect(reads).toEqual(uris);
    expect(workspace.plans.origins().map(({ name }) => name)).toEqual(['v/b.kh', 'v/c.kh', 'w/a.kh']);
  });

  it('leaves out what cannot be read', async () => {
    const { workspace } = await indexed({}, [...uris, 'file:///v/gone.kh']);
    expect(workspace.plans.size).toBe(3);
  });

  it('takes the configuration of a plan from its host', async () => {
    const { workspace } = await indexed();
    expect(workspace.currentReferenceData(uris[0]!).agencies).toHaveLength(1);
    expect(workspace.currentReferenceData(uris[1]!).agencies).toEqual([]);
  });

  it('has the other plans in each', async () => {
    const { workspace } = await indexed();
    const plan = workspace.readPlan(uris[0]!, texts.get(uris[0]!)!);
    expect(plan.referenceData.documentsNumbered('2/KH-UBND')).toHaveLength(1);
    expect(plan.referenceData.documentsNumbered('1/KH-UBND')).toEqual([]);
  });
});
