import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { codeActions } from '#features/code-actions.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { applyEdits } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';

/** Rules that say of a text only that it is still to be filled in, as it is where an assist has just put the cursor. */
const unfinished: ReadonlySet<string> = new Set([
  'empty-field',
  'placeholder',
  'missing-product',
  'missing-deadline', // the deadline was the empty field that is removed
]);

/**
 * Makes every assist that is offered in a text, `step` lines apart, and gives what it has done wrong: a finding that it was offered for and that stays, or one that
 * comes.
 */
export function faultsOfAssists(text: string, step = 1): string[] {
  const plan = readPlan(text);
  const lines = new LineIndex(text);
  const findings = lintPlan(plan, defaultOptions);
  const before = countsOf(findings);
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let line = 0; line < lines.lineCount; line += step) {
    const start = lines.lineStart(line);
    const at = lines.positionAt(start + Math.floor(lines.line(line).length / 2));
    const actions = codeActions({
      plan,
      options: defaultOptions,
      findings,
      document: { uri: 'file:///a.kh', version: 1, lines, versioned: false },
      docsUrl: undefined,
      range: { start: at, end: at },
      only: [CodeActionKind.QuickFix, CodeActionKind.Refactor, 'source.organizeNumbering'],
      isInvoked: true,
      fillsIn: true,
      today: '2026-03-10',
    });
    for (const action of actions) {
      const edits = editsOf(action, lines);
      const key = JSON.stringify([action.title, edits]);
      if (edits.length === 0 || seen.has(key) || action.title.startsWith('Tắt quy tắc')) continue;
      seen.add(key);
      const after = countsOf(lintPlan(readPlan(applyEdits(text, edits)), defaultOptions));
      for (const [rule, count] of after)
        if (count > (before.get(rule) ?? 0) && !unfinished.has(rule))
          faults.push(
            `line ${line + 1}: ${action.title}: ${rule} comes (${before.get(rule) ?? 0} → ${count})`,
          );
      const [resolved] = action.diagnostics ?? [];
      const rule = String(resolved?.code ?? '');
      const isToBeFilled = action.command !== undefined;
      if (resolved && !isToBeFilled && (after.get(rule) ?? 0) >= (before.get(rule) ?? 0))
        faults.push(`line ${line + 1}: ${action.title}: ${rule} stays`);
    }
  }
  return faults;
}

function countsOf(findings: readonly { readonly rule: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const editsOf = ({ edit }: CodeAction, lines: LineIndex) =>
  Object.values(edit?.changes ?? {})
    .flat()
    .map((each) => ({ ...lines.spanOf(each.range), text: each.newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
