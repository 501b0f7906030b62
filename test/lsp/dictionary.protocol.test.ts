import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  RegistrationRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundleServer, codesOf, ServerProcess } from '#test/lsp/server-process.ts';

const PLAN = 'I. NỘI DUNG\n1. Về cẩnh.\n';

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
let folder = '';
beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-dictionary-'));
});
afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
const config = () => uriOf('kh.config.json');
const store = (text: string) => writeFileSync(path.join(folder, 'kh.config.json'), text);

/** A server whose client, unless `syncsConfigs` is false, sends the server the configurations that it has open. */
async function start({ syncsConfigs = true } = {}): Promise<{ registered: unknown[] }> {
  server = new ServerProcess(bundle.file, 'stdio');
  const registered: unknown[] = [];
  server.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method, registerOptions }) => ({ method, registerOptions })));
  });
  server.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
  await server.initialize({
    capabilities: {
      textDocument: {
        synchronization: { dynamicRegistration: syncsConfigs },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      },
      workspace: {
        configuration: true,
        workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
      },
    },
    initializationOptions: { dictionary: true },
    workspaceFolders: [{ uri: uriOf(''), name: 'w' }],
  });
  await server.open(uriOf('a.kh'), PLAN);
  await server.until(uriOf('a.kh'), ({ diagnostics }) => codesOf(diagnostics).includes('misspelling'));
  return { registered };
}

const openConfig = (text: string, version = 1, uri = config()) =>
  server.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'json', version, text },
  });

/** The action that puts the word into the configuration. */
async function action(): Promise<CodeAction | undefined> {
  const start = { line: 1, character: 7 };
  const actions = await server.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uriOf('a.kh') },
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  return (actions as CodeAction[] | null)?.find(({ title }) => title.includes('kh.config.json'));
}

const editOf = (found: CodeAction | undefined) =>
  found?.edit?.documentChanges?.find((change) => 'edits' in change) as TextDocumentEdit;
const applied = (text: string, edit: TextDocumentEdit) =>
  TextDocument.applyEdits(
    TextDocument.create('x', 'json', 1, text),
    edit.edits.filter((each) => 'newText' in each),
  );

describe('a word put into the configuration', () => {
  it('is put into what is open in the editor, saved or not, and never into what was stored before', async () => {
    store('{ "words": ["a"] }');
    await start();
    const unsaved = '{\n  "final": true,\n  "words": ["a", "mới"]\n}';
    await openConfig(unsaved);
    const found = await action();
    expect(editOf(found).textDocument).toEqual({ uri: config(), version: 1 });
    expect(applied(unsaved, editOf(found))).toBe('{\n  "final": true,\n  "words": ["a", "mới", "cẩnh"]\n}');
    expect(found?.command).toBeUndefined(); // what somebody has typed there is not ours to save
    const end = { line: 3, character: 1 };
    await server.change(config(), 2, { start: { line: 0, character: 0 }, end }, '{}');
    expect(editOf(await action()).textDocument.version).toBe(2);
    expect(applied('{}', editOf(await action()))).toBe('{\n  "words": ["cẩnh"]\n}');
    await server.change(
      config(),
      3,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      '',
    );
    expect(await action()).toBeUndefined(); // half typed: there is no place for a word
    await server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: config() },
    });
    expect(editOf(await action()).textDocument.version).toBeNull();
  });

  it('is saved where what is open was', async () => {
    store('{}');
    await start();
    await openConfig('{}');
    expect((await action())?.command?.arguments).toEqual([config()]);
  });

  it('is known by any spelling of the address', async () => {
    store('{}');
    await start();
    await openConfig('{ "final": true }', 4, config().replace('kehoach-', '%6Behoach-'));
    expect(editOf(await action()).textDocument.version).toBe(4);
  });

  it('is put into what is stored now, whatever was read before', async () => {
    store('{}');
    await start();
    store('{ "final": true }');
    expect(applied('{ "final": true }', editOf(await action()))).toBe('{ "final": true, "words": ["cẩnh"] }');
  });

  it('is not offered where the client would not report that the file is open', async () => {
    store('{}');
    await start({ syncsConfigs: false });
    expect(await action()).toBeUndefined();
    await openConfig('{}');
    expect(editOf(await action()).textDocument.version).toBe(1);
  });
});

describe('a configuration that is open', () => {
  it('is no plan: it is neither linted nor answered for', async () => {
    store('{}');
    const { registered } = await start();
    expect(registered).toContainEqual({
      method: 'textDocument/didOpen',
      registerOptions: { documentSelector: [{ pattern: '**/kh.config.json' }] },
    });
    await openConfig('I. A\nc) B\n');
    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: config() },
    });
    expect(symbols).toEqual([]);
    await server.change(
      config(),
      2,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      '',
    );
    await action();
    const published = server.published.filter(({ uri }) => uri === config());
    expect(published).not.toEqual([]);
    expect(published.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });
});
