import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundle } from './kh.ts';

it('is that of the nearest package.json where the build has not put it in, through links too', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kh-version-'));
  try {
    mkdirSync(path.join(folder, 'package/dist'), { recursive: true });
    writeFileSync(path.join(folder, 'package/package.json'), '{"version":"9.8.7"}');
    await bundle(path.join(folder, 'package/dist/kh.js'));
    symlinkSync(path.join(folder, 'package/dist/kh.js'), path.join(folder, 'kh'));
    expect(execFileSync(process.execPath, [path.join(folder, 'kh'), '--version'], { encoding: 'utf8' })).toBe(
      '9.8.7\n',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
