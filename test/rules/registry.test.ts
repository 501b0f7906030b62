import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { applyEdits } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { pageHeadings } from '#rules/page.ts';
import { allRules, ruleIds } from '#rules/registry.ts';
import { findingsIn, rulesOfWholePlans } from './check.ts';
import { badExamples, rulePage, rulePageFile } from './pages.ts';

const strict = { ...defaultOptions, preset: 'strict' } as const;
const rulesIn = (text: string) => lintText(text, strict).map(({ rule }) => rule);

describe('the registry', () => {
  it('names every rule once, in words that a directive can hold', () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
    for (const id of ruleIds) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

/** What the first fixes of the findings of a rule make of a text. */
function fixedBy(id: string, text: string): string {
  const fixes = lintText(text, strict).flatMap((finding) =>
    finding.rule === id ? finding.fixes.slice(0, 1) : [],
  );
  return fixes.reduceRight((fixed, { edits }) => applyEdits(fixed, edits), text);
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, { title, fix }) => {
  const { examples } = rulePage(id);
  const bad = badExamples(id);

  it('has all its sections and the same examples in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const { what, why } = rulePage(id, locale);
      for (const words of [what, why, title[locale]]) expect(words.trim()).not.toBe('');
      const { bad, good } = pageHeadings[locale];
      expect(readFileSync(rulePageFile(id, locale), 'utf8')).toMatch(
        new RegExp(
          `\n## ${bad}\n[^#]*\`\`\`kehoach bad\n[^]*\n## ${good}\n[^#]*\`\`\`kehoach (?:good|fixed)\n`,
        ),
      );
    }
    expect(rulePage(id, 'en').examples).toEqual(examples);
  });
  it.each(bad)('has a bad example that is found: %j', (text) => expect(rulesIn(text)).toContain(id));
  it.each(examples.filter(({ kind }) => kind !== 'bad'))(
    'has a good example that no rule of the default finds anything in: %j',
    ({ text }) => {
      expect(rulesIn(text)).not.toContain(id);
      const others = lintText(text).filter(({ rule }) => !rulesOfWholePlans.has(rule)); // most examples are pieces
      expect(others).toEqual([]);
    },
  );
  it('shows as fixed what the fixes make of the bad example before it', () => {
    const fixed = [...examples.entries()].filter(([, { kind }]) => kind === 'fixed');
    expect(fixed.map(([i]) => fixedBy(id, examples[i - 1]!.text))).toEqual(fixed.map(([, { text }]) => text));
  });
  it('has bad examples with messages in both languages', () => {
    for (const text of bad) {
      const messages = (['vi', 'en'] as const).map((locale) =>
        lintText(text, { ...strict, locale }).flatMap((finding) =>
          finding.rule === id ? [finding.message] : [],
        ),
      );
      expect(messages[0]).not.toEqual(messages[1]);
      expect(findingsIn(text, strict)).not.toEqual([]); // every message is looked at on the way
    }
  });
  it('has bad examples with the kind of fix that the rule declares', () => {
    const fixes = bad.flatMap((text) =>
      lintText(text, strict).flatMap((finding) => (finding.rule === id ? finding.fixes : [])),
    );
    expect(fixes.length > 0).toBe(fix !== 'none');
    for (const { safe } of fixes) expect(safe).toBe(fix === 'safe');
  });
});

it('no page is left of a rule that is gone', () => {
  for (const locale of ['vi', 'en'] as const)
    expect(readdirSync(`docs/rules/${locale}`).sort()).toEqual(
      ['README.md', ...ruleIds.map((id) => `${id}.md`)].sort(),
    );
});
