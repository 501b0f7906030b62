import { commands, window } from 'vscode';

/** Runs a command and shows its error, as the command palette does. */
export function runCommand(command: string): void {
  commands.executeCommand(command).then(undefined, (error: unknown) => {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  });
}
