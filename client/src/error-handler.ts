import { window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { RESTART, SHOW_LOG } from './commands.ts';
import { localize } from './localize.ts';
import { runCommand } from './run-command.ts';

/** So often the server may crash within `WINDOW_MS` before it is left alone. */
const MAX_CRASHES = 4;
const WINDOW_MS = 3 * 60 * 1000;

/** A message box with the two things a user can do about it: look at the log, start the server again. */
function showServerError(message: string): void {
  const restart = localize('Restart Server');
  const log = localize('Show Log');
  void window.showErrorMessage(message, restart, log).then((choice) => {
    if (choice === restart) runCommand(RESTART);
    if (choice === log) runCommand(SHOW_LOG);
  });
}

/**
 * Decides what follows when the server dies: it is started again, unless it never came up (`hasRun`) or has
 * crashed too often; then the user is told. `now` is the clock, in milliseconds.
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
      // A server that dies while it starts would die again: start() reports it.
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

/** Has what the library would show in English, without a way out, shown in our words; the log gets all of it. */
export function showClientErrors(client: BaseLanguageClient): void {
  const log = client.error.bind(client);
  client.error = (message, data, show = true) => {
    log(message, data, false);
    if (show) showServerError(localize('The plan server failed: {0}', message));
  };
}
