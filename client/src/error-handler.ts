import { window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { RESTART, SHOW_LOG } from './commands.ts';
import { localize } from './localize.ts';
import { runCommand } from './run-command.ts';

/** How many crashes within `WINDOW_MS` are followed by a restart. */
const MAX_CRASHES = 4;
const WINDOW_MS = 3 * 60 * 1000;

/** Shows an error with the two things that the user can do about it: open the log, restart the server. */
function showServerError(message: string): void {
  const restart = localize('Restart Server');
  const log = localize('Show Log');
  void window.showErrorMessage(message, restart, log).then((choice) => {
    if (choice === restart) runCommand(RESTART);
    if (choice === log) runCommand(SHOW_LOG);
  });
}

/**
 * Decides what follows when the server crashes: a restart, unless it never ran (`hasRun`) or has crashed too often; then an
 * error is shown. `now` is the clock, in milliseconds.
 */
export function createErrorHandler(hasRun: () => boolean, now: () => number = Date.now): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: (error, _message, count) => {
      if (count !== undefined && count <= 3) return { action: ErrorAction.Continue, handled: true };
      showServerError(localize('The connection to the plan server failed: {0}', error.message));
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      // A server that crashes while it starts would crash again; start() reports that.
      if (!hasRun()) return { action: CloseAction.DoNotRestart, handled: true };
      crashes = [...crashes.filter((at) => now() - at < WINDOW_MS), now()];
      if (crashes.length <= MAX_CRASHES) return { action: CloseAction.Restart, handled: true };
      showServerError(
        localize('The plan server crashed {0} times in a row and was stopped.', crashes.length),
      );
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

/** Shows errors of the library in the language of the product, with the commands that help; the log gets the full error. */
export function showClientErrors(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data, show = true) => {
    log(message, data, false);
    if (show) showServerError(localize('The plan server failed: {0}', message));
  };
}
