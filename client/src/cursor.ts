import { type Disposable, window } from 'vscode';
import { LANGUAGE } from './names.ts';

/** The notification that tells the server where the cursor is: `uri` of the plan, `line` from 0. */
export const CURSOR = 'kehoach/cursor';

export interface CursorParams {
  uri: string;
  line: number;
}

/**
 * Tells `send` each time the cursor of a plan comes to another line. The server holds a new finding back while
 * its line is being typed; this is how it learns that the line has been left.
 */
export function followCursor(send: (params: CursorParams) => void): Disposable {
  let last: CursorParams | undefined;
  return window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (document.languageId !== LANGUAGE) return;
    const here = { uri: document.uri.toString(), line: selection.active.line };
    if (here.uri === last?.uri && here.line === last.line) return;
    last = here;
    send(here);
  });
}
