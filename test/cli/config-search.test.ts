import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from './fake-terminal.ts';
import { departures } from './json-shape.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const file = (name: string, text: string): string => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
  return at(name);
};
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kh-search-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WRONG = 'I. A\n1. B\na) C;\nc) D.\n';
const OFF = '{ "rules": { "item-lettering": "off" } }';
const readers = ['lint', 'outline', 'tasks', 'agencies', 'citations'];

/** Whether the rule that OFF turns off reports something, and what else the report holds. */
async function lint(...argv: string[]) {
  const { code, out, err } = await runHere(['lint', '--format', 'json', '--locale', 'en', ...argv]);
  const report = JSON.parse(out || '{"files":[]}') as {
    files: { findings: { rule: string }[] }[];
    configs?: { path: string; above: boolean }[];
  };
  if (out) expect(departures(report, 'docs/schemas/lint-report.schema.json')).toEqual([]);
  const isReported = report.files.some(({ findings }) =>
    findings.some(({ rule }) => rule === 'item-lettering'),
  );
  return { code, err, isReported, configs: report.configs };
}

describe('the search for a configuration', () => {
  it('ends at the top of a repository, whose mark is a folder or a file', async () => {
    file('kh.config.json', OFF);
    const plan = file('repo/deep/a.kh', WRONG);
    expect((await lint(plan)).isReported).toBe(false);
    mkdirSync(at('repo/.git'));
    expect(await lint(plan)).toMatchObject({ isReported: true, configs: undefined });
    rmSync(at('repo/.git'), { recursive: true });
    file('repo/.git', 'gitdir: ../.git/worktrees/repo\n');
    expect((await lint(plan)).isReported).toBe(true);
    file('repo/kh.config.json', OFF);
    expect((await lint(plan)).isReported).toBe(false);
  });

  it('ends at a folder whose configuration is marked as the topmost', async () => {
    file('kh.config.json', OFF);
    file('office/kh.config.json', '{ "root": true }');
    expect(await lint(file('office/2026/a.kh', WRONG))).toMatchObject({ isReported: true, err: '' });
  });

  it('is not made where one is named, which then holds for all plans', async () => {
    file('a/kh.config.json', OFF);
    const plans = [file('a/a.kh', WRONG), file('b/b.kh', WRONG)];
    const named = file('rules.json', '{ "rules": { "item-lettering": "information" } }');
    const { isReported, configs } = await lint('--config', named, ...plans);
    expect(isReported).toBe(true);
    expect(configs).toEqual([{ path: path.relative('', named), above: false }]);
    expect((await lint('--config', at('a/kh.config.json'), ...plans)).isReported).toBe(false);
  });

  it('is not made where there is to be none', async () => {
    file('kh.config.json', OFF);
    const plan = file('a.kh', WRONG);
    expect(await lint('--no-config', plan)).toMatchObject({ isReported: true, configs: undefined });
    file('kh.config.json', '{bad');
    for (const command of readers) expect((await runHere([command, '--no-config', plan])).err).toBe('');
  });

  it('takes one of the two options', async () => {
    const { code, err } = await runHere(['tasks', '--no-config', '--config', 'x', 'a.kh', '--locale', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('--config and --no-config do not go together');
  });

  it('does not go on without the one that is named', async () => {
    const plan = file('a.kh', WRONG);
    for (const command of readers) {
      const { code, out, err } = await runHere([
        command,
        '--config',
        at('gone.json'),
        plan,
        '--locale',
        'en',
      ]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('gone.json” cannot be used: there is no such file or folder.');
    }
  });
});

describe('a configuration from above what was named', () => {
  it('is named in the summary and in the report', async () => {
    const config = path.relative('', file('kh.config.json', OFF));
    const plan = file('sub/a.kh', WRONG);
    const reported = `Under a configuration from above: ${config}\n`;
    expect((await runHere(['lint', '--locale', 'en', at('sub')])).out).toMatch(/\d information\n/);
    expect((await runHere(['lint', '--locale', 'en', at('sub')])).out.endsWith(reported)).toBe(true);
    expect((await runHere(['lint', '--locale', 'en', plan])).out.endsWith(reported)).toBe(true);
    expect((await runHere(['lint', '--locale', 'en', at('sub/*.kh')])).out.endsWith(reported)).toBe(true);
    expect((await lint(at('sub'))).configs).toEqual([{ path: config, above: true }]);
    const stdin = ['lint', '--locale', 'en', '--stdin', '--stdin-filename', plan];
    expect((await runHere(stdin, { stdin: WRONG })).out.endsWith(reported)).toBe(true);
  });

  it('is not reported where it lies in a folder given on the command line', async () => {
    const config = path.relative('', file('kh.config.json', OFF));
    file('sub/a.kh', WRONG);
    expect((await runHere(['lint', folder])).out).not.toContain('kh.config.json');
    expect((await lint(folder)).configs).toEqual([{ path: config, above: false }]);
  });
});

describe('a configuration that cannot be used', () => {
  it.each([
    ['{bad', /kh\.config\.json:1:2: The file is no JSON/],
    ['{ "x": 1 }', /kh\.config\.json:1:3: There is no “x” here/],
    [`{ "words": ["${'a'.repeat(1024 * 1024)}"] }`, /kh\.config\.json: the file is larger than 1 MB/],
  ])('is reported in the same words by every command, with 2', async (text, why) => {
    file('kh.config.json', text);
    const plan = file('a.kh', 'I. A\n');
    const reported = new Set<string>();
    for (const command of readers) {
      const { code, err } = await runHere([command, plan, '--locale', 'en']);
      expect([command, code]).toEqual([command, 2]);
      reported.add(err);
    }
    expect(reported.size).toBe(1);
    expect([...reported][0]).toMatch(why);
  });

  it('is one that is no plain file: nobody waits for it', async () => {
    const plan = file('a.kh', 'I. A\n');
    const make = [
      () => symlinkSync('/dev/zero', at('kh.config.json')),
      () => execFileSync('mkfifo', [at('kh.config.json')]),
    ];
    for (const place of make) {
      place();
      for (const command of readers) {
        const { code, err } = await runHere([command, plan, '--locale', 'en']);
        expect(code).toBe(2);
        expect(err).toContain('kh.config.json: this is no plain file');
      }
      const { err } = await runHere(['lint', '--config', at('kh.config.json'), plan, '--locale', 'en']);
      expect(err).toContain('cannot be used: this is no plain file');
      rmSync(at('kh.config.json'));
    }
  });

  it('is a link to nothing', async () => {
    symlinkSync('gone', at('kh.config.json'));
    const { code, err } = await runHere(['lint', file('a.kh', 'I. A\n'), '--locale', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('kh.config.json: there is no such file');
  });
});

describe('commands that read plans', () => {
  it('take files, folders and patterns alike, and head each plan where there may be several', async () => {
    const plan = 'I. NHIỆM VỤ\n1. Rà soát\n- Cơ quan chủ trì: Sở Nội vụ.\n';
    const paths = [file('2026/a.kh', plan), file('2026/b.kh', plan)];
    for (const command of readers.slice(1)) {
      const outputs = new Set<string>();
      for (const operands of [paths, [at('2026')], [at('2026/*.kh')]]) {
        const { code, out } = await runHere([command, ...operands]);
        expect(code).toBe(0);
        outputs.add(out);
      }
      expect(outputs.size).toBe(1);
      const [out] = [...outputs];
      for (const each of paths) expect(out).toContain(`${each}\n`);
      const { err, code } = await runHere([command, at('x*.kh'), '--locale', 'en']);
      expect({ err, code }).toEqual({
        err: `${at('x*.kh')}: no file or folder matches this pattern\n`,
        code: 2,
      });
    }
  });

  it('have one shape of output for a folder, however many plans are in it', async () => {
    const plan = 'I. NHIỆM VỤ\n1. Rà soát\n- Cơ quan chủ trì: Sở Nội vụ.\n';
    const only = file('2026/a.kh', plan);
    const csv = async (operand: string) => (await runHere(['tasks', '--format', 'csv', operand])).out;
    expect(await csv(only)).toMatch(/^Số,/);
    expect(await csv(at('2026'))).toMatch(/^Tệp,Số,/);
    file('2026/b.kh', plan);
    expect(await csv(at('2026'))).toMatch(/^Tệp,Số,/);
  });
});
