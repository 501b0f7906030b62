import type { LogOutputChannel } from 'vscode';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '#protocol/messages.ts';
import { LANGUAGE_ID, SETTINGS_SECTION } from '#protocol/names.ts';
import { provideCompletionItem } from './completion-middleware.ts';
import { addUnmarkedNames } from './workspace-symbols.ts';

/** What the client is told, the same in the desktop and in the browser. */
export function createClientOptions(
  log: LogOutputChannel,
  trace: LogOutputChannel,
  errorHandler: ErrorHandler,
  docsUrl: string,
): LanguageClientOptions {
  return {
    // No scheme: unsaved plans and plans of a virtual workspace are plans too.
    documentSelector: [{ language: LANGUAGE_ID }],
    // The server reads the plans of the workspace through us: see file-requests.ts.
    // Findings link to the rules' pages, which come with the extension. Commands of the dictionary: see commands.ts.
    initializationOptions: { files: true, docsUrl, dictionary: true } satisfies InitializationOptions,
    synchronize: { configurationSection: SETTINGS_SECTION },
    diagnosticCollectionName: SETTINGS_SECTION,
    outputChannel: log,
    traceOutputChannel: trace,
    errorHandler,
    middleware: {
      provideCompletionItem: provideCompletionItem,
      provideWorkspaceSymbols: async (query, token, next) =>
        addUnmarkedNames(query, (await next(query, token)) ?? []),
    },
    // The failed start is reported once, by start() itself; this only keeps the library from saying it twice more.
    initializationFailedHandler: () => false,
  };
}
