import { expect } from 'vitest';
import { lookalikes } from '#grammar/tables/lookalikes.ts';
import { withoutInvisibleCharacters } from '#grammar/text/invisible.ts';
import { resultOf } from '#grammar/text/steps.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { applyEdits, applySafeFixes, nonOverlapping, safeFixOf } from '#rules/fix.ts';
import { everyFindingSteps } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { throwRuleError } from '#rules/rule-error.ts';

/** The rules whose contracts allow adding or removing words; fixes of all other rules keep the sequence of words. */
const rulesThatChangeWords = new Set([
  'repeated-agency',
  'motto-spelling',
  'date-format',
  'broken-paragraph',
  'unused-directive',
]);
/** Rules of numbering: once one item is fixed, they report the next one, so their findings move. */
const rulesWhoseFindingsMove = new Set([
  'section-numbering',
  'clause-numbering',
  'item-lettering',
  'mixed-list-markers',
]);

const ours = new Map(
  Object.entries(lookalikes).flatMap(([intended, letters]) =>
    Array.from(letters, (letter) => [letter, intended]),
  ),
);

/** The words of a text in order, folded as contracts fold them: letter case, composition, leading zeros, look-alike letters. */
export function wordsOf(text: string): string[] {
  const words =
    withoutInvisibleCharacters(text)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) =>
    Array.from(word, (letter) => ours.get(letter) ?? letter)
      .join('')
      .toLowerCase()
      .replace(/^0+(?=\d)/, ''),
  );
}

/** All findings, without the limit on findings of one kind that a report has. */
const all = (text: string, options: LintOptions) =>
  resultOf(everyFindingSteps(readPlan(text), options, throwRuleError));

/**
 * Checks that the safe fixes of `text` keep their contracts (the lint throws otherwise), keep the sequence of words unless a
 * contract allows more, are idempotent, and bring no new finding. Gives the fixed text.
 */
export function checkSafeFixes(text: string, options: LintOptions = defaultOptions): string {
  let fixed = text;
  let before = all(text, options);
  const known = new Set(before.map((finding) => keyOf(text, finding)));
  const fresh: string[] = [];
  for (let round = 0; round < 12; round++) {
    const fixes = before.flatMap((finding) => {
      const fix = safeFixOf(finding);
      return fix ? [{ ...fix, rule: finding.rule }] : [];
    });
    const taken = new Set(nonOverlapping(fixes));
    const made = fixes.filter((fix) => taken.has(fix));
    const edits = (of: readonly Fix[]): TextEdit[] => of.flatMap((fix) => fix.edits);
    const next = applyEdits(fixed, edits(made));
    const byWordy = applyEdits(fixed, edits(made.filter(({ rule }) => rulesThatChangeWords.has(rule))));
    expect(wordsOf(next)).toEqual(wordsOf(byWordy));
    if (next === fixed) break;
    const after = all(next, options);
    for (const finding of after) {
      const key = keyOf(next, finding);
      if (!known.has(key)) fresh.push(`after ${[...new Set(made.map(({ rule }) => rule))].join()}: ${key}`);
    }
    fixed = next;
    before = after;
  }
  expect(fresh).toEqual([]);
  expect(applySafeFixes(text, options).text).toBe(fixed);
  expect(applySafeFixes(fixed, options)).toEqual({ text: fixed, applied: 0 });
  return fixed;
}

/**
 * The punctuation that safe fixes of `text` added between two words that are on one line of `plain`, where `text` has the words of
 * `plain` in shorter lines: no fix may add any there. Each as the words around it.
 */
export function marksAddedWithinLines(plain: string, text: string, fixed: string): string[] {
  const [whole, cut, now] = [gapsOf(plain), gapsOf(text), gapsOf(fixed)];
  if (whole.length !== cut.length || cut.length !== now.length) return [];
  const marks = (gap: string) => gap.match(/[.;:,/]/g)?.length ?? 0;
  return whole.flatMap((gap, i) =>
    !/[\r\n]/.test(gap.between) &&
    /[\r\n]/.test(cut[i]!.between) &&
    marks(now[i]!.between) > marks(cut[i]!.between)
      ? [`${now[i]!.before}${now[i]!.between.trim()} ${now[i]!.after}`]
      : [],
  );
}

/** What is between the words of a text, each with the two words. */
const gapsOf = (text: string) =>
  [
    ...text.normalize('NFC').matchAll(/([\p{L}\p{M}\p{N}]+)([^\p{L}\p{M}\p{N}]+)(?=([\p{L}\p{M}\p{N}]+))/gu),
  ].map(([, before, between, after]) => ({ before, between: between!, after }));

/**
 * The identity of a finding without its position: its rule, the words in its range and its message, folded as fixes may change
 * them. For rules whose findings move, the rule alone.
 */
function keyOf(text: string, { rule, start, end, message }: Finding): string {
  if (rulesWhoseFindingsMove.has(rule)) return rule;
  const messageWords = wordsOf(message.replace(/“[^”]*”|\d+ (?:chỗ|chữ|lỗi|dòng)/g, ' ')).join(' ');
  return `${rule}: ${wordsOf(text.slice(start, end)).slice(0, 12).join(' ')} (${messageWords})`;
}

/** The preset `strict` without the rules that ask for missing parts of a plan. */
export const strictWithoutMissing: LintOptions = {
  ...defaultOptions,
  preset: 'strict',
  rules: Object.fromEntries(ruleIds.filter((id) => id.startsWith('missing-')).map((id) => [id, 'off'])),
};
