import type { Connection, InitializeParams, PublishDiagnosticsParams } from 'vscode-languageserver';
import { createLanguageService, type LanguageService } from '#features/language-service.ts';
import { TokenResults } from '#features/token-results.ts';
import { type Clock, systemClock, yieldToEventLoop } from '#lsp/clock.ts';
import { DiagnosticsPublisher } from '#lsp/diagnostics.ts';
import { Documents } from '#lsp/documents.ts';
import { describeError, type RequestContext } from '#lsp/requests.ts';
import { type RulePageSource, ruleDescriptionReader } from '#lsp/rule-pages.ts';
import { Scheduler } from '#lsp/scheduler.ts';
import { SettingsStore } from '#lsp/settings-store.ts';
import { workspaceAccess } from '#lsp/workspace-access.ts';
import { SETTINGS_SECTION } from '#protocol/names.ts';
import { TASKS_CHANGED } from '#protocol/tasks.ts';
import type { FileSystem } from '#workspace/file-system.ts';
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts';
import { clientFiles } from './client-files.ts';
import { ClosedPlans } from './closed-plans.ts';
import { PositionTranslator } from './position-translator.ts';
import { PullDiagnostics } from './pull-diagnostics.ts';
import { resultInSlices } from './slices.ts';
import { WorkspaceSync } from './workspace-sync.ts';

/** What the machine gives a server that runs on it. */
export interface ServerHost {
  readonly clock?: Clock;
  /** The files of the machine, for clients that do not read files for the server. */
  readonly disk?: FileSystem;
  /** The pages of the rules that are installed with the server. Without them those are read that the client names. */
  readonly rulePages?: RulePageSource | undefined;
}

/**
 * What all handlers of one session share. It is made when the client has said what it can do, so nothing in it changes
 * afterwards but documents, settings and the workspace themselves.
 */
export interface ServerContext extends RequestContext {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly client: ClientAbilities;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly workspaceSync: WorkspaceSync;
  readonly service: LanguageService;
  readonly diagnostics: DiagnosticsPublisher;
  /** Answers clients that ask for diagnostics; undefined where they are sent. */
  readonly pull: PullDiagnostics | undefined;
  /** Checks the plans that are not open. */
  readonly closedPlans: ClosedPlans;
  readonly scheduler: Scheduler;
  /** Logs the error of work that nobody waits for. */
  readonly inBackground: (work: Promise<unknown>) => void;
}

/** Makes the parts of a server for the client that has sent `params`. */
export function createContext(
  connection: Connection,
  params: InitializeParams,
  { clock = systemClock, disk, rulePages }: ServerHost,
): ServerContext {
  const client = abilitiesOf(params);
  const inBackground = (work: Promise<unknown>) => void work.catch((error) => logError(describeError(error)));
  const logError = (message: string) => connection.console.error(message);
  const positions = new PositionTranslator(client.positionEncoding, {
    open: (uri) => documents.store.get(uri)?.getText(),
    stored: async (uri) => (await workspace.texts([uri]))[0],
  });
  const send = publisher(connection, positions);
  const pull = client.pullsDiagnostics
    ? new PullDiagnostics({
        clock,
        refresh: () => void connection.languages.diagnostics.refresh().catch(() => {}),
      })
    : undefined;
  const plans = new WorkspaceSync({
    connection,
    clock,
    disk,
    client,
    changed: (uri) => {
      if (documents.store.get(uri)) scheduler.changed(uri);
    },
    locale: async (uri) => {
      await settings.load(uri);
      const locale = settings.get(uri)?.locale ?? client.locale;
      settings.forget(uri);
      return locale;
    },
    filesRead: () => {
      closedPlans.changed();
      // That fails only where the connection is gone.
      if (client.tasks) connection.sendNotification(TASKS_CHANGED).catch(() => {});
    },
    publish: send, // of configurations, which are no plans and never asked about
  });
  const { workspace } = plans;
  const documents = new Documents(
    (uri) => workspace.referenceData(uri),
    (rule, error) => logError(`${rule}: ${describeError(error)}`),
    client.positionEncoding,
  );
  const settings = new SettingsStore(
    {
      pull: client.configuration
        ? (uri) => connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION })
        : undefined,
      warn: (message) => connection.console.warn(message),
      config: (uri) => workspace.config(uri),
      locale: client.locale,
    },
    params.initializationOptions,
  );
  const tokenResults = new TokenResults();
  const service = createLanguageService({
    workspace: workspaceAccess({ documents, workspace, ready: () => plans.ready(), client }),
    editor: client,
    today: () => clock.today(),
    tokenResults,
    inSlices: (work, document, token) =>
      resultInSlices(work, document, { clock, yieldToEventLoop }, () => documents.isWanted(document, token)),
    ruleDescriptions: ruleDescriptionReader(rulePages ?? clientRulePages(connection, client)),
  });
  const publish = pull ? (params: PublishDiagnosticsParams) => pull.publish(params) : send;
  const diagnostics = new DiagnosticsPublisher({ documents, settings, client, service, publish, logError });
  documents.store.onDidClose(({ document }) => tokenResults.forget(document.uri));
  const closedPlans = new ClosedPlans({
    clock,
    yieldToEventLoop,
    documents,
    settings,
    workspace,
    ready: () => plans.ready(),
    service: () => service,
    onRuleError: (rule, error) => logError(`${rule}: ${describeError(error)}`),
    publish: pull ? undefined : send,
    inBackground,
  });
  const scheduler = new Scheduler(diagnostics, clock);
  return {
    connection,
    clock,
    client,
    documents,
    settings,
    workspaceSync: plans,
    service,
    diagnostics,
    pull,
    closedPlans,
    scheduler,
    yieldToEventLoop,
    logError,
    positions,
    inBackground,
  };
}

/** The pages that the client names and reads; undefined where it does not. */
function clientRulePages(
  connection: Connection,
  { docsUrl, files }: ClientAbilities,
): RulePageSource | undefined {
  return docsUrl !== undefined && files ? { url: docsUrl, files: clientFiles(connection) } : undefined;
}

/** Sends diagnostics. That fails only where the connection is gone; the library ends the process then. */
function publisher(
  connection: Connection,
  positions: PositionTranslator,
): (params: PublishDiagnosticsParams) => void {
  return (params) =>
    void positions
      .outgoing(params, params.uri)
      .then((ready) => connection.sendDiagnostics(ready))
      .catch(() => {});
}
