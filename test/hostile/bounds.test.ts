import { describe, expect, it } from 'vitest';
import { nearest } from '#grammar/text/nearest.ts';
import { defaultOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { maxFindingsOfRule, maxRelatedPlaces, mergedEdits, truncatedMessage } from '#rules/limits.ts';
import { lintText } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { hostile, mixed, textOf } from './generator.ts';

const strict = { ...defaultOptions, preset: 'strict' } as const;

/** No message is longer than this, and no finding explained by more places. */
const maxMessageLength = 1_600;
/** What all rules may tell of a text together; fixes that change much of it grow with it, by so many characters for each of its own. */
const most = 600_000;
const perCharacter = 4;

/** What a report for programs holds of findings, but for the names of its fields. */
const sizeOf = (findings: readonly Finding[]) => JSON.stringify(findings).length;

function isBounded(text: string): void {
  const found = lintText(text, strict);
  const ofRule = Map.groupBy(found, ({ rule }) => rule);
  for (const [rule, all] of ofRule) expect([rule, all.length <= maxFindingsOfRule + 1]).toEqual([rule, true]);
  for (const { rule, message, fixes, related } of found) {
    const shown = [message, ...fixes.map(({ title }) => title), ...related.map((place) => place.message)];
    expect([rule, Math.max(...shown.map(({ length }) => length)) <= maxMessageLength]).toEqual([rule, true]);
    expect([rule, related.length <= maxRelatedPlaces]).toEqual([rule, true]);
  }
  expect(sizeOf(found)).toBeLessThan(most + perCharacter * text.length);
}

describe('the findings of a text grow no faster than the text', () => {
  it.each(hostile.map((kind) => [kind.name, kind] as const))('of %s', (_, kind) => {
    for (const length of [1_000, 30_000]) isBounded(textOf(kind, length));
  });
  it('where two kinds meet', () => {
    for (let i = 0; i < hostile.length; i++)
      isBounded(textOf(mixed(hostile[i]!, hostile[(i * 7 + 3) % hostile.length]!), 3_000));
  });
});

describe('what is left out', () => {
  const clauses = `I. NHIỆM VỤ\n${'1. Rà soát.\n'.repeat(3 * maxFindingsOfRule)}`;
  it('is reported once, with how much it is', () => {
    const found = lintText(clauses).filter(({ rule }) => rule === 'clause-numbering');
    expect(found).toHaveLength(maxFindingsOfRule + 1);
    expect(found.at(-1)!.message).toContain(`Còn ${3 * maxFindingsOfRule - 1 - maxFindingsOfRule} chỗ nữa`);
  });
  it('is fixed all the same', () => {
    const text = `I. NHIỆM VỤ\n1. A\n${'a. Rà soát;\n'.repeat(3 * maxFindingsOfRule)}`;
    expect(applySafeFixes(text).text).not.toMatch(/^a\. /m);
  });
  it('is not what a directive suppresses: that does not count', () => {
    const suppressed = `I. NHIỆM VỤ\n// kh-disable clause-numbering\n${'1. Rà soát.\n'.repeat(3 * maxFindingsOfRule)}// kh-enable clause-numbering\n1. Cuối.\n`;
    const found = lintText(suppressed).filter(({ rule }) => rule === 'clause-numbering');
    expect(found.map(({ start }) => suppressed.slice(start, start + 8))).toEqual(['1. Cuối.']);
  });
  it('are the names in one directive but for the first', () => {
    const text = `I. NHIỆM VỤ\n// kh-disable-next-line ${'a,'.repeat(10_000)}\n1. Rà soát.\n`;
    const found = lintText(text).filter(({ rule }) => rule === 'unknown-rule');
    expect(found).toHaveLength(21);
    expect(found.some(({ message }) => message.includes('9980'))).toBe(true);
  });
});

describe('messages', () => {
  it('quote the beginning and the end of what is long', () => {
    const shown = truncatedMessage(`Chữ “${'a'.repeat(1000)}z” sai. Sửa thành “b”.`);
    expect(shown).toMatch(/^Chữ “a{60} … a{29}z” sai\. Sửa thành “b”\.$/);
  });
  it('are as they are where they are short', () =>
    expect(truncatedMessage('Chữ “a” sai.')).toBe('Chữ “a” sai.'));
});

describe('a fix of many edits', () => {
  it('makes the same of the text in fewer', () => {
    const text = 'ab'.repeat(5_000) + ' '.repeat(500) + 'ab'.repeat(300);
    const edits = [...text.matchAll(/b/g)].map(({ index }) => ({ start: index, end: index + 1, text: 'đ' }));
    expect(mergedEdits(text, edits)).toHaveLength(2);
    expect(applyEdits(text, mergedEdits(text, edits))).toBe(applyEdits(text, edits));
  });
});

it('the nearest name is the same for every way to distinguish names', () => {
  for (const id of ruleIds)
    for (let i = 0; i < id.length; i++) {
      expect(nearest(id.slice(0, i) + id.slice(i + 1), ruleIds)).toBe(id);
      expect(nearest(`${id.slice(0, i)}#${id.slice(i + 1)}`, ruleIds)).toBe(id);
    }
});
