import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlans } from '#cli/find-plans.ts';
import { baseOf, isPattern, patternOf } from '#cli/globs.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const make = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), 'a');
  }
};

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kh-globs-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function found(...operands: string[]): Promise<string[]> {
  const plans = await findPlans(operands.map(at));
  return plans.map(
    ({ path: file, problem }) => path.relative(folder, file) + (problem ? ` (${problem.en})` : ''),
  );
}

describe('a pattern that no shell has replaced', () => {
  it('names the files that it fits, sorted and each once', async () => {
    make('b.kh', 'a.kh', 'c.txt', '2026/d.kh', '2026/sub/e.kh');
    expect(await found('*.kh')).toEqual(['a.kh', 'b.kh']);
    expect(await found('**/*.kh')).toEqual(['2026/d.kh', '2026/sub/e.kh', 'a.kh', 'b.kh']);
    expect(await found('a.kh', '*.{kh,txt}')).toEqual(['a.kh', 'b.kh', 'c.txt']);
    expect(await found('202?/[de].kh')).toEqual(['2026/d.kh']);
  });

  it('names folders, too, of which the plans are taken', async () => {
    make('2025/a.kh', '2026/b.kh', '2026/c.txt', 'x/d.kh');
    expect(await found('20*')).toEqual(['2025/a.kh', '2026/b.kh']);
    expect(await found('20*/')).toEqual(['2025/a.kh', '2026/b.kh']);
  });

  it('does not report a folder that holds no plan, unless none of them does', async () => {
    make('2026/a.kh', 'x/b.txt', 'y/c.txt');
    expect(await found('*')).toEqual(['2026/a.kh']);
    expect(await found('[xy]')).toEqual(['[xy] (no file or folder matches this pattern)']);
    expect(await found('x')).toEqual(['x (the folder holds no .kh file)']);
  });

  it('passes by what is hidden or in node_modules, and by links', async () => {
    make('a.kh', '.b/c.kh', '.d.kh', 'node_modules/e.kh', 'sub/node_modules/f.kh', 'out/g.kh');
    mkdirSync(at('in'));
    symlinkSync('../out', at('in/folder'));
    symlinkSync('../out/g.kh', at('in/h.kh'));
    expect(await found('**/*.kh')).toEqual(['a.kh', 'out/g.kh']);
    expect(await found('in/**/*.kh')).toEqual(['in/**/*.kh (no file or folder matches this pattern)']);
  });

  it('gives way to a file of just this name', async () => {
    make('[x].kh', 'x.kh', 'a{b,c}.kh');
    expect(await found('[x].kh')).toEqual(['[x].kh']);
    expect(await found('a{b,c}.kh')).toEqual(['a{b,c}.kh']);
    expect(await found('[xy].kh')).toEqual(['x.kh']);
  });

  it('reports a pattern without matches, and a plain name that is missing', async () => {
    expect(await found('*.kh', 'gone.kh')).toEqual([
      '*.kh (no file or folder matches this pattern)',
      'gone.kh (there is no such file or folder)',
    ]);
  });

  it('gives paths as it was written: from the current folder, or whole', async () => {
    make('a.kh');
    const [whole] = await findPlans([at('*.kh')]);
    expect(whole?.path).toBe(at('a.kh'));
    const [rules] = await findPlans(['test/cli/globs.t*.ts']);
    expect(rules?.path).toBe('test/cli/globs.test.ts');
  });
});

describe('what is a pattern', () => {
  it('is recognised byits signs', () => {
    for (const pattern of ['*.kh', 'a?.kh', '[ab].kh', '{a,b}.kh', '@(a|b).kh', 'a/**'])
      expect(isPattern(pattern)).toBe(true);
    for (const name of ['a.kh', 'kế hoạch (1).kh', 'a-b_c.kh', 'x!.kh', '[]', 'D:\\KH\\a.kh'])
      expect(isPattern(name)).toBe(false);
  });

  it('is divided by both slashes on Windows, by one on other systems', () => {
    expect(patternOf('ke-hoach\\2026\\**\\*.kh', 'win32')).toBe('ke-hoach/2026/**/*.kh');
    expect(patternOf('D:\\KH\\*.kh', 'win32')).toBe('D:/KH/*.kh');
    expect(patternOf('a\\*.kh', 'linux')).toBe('a\\*.kh');
  });

  it('begins in a folder', () => {
    expect(baseOf('a/b/*.kh')).toBe('a/b');
    expect(baseOf('*.kh')).toBe('.');
    expect(baseOf('/*.kh')).toBe('/');
    expect(baseOf('../**/a.kh')).toBe('..');
  });
});
