import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { type CodeActionInput, codeAction } from '#features/code-action.ts';
import { LineIndex } from '#features/position.ts';
import { directiveText } from '#grammar/directive.ts';
import { groupBy } from '#grammar/text/group.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Line, PlanTree } from '#grammar/tree.ts';
import { clientCommands } from '#protocol/messages.ts';
import type { Finding } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';
import { quotedRule } from '#rules/rule-titles.ts';

/** For each line on which findings begin, and each rule of them: an action that inserts a directive which suppresses the rule. */
export function suppressions(at: CodeActionInput, findings: readonly Finding[]): CodeAction[] {
  const byPlace = groupBy(findings, ({ rule, start }) => `${lineAt(at.plan.tree, start)?.start}:${rule}`);
  return [...byPlace.values()].flatMap((same) => suppression(at, same));
}

function suppression(at: CodeActionInput, findings: readonly Finding[]): CodeAction[] {
  const { text, tree } = at.plan;
  const { rule, start } = findings[0]!;
  const line = lineAt(tree, start);
  // A directive applies to the next line that is no comment, so findings in comments cannot be suppressed.
  if (!line || line.kind === 'comment') return [];
  const place = text[line.start] === '\ufeff' ? line.start + 1 : line.start;
  // Who switches a rule off says why: the cursor comes behind the dashes, where the editor can put it there.
  const reason = at.fillsIn ? ' -- ' : '';
  const directive = `${directiveText('disable-next-line')}${rule}${reason}`;
  const title = {
    vi: `Tắt quy tắc ${quotedRule(rule, 'vi')} cho dòng này (ghi lý do)`,
    en: `Disable rule ${quotedRule(rule, 'en')} for this line (say why)`,
  };
  const edits = [{ start: place, end: place, text: directive + lineEndOf(text) }];
  const action = codeAction(at, { title, kind: CodeActionKind.QuickFix, findings, edits });
  if (!at.fillsIn) return [action];
  const position = new LineIndex(applyEdits(text, edits)).positionAt(place + directive.length);
  const command = {
    title: action.title,
    command: clientCommands.fillIn,
    arguments: [at.document.uri, position, false],
  };
  return [{ ...action, command }];
}

/** The line that `offset` is on; undefined behind all lines. */
function lineAt({ lines }: PlanTree, offset: number): Line | undefined {
  return lines[partitionPoint(lines, ({ end }) => end > offset)];
}
