import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode';
import { SETTINGS_SECTION } from '#protocol/names.ts';

/**
 * Creates a trace channel over the log: the messages between client and server are written to it while the setting
 * `kehoach.trace.server` is on. The library itself looks at the log level of the channel only, not at the setting.
 */
export function createTraceChannel(log: LogOutputChannel): LogOutputChannel & Disposable {
  const level = (): LogLevel =>
    workspace.getConfiguration(SETTINGS_SECTION).get<string>('trace.server', 'off') === 'off'
      ? LogLevel.Info
      : LogLevel.Trace;
  const changed = new EventEmitter<LogLevel>();
  const settings = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SETTINGS_SECTION}.trace.server`)) changed.fire(level());
  });
  return {
    name: log.name,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: changed.event,
    trace: (message, ...args) => log.info(message, ...args),
    debug: (message, ...args) => log.debug(message, ...args),
    info: (message, ...args) => log.info(message, ...args),
    warn: (message, ...args) => log.warn(message, ...args),
    error: (error, ...args) => log.error(error, ...args),
    append: (value) => log.append(value),
    appendLine: (value) => log.appendLine(value),
    replace: (value) => log.replace(value),
    clear: () => log.clear(),
    show: () => log.show(true),
    hide: () => log.hide(),
    dispose: () => {
      settings.dispose();
      changed.dispose();
    },
  };
}
