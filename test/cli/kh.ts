import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

/** The command, bundled from its sources, in a folder of its own for the tests of one file. */
export interface Kh {
  /** Where the command runs. */
  readonly folder: string;
  /** Writes a file of the folder and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** As whom it runs, where the tests run as root. */
  readonly uid?: number;
  /** Stops reading the standard output after its first piece. */
  readonly hangUp?: boolean;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Makes the command ready before the tests of a file, and clears away after them. */
export function useKh(): Kh {
  let home = '';
  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'kh-test-'));
    chmodSync(home, 0o755);
    mkdirSync(path.join(home, 'here'));
    await bundle(path.join(home, 'kh.js'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  return {
    get folder() {
      return path.join(home, 'here');
    },
    file: (name, content) => {
      const file = path.join(home, 'here', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    run: (args, options) => start([path.join(home, 'kh.js'), ...args], path.join(home, 'here'), options),
  };
}

export function bundle(outfile: string): Promise<unknown> {
  return build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
}

function start(args: readonly string[], cwd: string, options: RunOptions = {}): Promise<Ended> {
  const { stdin = '', env = {}, uid, hangUp = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (hangUp) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {}); // it may stop reading
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }),
    );
    child.stdin.end(stdin);
  });
}
