import { expect } from 'vitest';
import { renameAt } from '#features/rename.ts';
import { applyEdits } from '#rules/fix.ts';
import { planAt } from '#test/features/check.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';

/** Renaming what is at `$0` to `newName` gives `expected`. */
export function checkRename(fixture: string, newName: string, expected: string): void {
  const { plan, offset } = planAt(fixture);
  const rename = renameAt(plan, offset, newName);
  if (!rename || 'refusal' in rename)
    throw new Error(`not renamed: ${rename?.refusal.en ?? 'nothing at $0'}`);
  expect(applyEdits(plan.text, rename.edits)).toBe(fixtureText(expected));
}

/** Renaming what is at `$0` to `newName` is refused, for a reason whose Vietnamese text contains `reason`. */
export function checkRenameRefused(fixture: string, newName: string, reason: string): void {
  const { plan, offset } = planAt(fixture);
  const rename = renameAt(plan, offset, newName);
  if (!rename || 'edits' in rename) throw new Error('not refused');
  expect(rename.refusal.vi).toContain(reason);
}
