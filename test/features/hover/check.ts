import { expect } from 'vitest';
import { abbreviationHover } from '#features/hover/abbreviation.ts';
import { hoverAt } from '#features/hover.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { cursorOf, parseFile, renderRanges } from '#test/fixtures/fixture.ts';
import { ruleDescriptions } from '#test/rules/pages.ts';

/**
 * The hover at `$0` matches all of `expected`: a string is contained in its Markdown, a pattern matches it. Where the fixture marks a
 * range by `‹…›`, the hover is of that range.
 */
export function checkHover(fixture: string, ...expected: readonly (string | RegExp)[]): void {
  checkHoverIn('vi', fixture, ...expected);
}

/** `checkHover` in a given language. */
export function checkHoverIn(
  locale: Locale,
  fixture: string,
  ...expected: readonly (string | RegExp)[]
): void {
  const { text, marks, hover } = hoverOf(fixture, locale);
  if (!hover?.range) throw new Error(`no hover at $0 of ${text}`);
  if (marks.length > 0)
    expect(renderRanges(text, [new LineIndex(text).spanOf(hover.range)])).toBe(renderRanges(text, marks));
  const { value } = hover.contents as { value: string };
  for (const each of expected) checkMarkdown(value, each);
}

/** The part of a hover on the abbreviation at `$0` matches `expected`, as in `checkHover`; there is none where that is undefined. */
export function checkAbbreviationHover(
  fixture: string,
  expected: string | RegExp | undefined,
  locale: Locale = 'vi',
): void {
  const file = parseFile(fixture);
  const plan = readPlan(file.text);
  const markdown = abbreviationHover(plan, new LineIndex(file.text), cursorOf(file), locale)?.markdown;
  if (expected === undefined) expect(markdown).toBeUndefined();
  else checkMarkdown(markdown ?? 'no hover', expected);
}

function checkMarkdown(markdown: string, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(markdown).toContain(expected);
  else expect(markdown).toMatch(expected);
}

/** There is no hover at `$0`. */
export function checkNoHover(fixture: string): void {
  expect(hoverOf(fixture, 'vi').hover).toBeUndefined();
}

function hoverOf(fixture: string, locale: Locale) {
  const file = parseFile(fixture);
  const { text, marks } = file;
  const lines = new LineIndex(text);
  const hover = hoverAt(readPlan(text), lines, cursorOf(file), locale, ruleDescriptions[locale]);
  return { text, marks, hover };
}
