import { type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { createClientOptions } from './client-options.ts';
import { createErrorHandler, showClientErrors } from './error-handler.ts';
import { handleFileRequests } from './file-requests.ts';
import { createTraceChannel } from './trace-channel.ts';

/** How one host reaches the server: a process in the desktop, a worker in the browser. */
export interface ServerLauncher {
  readonly host: 'node' | 'webworker';
  /** A client that is not started yet; `failed` is called when the server dies without closing the connection. */
  createClient(options: LanguageClientOptions, failed: (reason: string) => void): BaseLanguageClient;
  /** Ends what the connection leaves behind. */
  terminate(): void;
}

export type ServerState = 'starting' | 'running' | 'stopped';

/** The language server as the rest of the client sees it: started, stopped, restarted, told things. */
export class Server {
  readonly #launcher: ServerLauncher;
  readonly #log: LogOutputChannel;
  readonly #docsUrl: string;
  readonly #trace: ReturnType<typeof createTraceChannel>;
  readonly #changed = new EventEmitter<ServerState>();
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

  /** Starts the server. One that does not come up is no rejection: it is shown, and the commands stay there to try again. */
  start(): Promise<void> {
    return this.#afterwards(() => this.#start());
  }

  /** Stops the server, as far as it lets itself be stopped, and starts a fresh one. */
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
  }

  /** Sends a notification, if there is a server to hear it. */
  notify(method: string, params: object): void {
    if (!this.#client?.isRunning()) return;
    this.#client.sendNotification(method, params).catch((error) => this.#log.error(error));
  }

  /** Asks the server; undefined where there is none to ask, or it does not answer. */
  async request<Answer>(method: string, params: object): Promise<Answer | undefined> {
    if (!this.#client?.isRunning()) return undefined;
    try {
      return await this.#client.sendRequest<Answer>(method, params);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      return undefined;
    }
  }

  /** One after the other: a start during a stop would meet a half-closed connection. */
  #afterwards(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {}); // told to whoever asked for it; the next work begins all the same
    return done;
  }

  async #start(): Promise<void> {
    let hasRun = false;
    let fail: (reason: string) => void = () => {};
    const failed = new Promise<never>((_, reject) => {
      fail = (reason) => reject(new Error(reason));
    });
    failed.catch(() => {}); // after the start nobody waits for it: the error handler has the word then
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
      this.#log.warn(String(error)); // already dead, or it did not answer: what is left of it is ended below
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
