import { expect } from 'vitest';
import { abbreviationHints } from '#features/inlay-hints/abbreviations.ts';
import { deadlineHints } from '#features/inlay-hints/deadlines.ts';
import type { Span } from '#grammar/text/span.ts';
import { readPlan } from '#model/plan.ts';

/** The hints on abbreviations in `range` of a text, in place and between `⟦⟧`, give `expected`. */
export function checkAbbreviationHints(text: string, expected: string, range: Span = wholeOf(text)): void {
  expect(withHints(text, abbreviationHints(readPlan(text), range))).toBe(expected);
}

/** The hints on deadlines in `range` of a text, in place and between `⟦⟧`, give `expected`. */
export function checkDeadlineHints(text: string, expected: string, range: Span = wholeOf(text)): void {
  expect(withHints(text, deadlineHints(readPlan(text), range, 'vi'))).toBe(expected);
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

const withHints = (text: string, hints: readonly { readonly offset: number; readonly label: string }[]) =>
  hints
    .toReversed()
    .reduce((shown, { offset, label }) => `${shown.slice(0, offset)}⟦${label}⟧${shown.slice(offset)}`, text);
