import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ServerProcess } from '#test/lsp/server-process.ts';
import { ascii } from '#tools/ascii.mjs';

const root = path.dirname(path.dirname(import.meta.dirname));
let home: string;
let dist: string;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'kehoach-start-'));
  dist = path.join(home, 'dist');
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    logLevel: 'warning',
    outdir: dist,
    plugins: [ascii],
    entryPoints: { server: 'server/src/lsp/start.ts', 'kh-server': 'server/src/lsp/node.ts' },
  });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const text = 'I. NHIỆM VỤ\n1. Rà soát thủ tục\n3. Báo cáo\n';
const caches = () => path.join(home, 'cache/kh');

/** A session from its start to its end: the rules of the findings in a plan. */
async function session(env: NodeJS.ProcessEnv = {}): Promise<unknown[]> {
  const server = new ServerProcess(path.join(dist, 'server.js'), 'stdio', {
    XDG_CACHE_HOME: path.join(home, 'cache'),
    HOME: home,
    KH_NO_CACHE: '',
    ...env,
  });
  try {
    await server.initialize();
    await server.open('file:///plan.kh', text);
    const { diagnostics } = await server.until('file:///plan.kh', ({ version }) => version === 1);
    await server.stop();
    return diagnostics.map(({ code }) => code);
  } finally {
    server.kill();
  }
}

it('keeps what a session has compiled, uses it, and makes it anew where it is damaged', async () => {
  const found = await session({ KH_NO_CACHE: '1' });
  expect(found).toContain('clause-numbering');
  expect(existsSync(caches())).toBe(false);
  expect(await session()).toEqual(found);
  const [name, ...others] = readdirSync(caches());
  expect(others).toEqual([]);
  expect(name).toMatch(/^server-/);
  const cache = path.join(caches(), name!);
  utimesSync(cache, 1, 1);
  expect(await session()).toEqual(found);
  expect(statSync(cache).mtimeMs).toBe(1000);
  writeFileSync(cache, readFileSync(cache).fill(0, 4096));
  expect(await session()).toEqual(found);
  expect(statSync(cache).mtimeMs).toBeGreaterThan(1000);
});

it('works where no cache can be kept', async () => {
  const file = path.join(home, 'file');
  writeFileSync(file, '');
  expect(await session({ XDG_CACHE_HOME: file })).toContain('clause-numbering');
});
