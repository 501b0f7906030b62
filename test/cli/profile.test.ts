import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { Profile } from '#cli/profile.ts';
import { lintPlan } from '#rules/lint.ts';
import { defaultOptions } from '#rules/options.ts';
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
  it('speaks English where it is asked to', async () => {
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
  it('is in no report that did not ask for it', async () => {
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
      profile.count(lintPlan(plan, defaultOptions, undefined, profile.timed));
    }
    const { reading, rules, total } = profile.json();
    expect(reading).toBe(2);
    expect(rules.find(({ rule }) => rule === 'item-lettering')).toMatchObject({ ms: 2, findings: 2 });
    expect(rules[0]!.ms).toBe(4); // rules about directives run twice where there are any
    expect(profile.costs().reduce((sum, { ms }) => sum + ms, 0)).toBe(total);
  });
});
