import type { LogOutputChannel } from 'vscode';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { findable } from './symbols.ts';

/** The language id of `.kh` files, as package.json contributes it. */
export const LANGUAGE = 'kehoach';

/** The section of the settings that client and server share; it also names the diagnostics. */
export const SECTION = 'kehoach';

/** What the client is told, the same in the desktop and in the browser. */
export function clientOptions(
  log: LogOutputChannel,
  trace: LogOutputChannel,
  errorHandler: ErrorHandler,
  docsUrl: string,
): LanguageClientOptions {
  return {
    // No scheme: unsaved plans and plans of a virtual workspace are plans too.
    documentSelector: [{ language: LANGUAGE }],
    // The server reads the plans of the workspace through us: see files.ts.
    // Findings link to the rules' pages, which come with the extension. Commands of the dictionary: see commands.ts.
    initializationOptions: { files: true, docsUrl, dictionary: true },
    synchronize: { configurationSection: SECTION },
    diagnosticCollectionName: SECTION,
    outputChannel: log,
    traceOutputChannel: trace,
    errorHandler,
    middleware: {
      provideWorkspaceSymbols: async (query, token, next) =>
        findable(query, (await next(query, token)) ?? []),
    },
    // The failed start is reported once, by start() itself; this only keeps the library from saying it twice more.
    initializationFailedHandler: () => false,
  };
}
