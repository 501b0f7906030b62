import fs from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCached } from '#files/cached-module.ts';
import { cacheFolder, readCache, writeCache } from '#files/code-cache.ts';

const isRoot = process.getuid?.() === 0;
const hasOwners = process.getuid !== undefined;

let home = '';
let folder = '';
beforeEach(() => {
  home = fs.mkdtempSync(path.join(tmpdir(), 'kh-cache-'));
  folder = path.join(home, 'cache', 'kh');
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(home, { recursive: true, force: true });
});

const code = Buffer.from('compiled');
const written = (name = 'a') => {
  writeCache(folder, name, code);
  return path.join(folder, `${name}.code`);
};

describe('the folder of caches', () => {
  it('is that of the user on each system', () => {
    const env = { HOME: '/home/an', XDG_CACHE_HOME: '/fast' };
    expect(cacheFolder(env, 'linux')).toBe('/fast/kh');
    expect(cacheFolder({ HOME: '/home/an' }, 'linux')).toBe('/home/an/.cache/kh');
    expect(cacheFolder(env, 'darwin')).toBe('/home/an/Library/Caches/kh');
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(path.join('/local', 'kh', 'Cache'));
  });

  it('is none where it is switched off, nobody is named, or a path is relative', () => {
    expect(cacheFolder({ HOME: '/home/an', KH_NO_CACHE: '1' }, 'linux')).toBeUndefined();
    expect(cacheFolder({ HOME: '/home/an', KH_NO_CACHE: '' }, 'linux')).toBe('/home/an/.cache/kh');
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(cacheFolder({}, platform)).toBeUndefined();
      expect(cacheFolder({ HOME: '', LOCALAPPDATA: '' }, platform)).toBeUndefined();
      expect(cacheFolder({ HOME: 'here', LOCALAPPDATA: 'here' }, platform)).toBeUndefined();
    }
    expect(cacheFolder({ HOME: '/home/an', XDG_CACHE_HOME: 'fast' }, 'linux')).toBe('/home/an/.cache/kh');
  });
});

describe('a cache', () => {
  it('is read as it was written, for the user alone', () => {
    const file = written();
    expect(readCache(folder, 'a')).toEqual(code);
    expect(fs.statSync(folder).mode & 0o077).toBe(0);
    expect(fs.statSync(file).mode & 0o077).toBe(0);
    expect(fs.readdirSync(folder)).toEqual(['a.code']); // no temporary file is left
  });

  it('is none where it is missing, damaged or cut', () => {
    expect(readCache(folder, 'a')).toBeUndefined();
    const file = written();
    const bytes = fs.readFileSync(file);
    for (const other of [bytes.fill(0, 6), bytes.subarray(0, -1), bytes.subarray(0, 3), Buffer.alloc(0)]) {
      fs.writeFileSync(file, other);
      expect(readCache(folder, 'a')).toBeUndefined();
    }
    fs.rmSync(file);
    fs.mkdirSync(file);
    expect(readCache(folder, 'a')).toBeUndefined();
  });

  it.runIf(hasOwners)('is none where others may write it or its folder, or it is a link', () => {
    const file = written();
    fs.chmodSync(file, 0o666);
    expect(readCache(folder, 'a')).toBeUndefined();
    fs.chmodSync(file, 0o600);
    fs.chmodSync(folder, 0o777);
    expect(readCache(folder, 'a')).toBeUndefined();
    writeCache(folder, 'b', code);
    expect(fs.readdirSync(folder)).toEqual(['a.code']);
    fs.chmodSync(folder, 0o700);
    fs.renameSync(file, path.join(home, 'elsewhere'));
    fs.symlinkSync(path.join(home, 'elsewhere'), file);
    expect(readCache(folder, 'a')).toBeUndefined();
  });

  it.runIf(isRoot)('is none where another user has written it or owns its folder', () => {
    const file = written();
    fs.chownSync(file, 12345, 12345);
    expect(readCache(folder, 'a')).toBeUndefined();
    fs.chownSync(file, 0, 0);
    fs.chownSync(folder, 12345, 12345);
    expect(readCache(folder, 'a')).toBeUndefined();
  });

  it.runIf(isRoot)('is not left by the administrator in the home of a user', () => {
    fs.chownSync(home, 12345, 12345);
    written();
    expect(fs.existsSync(path.join(home, 'cache'))).toBe(false);
  });

  it('is not written, without an error, where it cannot be', () => {
    fs.writeFileSync(path.join(home, 'cache'), 'a file, no folder');
    expect(() => written()).not.toThrow();
    expect(readCache(folder, 'a')).toBeUndefined();
  });

  it('takes the place of the oldest where there are many', () => {
    for (let i = 0; i < 14; i++) fs.utimesSync(written(`c${i}`), i + 1, i + 1);
    written('last');
    const left = fs.readdirSync(folder);
    expect(left).toHaveLength(12);
    expect(left).toContain('last.code');
    expect(left).not.toContain('c2.code');
  });
});

describe('a module with a cache', () => {
  const require = createRequire(import.meta.url);
  const caches = () => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
  let file = '';
  const load = (use = 'lint') => loadCached(file, require, use);
  beforeEach(() => {
    vi.stubEnv('HOME', home);
    vi.stubEnv('XDG_CACHE_HOME', path.join(home, 'cache'));
    vi.stubEnv('KH_NO_CACHE', '');
    file = path.join(home, 'engine.js');
    fs.writeFileSync(file, 'exports.name = () => [1, __filename, require("node:path").sep];');
  });
  const nameOf = ({ exports }: { exports: unknown }) => (exports as { name(): unknown }).name();

  it('is a CommonJS module like any other', () => {
    expect(nameOf(load())).toEqual([1, file, path.sep]);
    expect(load().exports).toEqual({ name: expect.any(Function) });
  });

  it('can import what it needs later', async () => {
    fs.writeFileSync(file, 'exports.later = async () => (await import("node:path")).sep;');
    for (let i = 0; i < 2; i++) {
      const loaded = load();
      expect(await (loaded.exports as { later(): Promise<string> }).later()).toBe(path.sep);
      loaded.save();
    }
  });

  it('is kept after its first run only, once for each use', () => {
    const first = load();
    expect(caches()).toEqual([]);
    first.save();
    const [cache] = caches();
    expect(cache).toMatch(new RegExp(`^lint-${process.version}-${process.arch}-`));
    fs.utimesSync(path.join(folder, cache!), 1, 1);
    const second = load();
    expect(nameOf(second)).toEqual([1, file, path.sep]);
    second.save();
    expect(fs.statSync(path.join(folder, cache!)).mtimeMs).toBe(1000);
    load('tasks').save();
    expect(caches()).toHaveLength(2);
  });

  it('is never run from the cache of another text of the same length', () => {
    load().save();
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('[1', '[2'));
    const changed = load();
    expect(nameOf(changed)).toEqual([2, file, path.sep]);
    changed.save();
    expect(caches()).toHaveLength(2);
  });

  it('leaves nothing with KH_NO_CACHE', () => {
    vi.stubEnv('KH_NO_CACHE', '1');
    const loaded = load();
    expect(nameOf(loaded)).toEqual([1, file, path.sep]);
    loaded.save();
    expect(caches()).toEqual([]);
  });
});
