import { describe, expect, it } from 'vitest';
import { commands } from '#cli/commands.ts';
import { similarRuleIds } from '#cli/explain-command.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import { rulePage } from '#test/rules/pages.ts';
import { runHere } from './fake-terminal.ts';

describe('help', () => {
  it('names every command, in both languages', async () => {
    const vi = await runHere(['--help']);
    const en = await runHere(['help', '--locale', 'en']);
    for (const { name } of commands) expect(vi.out).toContain(`\n  ${name} `);
    expect(vi).toMatchObject({ code: 0, err: '' });
    expect(vi.out).toContain('Cách dùng: kh');
    expect(en.out).toContain('Usage: kh');
    expect(await runHere(['--locale', 'en', '-h'])).toEqual(en);
  });

  it.each(commands.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'lists every option of %s, by each way to ask for help',
    async (name, options) => {
      const { out, code } = await runHere(['help', name]);
      expect(code).toBe(0);
      for (const option of options) expect(out).toContain(`--${option}`);
      for (const asked of [
        [name, '--help'],
        [name, 'x', '-h'],
        ['--help', name],
      ])
        expect((await runHere(asked)).out).toBe(out);
    },
  );

  it('uses one language, also of what options take', async () => {
    const vi = await runHere(['help', 'lint']);
    const en = await runHere(['help', 'lint', '--locale', 'en']);
    expect(vi.out).toContain('--config TỆP ');
    expect(vi.out).toContain('--stdin-filename TÊN ');
    expect(vi.out).not.toMatch(/\b(?:FILE|NAME)\b/);
    expect(en.out).toContain('--stdin-filename NAME ');
  });

  it('explains what --final requires', async () => {
    const { out } = await runHere(['help', 'lint', '--locale', 'en'], { columns: 200 });
    expect(out).toMatch(/--final +review for issue: number, day and signer must be there/);
  });

  it('is no wider than the screen', async () => {
    for (const name of commands.map((command) => command.name))
      for (const line of (await runHere(['help', name], { columns: 60 })).out.split('\n'))
        expect(line.length).toBeLessThanOrEqual(60);
  });

  it('comes to who names no command, as a complaint', async () => {
    const { code, out, err } = await runHere([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe((await runHere(['--help'])).out);
  });
});

describe('wrong use', () => {
  it.each([
    [['lnt', 'a.kh'], 'kh: There is no command “lnt”. Did you mean lint?\nUsage: kh help\n'],
    [['plan.kh'], 'kh: There is no command “plan.kh”. Did you mean kh lint plan.kh?\nUsage: kh help\n'],
    [['help', 'task'], 'kh: There is no command “task”. Did you mean tasks?\nUsage: kh help\n'],
    [['help', 'lint', 'x'], 'kh: “x” is one too many.\nUsage: kh help\n'],
    [['--vesion'], 'kh: There is no option --vesion. Did you mean --version?\nUsage: kh help\n'],
    [
      ['lint'],
      'kh: No file or folder is named. To check the current folder: kh lint .\nUsage: kh help lint\n',
    ],
    [['outline'], 'kh: No file or folder is named.\nUsage: kh help outline\n'],
    [['tasks'], 'kh: No file or folder is named.\nUsage: kh help tasks\n'],
    [['agencies'], 'kh: No file or folder is named.\nUsage: kh help agencies\n'],
    [['rules', 'x'], 'kh: “x” is one too many.\nUsage: kh help rules\n'],
    [['explain'], 'kh: No rule is named. The list of rules: kh rules\nUsage: kh help explain\n'],
  ])('of %j is explained', async (argv, err) => {
    expect(await runHere([...argv, '--locale=en'])).toEqual({ code: 2, out: '', err });
  });

  it('is in Vietnamese by default', async () => {
    const { err } = await runHere(['lint', '--fix', '--formt', 'json', 'a.kh']);
    expect(err).toBe('kh: Không có tùy chọn --formt. Ý bạn là --format?\nCách dùng: kh help lint\n');
  });
});

describe('kh rules', () => {
  it('lists every rule', async () => {
    const table = await runHere(['rules']);
    const { version, rules } = JSON.parse(
      (await runHere(['rules', '--format', 'json', '--locale', 'en'])).out,
    );
    expect(table.out.trimEnd().split('\n')).toHaveLength(allRules.length + 1);
    expect(version).toBe(1);
    expect(rules).toEqual(
      allRules.map(({ id, severity, fix, title }) => ({ id, severity, fix, title: title.en })),
    );
  });
});

describe('kh explain', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('explains %s', async (id, { title }) => {
    const { code, out } = await runHere(['explain', id, '--locale', 'en']);
    expect(code).toBe(0);
    const printed = out.replace(/\s+/g, ' ');
    const { what, why, examples } = rulePage(id, 'en');
    for (const text of [title.en, what, why, ...examples.map((example) => example.text)])
      expect(printed).toContain(text.trim().replace(/\s+/g, ' '));
    expect(out).toContain(`// kh-disable-next-line ${id} -- `);
  });

  it('suggests the nearest rules', async () => {
    const { code, err } = await runHere(['explain', 'secton-numbering', '--locale', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('There is no rule “secton-numbering”. Did you mean section-numbering');
    expect(similarRuleIds('numbring', ruleIds)).toEqual(
      expect.arrayContaining(['section-numbering', 'clause-numbering']),
    );
    expect(similarRuleIds('qqqqqqqqqqqq', ruleIds)).toEqual([]);
  });
});
