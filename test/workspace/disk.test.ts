import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk } from '#workspace/disk.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const uriOf = (name: string) => pathToFileURL(at(name)).href;
const make = (name: string, text = 'a') => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kh-disk-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const listed = async (name: string) =>
  (await disk.list(uriOf(name))).map((uri) => uri.slice(uriOf('').replace(/\/$/, '').length + 1)).sort();
const read = async (name: string) => (await disk.read([uriOf(name)]))[0];

describe('the files of a workspace on a disk', () => {
  it('are the plans, the configurations and the marks of repositories', async () => {
    for (const name of [
      'w/a.kh',
      'w/b/c.kh',
      'w/b/.git/HEAD',
      'w/kh.config.json',
      'w/.hidden/d.kh',
      'w/e.txt',
    ])
      make(name);
    make('w/f/.git', 'gitdir: elsewhere');
    expect(await listed('w')).toEqual(['w/a.kh', 'w/b/.git', 'w/b/c.kh', 'w/f/.git', 'w/kh.config.json']);
  });

  it('are followed through no link that leads out of the folder', async () => {
    make('out/a.kh');
    make('w/sub/b.kh');
    symlinkSync('../out/a.kh', at('w/out.kh'));
    symlinkSync('../out', at('w/folder'));
    symlinkSync('sub/b.kh', at('w/in.kh'));
    symlinkSync('../../out/a.kh', at('w/sub/out.kh'));
    symlinkSync('../in.kh', at('w/sub/in.kh'));
    expect(await listed('w')).toEqual(['w/in.kh', 'w/sub/b.kh', 'w/sub/in.kh']);
  });

  it('are read only where they are plain, and no longer than their like may be', async () => {
    execFileSync('mkfifo', [at('pipe.kh')]);
    execFileSync('mkfifo', [at('kh.config.json')]);
    symlinkSync('/dev/zero', at('zero.kh'));
    for (const name of ['pipe.kh', 'kh.config.json', 'zero.kh', 'gone.kh', ''])
      expect(await read(name)).toBeUndefined();
    make('long/kh.config.json', ' '.repeat(1024 * 1024 + 1));
    make('long/a.kh', ' '.repeat(1024 * 1024 + 1));
    expect(await read('long/kh.config.json')).toBeUndefined();
    expect(await read('long/a.kh')).toHaveLength(1024 * 1024 + 1);
    make('bom.kh', '\ufeffKẾ');
    expect(await read('bom.kh')).toBe('KẾ');
    expect(await disk.read(['x://y/z.kh'])).toEqual([undefined]);
  });
});
