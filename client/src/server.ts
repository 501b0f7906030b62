import {
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { TASKS_CHANGED } from '#protocol/tasks.ts';
import { createClientOptions } from './client-options.ts';
import { createErrorHandler, showClientErrors } from './error-handler.ts';
import { handleFileRequests } from './file-requests.ts';
import { createTraceChannel } from './trace-channel.ts';

/** How the server is started in one kind of extension host: as a process on the desktop, as a worker in the browser. */
export interface ServerLauncher {
  readonly host: 'node' | 'webworker';
  /** Creates a client that is not started yet; `failed` is called when the server dies without closing the connection. */
  createClient(options: LanguageClientOptions, failed: (reason: string) => void): BaseLanguageClient;
  /** Ends the process or worker where the connection does not. */
  terminate(): void;
}

export type ServerState = 'starting' | 'running' | 'stopped';

/** Starts, stops and restarts the language server, and sends it requests and notifications. */
export class Server {
  readonly #launcher: ServerLauncher;
  readonly #log: LogOutputChannel;
  readonly #docsUrl: string;
  readonly #trace: ReturnType<typeof createTraceChannel>;
  readonly #changed = new EventEmitter<ServerState>();
  readonly #tasksChanged = new EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #state: ServerState = 'starting';
  #last: Promise<void> = Promise.resolve();

  /** `docsUrl` is the address of the rules' pages: see `docsOf`. */
  constructor(launcher: ServerLauncher, log: LogOutputChannel, docsUrl: string) {
    this.#launcher = launcher;
    this.#log = log;
    this.#docsUrl = docsUrl;
    this.#trace = createTraceChannel(log);
  }

  get state(): ServerState {
    return this.#state;
  }

  get onDidChangeState(): Event<ServerState> {
    return this.#changed.event;
  }

  /** Tasks of plans that are not open may have changed. */
  get onDidChangeTasks(): Event<void> {
    return this.#tasksChanged.event;
  }

  /** Starts the server. A start that fails does not reject: the error is shown, and the user can restart it by a command. */
  start(): Promise<void> {
    return this.#afterwards(() => this.#start());
  }

  /** Stops the server, by force where it does not answer, and starts a new one. */
  restart(): Promise<void> {
    return this.#afterwards(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  async dispose(): Promise<void> {
    await this.#afterwards(() => this.#stop());
    this.#trace.dispose();
    this.#changed.dispose();
    this.#tasksChanged.dispose();
  }

  /** Sends a notification; does nothing where the server does not run. */
  notify(method: string, params: object): void {
    if (!this.#client?.isRunning()) return;
    this.#client.sendNotification(method, params).catch((error) => this.#log.error(error));
  }

  /** Sends a request; resolves to undefined where the server does not run or fails to answer. */
  async request<Answer>(method: string, params: object): Promise<Answer | undefined> {
    if (!this.#client?.isRunning()) return undefined;
    try {
      return await this.#client.sendRequest<Answer>(method, params);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  /** Resolves when no start or stop is under way, however the last one ended. */
  started(): Promise<void> {
    return this.#last;
  }

  /** The address of a document as the server knows it. */
  uriOf(document: TextDocument): string {
    return this.#client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  /** An edit of the protocol as one of the editor; undefined where the server does not run. */
  async workspaceEditOf(edit: object): Promise<WorkspaceEdit | undefined> {
    return this.#client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** Runs starts and stops one after another: a start during a stop would meet a half-closed connection. */
  #afterwards(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {}); // the caller gets the error; the next start or stop follows all the same
    return done;
  }

  async #start(): Promise<void> {
    let hasRun = false;
    let fail: (reason: string) => void = () => {};
    const failed = new Promise<never>((_, reject) => {
      fail = (reason) => reject(new Error(reason));
    });
    failed.catch(() => {}); // nobody waits for it after the start: then the error handler reports crashes
    const client = this.#launcher.createClient(
      createClientOptions(
        this.#log,
        this.#trace,
        createErrorHandler(() => hasRun),
        this.#docsUrl,
      ),
      (reason) => fail(reason),
    );
    showClientErrors(client);
    handleFileRequests(client);
    client.onNotification(TASKS_CHANGED, () => this.#tasksChanged.fire());
    client.onDidChangeState(({ newState }) => {
      hasRun ||= newState === State.Running;
      this.#set(
        newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped',
      );
    });
    this.#client = client;
    try {
      await Promise.race([client.start(), failed]);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error)); // the library has shown it
      this.#set('stopped');
    }
  }

  async #stop(): Promise<void> {
    try {
      await this.#client?.stop();
    } catch (error) {
      this.#log.warn(String(error)); // it is dead, or did not answer: its process is ended below
    }
    this.#client = undefined;
    this.#launcher.terminate();
    this.#set('stopped');
  }

  #set(state: ServerState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}
