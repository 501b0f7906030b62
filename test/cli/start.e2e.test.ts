import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCache, writeCache } from '#files/code-cache.ts';
import { ascii } from '#tools/ascii.mjs';
import { engineChunk } from '#tools/engine-chunk.mjs';

/** The command as the build leaves it: its beginning, and the engine beside it. */
let dist = '';
let home = '';
const bundle = { bundle: true, platform: 'node', format: 'cjs', minify: true } as const;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'kh-start-'));
  dist = path.join(home, 'dist');
  mkdirSync(dist);
  symlinkSync(path.resolve('docs'), path.join(home, 'docs'));
  const start = { 'kh-cli': 'server/src/cli/start.ts' };
  await build({ ...bundle, outdir: dist, plugins: [engineChunk, ascii], entryPoints: start });
  writeFileSync(path.join(dist, 'kh.js'), 'require("./kh-cli.js").runProcess();');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What the command prints; `modules` gives the modules of Node that it loads as well. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync(process.execPath, [path.join(dist, 'kh.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: path.join(home, 'cache'), ...env },
  });
}

describe('the command without its engine', () => {
  it('prints its help, the rules and their pages, and says what is wrong with a command line', () => {
    expect(run(['--help'])).toContain('kh LỆNH');
    expect(run(['help', 'lint'])).toContain('--preset');
    expect(run(['rules'])).toContain('missing-deadline');
    expect(run(['explain', 'missing-deadline'])).toContain('kh-disable');
    expect(() => run(['lint', '--wrong'])).toThrow(/--wrong/);
    expect(readdirSync(home)).not.toContain('cache');
  });

  it('knows no check of a rule and no parser', () => {
    const loaded = run(['--version'], { NODE_OPTIONS: `--require=${writeSpy()}` });
    expect(loaded).toMatch(/kh-cli\.js/);
    expect(loaded).not.toMatch(/kh-engine|catalog\//);
    expect(loaded).not.toMatch(/NativeModule (?:v8|vm|zlib|readline)\b/);
  });
});

describe('the command with its engine', () => {
  beforeAll(async () => {
    const engine = { 'kh-engine': 'server/src/cli/main.ts' };
    await build({ ...bundle, outdir: dist, plugins: [ascii], entryPoints: engine });
  });
  const folder = () => path.join(home, 'cache/kh');
  const lint = (env = {}) => run(['lint', '--fail-on=never', 'examples/nhieu-loi.kh'], env);

  it('keeps the compiled engine, uses it, and makes it anew where it is of no use', () => {
    const report = lint({ KH_NO_CACHE: '1' });
    expect(report).toContain('nhieu-loi.kh');
    expect(readdirSync(home)).not.toContain('cache');
    expect(lint()).toBe(report);
    const [name, ...others] = readdirSync(folder());
    expect(others).toEqual([]);
    const cache = path.join(folder(), name!);
    const written = readFileSync(cache);
    utimesSync(cache, 1, 1);
    expect(lint()).toBe(report);
    expect(statSync(cache).mtimeMs).toBe(1000);
    const id = path.basename(cache, '.code');
    writeCache(folder(), id, Buffer.from('whole, but not from V8'));
    expect(lint()).toBe(report);
    expect(statSync(cache).size).toBeGreaterThan(written.length / 2);
    writeFileSync(cache, written.fill(0, 4096));
    expect(lint()).toBe(report);
    expect(readCache(folder(), id)).toBeDefined();
  });

  it('works where no cache can be kept', () => {
    const report = lint({ KH_NO_CACHE: '1' });
    const file = path.join(home, 'file');
    writeFileSync(file, '');
    expect(lint({ XDG_CACHE_HOME: file })).toBe(report);
    expect(lint({ XDG_CACHE_HOME: '' })).toBe(report);
    expect(lint({ XDG_CACHE_HOME: 'here' })).toBe(report);
  });
});

/** A file that has a process print the files and the modules of Node that it has loaded. */
function writeSpy(): string {
  const file = path.join(home, 'spy.cjs');
  const list = '[...Object.keys(require.cache), ...process.moduleLoadList]';
  writeFileSync(file, `process.on('exit', () => require('fs').writeSync(1, ${list}.join('\\n')));`);
  return file;
}
