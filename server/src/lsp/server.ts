import {
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { capabilitiesFor } from '#lsp/capabilities.ts';
import { createContext, type ServerContext, type ServerHost } from '#lsp/context.ts';
import { listenToCursor } from '#lsp/cursor.ts';
import { listenToDocuments, reloadSettings } from '#lsp/document-events.ts';
import { registerFeatures } from '#lsp/handlers.ts';
import { handleListEdits } from '#lsp/list-edit.ts';
import { handleNewPlans } from '#lsp/new-plan.ts';
import { handlePastes } from '#lsp/paste.ts';
import { handlePreviews } from '#lsp/preview.ts';
import { handleReviews, type Review } from '#lsp/review.ts';
import { SETTINGS_SECTION } from '#protocol/names.ts';
import type { Finding } from '#rules/finding.ts';
import { synchronizeConfigs } from './config-sync.ts';
import { refreshDecorations } from './decorations.ts';
import { handleCommands } from './execute-command.ts';
import { handlePulls } from './pull-diagnostics.ts';
import { findingsInSlices } from './slices.ts';
import { handleTaskLists } from './task-lists.ts';

/**
 * Serves one client over `connection` until it ends; the library ends the process, with 0 after a shutdown, else 1. The
 * server is made when the client initializes it and says what it can do; before that it answers nothing.
 */
export function startServer(connection: Connection, host: ServerHost = {}): void {
  let context: ServerContext | undefined;
  connection.onInitialize((params): InitializeResult | ResponseError<{ retry: boolean }> => {
    if (context) return new ResponseError(ErrorCodes.InvalidRequest, 'Initialized already', { retry: false });
    context = createContext(connection, params, host);
    register(context, foldersOf(params));
    return { capabilities: capabilitiesFor(context.client), serverInfo: { name: 'kehoach' } };
  });
  connection.onRequest((method) =>
    context
      ? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'Not initialized'),
  );
  connection.listen();
}

/** Registers the handlers of all that the client may send from now on. */
function register(context: ServerContext, folders: readonly WorkspaceFolder[]): void {
  const { connection, client, documents, settings, workspaceSync: plans, scheduler } = context;
  connection.onInitialized(() => {
    plans.start(folders);
    if (client.opensConfigs) context.inBackground(synchronizeConfigs(connection));
    if (client.registersConfiguration)
      context.inBackground(
        connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }),
      );
  });
  connection.onDidChangeConfiguration((change) => {
    settings.push(change?.settings);
    context.inBackground(
      reloadSettings(context).then(() => refreshDecorations(connection, client.refreshes)),
    );
  });
  connection.onShutdown(() => {
    scheduler.dispose();
    context.pull?.dispose();
    context.closedPlans.dispose();
    plans.dispose();
  });
  plans.listen();
  listenToDocuments(context);
  listenToCursor(connection, scheduler);
  handlePastes(context);
  const review: Review = async (uri, on) => {
    if (!documents.snapshot(uri)) return undefined;
    const [known] = await Promise.all([settings.wait(uri), plans.configured()]);
    if (!known || !documents.snapshot(uri)) return undefined;
    context.diagnostics.configured(uri); // one that was opened a moment ago
    settings.review(uri, on);
    scheduler.show(uri);
    return findingsOfNewest(context, uri);
  };
  handleReviews(connection, review);
  if (!client.commands)
    handleCommands({
      connection,
      locale: client.locale,
      showsDocuments: client.showsDocuments,
      review,
      text: async (uri) => documents.snapshot(uri)?.text ?? (await plans.workspace.texts([uri]))[0],
    });
  handleNewPlans(connection, () => context.clock.today(), client.locale);
  handlePreviews(context);
  handleTaskLists(context);
  const { pull, positions } = context;
  if (pull)
    handlePulls({
      connection,
      pull,
      closedPlans: context.closedPlans,
      versionOf: (uri) => documents.snapshot(uri)?.version,
      outgoing: (report, uri) => positions.outgoing(report, uri),
    });
  handleListEdits(context);
  registerFeatures(context);
}

/** The findings of the version that is the newest when they are known; undefined where the plan was closed. */
async function findingsOfNewest(
  context: ServerContext,
  uri: string,
): Promise<readonly Finding[] | undefined> {
  const { diagnostics } = context;
  for (;;) {
    const validation = diagnostics.validation(uri);
    if (!validation) return undefined;
    const isNewest = () => diagnostics.validation(uri) === validation;
    const findings = await findingsInSlices(validation, context, isNewest);
    if (findings) return findings;
  }
}

/** The folders that a client begins with; older ones name only one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders.filter(({ uri }) => typeof uri === 'string');
  return typeof rootUri === 'string' ? [{ uri: rootUri, name: '' }] : [];
}
