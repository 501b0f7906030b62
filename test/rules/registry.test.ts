import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { defaultOptions } from '#rules/options.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import { findingsIn, ofWholePlans } from './check.ts';

const strict = { ...defaultOptions, preset: 'strict' } as const;
const rulesIn = (text: string) => lintText(text, strict).map(({ rule }) => rule);

describe('the registry', () => {
  it('names every rule once, in words that a directive can hold', () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
    for (const id of ruleIds) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, { doc, fix }) => {
  it('finds its bad example', () => expect(rulesIn(doc.bad)).toContain(id));
  it('is silent about its good example, and so are the rules that speak by default', () => {
    expect(rulesIn(doc.good)).not.toContain(id);
    const others = lintText(doc.good).filter(({ rule }) => !ofWholePlans.has(rule)); // most examples are pieces
    expect(others).toEqual([]);
  });
  it('speaks both languages', () => {
    for (const words of [doc.title, doc.what, doc.why])
      for (const said of [words.vi, words.en]) expect(said.trim()).not.toBe('');
    const messages = (['vi', 'en'] as const).map((locale) =>
      lintText(doc.bad, { ...strict, locale }).flatMap((finding) =>
        finding.rule === id ? [finding.message] : [],
      ),
    );
    expect(messages[0]).not.toEqual(messages[1]);
    expect(findingsIn(doc.bad, strict)).not.toEqual([]); // every message is looked at on the way
  });
  it('offers the fix that it says it has', () => {
    const fixes = lintText(doc.bad, strict)
      .filter(({ rule }) => rule === id)
      .flatMap((finding) => finding.fixes);
    expect(fixes.length > 0).toBe(fix !== 'none');
    for (const { safe } of fixes) expect(safe).toBe(fix === 'safe');
  });
});
