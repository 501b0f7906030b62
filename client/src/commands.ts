import { commands, type Disposable, type LogOutputChannel } from 'vscode';

export const SHOW_LOG = 'kehoach.showLog';
export const RESTART = 'kehoach.restartServer';

/** The commands that package.json contributes. */
export function registerCommands(
  log: LogOutputChannel,
  server: { restart(): Promise<void> },
): readonly Disposable[] {
  return [
    commands.registerCommand(SHOW_LOG, () => log.show()),
    commands.registerCommand(RESTART, () => server.restart()),
  ];
}
