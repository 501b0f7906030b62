import { expect } from 'vitest';
import { formatEdits } from '#features/format/format.ts';
import { formattingOptions } from '#features/format/rule-fixes.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import { throwRuleError } from '#rules/rule-error.ts';
import { parseFile } from '#test/fixtures/fixture.ts';
import { wordsOf } from '#test/rules/check-safe-fixes.ts';

/**
 * Formats a text, and checks what holds for every text: the same words in the same order, formatting again changes nothing, there are no
 * more findings than before, and no fewer tasks (a sign of the second level may show whose field a line is). Gives the formatted text.
 */
export function checkFormatting(text: string): string {
  const plan = readPlan(text);
  const edits = formatEdits(plan, defaultOptions);
  const formatted = applyEdits(text, edits);
  const after = readPlan(formatted);
  expect(wordsWithoutMarkers(formatted)).toEqual(wordsWithoutMarkers(text));
  expect(applyEdits(formatted, formatEdits(after, defaultOptions))).toBe(formatted);
  expect(after.tasks.length).toBeGreaterThanOrEqual(plan.tasks.length);
  const [before, left] = [findingsOf(plan), findingsOf(after)];
  if (left.length > before.length) {
    // What a rule's own fix uncovers (`1)` becomes a clause, whose empty field is seen) is the business of that rule.
    const fixed = readPlan(applySafeFixes(text, formattingOptions(defaultOptions)).text);
    if (left.length > findingsOf(fixed).length) expect(left).toEqual(before);
  }
  for (const [i, edit] of edits.entries()) {
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    expect(text.slice(edit.start, edit.end)).not.toBe(edit.text);
    if (i > 0) expect(edit.start).toBeGreaterThanOrEqual(edits[i - 1]!.end);
  }
  return formatted;
}

/** The formatted text of a fixture is `expected`; it is so, too, in decomposed letters and with CRLF line ends. */
export function checkFormat(fixture: string, expected: string): void {
  const { text } = parseFile(fixture);
  const wanted = parseFile(expected).text;
  expect(checkFormatting(text)).toBe(wanted);
  expect(checkFormatting(text.normalize('NFD'))).toBe(wanted.normalize('NFD'));
  const crlf = (words: string) => words.replaceAll('\n', '\r\n');
  expect(checkFormatting(crlf(text))).toBe(crlf(wanted));
}

/** A text that formatting leaves as it is. */
export const checkFormatted = (fixture: string): void => checkFormat(fixture, fixture);

/** The letter `o` opens an item of a list as Word writes it, and is no word then. */
const wordsWithoutMarkers = (text: string) => wordsOf(text.replace(/^[^\S\r\n]*o(?=[^\S\r\n])/gm, ''));

const findingsOf = (plan: Plan) =>
  lintPlan(plan, defaultOptions, throwRuleError, (_rule, check) => check(), Number.POSITIVE_INFINITY).map(
    ({ rule, start }) => `${rule} ${plan.text.slice(start, start + 20)}`,
  );
