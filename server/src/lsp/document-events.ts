import { TextDocumentSaveReason } from 'vscode-languageserver';
import type { ServerContext } from '#lsp/context.ts';
import { isConfig } from '#workspace/uri.ts';

/**
 * Follows open plans: lints them when they are opened, changed and saved, and passes them on to the workspace. Clients may
 * open configurations, too; these are only kept, because edits of them must be computed from what is open.
 */
export function listenToDocuments(context: ServerContext): void {
  const { connection, documents, settings, workspaceSync: plans, scheduler, diagnostics } = context;
  const updateWorkspace = (uri: string) => {
    const document = documents.snapshot(uri);
    if (document) plans.opened(document);
  };
  documents.store.onDidOpen(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    context.inBackground(loadSettings(context, uri));
    updateWorkspace(uri);
    context.closedPlans.forget(uri);
  });
  documents.store.onDidChangeContent(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    scheduler.changed(uri);
    plans.typed(uri, () => documents.snapshot(uri));
  });
  /** The plans that the editor saves by itself after a delay: their user has not asked for all findings. */
  const savedAutomatically = new Set<string>();
  documents.store.onWillSave(({ document: { uri }, reason }) => {
    if (reason === TextDocumentSaveReason.AfterDelay) savedAutomatically.add(uri);
    else savedAutomatically.delete(uri);
  });
  documents.store.onDidSave(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    if (!savedAutomatically.delete(uri)) scheduler.show(uri);
    updateWorkspace(uri);
    context.closedPlans.changed();
  });
  documents.store.onDidClose(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    settings.forget(uri);
    diagnostics.closed(uri);
    savedAutomatically.delete(uri);
    scheduler.closed(uri);
    plans.closed(uri);
    context.closedPlans.forget(uri);
  });
  documents.store.listen(connection);
}

/** Asks for the settings of all open plans anew, and shows what they change. */
export async function reloadSettings(context: ServerContext): Promise<void> {
  const open = context.documents.store.keys().filter((uri) => !isConfig(uri));
  await Promise.all(open.map((uri) => loadSettings(context, uri)));
  context.closedPlans.changed();
}

/** Loads the settings and the configuration of a plan, and shows its findings under them. */
async function loadSettings(
  { documents, settings, workspaceSync: plans, diagnostics, scheduler }: ServerContext,
  uri: string,
): Promise<void> {
  await Promise.all([settings.load(uri), plans.configured()]);
  if (!documents.store.get(uri)) return;
  diagnostics.configured(uri);
  scheduler.show(uri);
}
