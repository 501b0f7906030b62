import type { LogOutputChannel } from 'vscode';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '#protocol/messages.ts';
import { LANGUAGE_ID, SETTINGS_SECTION } from '#protocol/names.ts';
import { provideCompletionItem } from './completion-middleware.ts';
import { addUnmarkedNames } from './workspace-symbols.ts';

/** The options of the client, the same on the desktop and in the browser. */
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
    // Findings come when the scheduler of the server shows them: asking for them would take a request more each time.
    initializationOptions: {
      files: true,
      docsUrl,
      dictionary: true,
      commands: true,
      pushDiagnostics: true,
      fillsIn: true,
      tasks: true,
    } satisfies InitializationOptions,
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
    // start() reports a failed start; without this the library would report it twice more.
    initializationFailedHandler: () => false,
  };
}
