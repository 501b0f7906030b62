import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlans } from '#cli/find-plans.ts';
import { readPlanFile, readText } from '#cli/input.ts';
import { replaceFile } from '#cli/replace-file.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const make = (name: string, content = 'a') => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-files-'));
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

  it('says where there is nothing', async () => {
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

  it('says what is wrong with a file that has vanished, and with a folder', async () => {
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

  it('says what is wrong with a stream that breaks', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw Object.assign(new Error('secret'), { code: 'EIO' });
    };
    expect(await readText(broken())).toHaveProperty('problem.en', 'cannot be read (EIO)');
  });
});

describe('replacing a file', () => {
  it('keeps its mode and leaves nothing beside it', async () => {
    make('a.kh', 'old');
    chmodSync(at('a.kh'), 0o640);
    expect(await replaceFile(at('a.kh'), 'new')).toBeUndefined();
    expect(readFileSync(at('a.kh'), 'utf8')).toBe('new');
    expect(statSync(at('a.kh')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.kh']);
  });

  it('writes through a link and leaves it a link', async () => {
    make('real/a.kh', 'old');
    symlinkSync(at('real/a.kh'), at('link.kh'));
    await replaceFile(at('link.kh'), 'new');
    expect(readFileSync(at('real/a.kh'), 'utf8')).toBe('new');
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === 'link.kh')
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it('says why it cannot', async () => {
    expect((await replaceFile(at('gone.kh'), 'new'))?.en).toBe('cannot be written (ENOENT)');
  });
});
