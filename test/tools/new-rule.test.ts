import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleGroups, ruleModules } from '#tools/generate/registry.ts';
import { newRuleFrom } from '#tools/new-rule/arguments.ts';

const page = readFileSync('docs/contributing/add-a-rule.md', 'utf8');
const [, count, byHand = ''] = /^\*\*Files touched by hand: (\d+)\*\*\n\n((?:- `.*\n)+)/m.exec(page) ?? [];
const [, generated = ''] =
  /^Written by `npm run generate`, never by hand:\n\n((?:- `.*\n)+)/m.exec(page) ?? [];
const pathsIn = (list: string) => Array.from(list.matchAll(/^- `([^`]+)`/gm), ([, file]) => file!);

/** A copy of the project, so that a rule can be made in it. */
let folder = '';
const at = (file: string) => path.join(folder, file);
const skipped = /(?:^|\/)(?:node_modules|\.git|dist|dist-test|test-results)$/;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-new-rule-'));
  cpSync('.', folder, {
    recursive: true,
    filter: (source) => !skipped.test(source),
  });
  symlinkSync(path.resolve('node_modules'), at('node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of the project in the copy, and gives what it says; rejects where it fails. */
async function run(program: string, ...args: readonly string[]): Promise<string> {
  const file = program.endsWith('.ts') ? [program] : [`node_modules/.bin/${program}`];
  const isScript = program.endsWith('.ts');
  const command = isScript ? process.execPath : at(file[0]!);
  const all = [...(isScript ? ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ...file] : []), ...args];
  const env = { ...process.env, NO_COLOR: '1' };
  const ended = spawnSync(command, all, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 });
  if (ended.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${ended.stdout}${ended.stderr}`);
  return ended.stdout;
}

/** All files of the copy with their texts. */
function snapshot(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return new Map(names.map((name) => [name, readFileSync(at(name), 'utf8')]));
}

const changedIn = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].flatMap(([file, text]) => (before.get(file) === text ? [] : [file])).sort();

/** Whether `after` has all lines of `before` in their order; a comma may have come behind the last of a list. */
function onlyAdds(before: string, after: string): boolean {
  const lines = before.split('\n').map((line) => line.replace(/,$/, ''));
  let next = 0;
  for (const line of after.split('\n')) if (line.replace(/,$/, '') === lines[next]) next++;
  return next === lines.length;
}

describe('a new rule', () => {
  const id = 'doubled-mark';
  const group = 'text';
  const own = (list: string) => pathsIn(list).map((file) => file.replace('GROUP', group).replace('ID', id));

  it('is the files that docs/contributing/add-a-rule.md counts, and green at once', async () => {
    const before = snapshot();
    const output = await run('tools/new-rule.ts', id, '--group', group, '--severity', 'warning');
    const made = snapshot();
    expect(changedIn(before, made)).toEqual(own(byHand).sort());
    expect(own(byHand)).toHaveLength(Number(count));
    for (const file of own(byHand)) expect(output).toContain(file);

    await run('tools/generate.ts');
    const after = snapshot();
    const pages = own(byHand).filter((file) => file.endsWith('.md')); // their heads are filled in
    const written = pathsIn(generated).filter((file) => file !== 'docs/fixes.md'); // it has no fixes yet
    expect(changedIn(made, after)).toEqual([...written, ...pages].sort());
    for (const file of [...written, ...pages])
      expect([file, onlyAdds(made.get(file)!, after.get(file)!)]).toEqual([file, true]);

    await run('tools/generate.ts', '--check');
    await run(
      'vitest',
      'run',
      '--project',
      'unit',
      `test/rules/${id}.test.ts`,
      'test/rules/registry.test.ts',
    );
  });

  it('becomes the rule of the page when its files are written as the page shows them, with rules of other groups present', async () => {
    const strict = 'a';
    const long = 'quite-a-long-name-for-a-rule-that-nobody-will-make';
    await run('tools/new-rule.ts', strict, '--severity', 'off', '--group', 'housekeeping');
    await run('tools/new-rule.ts', long, '--severity', 'information', '--group', 'words');
    const shown = Array.from(
      page.matchAll(/^`([^`\n]+)`:\n\n(`{3,})\w+\n([\s\S]*?)^\2$/gm),
      ([, file, , text]): [string, string] => [file!, text!],
    );
    expect(shown.map(([file]) => file).sort()).toEqual(own(byHand).sort());
    for (const [file, text] of shown) writeFileSync(at(file), text);
    const before = snapshot();
    await run('tools/generate.ts');
    const after = snapshot();
    expect(changedIn(before, after)).toContain('docs/fixes.md');
    expect(onlyAdds(before.get('docs/fixes.md')!, after.get('docs/fixes.md')!)).toBe(true);
    await run('tsc', '-p', '.');
    const sources = own(byHand).filter((file) => file.endsWith('.ts'));
    const others = ['server/src/rules/housekeeping/a.ts', `server/src/rules/words/${long}.ts`];
    const tests = [id, strict, long].map((each) => `test/rules/${each}.test.ts`);
    await run('biome', 'ci', ...sources, ...others, ...tests);
    await run('vitest', 'run', '--project', 'unit', ...tests, 'test/rules/registry.test.ts');
  });

  it('is not made over files that are there', async () => {
    await expect(run('tools/new-rule.ts', id)).rejects.toThrow(`the rule ${id} is there already`);
    rmSync(at(`server/src/rules/${group}/${id}.ts`));
    await expect(run('tools/new-rule.ts', id)).rejects.toThrow(`docs/rules/vi/${id}.md is there already`);
  });
});

describe('the command line of new-rule', () => {
  const from = (ids: readonly string[], options = {}) =>
    newRuleFrom(ids, options, ruleGroups(), ruleModules());

  it.each([
    [[], {}, 'name the rule: npm run new-rule ID'],
    [['one', 'two'], {}, '“two” is one too many'],
    [['Doubled-Mark'], {}, '“Doubled-Mark” is no id of a rule: small letters'],
    [['dấu-đôi'], {}, 'is no id of a rule'],
    [['doubled--mark'], {}, 'is no id of a rule'],
    [
      ['missing-deadline'],
      {},
      'the rule missing-deadline is there already: server/src/rules/tasks/missing-deadline.ts',
    ],
    [['doubled-mark'], { group: 'marks' }, 'there is no group “marks”: agencies, citations'],
    [
      ['doubled-mark'],
      { severity: 'fatal' },
      'there is no severity “fatal”: error, warning, information, off',
    ],
  ] as const)('%j %j is refused in a sentence', (ids, options, message) =>
    expect(() => from(ids, options)).toThrow(message),
  );
  it('has a group and a severity where none is named', () =>
    expect(from(['doubled-mark'])).toEqual({ id: 'doubled-mark', group: 'text', severity: 'warning' }));
});
