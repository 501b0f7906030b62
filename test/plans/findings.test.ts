import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { findingsIn } from '#test/rules/check.ts';
import { reviewed } from '#tools/quality/reviewed.ts';
import { lineAt, names, planText } from './plans.ts';

/** Every finding in the real plans, reviewed by hand: rule, severity, first words of the line. */
const expected = (name: string) =>
  reviewed[name]!.map(({ rule, severity, line }) => `${rule} ${severity}: ${line}`);

const found = (text: string) =>
  lintText(text)
    .filter(({ rule }) => rule !== 'not-nfc') // what it finds in decomposed letters is another test's matter
    .map(({ rule, severity, start }) => `${rule} ${severity}: ${lineAt(text, start)}`);

describe.each(names)('%s', (name) => {
  it('has the reviewed findings and no others', () => expect(found(planText(name))).toEqual(expected(name)));
  it('has the same findings in decomposed letters and with CRLF line ends', () => {
    const text = planText(name);
    expect(found(text.normalize('NFD'))).toEqual(expected(name));
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(expected(name));
  });
  it('has findings with valid ranges, messages and edits', () => {
    for (const preset of ['recommended', 'strict'] as const)
      expect(findingsIn(planText(name), { preset }).length).toBeGreaterThan(0);
  });
  it('has no safe fix left after fixing, and the same words', () => {
    const text = planText(name);
    const fixed = applySafeFixes(text).text;
    expect(applySafeFixes(fixed)).toEqual({ text: fixed, applied: 0 });
    const words = (plan: string) => plan.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    expect(words(fixed)).toEqual(words(text));
  });
});
