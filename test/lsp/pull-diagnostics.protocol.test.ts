import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  DiagnosticRefreshRequest,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { bundleServer, codesOf, ServerProcess } from '#test/lsp/server-process.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const uri = 'file:///plan.kh';
const PLAN = `KẾ HOẠCH
Rà soát thủ tục năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục
a) Cơ quan chủ trì: Sở Nội vụ;
c) Thời gian: Quý I năm 2026.
`;
const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
let refreshes = 0;
beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
afterEach(() => server.kill());

async function start(capabilities: object, options: object = {}) {
  refreshes = 0;
  server = new ServerProcess(bundle.file, 'stdio');
  server.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
  });
  const result = await server.initialize({ capabilities, initializationOptions: options });
  await server.open(uri, PLAN);
  return result;
}

const ask = (previousResultId?: string) =>
  server.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId !== undefined && { previousResultId }),
  });

describe('a client that asks for diagnostics', () => {
  it('gets those of the version that it asks about, or that they are unchanged, and is sent none', async () => {
    const { capabilities } = await start(pulling);
    expect(capabilities.diagnosticProvider).toMatchObject({ identifier: 'kh' });
    const first = (await ask()) as FullDocumentDiagnosticReport;
    expect(first.kind).toBe('full');
    expect(codesOf(first.items)).toContain('item-lettering');
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(await ask('other')).toMatchObject({ kind: 'full', resultId: first.resultId });

    const letter = { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } };
    await server.change(uri, 2, letter, 'b');
    const second = (await ask(first.resultId)) as FullDocumentDiagnosticReport;
    expect(second.kind).toBe('full');
    expect(codesOf(second.items)).not.toContain('item-lettering');
    expect(server.published).toEqual([]);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it('is told to ask again when what had to wait is shown', async () => {
    await start(pulling);
    const first = (await ask()) as FullDocumentDiagnosticReport;
    const before = refreshes;
    // A new finding on the line that is typed: it comes when typing rests.
    const mark = { start: { line: 4, character: 18 }, end: { line: 4, character: 18 } };
    await server.change(uri, 2, mark, ' ,');
    const typed = await ask(first.resultId);
    expect(typed.kind === 'unchanged' || !codesOf(typed.items).includes('spacing')).toBe(true);
    await expect.poll(() => refreshes, { timeout: 20_000 }).toBeGreaterThan(before);
    const rested = (await ask(first.resultId)) as FullDocumentDiagnosticReport;
    expect(codesOf(rested.items)).toContain('spacing');
  });

  it('gets none of a plan that is closed, or was closed meanwhile', async () => {
    await start(pulling);
    const asked = ask();
    await server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
    expect(['full', 'unchanged']).toContain((await asked).kind);
    expect(await ask()).toEqual({ kind: 'full', items: [] });
  });
});

describe('a client that cannot be told to ask again, or wants diagnostics sent', () => {
  it.each([
    ['without refresh', { textDocument: { diagnostic: {} } }, {}],
    ['by its option', pulling, { pushDiagnostics: true }],
  ])('is sent them: %s', async (_, capabilities, options) => {
    const result = await start(capabilities, options);
    expect(result.capabilities.diagnosticProvider).toBeUndefined();
    const { version, diagnostics } = await server.until(uri, (last) => last.diagnostics.length > 0);
    expect(version).toBe(1);
    expect(codesOf(diagnostics)).toContain('item-lettering');
    expect(refreshes).toBe(0);
  });
});
