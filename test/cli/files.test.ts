import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlans } from '#cli/find-plans.ts';
import { readPlanFile, readText } from '#cli/input.ts';
import { replaceFile } from '#cli/replace-file.ts';
import { readOpenSync, readPlainFile, readPlainFileSync } from '#files/plain-file.ts';
import { runHere } from './fake-terminal.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const make = (name: string, content = 'a') => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kh-files-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is found, by path below the folder; what is wrong in brackets. */
async function found(...operands: string[]): Promise<string[]> {
  const plans = await findPlans(operands.map(at));
  return plans.map(
    ({ path: file, problem }) => path.relative(folder, file) + (problem ? ` (${problem.en})` : ''),
  );
}

describe('the search for plans', () => {
  it('takes a file whatever its ending, and of a folder the .kh files at any depth, sorted', async () => {
    for (const name of ['b/z.kh', 'b/a/x.kh', 'b/B.KH', 'b/a.kh', 'b/a.txt', 'b/kh', 'c.txt']) make(name);
    expect(await found('c.txt', 'b')).toEqual(['c.txt', 'b/B.KH', 'b/a/x.kh', 'b/a.kh', 'b/z.kh']);
  });

  it('passes by node_modules and all that is hidden, but for what is named', async () => {
    for (const name of ['a.kh', '.git/b.kh', 'node_modules/c.kh', '.vs/d.kh', '.e.kh']) make(name);
    expect(await found('.')).toEqual(['a.kh']);
    expect(await found('.vs', '.e.kh')).toEqual(['.vs/d.kh', '.e.kh']);
  });

  it('gives each file once', async () => {
    make('a/b.kh');
    expect(await found('a/b.kh', 'a', './a/../a/b.kh')).toEqual(['a/b.kh']);
  });

  it('follows links to files, and no link in a circle', async () => {
    make('a/b.kh');
    symlinkSync(at('a'), at('a/loop.kh'));
    symlinkSync(at('a'), at('a/loop'));
    symlinkSync(at('a/b.kh'), at('a/c.kh'));
    expect(await found('a')).toEqual(['a/b.kh', 'a/c.kh']);
  });

  it('follows no link out of the folders that are named, unless the link is named itself', async () => {
    const out =
      ' (the link leads out of what was named, so it is not read; name the file itself to have it checked)';
    make('in/a.kh');
    make('other/b.kh');
    symlinkSync(at('other/b.kh'), at('in/b.kh'));
    symlinkSync('../other', at('in/folder'));
    symlinkSync('/etc/passwd', at('in/p.kh'));
    symlinkSync('nowhere', at('in/z.kh'));
    expect(await found('in')).toEqual(['in/a.kh', `in/b.kh${out}`, `in/p.kh${out}`, 'in/z.kh']);
    expect(await found('in', 'other')).toEqual([
      'in/a.kh',
      'in/b.kh',
      `in/p.kh${out}`,
      'in/z.kh',
      'other/b.kh',
    ]);
    expect(await found('in', 'in/b.kh')).toContain('in/b.kh');
    symlinkSync('in', at('named'));
    expect(await found('named')).toContain('named/a.kh');
  });

  it('reports a path without files', async () => {
    mkdirSync(at('empty'));
    expect(await found('empty', 'missing')).toEqual([
      'empty (the folder holds no .kh file)',
      'missing (there is no such file or folder)',
    ]);
  });
});

describe('reading a file', () => {
  it('gives its text with BOM and line ends', async () => {
    make('a.kh', '\ufeffa\r\n');
    expect(await readPlanFile(at('a.kh'))).toBe('\ufeffa\r\n');
  });

  it('reports a missing file, and a folder in place of a file', async () => {
    expect(await readPlanFile(at('gone.kh'))).toHaveProperty('problem.en', 'there is no such file or folder');
    expect(await readPlanFile(folder)).toHaveProperty('problem.en', expect.stringContaining('a folder'));
  });

  it('leaves a stream that does not end', async () => {
    let read = 0;
    const endless = async function* () {
      for (;;) {
        read++;
        yield new Uint8Array(1024 * 1024);
      }
    };
    expect(await readText(endless())).toHaveProperty('problem.en', expect.stringContaining('32 MB'));
    expect(read).toBe(33);
  });

  it('reports the error of a broken stream', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw Object.assign(new Error('secret'), { code: 'EIO' });
    };
    expect(await readText(broken())).toHaveProperty('problem.en', 'cannot be read (EIO)');
  });
});

describe('what is no plain file', () => {
  const refused = async (file: string) => {
    expect(await readPlanFile(file)).toHaveProperty('problem.en', expect.stringContaining('no plain file'));
  };

  it('is refused without waiting: a pipe, a device, a socket, and links to them', async () => {
    execFileSync('mkfifo', [at('pipe.kh')]);
    symlinkSync(at('pipe.kh'), at('to-pipe.kh'));
    symlinkSync('/dev/zero', at('zero.kh'));
    const server = createServer().listen(at('socket.kh'));
    await once(server, 'listening');
    for (const name of ['pipe.kh', 'to-pipe.kh', 'zero.kh', 'socket.kh']) await refused(at(name));
    server.close();
    await refused('/dev/null');
  });

  it('is refused when it takes the place of a plain file', () => {
    make('a.kh', 'a');
    const file = openSync(at('a.kh'), 'r');
    expect(readOpenSync(file, 10)).toEqual({ bytes: new Uint8Array([0x61]) });
    closeSync(file);
    const device = openSync('/dev/zero', 'r');
    expect(readOpenSync(device, 10)).toEqual({ refused: 'special' });
    closeSync(device);
  });

  it.runIf(existsSync('/proc/self/status'))(
    'does not hide how long a file is: what says nothing of its length is read up to the bound',
    async () => {
      expect(readPlainFileSync('/proc/self/status', 1_000_000).bytes?.length).toBeGreaterThan(100);
      expect((await readPlainFile('/proc/self/status', 1_000_000)).bytes?.length).toBeGreaterThan(100);
      expect(readPlainFileSync('/proc/self/status', 50)).toEqual({ refused: 'too-large' });
      expect(await readPlainFile('/proc/self/status', 50)).toEqual({ refused: 'too-large' });
    },
  );

  it('is reported by every command that reads plans, with 2', async () => {
    make('in/a.kh', 'I. A\n');
    execFileSync('mkfifo', [at('in/pipe.kh')]);
    symlinkSync('/dev/zero', at('in/zero.kh'));
    for (const command of ['lint', 'outline', 'tasks', 'agencies', 'citations']) {
      const { code, err } = await runHere([command, at('in'), at('in/zero.kh'), '--locale', 'en']);
      expect([command, code]).toEqual([command, 2]);
      expect(err.match(/no plain file/g)).toHaveLength(2);
    }
  });

  it('leaves no blank line before the first plan that is printed', async () => {
    make('in/b.kh', 'I. A\n');
    symlinkSync('/dev/zero', at('in/a.kh'));
    for (const command of ['outline', 'tasks', 'agencies', 'citations']) {
      const { out } = await runHere([command, at('in')]);
      expect([command, out.split('\n')[0]]).toEqual([command, at('in/b.kh')]);
      const { files } = JSON.parse((await runHere([command, at('in'), '--format', 'json'])).out);
      expect(files).toHaveLength(2);
    }
  });
});

describe('replacing a file', () => {
  const replace = (name: string, text: string, before = 'old', within = folder) =>
    replaceFile(at(name), text, { before: Buffer.from(before), within: [within] })?.en;

  it('preserves its mode and leaves no other file in the folder', () => {
    make('a.kh', 'old');
    chmodSync(at('a.kh'), 0o640);
    expect(replace('a.kh', 'new')).toBeUndefined();
    expect(readFileSync(at('a.kh'), 'utf8')).toBe('new');
    expect(statSync(at('a.kh')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.kh']);
  });

  it('is done in the file itself, so that its other names and all that is noted of it stay', () => {
    make('a.kh', 'old');
    linkSync(at('a.kh'), at('b.kh'));
    const { ino } = statSync(at('a.kh'));
    for (const text of ['longer than before', 'short', '']) {
      expect(replace('a.kh', text, readFileSync(at('a.kh'), 'utf8'))).toBeUndefined();
      expect(readFileSync(at('b.kh'), 'utf8')).toBe(text);
    }
    expect(statSync(at('a.kh'))).toMatchObject({ ino, nlink: 2 });
  });

  it('leaves alone what has changed since it was read', () => {
    for (const now of ['old, and more', 'ol', '', 'OLD']) {
      make('a.kh', now);
      expect(replace('a.kh', 'new')).toContain('was changed while it was being fixed');
      expect(readFileSync(at('a.kh'), 'utf8')).toBe(now);
    }
    expect(readdirSync(folder)).toEqual(['a.kh']);
  });

  it('writes through a link that stays inside and leaves it a link', () => {
    make('real/a.kh', 'old');
    symlinkSync(at('real/a.kh'), at('link.kh'));
    expect(replace('link.kh', 'new')).toBeUndefined();
    expect(readFileSync(at('real/a.kh'), 'utf8')).toBe('new');
    expect(lstatSync(at('link.kh')).isSymbolicLink()).toBe(true);
  });

  it('writes through no link that leads out, nor over what is no plain file', () => {
    make('real/a.kh', 'old');
    make('in/b.kh', 'old');
    symlinkSync(at('real/a.kh'), at('in/link.kh'));
    symlinkSync(at('real'), at('in/folder'));
    for (const name of ['in/link.kh', 'in/folder/a.kh'])
      expect(replace(name, 'new', 'old', at('in'))).toContain('leads out of the folder');
    expect(readFileSync(at('real/a.kh'), 'utf8')).toBe('old');
    mkdirSync(at('in-beside'));
    make('in-beside/c.kh', 'old');
    expect(replace('in-beside/c.kh', 'new', 'old', at('in'))).toContain('leads out');
    execFileSync('mkfifo', [at('in/pipe.kh')]);
    expect(replace('in/pipe.kh', 'new')).toContain('was changed');
  });

  it('reports why it cannot write', () => {
    expect(replace('gone.kh', 'new')).toBe('cannot be written (ENOENT)');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('says that it may not', () => {
    make('locked.kh', 'old');
    chmodSync(at('locked.kh'), 0o444);
    expect(replace('locked.kh', 'new')).toContain('no permission to write');
    expect(readFileSync(at('locked.kh'), 'utf8')).toBe('old');
  });
});
