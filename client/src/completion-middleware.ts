import { type CompletionItem, commands, type Position, type TextDocument, window } from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';
import { runCommand } from './run-command.ts';

/** Milliseconds after the answer: by then the list is on the screen, on a slow machine later. */
const delays = [30, 100, 250, 600, 1200];
/** So long after an answer that came too late VS Code would have asked again by itself, in milliseconds. */
const lateAfter = 120;

let requests = 0;

/**
 * While one types no row of the list has the focus (`editor.suggest.selectionMode`), so Enter ends the line. Only where the
 * server preselects a row, because what is typed can be no text (`so noi`), that row gets the focus, and Enter takes it. It
 * stays without where one types on in the meantime; where there is no list, or a row has the focus, the command does nothing.
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
  // Where typing outruns the answer VS Code may go on with a list for fewer letters, even where it has asked for another
  // and cancelled that: then it is asked for anew.
  after(
    lateAfter,
    () => document.version !== version && isInWord(document, position),
    () => void askAnew(),
  );
  return answer;
};

/** Whether the cursor still is on the line of `position`, behind a letter or digit. */
function isInWord(document: TextDocument, { line }: Position): boolean {
  const editor = window.activeTextEditor;
  // The text may be shorter by now, and the cursor of a while ago.
  if (editor?.document !== document || document.isClosed || line >= document.lineCount) return false;
  const { active, isEmpty } = editor.selection;
  const before = document.lineAt(line).text.slice(0, active.character);
  return isEmpty && active.line === line && /[\p{L}\p{M}\p{N}]$/u.test(before);
}

/** The command that asks does nothing while a list is on the screen. */
async function askAnew(): Promise<void> {
  await commands.executeCommand('hideSuggestWidget');
  await commands.executeCommand('editor.action.triggerSuggest', { auto: true });
}
