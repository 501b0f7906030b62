import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-setup-'));
  const dependencies = { 'no-such-package-of-ours': '1.0.0' };
  const place = 'node_modules/no-such-package-of-ours';
  const resolved = 'https://registry.npmjs.org/no-such-package-of-ours/-/no-such-package-of-ours-1.0.0.tgz';
  const packages = { '': { name: 'x', dependencies }, [place]: { version: '1.0.0', resolved } };
  const lock = { name: 'x', lockfileVersion: 3, requires: true, packages };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'x', dependencies }));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  mkdirSync(path.join(folder, 'tools'));
  copyFileSync('tools/setup.mjs', path.join(folder, 'tools/setup.mjs'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Sets a checkout up against a registry, with a store of npm's that is empty. */
function setup(registry: string): Promise<{ code: number | null; err: string }> {
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_cache: path.join(folder, 'store'),
    npm_config_noproxy: '127.0.0.1',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/setup.mjs'], { cwd: folder, env });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err }));
  });
}

describe('setting a checkout up', () => {
  it('reports an unreachable registry in one sentence, and leaves what is installed', async () => {
    for (const isInstalled of [false, true]) {
      if (isInstalled) mkdirSync(path.join(folder, 'node_modules/of-before'), { recursive: true });
      const { code, err } = await setup('http://127.0.0.1:9/');
      expect(code).toBe(1);
      expect(err).toContain('Không kết nối được kho gói npm http://127.0.0.1:9/ (ECONNREFUSED)');
      expect(err).not.toContain('node_modules');
      expect(err.trimEnd().split('\n')).toHaveLength(2);
    }
    expect(existsSync(path.join(folder, 'node_modules/of-before'))).toBe(true);
  });

  it('distinguishes that from a registry that lacks the package', async () => {
    const server = createServer((_, response) => response.writeHead(404).end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { code, err } = await setup(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
    expect(code).toBe(1);
    expect(err).toContain('npm không cài đặt được');
    expect(err).toContain('npm ci failed');
    expect(err).toContain('E404');
  });
});
