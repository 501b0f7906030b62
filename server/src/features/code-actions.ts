import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { type CodeActionsAt, codeAction } from '#features/code-action.ts';
import { dictionaryActions } from '#features/dictionary.ts';
import { fixAll, fixAllOfRule, SOURCE_FIX_ALL } from '#features/fix-all.ts';
import { suppressions } from '#features/suppress.ts';
import type { Finding } from '#rules/finding.ts';
import { safeFixOf } from '#rules/fix.ts';

/** The kinds of actions that there are, for the server to announce. */
export const codeActionKinds: CodeActionKind[] = [CodeActionKind.QuickFix, SOURCE_FIX_ALL];

/**
 * What can be done about the findings in a range, and about all findings where that is asked for. What mends comes first, what
 * only silences a rule last, whatever else there is; editors keep that order, but for putting preferred actions and those with
 * diagnostics first (so every quick fix has diagnostics).
 */
export function codeActions(at: CodeActionsAt): CodeAction[] {
  const only = at.only ?? [CodeActionKind.QuickFix];
  const found = isWanted(only, CodeActionKind.QuickFix) ? findingsIn(at) : [];
  return [
    ...quickFixes(at, found),
    ...(isWanted(only, SOURCE_FIX_ALL) ? fixAll(at) : []),
    ...suppressions(at, found),
  ];
}

/** A kind stands for its sub-kinds: `source` for `source.fixAll.kehoach`, the empty one for all. */
function isWanted(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function findingsIn(at: CodeActionsAt): Finding[] {
  const { start, end } = at.document.lines.spanOf(at.range);
  return at.findings.filter((finding) => finding.start <= end && start <= finding.end);
}

function quickFixes(at: CodeActionsAt, found: readonly Finding[]): CodeAction[] {
  const rules = new Set(found.map(({ rule }) => rule));
  return [
    ...found.flatMap((finding) => fixesOf(at, finding)),
    ...[...rules].flatMap((rule) => fixAllOfRule(at, rule)),
    ...dictionaryActions(at, found),
  ];
}

/** The first safe fix of a finding is the one that an editor may apply unasked. */
function fixesOf(at: CodeActionsAt, finding: Finding): CodeAction[] {
  const preferred = safeFixOf(finding);
  return finding.fixes.map((fix) => ({
    ...codeAction(at, {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      mends: [finding],
      edits: fix.edits,
    }),
    ...(fix === preferred && { isPreferred: true }),
  }));
}
