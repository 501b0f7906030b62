import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { diagnosticOf } from '#features/diagnostics.ts';
import { capabilitiesFor } from '#lsp/capabilities.ts';
import { abilitiesOf, type ClientAbilities } from '#lsp/client.ts';
import { breath, type Clock, systemClock } from '#lsp/clock.ts';
import { listenToCursor } from '#lsp/cursor.ts';
import { Documents } from '#lsp/documents.ts';
import { answerRequests } from '#lsp/handlers.ts';
import { describe } from '#lsp/requests.ts';
import { type Outlet, Scheduler } from '#lsp/scheduler.ts';
import { SECTION } from '#lsp/settings.ts';
import { SettingsStore } from '#lsp/settings-store.ts';

/** Serves one client over `connection` until it ends. The library ends the process, with 0 after a shutdown, else 1. */
export function startServer(connection: Connection, clock: Clock = systemClock): void {
  const log = (message: string) => connection.console.error(message);
  const documents = new Documents((rule, error) => log(`${rule}: ${describe(error)}`));
  const logged = (work: Promise<unknown>) => void work.catch((error) => log(describe(error)));
  // It fails only where the connection is gone, and then there is nobody to tell: the library ends the process.
  const publish = (params: PublishDiagnosticsParams) =>
    void Promise.resolve(params)
      .then((ready) => connection.sendDiagnostics(ready))
      .catch(() => {});
  let client: ClientAbilities = abilitiesOf({ capabilities: {} });
  let settings = newSettings(undefined);

  function newSettings(initial: unknown): SettingsStore {
    const pull = (uri: string) => connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
    const warn = (message: string) => connection.console.warn(message);
    return new SettingsStore({ pull: client.configuration ? pull : undefined, warn }, initial);
  }

  const outlet: Outlet = {
    validate(uri) {
      const snapshot = documents.snapshot(uri);
      const options = settings.get(uri);
      if (!snapshot || !options) return undefined;
      try {
        return { version: snapshot.version, lines: snapshot.lines, findings: snapshot.findings(options) };
      } catch (error) {
        log(describe(error)); // a fault of the program: what is shown stays, and the server goes on
        return undefined;
      }
    },
    version: (uri) => documents.store.get(uri)?.version,
    publish(uri, { version, lines }, findings) {
      const { docsUrl } = client;
      const diagnostics = findings.map((finding) => diagnosticOf(finding, { uri, lines, docsUrl }));
      publish({ uri, version, diagnostics });
    },
    clear: (uri) => publish({ uri, diagnostics: [] }),
  };
  const scheduler = new Scheduler(outlet, clock);

  connection.onInitialize((params): InitializeResult => {
    client = abilitiesOf(params);
    settings = newSettings(params.initializationOptions);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'kehoach' } };
  });
  connection.onInitialized(() => {
    if (client.registersConfiguration)
      logged(connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
  });
  connection.onDidChangeConfiguration((change) => {
    settings.push(change?.settings);
    for (const uri of documents.store.keys()) logged(validateUnder(uri));
  });
  connection.onShutdown(() => scheduler.dispose());

  /** Fetches the settings of a document, and shows what they bring. */
  async function validateUnder(uri: string): Promise<void> {
    await settings.load(uri);
    if (documents.store.get(uri)) scheduler.show(uri);
  }

  documents.store.onDidOpen(({ document }) => logged(validateUnder(document.uri)));
  documents.store.onDidChangeContent(({ document }) => scheduler.changed(document.uri));
  documents.store.onDidSave(({ document }) => scheduler.show(document.uri));
  documents.store.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    scheduler.closed(uri);
  });
  listenToCursor(connection, scheduler);
  answerRequests(connection, {
    documents,
    settings: () => settings,
    client: () => client,
    breath,
    logError: log,
    today: () => clock.today(),
  });
  documents.store.listen(connection);
  connection.listen();
}
