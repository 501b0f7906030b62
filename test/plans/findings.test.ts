import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { defaultOptions } from '#rules/options.ts';
import { findingsIn } from '#test/rules/check.ts';
import { reviewed } from '#tools/quality/reviewed.ts';
import { lineAt, names, planText } from './plans.ts';

/** Every finding in the real plans, judged by hand: rule, severity, first words of the line. */
const expected = (name: string) =>
  reviewed[name]!.map(({ rule, severity, line }) => `${rule} ${severity}: ${line}`);

const found = (text: string) =>
  lintText(text)
    .filter(({ rule }) => rule !== 'not-nfc') // what it finds in decomposed letters is another test's matter
    .map(({ rule, severity, start }) => `${rule} ${severity}: ${lineAt(text, start)}`);

describe.each(names)('%s', (name) => {
  it('has its faults found, and nothing else', () => expect(found(planText(name))).toEqual(expected(name)));
  it('has the same faults in decomposed letters and after other line ends', () => {
    const text = planText(name);
    expect(found(text.normalize('NFD'))).toEqual(expected(name));
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(expected(name));
  });
  it('has sound findings', () => {
    for (const preset of ['recommended', 'strict'] as const)
      expect(findingsIn(planText(name), { preset }).length).toBeGreaterThan(0);
  });
  it('is asked for products in strict only where tasks have fields', () => {
    const strict = lintText(planText(name), { ...defaultOptions, preset: 'strict' });
    const asked = strict.filter(({ rule }) => rule === 'missing-product').length;
    expect(asked).toBe({ 'can-tho-2014-cchc': 10, 'can-tho-2017-dich-vu-cong': 7 }[name as string] ?? 0);
  });
  it('has nothing left for safe fixes after them, and no word lost but page numbers', () => {
    const text = planText(name);
    const fixed = applySafeFixes(text).text;
    expect(applySafeFixes(fixed)).toEqual({ text: fixed, applied: 0 });
    const words = (plan: string) => plan.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    expect(words(fixed)).toEqual(words(text));
  });
});
