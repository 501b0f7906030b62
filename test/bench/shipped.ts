import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

type Core = typeof import('#test/bench/core.ts');

/**
 * The code as it is shipped, bundled and minified: as modules of the test runner every import would be a call of a
 * getter, and in a parser that is a good part of the time.
 */
export const shipped: Core = await load();

async function load(): Promise<Core> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-bench-'));
  try {
    const outfile = path.join(folder, 'core.cjs');
    await build({
      entryPoints: [path.join(import.meta.dirname, 'core.ts')],
      absWorkingDir: path.dirname(path.dirname(import.meta.dirname)),
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'node22',
      charset: 'utf8',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile) as Core;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
