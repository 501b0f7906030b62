import { type CompletionItem, commands, type Position, type TextDocument, window } from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { runCommand } from './run-command.ts';

/** When the list may be on the screen, in milliseconds after the answer; on a slow machine later. */
const delays = [30, 100, 250, 600, 1200];
/** When VS Code would have asked again by itself after an answer that came too late, in milliseconds. */
const lateAfter = 120;

let requests = 0;

/**
 * Focuses the suggestion that the server preselects. While the user types, no suggestion has the focus
 * (`editor.suggest.selectionMode`), so that Enter ends the line. Where the typed letters can only be a query (`so noi`), the server
 * preselects a suggestion; this gives it the focus, so that Enter accepts it. Where the user types on, it does nothing.
 */
export const provideCompletionItem: NonNullable<CompletionMiddleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const request = ++requests;
  const { version } = document;
  const answer = await next(document, position, context, token);
  const after = (delay: number, isStill: () => boolean, then: () => void) =>
    setTimeout(() => request === requests && isStill() && then(), delay);
  const items: readonly CompletionItem[] = Array.isArray(answer) ? answer : (answer?.items ?? []);
  if (items[0]?.preselect && !token.isCancellationRequested)
    for (const delay of delays)
      after(
        delay,
        () => document.version === version,
        () => runCommand('focusSuggestion'),
      );
  // Where typing outruns the answer, VS Code may keep the list for fewer letters, even after it has asked for another and
  // cancelled that. Then the list is requested again.
  after(
    lateAfter,
    () => document.version !== version && isInWord(document, position),
    () => void askAnew(),
  );
  return answer;
};

/** Whether the cursor is still on the line of `position`, after a letter or digit. */
function isInWord(document: TextDocument, { line }: Position): boolean {
  const editor = window.activeTextEditor;
  // The text may have become shorter, and the selection may be older than the text.
  if (editor?.document !== document || document.isClosed || line >= document.lineCount) return false;
  const { active, isEmpty } = editor.selection;
  const before = document.lineAt(line).text.slice(0, active.character);
  return isEmpty && active.line === line && /[\p{L}\p{M}\p{N}]$/u.test(before);
}

/** Requests suggestions again; hides the list first, because the command does nothing while one is shown. */
async function askAnew(): Promise<void> {
  await commands.executeCommand('hideSuggestWidget');
  await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
