import { commands, window } from 'vscode';

/** Runs a command; what goes wrong is shown, as it would be from the command palette. */
export function runCommand(command: string): void {
  commands.executeCommand(command).then(undefined, (error: unknown) => {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  });
}
