import type { Connection } from 'vscode-languageserver';
import type { Scheduler } from '#lsp/scheduler.ts';
import { CURSOR_MOVED } from '#protocol/messages.ts';

/** Passes the position of the client's cursor on to the scheduler; a notification that is not of the right shape is ignored. */
export function listenToCursor(connection: Connection, scheduler: Scheduler): void {
  connection.onNotification(CURSOR_MOVED, (params: unknown) => {
    if (typeof params !== 'object' || params === null) return;
    const { uri, line } = params as { readonly uri?: unknown; readonly line?: unknown };
    if (typeof uri === 'string' && Number.isInteger(line)) scheduler.cursorAt(uri, line as number);
  });
}
