import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver-protocol/node';
import { bundleServer, ServerProcess } from '#test/lsp/server-process.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
afterEach(() => server.kill());

const all = ['codeLens', 'inlayHint', 'semanticTokens'];

it.each([
  [all, all],
  [['inlayHint'], ['inlayHint']],
  [[], []],
])('a client that can be told has %j asked for again when settings change', async (able, expected) => {
  server = new ServerProcess(bundle.file, 'stdio');
  const told: string[] = [];
  for (const type of [
    CodeLensRefreshRequest.type,
    InlayHintRefreshRequest.type,
    SemanticTokensRefreshRequest.type,
  ])
    server.connection.onRequest(type.method, () => {
      told.push(type.method.split('/')[1]!);
      return null;
    });
  await server.initialize({
    capabilities: { workspace: Object.fromEntries(able.map((each) => [each, { refreshSupport: true }])) },
  });
  await server.open('file:///plan.kh', 'KẾ HOẠCH\nRà soát\n\nI. NHIỆM VỤ\n1. Rà soát\n');
  await server.until('file:///plan.kh', () => true);
  const settings = { kehoach: { inlayHints: { deadlines: true } } };
  await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  await expect.poll(() => told.toSorted(), { timeout: 20_000 }).toEqual(expected);
});
