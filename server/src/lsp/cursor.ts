import type { Connection } from 'vscode-languageserver';
import type { Scheduler } from '#lsp/scheduler.ts';

/** The notification by which a client may tell where the cursor is: `uri` of the document, `line` from 0. */
export const CURSOR = 'kehoach/cursor';

/** Tells the scheduler where the cursor is. */
export function listenToCursor(connection: Connection, scheduler: Scheduler): void {
  connection.onNotification(CURSOR, (params: unknown) => {
    if (typeof params !== 'object' || params === null) return;
    const { uri, line } = params as { readonly uri?: unknown; readonly line?: unknown };
    if (typeof uri === 'string' && Number.isInteger(line)) scheduler.cursorAt(uri, line as number);
  });
}
