import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  TextDocumentSaveReason,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { diagnosticOf } from '#features/diagnostics.ts';
import { answerBeside, refreshBeside } from '#lsp/beside.ts';
import { capabilitiesFor } from '#lsp/capabilities.ts';
import { abilitiesOf, type ClientAbilities } from '#lsp/client.ts';
import { breath, type Clock, systemClock } from '#lsp/clock.ts';
import { followConfigs } from '#lsp/configs.ts';
import type { HandlersOf } from '#lsp/context.ts';
import { listenToCursor } from '#lsp/cursor.ts';
import { Documents } from '#lsp/documents.ts';
import { clientFiles } from '#lsp/files.ts';
import { answerRequests } from '#lsp/handlers.ts';
import { answerForPlaces } from '#lsp/places.ts';
import { Plans } from '#lsp/plans.ts';
import { answerRenames } from '#lsp/renames.ts';
import { describe } from '#lsp/requests.ts';
import { handleReviews } from '#lsp/review.ts';
import { type RulePageSource, ruleDescriptionReader } from '#lsp/rule-pages.ts';
import { type Outlet, Scheduler } from '#lsp/scheduler.ts';
import { SettingsStore } from '#lsp/settings-store.ts';
import { SETTINGS_SECTION } from '#protocol/names.ts';
import type { FileSystem } from '#workspace/file-system.ts';
import { isConfig } from '#workspace/uri.ts';

/** What the place that a server runs in has for it. */
export interface Place {
  readonly clock?: Clock;
  /** The files of the machine, for clients that answer for none. */
  readonly disk?: FileSystem;
  /** The pages of the rules that are installed with the server. Without them those are read that the client names. */
  readonly rulePages?: RulePageSource | undefined;
}

/** Serves one client over `connection` until it ends. The library ends the process, with 0 after a shutdown, else 1. */
export function startServer(
  connection: Connection,
  { clock = systemClock, disk, rulePages }: Place = {},
): void {
  const log = (message: string) => connection.console.error(message);
  const logged = (work: Promise<unknown>) => void work.catch((error) => log(describe(error)));
  // It fails only where the connection is gone, and then there is nobody to tell: the library ends the process.
  const publish = (params: PublishDiagnosticsParams) =>
    void Promise.resolve(params)
      .then((ready) => connection.sendDiagnostics(ready))
      .catch(() => {});
  let client: ClientAbilities = abilitiesOf({ capabilities: {} });
  let folders: readonly WorkspaceFolder[] = [];
  const plans = new Plans({
    connection,
    clock,
    disk,
    client: () => client,
    changed: (uri) => {
      if (documents.store.get(uri)) scheduler.changed(uri);
    },
    locale: async (uri) => {
      await settings.load(uri);
      const locale = settings.get(uri)?.locale ?? client.locale;
      settings.forget(uri);
      return locale;
    },
    publish,
  });
  const documents = new Documents(
    (uri) => plans.workspace.referenceData(uri),
    (rule, error) => log(`${rule}: ${describe(error)}`),
  );
  let settings = newSettings(undefined);

  function newSettings(initial: unknown): SettingsStore {
    const pull = (uri: string) =>
      connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION });
    const warn = (message: string) => connection.console.warn(message);
    const config = (uri: string) => plans.workspace.config(uri);
    const { configuration, locale } = client;
    return new SettingsStore({ pull: configuration ? pull : undefined, warn, config, locale }, initial);
  }

  /** The open plans whose configuration need not be waited for any more. */
  const configured = new Set<string>();
  const outlet: Outlet = {
    validate(uri) {
      const snapshot = documents.snapshot(uri);
      const options = settings.get(uri);
      if (!snapshot || !options || !configured.has(uri)) return undefined;
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
      const locale = settings.get(uri)?.locale ?? client.locale;
      const diagnostics = findings.map((finding) => diagnosticOf(finding, { uri, lines, docsUrl, locale }));
      publish({ uri, version, diagnostics });
    },
    clear: (uri) => publish({ uri, diagnostics: [] }),
  };
  const scheduler = new Scheduler(outlet, clock);

  connection.onInitialize((params): InitializeResult => {
    client = abilitiesOf(params);
    settings = newSettings(params.initializationOptions);
    folders = foldersOf(params);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'kehoach' } };
  });
  connection.onInitialized(() => {
    plans.start(folders);
    if (client.opensConfigs) logged(followConfigs(connection));
    if (client.registersConfiguration)
      logged(
        connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }),
      );
  });
  connection.onDidChangeConfiguration((change) => {
    settings.push(change?.settings);
    const open = documents.store.keys().filter((uri) => !isConfig(uri));
    logged(Promise.all(open.map(validateUnder)).then(() => refreshBeside(connection, client.refreshes)));
  });
  connection.onShutdown(() => {
    scheduler.dispose();
    plans.dispose();
  });

  /** Fetches the settings of a document, and shows what they bring. */
  async function validateUnder(uri: string): Promise<void> {
    await Promise.all([settings.load(uri), plans.configured()]);
    if (!documents.store.get(uri)) return;
    configured.add(uri);
    scheduler.show(uri);
  }

  /** Others see a plan as it is now. */
  function tellOthers(uri: string): void {
    const snapshot = documents.snapshot(uri);
    if (snapshot) plans.opened(snapshot);
  }

  // Configurations are open documents, too, where the client tells of them: what is edited in them is what is open.
  documents.store.onDidOpen(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    logged(validateUnder(uri));
    tellOthers(uri);
  });
  documents.store.onDidChangeContent(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    scheduler.changed(uri);
    plans.typed(uri, () => documents.snapshot(uri));
  });
  /** Plans that the editor saves because nothing was typed for a while: nobody has asked to see how they stand. */
  const savedByItself = new Set<string>();
  documents.store.onWillSave(({ document: { uri }, reason }) => {
    if (reason === TextDocumentSaveReason.AfterDelay) savedByItself.add(uri);
    else savedByItself.delete(uri);
  });
  documents.store.onDidSave(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    if (!savedByItself.delete(uri)) scheduler.show(uri);
    tellOthers(uri);
  });
  documents.store.onDidClose(({ document: { uri } }) => {
    if (isConfig(uri)) return;
    settings.forget(uri);
    configured.delete(uri);
    savedByItself.delete(uri);
    scheduler.closed(uri);
    plans.closed(uri);
  });
  plans.listen();
  listenToCursor(connection, scheduler);
  handleReviews(connection, async (uri, on) => {
    const snapshot = documents.snapshot(uri);
    if (!snapshot || !(await settings.wait(uri))) return undefined;
    settings.review(uri, on);
    scheduler.show(uri);
    return outlet.validate(uri)?.findings;
  });
  const clientPages = (): RulePageSource | undefined =>
    client.docsUrl !== undefined && client.files
      ? { url: client.docsUrl, files: clientFiles(connection) }
      : undefined;
  const answers: HandlersOf = {
    documents,
    workspace: plans.workspace,
    settings: () => settings,
    ruleDescriptions: ruleDescriptionReader(() => rulePages ?? clientPages()),
    client: () => client,
    breath,
    logError: log,
    today: () => clock.today(),
  };
  for (const answer of [answerRequests, answerForPlaces, answerBeside, answerRenames])
    answer(connection, answers);
  documents.store.listen(connection);
  connection.listen();
}

/** The folders that a client begins with; older ones name only one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders.filter(({ uri }) => typeof uri === 'string');
  return typeof rootUri === 'string' ? [{ uri: rootUri, name: '' }] : [];
}
