import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { Profile } from '#cli/profile.ts';
import { factNames } from '#model/facts.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import { lintPlan } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { runHere } from './fake-terminal.ts';
import { departures } from './json-shape.ts';

const stdin = 'I. NỘI DUNG\n1. Một:\na) Hai;\nd) Ba.\n';

/** A clock that is one millisecond further on whenever somebody looks at it. */
function ticking() {
  let now = 0;
  return () => now++;
}

describe('kh lint --profile', () => {
  it('prints a table to standard error, and the same report as without', async () => {
    const usual = await runHere(['lint', '-'], { stdin });
    const { code, out, err } = await runHere(['lint', '--profile', '-'], { stdin });
    expect({ code, out }).toEqual({ code: usual.code, out: usual.out });
    const lines = err.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Phần +ms +Tỷ lệ +Phát hiện$/);
    expect(lines.at(-1)).toMatch(/^Tổng cộng +\d+\.\d\d +100%$/);
    expect(lines.find((line) => line.startsWith('item-lettering '))).toMatch(/^\S+ +\d+\.\d\d +\d+\.\d% +1$/);
    for (const part of ['reading', 'model.passages', 'section-numbering'])
      expect(lines.some((line) => line.startsWith(`${part} `))).toBe(true);
    expect(lines.some((line) => line.startsWith('missing-product '))).toBe(false);
  });
  it('is in English on request', async () => {
    const { err } = await runHere(['lint', '--profile', '--locale', 'en', '-'], { stdin });
    expect(err).toMatch(/^Part +ms +Share +Findings\n/);
  });
  it('is part of the JSON report', async () => {
    const { out, err } = await runHere(['lint', '--profile', '--format', 'json', '--preset', 'strict', '-'], {
      stdin,
    });
    const report = JSON.parse(out);
    expect(err).toBe('');
    expect(departures(report, 'docs/schemas/lint-report.schema.json')).toEqual([]);
    expect(report.profile.rules.map(({ rule }: { rule: string }) => rule).sort()).toEqual(
      [...ruleIds].sort(),
    );
    expect(report.profile.total).toBeGreaterThan(0);
  });
  it('is in no report without the option', async () => {
    const { out } = await runHere(['lint', '--format', 'json', '-'], { stdin });
    expect(JSON.parse(out)).not.toHaveProperty('profile');
  });
  it('goes with --fix', async () => {
    const { out, err } = await runHere(['lint', '--fix', '--profile', '-'], {
      stdin: 'I. A\n1. Một  hai.\n',
    });
    expect(out).toBe('I. A\n1. Một hai.\n');
    expect(err).toMatch(/^reading +/m);
  });
});

describe('a profile', () => {
  it('adds up what plans have cost, the dearest first', () => {
    const profile = new Profile(ticking());
    for (let i = 0; i < 2; i++) {
      const plan = profile.read(`${stdin}// kh-disable-next-line spacing\n`, catalogData);
      profile.count(lintPlan(plan, defaultOptions, undefined, profile.timed).map(({ rule }) => rule));
    }
    const { reading, rules, total } = profile.json();
    expect(reading).toBe(2);
    expect(rules.find(({ rule }) => rule === 'item-lettering')).toMatchObject({ findings: 2 });
    expect(rules.every(({ ms }) => ms > 0)).toBe(true);
    expect(profile.costs().reduce((sum, { ms }) => sum + ms, 0)).toBe(total);
  });
  it('counts the time of what is timed inside something for itself alone', () => {
    let now = 0;
    const profile = new Profile(() => now);
    profile.timed('outer', () => {
      now += 5;
      profile.timed('inner', () => {
        now += 3;
      });
      now += 1;
    });
    expect(profile.costs().map(({ name, ms }) => [name, ms])).toEqual([
      ['outer', 6],
      ['inner', 3],
    ]);
  });
  it('shows the facts of a plan that rules read, and no others', () => {
    const partsUnder = (rules: LintOptions['rules']) => {
      const profile = new Profile();
      lintPlan(profile.read(stdin, catalogData), { ...defaultOptions, rules }, undefined, profile.timed);
      return profile.json().model.map(({ part }) => part);
    };
    const off = Object.fromEntries([...ruleIds].map((rule) => [rule, 'off' as const]));
    const parts = partsUnder(defaultOptions.rules);
    expect(parts).toContain('agencies');
    expect(partsUnder(off)).not.toContain('agencies');
    expect(factNames).toEqual(expect.arrayContaining(parts));
  });
});
