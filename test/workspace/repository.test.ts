import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { fakeWorkspace, planText } from './fake-files.ts';

const FINAL = '{ "final": true }';
const STRICT = '{ "preset": "strict" }';

async function indexed(files: Readonly<Record<string, string>>, folder = 'file:///w/repo') {
  const fake = fakeWorkspace(files);
  await fake.workspace.addFolder(folder).read;
  return fake;
}

describe('the configuration of a plan in a repository', () => {
  it.each([
    ['file:///w/repo/.git/HEAD', 'ref: refs/heads/main'],
    ['file:///w/repo/.git', 'gitdir: ../.git/worktrees/repo'],
  ])('is not one from above its top: %s', async (mark, text) => {
    const { workspace } = await indexed({ 'file:///w/kh.config.json': FINAL, [mark]: text });
    expect(workspace.config('file:///w/repo/deep/a.kh').settings).toEqual({});
  });

  it('is one at its top, above the folder that is open', async () => {
    const { workspace } = await indexed(
      {
        'file:///kh.config.json': FINAL,
        'file:///w/repo/kh.config.json': STRICT,
        'file:///w/repo/.git/HEAD': 'x',
      },
      'file:///w/repo/deep/er',
    );
    expect(workspace.config('file:///w/repo/deep/er/a.kh').settings).toEqual({ preset: 'strict' });
  });

  it('is distinguished from that of the folder where the repository lies in it, and its mark may come and go', async () => {
    const plan = 'file:///w/repo/a.kh';
    const { workspace, changed } = await indexed(
      { 'file:///w/kh.config.json': FINAL, 'file:///w/repo/.git': 'x', [plan]: planText() },
      'file:///w',
    );
    expect(workspace.config(plan).settings).toEqual({});
    expect(workspace.config('file:///w/b.kh').settings).toEqual({ final: true });
    expect(workspace.configFile(plan)?.uri).toBe('file:///w/repo/kh.config.json');
    workspace.opened(plan, readPlan(planText()));
    await workspace.fileChanged('file:///w/repo/.git', 'deleted');
    expect(workspace.config(plan).settings).toEqual({ final: true });
    expect(changed.flat()).toContain(plan);
    await workspace.fileChanged('file:///w/repo/.git', 'created');
    expect(workspace.config(plan).settings).toEqual({});
  });

  it('is not looked for above one that is marked as the topmost', async () => {
    const { workspace, problems } = await indexed({
      'file:///kh.config.json': '{ "x": 1 }',
      'file:///w/kh.config.json': '{ "root": true }',
    });
    expect(workspace.config('file:///w/repo/a.kh')).toMatchObject({ settings: {}, isRoot: true });
    expect([...problems]).toEqual([['file:///w/kh.config.json', []]]);
  });

  it('is that of the repository of a plan of no folder', async () => {
    const { workspace } = await indexed({
      'file:///kh.config.json': FINAL,
      'file:///else/repo/.git/HEAD': 'x',
    });
    const plan = 'file:///else/repo/deep/a.kh';
    workspace.opened(plan, readPlan(planText()));
    await workspace.ready();
    expect(workspace.config(plan).settings).toEqual({});
  });
});

describe('a configuration that is there and cannot be read', () => {
  it('is reported in that file, until it can be read', async () => {
    const config = 'file:///w/repo/kh.config.json';
    const { workspace, problems, write, erase, files } = await indexed({ [config]: FINAL });
    expect(problems.get(config)).toEqual([]);
    files.delete(config);
    await workspace.fileChanged(config, 'changed'); // as where it is a pipe now, or too long
    expect(problems.get(config)).toEqual([expect.stringContaining('a plain file of at most 1 MB')]);
    expect(workspace.config('file:///w/repo/a.kh').settings).toEqual({});
    expect(workspace.configFile('file:///w/repo/a.kh')).toBeUndefined();
    await write(config, STRICT);
    expect(problems.get(config)).toEqual([]);
    expect(workspace.config('file:///w/repo/a.kh').settings).toEqual({ preset: 'strict' });
    await erase(config);
    expect(problems.get(config)).toEqual([]);
    await workspace.fileChanged(config, 'created');
    expect(problems.get(config)).toHaveLength(1);
    await erase(config);
    expect(problems.get(config)).toEqual([]);
    await workspace.fileChanged(config, 'created');
    await workspace.removeFolder('file:///w/repo');
    expect(problems.get(config)).toEqual([]);
  });

  it('lets none above stand in for it, as for the command', async () => {
    const config = 'file:///w/repo/part/kh.config.json';
    const plan = 'file:///w/repo/part/a.kh';
    const above = 'file:///w/repo/kh.config.json';
    const { workspace, files, write, erase } = await indexed({ [above]: FINAL, [config]: STRICT });
    files.delete(config);
    await workspace.fileChanged(config, 'changed');
    expect(workspace.config(plan).settings).toEqual({});
    expect(workspace.configFile(plan)).toBeUndefined();
    expect(workspace.config('file:///w/repo/a.kh').settings).toEqual({ final: true });
    await erase(above);
    expect(workspace.configFile(plan)).toBeUndefined();
    await write(config, STRICT);
    expect(workspace.config(plan).settings).toEqual({ preset: 'strict' });
  });
});
