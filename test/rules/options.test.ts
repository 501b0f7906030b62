import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText, severityOf } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { checkFindings } from './check.ts';

const noDeadline = (severity: string) => `
  I. NHIỆM VỤ
  1. Rà soát
  ^^^^^^^^^^ missing-deadline ${severity}
  a) Cơ quan chủ trì: Sở Nội vụ;
  b) Sản phẩm: Báo cáo.
`;
const unmarked = `
  I. NHIỆM VỤ
  1. Rà soát
  a) Cơ quan chủ trì: Sở Nội vụ;
  b) Sản phẩm: Báo cáo.
`;

describe('settings', () => {
  it('may set a rule’s severity, over the severity of a single finding', () => {
    checkFindings(noDeadline('warning'));
    checkFindings(noDeadline('error'), { rules: { 'missing-deadline': 'error' } });
    checkFindings(noDeadline('information'), { rules: { 'missing-deadline': 'information' } });
  });
  it('may turn a rule off', () => checkFindings(unmarked, { rules: { 'missing-deadline': 'off' } }));
  it('of `strict` keep the severities of rules that are on by default', () =>
    checkFindings(noDeadline('warning'), { preset: 'strict' }));
  it('may turn a rule off in `strict`', () =>
    checkFindings(unmarked, { preset: 'strict', rules: { 'missing-deadline': 'off' } }));
  it('turn on rules that are off by default in `strict`, as information or as set', () => {
    expect(severityOf('missing-product', defaultOptions)).toBe('off');
    expect(severityOf('missing-product', { ...defaultOptions, preset: 'strict' })).toBe('information');
    expect(
      severityOf('missing-product', { ...defaultOptions, rules: { 'missing-product': 'warning' } }),
    ).toBe('warning');
  });
  it('never answer for a name that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(severityOf(name, defaultOptions)).toBe('off');
    checkFindings('// kh-disable constructor\n              ^^^^^^^^^^^ unknown-rule\nI. A');
  });
  it('are not changed by a run', () => {
    const options = Object.freeze({
      ...defaultOptions,
      rules: Object.freeze({ 'marker-style': 'error' }),
    } as const);
    const text = '1/ A\n';
    expect(lintText(text, options)).toEqual(lintText(text, options));
  });
  it('give findings in the order of the text', () => {
    const found = lintText('III. **A**\na. b\n3. C\n// kh-disable nope\n');
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    expect(found.length).toBeGreaterThan(4);
    for (const { rule } of found) expect(ruleIds).toContain(rule);
  });
});

describe('safe fixes', () => {
  it('are applied until none is left, and counted', () => {
    const text = '1. Nội dung\n- a. **Một**\n\nhai;\nb. Ba.\n';
    const fixed = applySafeFixes(text);
    expect(fixed.text).toBe('1. Nội dung\na) Một hai;\nb) Ba.\n');
    expect(applySafeFixes(fixed.text)).toEqual({ text: fixed.text, applied: 0 });
  });
  it('leave what is only offered', () => {
    expect(applySafeFixes('I. A\nIII. B\n').text).toBe('I. A\nIII. B\n');
  });
  it('leave what a directive suppresses', () => {
    const text = '1. A\n// kh-disable-next-line marker-style\na. b\n';
    expect(applySafeFixes(text).text).toBe(text);
  });
  it('leave what a setting turns off', () => {
    const options = { ...defaultOptions, rules: { 'marker-style': 'off' } } as const;
    expect(applySafeFixes('1. A\na. b\n', options).text).toBe('1. A\na. b\n');
  });
  it('are all applied, however many stand side by side', () => {
    const text = `I. A\n${'// kh-disable-next-line marker-style\n'.repeat(3000)}`;
    expect(applySafeFixes(text).text).toBe('I. A\n');
  });
  it('preserve every word', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu);
    const text = 'I. MỤC TIÊU\nPhấn đấu đến năm\n2030\nvà những năm tiếp theo, tỷ lệ (*) và chỉ tiêu (**).\n';
    expect(words(applySafeFixes(text).text)).toEqual(words(text));
  });
});
