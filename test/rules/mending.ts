import { expect } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { lookalikes } from '#grammar/tables/lookalikes.ts';
import { raise } from '#rules/fault.ts';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { apart, applyEdits, applySafeFixes, safeFixOf } from '#rules/fix.ts';
import { everyFinding } from '#rules/lint.ts';
import { defaultOptions, type LintOptions } from '#rules/options.ts';
import { ruleIds } from '#rules/registry.ts';

/** The rules whose contracts let words come or go; no fix of another one may touch the sequence of words. */
const wordy = new Set([
  'repeated-agency',
  'motto-spelling',
  'date-format',
  'broken-paragraph',
  'unused-directive',
]);
/** Rules of numbering speak of the next item where the one before is mended: what they find moves. */
const moving = new Set(['section-numbering', 'clause-numbering', 'item-lettering', 'mixed-list-markers']);

const ours = new Map(
  Object.entries(lookalikes).flatMap(([meant, letters]) => Array.from(letters, (letter) => [letter, meant])),
);

/** The words of a text in their order, folded as contracts fold them: letter case, composition, a zero before, look-alikes. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) =>
    Array.from(word, (letter) => ours.get(letter) ?? letter)
      .join('')
      .toLowerCase()
      .replace(/^0+(?=\d)/, ''),
  );
}

/** All findings: where a report stops at some of very many, those behind come to light when they are mended. */
const all = (text: string, options: LintOptions) => everyFinding(text, options, catalogData, raise);

/**
 * Fails where the safe fixes of `text` do what they never may: a fix that breaks its contract (then the lint throws), words that
 * come, go or change places but by fixes whose contract says so, a second run that changes something, a finding that was not there.
 * Gives the mended text.
 */
export function mendsHarmlessly(text: string, options: LintOptions = defaultOptions): string {
  let fixed = text;
  let before = all(text, options);
  const known = new Set(before.map((finding) => keyOf(text, finding)));
  const fresh: string[] = [];
  for (let round = 0; round < 12; round++) {
    const fixes = before.flatMap((finding) => {
      const fix = safeFixOf(finding);
      return fix ? [{ ...fix, rule: finding.rule }] : [];
    });
    const taken = new Set(apart(fixes));
    const made = fixes.filter((fix) => taken.has(fix));
    const edits = (of: readonly Fix[]): TextEdit[] => of.flatMap((fix) => fix.edits);
    const next = applyEdits(fixed, edits(made));
    const byWordy = applyEdits(fixed, edits(made.filter(({ rule }) => wordy.has(rule))));
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
 * The places within lines of `plain` where safe fixes of `text`, the same words in shorter lines, have put a mark: the middle of
 * sentences, which no fix may touch. Each as the words around it.
 */
export function marksWithinLines(plain: string, text: string, fixed: string): string[] {
  const [whole, cut, now] = [gapsOf(plain), gapsOf(text), gapsOf(fixed)];
  if (whole.length !== cut.length || cut.length !== now.length) return [];
  const marks = (gap: string) => gap.match(/[.;:,/]/g)?.length ?? 0;
  return whole.flatMap((gap, i) =>
    !/[\r\n]/.test(gap.said) && /[\r\n]/.test(cut[i]!.said) && marks(now[i]!.said) > marks(cut[i]!.said)
      ? [`${now[i]!.before}${now[i]!.said.trim()} ${now[i]!.after}`]
      : [],
  );
}

/** What stands between the words of a text, each with its neighbours. */
const gapsOf = (text: string) =>
  [
    ...text.normalize('NFC').matchAll(/([\p{L}\p{M}\p{N}]+)([^\p{L}\p{M}\p{N}]+)(?=([\p{L}\p{M}\p{N}]+))/gu),
  ].map(([, before, said, after]) => ({ before, said: said!, after }));

/**
 * What a finding is, wherever it stands: its rule, the words that it marks and what it says, but for what fixes may change in them.
 * Of rules whose findings move, the rule alone.
 */
function keyOf(text: string, { rule, start, end, message }: Finding): string {
  if (moving.has(rule)) return rule;
  const said = wordsOf(message.replace(/“[^”]*”|\d+ (?:chỗ|chữ|lỗi|dòng)/g, ' ')).join(' ');
  return `${rule}: ${wordsOf(text.slice(start, end)).slice(0, 12).join(' ')} (${said})`;
}

/** All rules but those that are off. */
export const onlyStrict: LintOptions = {
  ...defaultOptions,
  preset: 'strict',
  rules: Object.fromEntries(ruleIds.filter((id) => id.startsWith('missing-')).map((id) => [id, 'off'])),
};
