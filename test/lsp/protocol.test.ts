import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CompletionRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  FoldingRangeRequest,
  LSPErrorCodes,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { diagnosticOf } from '#features/diagnostics.ts';
import { LineIndex } from '#features/position.ts';
import { lintText } from '#rules/lint.ts';
import { bundleServer, codesOf, ServerProcess } from '#test/lsp/server-process.ts';

const uri = 'file:///plan.kh';
const textDocument = { uri };
const RULE = 'item-lettering';

const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian hoàn thành: Quý II năm 2026;
d) Sản phẩm: Báo cáo.
`;
/** The letter of the last point: it should be `c`. */
const LETTER: Range = { start: { line: 8, character: 0 }, end: { line: 8, character: 1 } };

// Processes are started: a machine that does much else may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;

beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
afterEach(() => server.kill());

function start(transport: 'stdio' | 'ipc' = 'stdio'): ServerProcess {
  server = new ServerProcess(bundle.file, transport);
  return server;
}

const has = (rule: string) => (last: { diagnostics: Parameters<typeof codesOf>[0] }) =>
  codesOf(last.diagnostics).includes(rule);

it('does not report an empty document that is open, and what a document is that is no plan', async () => {
  start();
  await server.initialize();
  await server.open(uri, '');
  const empty = await server.until(uri, (last) => last.version === 1);
  expect(empty.diagnostics).toEqual([]);
  const rtf = 'file:///rtf.kh';
  await server.open(rtf, '{\\rtf1\\ansi KE HOACH}');
  const opened = await server.until(rtf, (last) => last.version === 1);
  expect(codesOf(opened.diagnostics)).toEqual(['not-a-plan']);
});

describe.each(['stdio', 'ipc'] as const)('the server over %s', (transport) => {
  it('serves a plan from opening to closing, and ends with 0', async () => {
    start(transport);
    const { capabilities } = await server.initialize();
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      completionProvider: { triggerCharacters: [':', ';', ')', '/'] },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.rewrite',
          'refactor.extract',
          'refactor.inline',
          'source.fixAll.kehoach',
          'source.organizeNumbering.kehoach',
        ],
      },
    });

    await server.open(uri, PLAN);
    const opened = await server.until(uri, has(RULE));
    expect(opened.version).toBe(1);
    expect(opened.diagnostics.find(({ code }) => code === RULE)).toMatchObject({
      source: 'kh',
      severity: 1,
      range: { start: LETTER.start },
    });

    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: LETTER,
      context: { diagnostics: [] },
    });
    const fix = actions?.find((action) => 'edit' in action && action.edit);
    expect(fix).toMatchObject({
      kind: 'quickfix',
      edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
    });

    await server.change(uri, 2, LETTER, 'c');
    const afterFix = await server.until(uri, (last) => last.version === 2 && !has(RULE)(last));
    expect(afterFix.version).toBe(2);

    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols?.map(({ name }) => name)).toEqual(['Cải cách hành chính năm 2026', 'I. NHIỆM VỤ']);
    const folds = await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds).toContainEqual({ startLine: 5, endLine: 8 });

    const end = { line: 9, character: 0 };
    await server.change(uri, 3, { start: end, end }, '- Cơ quan phối hợp: so tai');
    const completions = await server.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 9, character: 26 },
    });
    const items = (completions && 'items' in completions ? completions.items : completions) ?? [];
    expect(items.find(({ label }) => label === 'Sở Tài chính')?.textEdit).toEqual({
      range: { start: { line: 9, character: 20 }, end: { line: 9, character: 26 } },
      newText: 'Sở Tài chính',
    });

    await server.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    await server.until(uri, (last) => last.version === undefined && last.diagnostics.length === 0);
    expect(await server.stop()).toBe(0);
    expect(server.stderr).toBe('');
    expect(server.log).toEqual([]);
  });

  it.each([
    [true, 2, '${1:TỈNH QUẢNG TRỊ}'],
    [false, 1, 'TỈNH QUẢNG TRỊ'],
  ])('offers snippets only where the client supports them: %s', async (snippetSupport, format, inserted) => {
    start(transport);
    await server.initialize({
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
    });
    await server.open(uri, '');
    const found = await server.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    const items = (found && 'items' in found ? found.items : found) ?? [];
    const whole = items.find(({ label }) => label.startsWith('Toàn bộ kế hoạch'));
    expect(whole?.insertTextFormat).toBe(format);
    expect(whole?.textEdit?.newText).toContain(inserted);
    expect(whole?.textEdit?.newText.includes('${')).toBe(snippetSupport);
    expect(await server.stop()).toBe(0);
  });

  it('exits with 1 at an exit without a shutdown', async () => {
    start(transport);
    await server.initialize();
    await server.connection.sendNotification(ExitNotification.type);
    expect(await server.exited).toBe(1);
  });
});

describe('the server', () => {
  it('ends when the client is gone', async () => {
    start('ipc');
    await server.initialize({ processId: null });
    server.child.disconnect();
    expect(await server.exited).toBe(1);
    start('stdio');
    await server.initialize({ processId: null });
    server.child.stdin!.end();
    expect(await server.exited).toBe(1);
  });

  it('holds a new finding back while its line is typed, and shows it when the cursor leaves or on saving', async () => {
    start();
    await server.initialize();
    await server.open(uri, PLAN.replace('d)', 'c)'));
    await server.until(uri, () => true);
    /** Whether the rule reports something in what was published before the server came to this question: no clock is asked. */
    const isReported = async () => {
      await server.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      return has(RULE)(server.published.at(-1)!);
    };
    const firstOf = (version: number) => server.published.find((each) => each.version === version)!;

    await server.change(uri, 2, LETTER, 'd');
    await server.until(uri, ({ version }) => version === 2);
    expect(has(RULE)(firstOf(2))).toBe(false);
    await server.connection.sendNotification('kehoach/cursor', { uri, line: 3 });
    expect(await isReported()).toBe(true);

    await server.change(uri, 3, LETTER, 'c');
    await server.until(uri, ({ version }) => version === 3);
    await server.change(uri, 4, LETTER, 'e');
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
    expect(await isReported()).toBe(true);

    await server.change(uri, 5, LETTER, 'c');
    await server.until(uri, ({ version }) => version === 5);
    await server.change(uri, 6, LETTER, 'g');
    expect((await server.until(uri, has(RULE))).version).toBe(6); // typing rests
  });

  it('has published a lint of the final text after a burst of changes, and no version twice or going back', async () => {
    start();
    await server.initialize();
    await server.open(uri, PLAN);
    let text = PLAN;
    let version = 1;
    const typed = '\nđ) Kinh phí: **Ngân';
    for (const letter of typed) {
      const { end } = new LineIndex(text).rangeOf({ start: 0, end: text.length });
      text += letter;
      void server.change(uri, ++version, { start: end, end }, letter);
    }
    const lines = new LineIndex(text);
    const expected = lintText(text).map((finding) =>
      diagnosticOf(finding, { uri, lines, docsUrl: undefined, locale: 'vi' }),
    );
    const last = await server.until(
      uri,
      (each) => each.version === version && each.diagnostics.length === expected.length,
    );
    expect(last.diagnostics).toEqual(expected);
    const versions = server.published.map((each) => each.version!);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  });

  it('links each finding to the page of its rule, in the language of the messages', async () => {
    start();
    const docsUrl = 'file:///ext/docs/rules/{locale}/{rule}.md';
    await server.initialize({ initializationOptions: { docsUrl, locale: 'en' } });
    await server.open(uri, PLAN);
    const { diagnostics } = await server.until(uri, has(RULE));
    for (const { code, codeDescription } of diagnostics)
      expect(codeDescription).toEqual({ href: `file:///ext/docs/rules/en/${code}.md` });
    const actions = await server.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: LETTER,
      context: { diagnostics: [] },
    });
    const [diagnostic] =
      actions?.flatMap((action) => ('diagnostics' in action && action.diagnostics) || []) ?? [];
    expect(diagnostic?.codeDescription).toEqual({ href: `file:///ext/docs/rules/en/${RULE}.md` });
  });

  it.each([
    [{ locale: 'en-US' }, 'en'],
    [{ locale: 'fr' }, 'vi'],
    [{ locale: 'en', initializationOptions: { locale: 'vi' } }, 'vi'],
    [{ locale: 'en', initializationOptions: { locale: 'auto' } }, 'en'],
  ])('uses the language of the editor, or the one that is chosen: %j', async (params, locale) => {
    start();
    const docsUrl = 'file:///docs/{locale}/{rule}.md';
    const { initializationOptions = {} } = params as { initializationOptions?: object };
    await server.initialize({ ...params, initializationOptions: { docsUrl, ...initializationOptions } });
    await server.open(uri, PLAN);
    const { diagnostics } = await server.until(uri, has(RULE));
    expect(diagnostics[0]?.codeDescription?.href).toContain(`/docs/${locale}/`);
    const position = { line: 6, character: 'a) Cơ quan chủ trì: Sở'.length };
    const completed = await server.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    const items = Array.isArray(completed) ? completed : (completed?.items ?? []);
    const details = items.map(({ detail }) => detail);
    expect(details).toContain(locale === 'vi' ? 'Cấp tỉnh' : 'Province');
    expect(details).not.toContain(locale === 'vi' ? 'Province' : 'Cấp tỉnh');
  });

  it('requests settings, and lints again when they change', async () => {
    start();
    let rules: object = {};
    const asked: unknown[] = [];
    server.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      asked.push(...items);
      return items.map(() => ({ rules }));
    });
    await server.initialize({ capabilities: { workspace: { configuration: true } } });
    await server.open(uri, PLAN);
    await server.until(uri, has(RULE));
    expect(asked).toEqual([{ scopeUri: uri, section: 'kehoach' }]);
    rules = { [RULE]: 'off' };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await server.until(uri, (last) => !has(RULE)(last));
    rules = { [RULE]: 'information' };
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    const { diagnostics } = await server.until(uri, has(RULE));
    expect(diagnostics.find(({ code }) => code === RULE)?.severity).toBe(3);
  });

  it('takes pushed settings from a client without workspace/configuration, and reports wrong ones once', async () => {
    start();
    await server.initialize({ initializationOptions: { rules: { [RULE]: 'off' }, preset: 'all' } });
    await server.open(uri, PLAN);
    expect(codesOf((await server.until(uri, () => true)).diagnostics)).not.toContain(RULE);
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { kehoach: { preset: 'all' } },
    });
    await server.until(uri, has(RULE));
    expect(server.log).toHaveLength(1);
    expect(server.log[0]).toContain('kehoach.preset');
  });

  it('does not work on a request that was cancelled', async () => {
    start();
    await server.initialize();
    await server.open(uri, PLAN.repeat(50));
    const source = new CancellationTokenSource();
    const params = { textDocument };
    const cancelled = server.connection.sendRequest(DocumentSymbolRequest.type, params, source.token);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await server.connection.sendRequest(DocumentSymbolRequest.type, params)).not.toHaveLength(0);
  });

  it('answers about documents that it does not know with nothing', async () => {
    start();
    await server.initialize();
    const other = { textDocument: { uri: 'file:///other.kh' } };
    expect(await server.connection.sendRequest(DocumentSymbolRequest.type, other)).toEqual([]);
    expect(await server.connection.sendRequest(FoldingRangeRequest.type, other)).toEqual([]);
  });

  it('survives whatever a client sends', async () => {
    start();
    await server.initialize();
    await server.open(uri, PLAN);
    const garbage = [null, 5, [], {}, { textDocument: null }, { textDocument: { uri: 7 } }] as object[];
    const [requests, notifications] = [
      [
        'textDocument/documentSymbol',
        'textDocument/foldingRange',
        'textDocument/codeAction',
        'textDocument/completion',
      ],
      [
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didSave',
        'textDocument/didClose',
        'kehoach/cursor',
        'workspace/didChangeConfiguration',
      ],
    ];
    for (const params of garbage) {
      for (const name of requests) await server.connection.sendRequest(name, params).catch(() => {});
      for (const name of notifications) await server.connection.sendNotification(name, params);
    }
    for (const name of requests)
      await server.connection
        .sendRequest(name, { textDocument, range: null, position: 'here' })
        .catch(() => {});
    const halfChange = {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: 0 }, text: 'x' }],
    };
    await server.connection.sendNotification('textDocument/didChange', halfChange);
    await server.connection.sendRequest('no/such/request', {}).catch(() => {});
    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols?.map(({ name }) => name)).toContain('I. NHIỆM VỤ');
    await server.change(uri, 3, LETTER, 'c');
    await server.until(uri, (last) => last.version === 3 && !has(RULE)(last));
    expect(await server.stop()).toBe(0);
  });
});
