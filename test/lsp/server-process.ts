import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const root = path.dirname(path.dirname(import.meta.dirname));

/** The server bundled as it is shipped, in a folder of its own; `remove` takes the folder away. */
export async function bundleServer(): Promise<{ file: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-server-'));
  const file = path.join(folder, 'server.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/lsp/node.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a client is, unless a test says otherwise: one that cannot be asked for settings. */
const capabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A server in a process of its own, and an editor's side of the connection to it. */
export class ServerProcess {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Every publication, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  /** What the server wrote to stderr. */
  stderr = '';
  readonly exited: Promise<number | null>;
  readonly #waiting = new Set<(published: PublishDiagnosticsParams) => void>();

  /** `env` is added to the variables of this process; `execArgv` are options for Node, such as a module that looks at the server. */
  constructor(
    file: string,
    transport: 'stdio' | 'ipc',
    env: NodeJS.ProcessEnv = {},
    execArgv: readonly string[] = [],
  ) {
    if (transport === 'stdio') {
      this.child = spawn(process.execPath, [...execArgv, file, '--stdio'], {
        stdio: execArgv.length > 0 ? ['pipe', 'pipe', 'pipe', 'ipc'] : 'pipe',
        env: { ...process.env, ...env },
      });
      this.connection = createProtocolConnection(
        new StreamMessageReader(this.child.stdout!),
        new StreamMessageWriter(this.child.stdin!),
      );
    } else {
      this.child = fork(file, ['--node-ipc'], {
        stdio: 'pipe',
        execArgv: [],
        env: { ...process.env, ...env },
      });
      this.connection = createProtocolConnection(
        new IPCMessageReader(this.child),
        new IPCMessageWriter(this.child),
      );
    }
    this.child.stderr!.on('data', (data) => {
      this.stderr += data;
    });
    this.exited = new Promise((resolve) => {
      this.child.once('exit', resolve);
    });
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      for (const look of this.#waiting) look(params);
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
    });
    this.connection.listen();
  }

  async initialize(params: object = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...params,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'kehoach', version, text },
    });
  }

  change(uri: string, version: number, range: Range, text: string): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  /** Waits until the last publication for `uri` is as `is` wants it, and gives it. */
  async until(
    uri: string,
    is: (last: PublishDiagnosticsParams) => boolean,
    ms = 60_000,
  ): Promise<PublishDiagnosticsParams> {
    const known = this.published.findLast((each) => each.uri === uri);
    if (known && is(known)) return known;
    const next = await new Promise<PublishDiagnosticsParams | undefined>((resolve) => {
      const end = (found?: PublishDiagnosticsParams) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(found);
      };
      const look = (last: PublishDiagnosticsParams) => {
        if (last.uri === uri && is(last)) end(last);
      };
      const timer = setTimeout(end, ms);
      this.#waiting.add(look);
    });
    if (next) return next;
    const seen = this.published.map(({ version, diagnostics }) => `${version}: ${codesOf(diagnostics)}`);
    throw new Error(`not published; seen: ${seen.join(' | ')}; log: ${this.log.join('\n')}; ${this.stderr}`);
  }

  /** Ends the server as an editor does, and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }

  /** Ends what a failed test may have left. */
  kill(): void {
    this.child.kill('SIGKILL');
  }
}

export const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => String(code));
