import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 }); // a bundle is made

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly version?: number;
    readonly diagnostics?: readonly { readonly code: string }[];
  };
  readonly result?: unknown;
}

/** As much of a worker's scope as the protocol library takes hold of. */
interface Port {
  onmessage?: (event: { readonly data: object }) => void;
  postMessage(message: Message): void;
  addEventListener(): void;
}

/** The bundle for browsers in a scope that has what a worker has, and nothing of Node. */
async function startWorker() {
  const root = path.dirname(path.dirname(import.meta.dirname));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['server/src/lsp/browser.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  const sent: Message[] = [];
  const port: Port = { postMessage: (message) => void sent.push(message), addEventListener: () => {} };
  const post = (message: object) => port.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const scope = {
    self: port,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    TextEncoder,
    TextDecoder,
    console,
  };
  runInContext(outputFiles[0]!.text, createContext(scope));
  let id = 0;
  return {
    notify: (method: string, params: unknown) => post({ method, params }),
    async request(method: string, params: unknown): Promise<unknown> {
      const own = ++id;
      post({ id: own, method, params });
      return (await this.sent((message) => message.id === own)).result;
    },
    async sent(is: (message: Message) => boolean): Promise<Message> {
      for (;;) {
        const found = sent.find(is);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
  };
}

describe('the server in a web worker', () => {
  it('lints and answers without anything of Node', async () => {
    const worker = await startWorker();
    await worker.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    worker.notify('initialized', {});
    const text = 'I. A\n1. B\na) C;\nd) D.\n';
    const textDocument = { uri: 'untitled:plan', languageId: 'kehoach', version: 4, text };
    worker.notify('textDocument/didOpen', { textDocument });
    const { params } = await worker.sent(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(params?.version).toBe(4);
    expect(params?.diagnostics?.map(({ code }) => code)).toContain('item-lettering');
    expect(await worker.request('textDocument/documentSymbol', { textDocument })).toMatchObject([
      { name: 'I. A' },
    ]);
    expect(await worker.request('shutdown', null)).toBeNull();
  });
});
