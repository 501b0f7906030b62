import { type Disposable, window } from 'vscode';
import type { CursorMovedParams } from '#protocol/messages.ts';
import { LANGUAGE_ID } from '#protocol/names.ts';

/**
 * Tells `send` each time the cursor of a plan comes to another line. The server holds a new finding back while
 * its line is being typed; this is how it learns that the line has been left.
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
