import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type PublishDiagnosticsParams,
  WatchKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { CONFIG_NAME } from '#config/config.ts';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import { LineIndex } from '#features/position.ts';
import { type Clock, yieldToEventLoop } from '#lsp/clock.ts';
import { progressReporter } from '#lsp/progress.ts';
import { describeError } from '#lsp/requests.ts';
import type { Locale } from '#options/bilingual.ts';
import { DIAGNOSTIC_SOURCE } from '#protocol/names.ts';
import type { ReadConfig } from '#workspace/configs.ts';
import type { FileSystem } from '#workspace/file-system.ts';
import { Workspace } from '#workspace/workspace.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { clientFiles, noFiles } from './client-files.ts';

/** What the workspace of a connection needs to know of the server. */
export interface WorkspaceSyncContext {
  readonly connection: Connection;
  readonly clock: Clock;
  /** The files of this machine, where there are any. */
  readonly disk: FileSystem | undefined;
  readonly client: ClientAbilities;
  /** An open plan is to be judged anew. */
  readonly changed: (uri: string) => void;
  /** In which language to speak of a configuration. */
  readonly locale: (uri: string) => Promise<Locale>;
  readonly publish: (params: PublishDiagnosticsParams) => void;
}

/** So long typing rests before other plans are told of it, in milliseconds. */
export const SETTLED_MS = 500;
/** So long a plan that is opened waits for its configuration to be read, in milliseconds. */
export const PATIENCE_MS = 1_000;

/** The workspace as a connection has it: its folders, its files as they change, its open plans as they are typed. */
export class WorkspaceSync {
  readonly workspace: Workspace;
  readonly #of: WorkspaceSyncContext;
  readonly #typing = new Map<string, () => void>();
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
  }

  /** Reads the folders that the client began with, and listens to what becomes of them. */
  start(folders: readonly WorkspaceFolder[]): void {
    const { connection, client } = this.#of;
    for (const { uri } of folders) this.#add(uri);
    if (client.folderChanges)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#logged(this.workspace.removeFolder(uri));
        for (const { uri } of added) this.#add(uri);
      });
    if (client.registersWatchers)
      this.#logged(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Listens to files that change on the disk; to be called before the connection is listened to. */
  listen(): void {
    this.#of.connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) this.#logged(this.workspace.fileChanged(uri, kinds[type]));
    });
  }

  /** Resolves when the configurations of the folders are read, or have let themselves be waited for too long. */
  configured(): Promise<unknown> {
    if (this.#isConfigured) return Promise.resolve();
    const late = new Promise((resolve) => this.#of.clock.after(PATIENCE_MS, () => resolve(undefined)));
    return Promise.race([this.#configured, late]);
  }

  /** A plan was opened, or is saved: others see it as it is now. */
  opened(snapshot: DocumentSnapshot): void {
    this.#typing.get(snapshot.uri)?.();
    this.#typing.delete(snapshot.uri);
    this.workspace.opened(snapshot.uri, snapshot.plan);
  }

  /** A plan was changed: others see it when typing rests. */
  typed(uri: string, snapshot: () => DocumentSnapshot | undefined): void {
    this.#typing.get(uri)?.();
    const stop = this.#of.clock.after(SETTLED_MS, () => {
      const now = snapshot();
      if (now) this.#logged(Promise.resolve().then(() => this.opened(now)));
    });
    this.#typing.set(uri, stop);
  }

  closed(uri: string): void {
    this.#typing.get(uri)?.();
    this.#typing.delete(uri);
    this.#logged(this.workspace.closed(uri));
  }

  dispose(): void {
    for (const stop of this.#typing.values()) stop();
    this.workspace.dispose();
  }

  #add(folder: string): void {
    const { configured, read } = this.workspace.addFolder(folder);
    this.#isConfigured = false;
    const all = Promise.all([this.#configured, configured]).then(() => {
      this.#isConfigured ||= this.#configured === all;
    });
    this.#configured = all;
    this.#logged(read);
  }

  /** What is wrong in a configuration is shown in its file, as what is wrong in a plan is in the plan. */
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

/** Plans and configurations; and whatever is made or deleted, since a folder is told of without what is in it. */
const watchers = [
  { globPattern: '**/*.kh' },
  { globPattern: `**/${CONFIG_NAME}` },
  { globPattern: '**/*', kind: (WatchKind.Create | WatchKind.Delete) as WatchKind },
];
