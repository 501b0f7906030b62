import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type PublishDiagnosticsParams,
  WatchKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import { LineIndex } from '#features/position.ts';
import { type Clock, yieldToEventLoop } from '#lsp/clock.ts';
import { progressReporter } from '#lsp/progress.ts';
import { describeError } from '#lsp/requests.ts';
import type { Locale } from '#options/bilingual.ts';
import { CONFIG_NAME } from '#protocol/files.ts';
import { DIAGNOSTIC_SOURCE } from '#protocol/names.ts';
import type { ReadConfig } from '#workspace/configs.ts';
import type { FileSystem } from '#workspace/file-system.ts';
import { Workspace } from '#workspace/workspace.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { clientFiles, noFiles } from './client-files.ts';
import { OpenPlansSync } from './open-plans-sync.ts';

/** What the workspace of a connection needs to know of the server. */
export interface WorkspaceSyncContext {
  readonly connection: Connection;
  readonly clock: Clock;
  /** The files of this machine, where there are any. */
  readonly disk: FileSystem | undefined;
  readonly client: ClientAbilities;
  /** An open plan must be linted again. */
  readonly changed: (uri: string) => void;
  /** The language of the problems of a configuration. */
  readonly locale: (uri: string) => Promise<Locale>;
  readonly publish: (params: PublishDiagnosticsParams) => void;
  /** Files of the workspace were read anew. */
  readonly filesRead: () => void;
}

/** How long a plan that was opened waits for its configuration to be read, in milliseconds. */
export const PATIENCE_MS = 1_000;

/** Keeps the workspace in step with the client: its folders, the changes of its files, the plans that are open. */
export class WorkspaceSync {
  readonly workspace: Workspace;
  readonly #of: WorkspaceSyncContext;
  readonly #openPlans: OpenPlansSync;
  #configured: Promise<unknown> = Promise.resolve();
  #isConfigured = true;

  constructor(of: WorkspaceSyncContext) {
    this.#of = of;
    this.workspace = new Workspace({
      files: of.client.files ? clientFiles(of.connection) : (of.disk ?? noFiles),
      yieldToEventLoop: yieldToEventLoop,
      invalidated: (uris) => uris.forEach(of.changed),
      configRead: (read) => this.#logged(this.#showProblems(read)),
      progress: progressReporter(of.connection, of.clock, of.client),
      warn: (message) => of.connection.console.warn(message),
    });
    this.#openPlans = new OpenPlansSync({
      workspace: this.workspace,
      clock: of.clock,
      inBackground: (work) => this.#logged(work),
    });
  }

  /** Reads the folders of the client, and follows folders that are added and removed. */
  start(folders: readonly WorkspaceFolder[]): void {
    const { connection, client } = this.#of;
    for (const { uri } of folders) this.#add(uri);
    if (client.folderChanges)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed)
          this.#logged(this.workspace.removeFolder(uri).then(() => this.#of.filesRead()));
        for (const { uri } of added) this.#add(uri);
      });
    if (client.registersWatchers)
      this.#logged(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Follows files that change on the disk. */
  listen(): void {
    this.#of.connection.onDidChangeWatchedFiles(({ changes }) => {
      const read = changes.map(({ uri, type }) => this.workspace.fileChanged(uri, kinds[type]));
      this.#logged(Promise.all(read).then(() => this.#of.filesRead()));
    });
  }

  /** Resolves when the configurations of the folders are read, or after `PATIENCE_MS`. */
  configured(): Promise<unknown> {
    if (this.#isConfigured) return Promise.resolve();
    const late = new Promise((resolve) => this.#of.clock.after(PATIENCE_MS, () => resolve(undefined)));
    return Promise.race([this.#configured, late]);
  }

  /** Resolves when the plans of the folders and those that were opened are indexed. */
  async ready(): Promise<void> {
    await Promise.all([this.#openPlans.ready(), this.workspace.ready()]);
  }

  /** Indexes a plan that was opened or saved. */
  opened(snapshot: DocumentSnapshot): void {
    this.#openPlans.opened(snapshot);
  }

  /** Indexes a plan that was edited, once typing pauses. */
  typed(uri: string, snapshot: () => DocumentSnapshot | undefined): void {
    this.#openPlans.typed(uri, snapshot);
  }

  closed(uri: string): void {
    this.#openPlans.closed(uri);
    this.#logged(this.workspace.closed(uri));
  }

  dispose(): void {
    this.#openPlans.dispose();
    this.workspace.dispose();
  }

  #add(folder: string): void {
    const { configured, read } = this.workspace.addFolder(folder);
    this.#isConfigured = false;
    const all = Promise.all([this.#configured, configured]).then(() => {
      this.#isConfigured ||= this.#configured === all;
    });
    this.#configured = all;
    this.#logged(read.then(() => this.#of.filesRead()));
  }

  /** Publishes the problems of a configuration as diagnostics of its file. */
  async #showProblems({ uri, text, problems, config }: ReadConfig): Promise<void> {
    const locale = config.settings.locale ?? (await this.#of.locale(uri));
    const lines = new LineIndex(text);
    const diagnostics = problems.map(({ at, message }) => ({
      range: lines.rangeOf(at),
      severity: 2 as const,
      source: DIAGNOSTIC_SOURCE,
      code: CONFIG_NAME,
      message: message[locale],
    }));
    this.#of.publish({ uri, diagnostics });
  }

  #logged(work: Promise<unknown>): void {
    work.catch((error) => this.#of.connection.console.error(describeError(error)));
  }
}

const kinds = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Plans and configurations; and all that is created or deleted, because clients report a folder without its files. */
const watchers = [
  { globPattern: '**/*.kh' },
  { globPattern: `**/${CONFIG_NAME}` },
  { globPattern: '**/*', kind: (WatchKind.Create | WatchKind.Delete) as WatchKind },
];
