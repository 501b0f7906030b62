import { type Disposable, window } from 'vscode';
import type { CursorMovedParams } from '#protocol/messages.ts';
import { LANGUAGE_ID } from '#protocol/names.ts';

/**
 * Calls `send` whenever the cursor of a plan moves to another line. The server holds new findings back while their line is
 * being typed, and publishes them when the cursor leaves it.
 */
export function onDidMoveCursor(send: (params: CursorMovedParams) => void): Disposable {
  let last: CursorMovedParams | undefined;
  return window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (document.languageId !== LANGUAGE_ID) return;
    const here = { uri: document.uri.toString(), line: selection.active.line };
    if (here.uri === last?.uri && here.line === last.line) return;
    last = here;
    send(here);
  });
}
