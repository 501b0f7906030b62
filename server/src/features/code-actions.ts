import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { assists } from '#features/assists/index.ts';
import { organizeNumbering, SOURCE_ORGANIZE_NUMBERING } from '#features/assists/organize-numbering.ts';
import { type CodeActionInput, codeAction } from '#features/code-action.ts';
import { dictionaryActions, isForDictionary } from '#features/dictionary.ts';
import type { CancellationToken, DocumentRequest, FeatureContext } from '#features/feature.ts';
import { allFixed, fixAll, fixAllOfRule, SOURCE_FIX_ALL } from '#features/fix-all.ts';
import type { LineIndex } from '#features/position.ts';
import { suppressions } from '#features/suppress.ts';
import type { Finding } from '#rules/finding.ts';
import { safeFixOf } from '#rules/fix.ts';

/** A request for code actions in a range; `only` names the kinds that are wanted. */
export interface CodeActionRequest extends DocumentRequest {
  readonly range: Range;
  readonly only: readonly CodeActionKind[] | undefined;
  readonly isInvoked: boolean;
  readonly token: CancellationToken;
}

/** The code actions of a request. The configuration is read only where a misspelt word may be put into it. */
export async function codeActionsFor(
  { document, options, range, only, isInvoked, token }: CodeActionRequest,
  { workspace, editor, inSlices, today }: FeatureContext,
): Promise<CodeAction[]> {
  const { plan, uri, version, lines } = document;
  const findings = document.findings(options);
  const config = findingsIn({ findings, range, document }).some(isForDictionary)
    ? await workspace.configToEdit(uri)
    : undefined;
  const isFixingAll = only !== undefined && isWanted(only, SOURCE_FIX_ALL) && findings.some(safeFixOf);
  const fixed = isFixingAll ? await inSlices(allFixed(plan, options), document, token) : undefined;
  if (isFixingAll && !fixed) return [];
  return codeActions({
    fixedText: fixed?.plan.text,
    plan,
    options,
    findings,
    document: { uri, version, lines, versioned: editor.versionedEdits },
    docsUrl: editor.docsUrl,
    range,
    only,
    isInvoked,
    today: today(),
    fillsIn: editor.fillsIn,
    dictionaries: { commands: editor.dictionary, config },
  });
}

/** The kinds of actions that there are, for the server to announce. */
export const codeActionKinds: CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
  SOURCE_FIX_ALL,
  SOURCE_ORGANIZE_NUMBERING,
];

/**
 * The code actions for the findings in a range, and those that fix all findings where they are requested. Fixes come first and
 * suppressions last. Editors keep this order, but put preferred actions and those with diagnostics first; therefore every
 * quick fix has diagnostics.
 */
export function codeActions(at: CodeActionInput): CodeAction[] {
  const only = at.only ?? (at.isInvoked ? invokedKinds : [CodeActionKind.QuickFix]);
  const found = isWanted(only, CodeActionKind.QuickFix) ? findingsIn(at) : [];
  return [
    ...found.flatMap((finding) => fixesOf(at, finding)),
    ...assists(at, (kind) => isWanted(only, kind)),
    ...quickFixes(at, found),
    ...(isWanted(only, SOURCE_FIX_ALL) ? fixAll(at) : []),
    ...(isWanted(only, SOURCE_ORGANIZE_NUMBERING) ? organizeNumbering(at) : []),
    ...suppressions(at, found),
  ];
}

/** What is offered where the user asks for actions and names no kind; those of the whole plan have their own menu. */
const invokedKinds: readonly CodeActionKind[] = [CodeActionKind.QuickFix, CodeActionKind.Refactor];

/** Whether a kind is requested: `source` includes `source.fixAll.kehoach`, the empty kind includes all. */
function isWanted(only: readonly string[], kind: string): boolean {
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

interface FindingsInRange {
  readonly findings: readonly Finding[];
  readonly range: Range;
  readonly document: { readonly lines: LineIndex };
}

/** The findings that a range touches; an end counts as inside, since a cursor stands there. */
function findingsIn({ findings, range, document }: FindingsInRange): Finding[] {
  const { start, end } = document.lines.spanOf(range);
  return findings.filter((finding) => finding.start <= end && start <= finding.end);
}

function quickFixes(at: CodeActionInput, found: readonly Finding[]): CodeAction[] {
  const rules = new Set(found.map(({ rule }) => rule));
  return [...[...rules].flatMap((rule) => fixAllOfRule(at, rule)), ...dictionaryActions(at, found)];
}

/** The fixes of a finding as actions; the first safe one is preferred, so an editor may apply it by “Auto Fix”. */
function fixesOf(at: CodeActionInput, finding: Finding): CodeAction[] {
  const preferred = safeFixOf(finding);
  return finding.fixes.map((fix) => ({
    ...codeAction(at, {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      edits: fix.edits,
    }),
    ...(fix === preferred && { isPreferred: true }),
  }));
}
