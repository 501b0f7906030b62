import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  RegistrationRequest,
  type WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { bundleServer, codesOf, ServerProcess } from '#test/lsp/server-process.ts';
import { planText } from '#test/workspace/fake-files.ts';

// Processes are started: a machine that does much else may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const WRONG = planText({ body: 'a) Cơ quan chủ trì: Sở Nội vụ;\nc) Thời gian hoàn thành: Quý II năm 2026.' });
const RULE = 'item-lettering';
const cites = (number: string) =>
  planText({ body: `Thực hiện Kế hoạch số ${number}/KH-UBND ngày 05 tháng 01 năm 2026.` });

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
let folder = '';

beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-workspace-'));
});
afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;
/** Writes a file of the folder. */
function write(name: string, text: string): string {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return uriOf(name);
}

const capabilities = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

/** A server whose client has folders. */
async function start(
  folders: readonly string[] = [uriOf('')],
  more: object = {},
): Promise<{ watchers: unknown[] }> {
  server = new ServerProcess(bundle.file, 'stdio');
  const watchers: unknown[] = [];
  server.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { method, registerOptions } of registrations)
      if (method === 'workspace/didChangeWatchedFiles')
        watchers.push(...(registerOptions as { watchers: unknown[] }).watchers);
  });
  await server.initialize({
    capabilities,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    ...more,
  });
  return { watchers };
}

const tell = (uri: string, type: FileChangeType = FileChangeType.Changed) =>
  server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });

const published = (uri: string) => server.published.filter((each) => each.uri === uri);

/** Waits until a document was published more than `count` times. */
async function publishedAgain(uri: string, count: number): Promise<void> {
  for (let i = 0; i < 2_000 && published(uri).length <= count; i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(published(uri).length).toBeGreaterThan(count);
}

describe('the workspace over stdio, its files on the disk', () => {
  it('applies its configuration from the first finding on, and reports the problems in it', async () => {
    const config = write('kh.config.json', `{ "rules": { "${RULE}": "off" }, "locale": "en", "prest": 1 }`);
    const plan = write('sub/a.kh', WRONG);
    const { watchers } = await start();
    await server.open(plan, WRONG);
    const first = await server.until(plan, () => true);
    expect(codesOf(first.diagnostics)).not.toContain(RULE);
    const published = await server.until(config, ({ diagnostics }) => diagnostics.length > 0);
    expect(published.diagnostics).toMatchObject([
      { source: 'kh', severity: 2, message: expect.stringContaining('Did you mean “preset”') },
    ]);
    expect(watchers).toContainEqual({ globPattern: '**/*.kh' });

    write('kh.config.json', '{}');
    await tell(config);
    await server.until(plan, ({ diagnostics }) => codesOf(diagnostics).includes(RULE));
    await server.until(config, ({ diagnostics }) => diagnostics.length === 0);

    write('sub/kh.config.json', `{ "rules": { "${RULE}": "information" } }`);
    await tell(uriOf('sub/kh.config.json'), FileChangeType.Created);
    await server.until(plan, ({ diagnostics }) =>
      diagnostics.some(({ code, severity }) => code === RULE && severity === 3),
    );
    rmSync(path.join(folder, 'sub/kh.config.json'));
    await tell(uriOf('sub/kh.config.json'), FileChangeType.Deleted);
    await server.until(plan, ({ diagnostics }) =>
      diagnostics.some(({ code, severity }) => code === RULE && severity === 1),
    );
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it('has each of several folders under its own settings, which change without a restart', async () => {
    const [one, two] = [write('one/a.kh', WRONG), write('two/a.kh', WRONG)];
    const severities = new Map([
      [one, 'warning'],
      [two, 'information'],
    ]);
    server = new ServerProcess(bundle.file, 'stdio');
    server.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => ({ rules: { [RULE]: severities.get(scopeUri ?? '') ?? 'off' } })),
    );
    await server.initialize({
      capabilities: { workspace: { workspaceFolders: true, configuration: true } },
      workspaceFolders: [uriOf('one'), uriOf('two')].map((uri) => ({ uri, name: uri })),
    });
    const severity = async (uri: string, expected: number) =>
      server.until(
        uri,
        ({ diagnostics }) => diagnostics.find(({ code }) => code === RULE)?.severity === expected,
      );
    for (const uri of [one, two]) await server.open(uri, WRONG);
    await severity(one, 2);
    await severity(two, 3);
    severities.set(two, 'error');
    await server.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await severity(two, 1);
    expect(await severity(one, 2)).toMatchObject({ uri: one });
  });

  it('has a plan linted again when another that it cites changes on the disk, and not otherwise', async () => {
    const other = write('other.kh', planText({ number: '144' }));
    const plan = write('a.kh', cites('144'));
    await start();
    await server.open(plan, cites('144'));
    await server.until(plan, () => true);
    let count = published(plan).length;
    write('other.kh', planText({ number: '144', day: '28' }));
    await tell(other);
    await publishedAgain(plan, count);

    count = published(plan).length;
    write('b.kh', planText({ number: '7' }));
    await tell(uriOf('b.kh'), FileChangeType.Created);
    write('c.kh', cites('144').replace('05', '06'));
    await tell(uriOf('c.kh'), FileChangeType.Created);
    await publishedAgain(plan, count);
    expect(published(plan)).toHaveLength(count + 1);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it('has plans typed in one editor seen by another', async () => {
    const [one, two] = [write('one.kh', ''), write('two.kh', '')];
    await start();
    await server.open(one, planText({ number: '  ' }));
    await server.open(two, cites('9'));
    await server.until(two, () => true);
    const count = published(two).length;
    const at = { line: 2, character: 4 };
    await server.change(one, 2, { start: at, end: { line: 2, character: 6 } }, '9');
    await publishedAgain(two, count);
    expect(await server.stop()).toBe(0);
  });

  it('follows folders that come and go', async () => {
    write('v/kh.config.json', `{ "rules": { "${RULE}": "off" } }`);
    const plan = write('w/a.kh', cites('3'));
    const inOther = write('v/b.kh', WRONG);
    write('v/c.kh', planText({ number: '3' }));
    await start([uriOf('w')]);
    await server.open(plan, cites('3'));
    await server.until(plan, () => true);
    const count = published(plan).length;
    await server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: uriOf('v'), name: 'v' }], removed: [] },
    });
    await publishedAgain(plan, count);
    await server.open(inOther, WRONG);
    const first = await server.until(inOther, () => true);
    expect(codesOf(first.diagnostics)).not.toContain(RULE);
    const before = published(plan).length;
    await server.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: uriOf('v'), name: 'v' }] },
    });
    await publishedAgain(plan, before);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });
});

describe('the workspace over stdio, its files behind the client', () => {
  it('is read through the client, under any scheme, with progress', async () => {
    const files = new Map([
      ['vscode-vfs://github/o/r/kh.config.json', `{ "rules": { "${RULE}": "off" } }`],
      ['vscode-vfs://github/o/r/b.kh', planText({ number: '3' })],
    ]);
    const plan = 'vscode-vfs://github/o/r/sub/a.kh';
    server = new ServerProcess(bundle.file, 'stdio');
    const asked: string[] = [];
    server.connection.onRequest('kehoach/listPlans', async ({ folder: uri }: { folder: string }) => {
      asked.push(uri);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [...files.keys()];
    });
    server.connection.onRequest('kehoach/readFiles', async ({ uris }: { uris: string[] }) => {
      asked.push(...uris);
      if (uris.some((uri) => uri.endsWith('b.kh'))) await showing('begin'); // so long that it is worth showing
      return uris.map((uri) => files.get(uri) ?? null);
    });
    const shown: WorkDoneProgressBegin[] = [];
    const showing = (kind: string) =>
      vi.waitFor(() => expect(shown.map((each) => String(each.kind))).toContain(kind), { timeout: 30_000 });
    server.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    server.connection.onNotification('$/progress', ({ value }: { value: WorkDoneProgressBegin }) => {
      shown.push(value);
    });
    await server.initialize({
      capabilities: { window: { workDoneProgress: true } },
      workspaceFolders: [{ uri: 'vscode-vfs://github/o/r', name: 'r' }],
      initializationOptions: { files: true },
    });
    await server.open(plan, WRONG.replace('Thời gian', 'Kế hoạch số 3/KH-UBND. Thời gian'));
    const first = await server.until(plan, () => true);
    expect(codesOf(first.diagnostics)).not.toContain(RULE);
    const count = published(plan).length;
    await publishedAgain(plan, count);
    expect(asked).toContain('vscode-vfs://github/o/r');
    expect(asked).toContain('vscode-vfs://github/o/r/b.kh');
    await showing('begin');
    await showing('end');
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it.each([
    ['file:///C:/V%C4%83n%20b%E1%BA%A3n', 'file:///c%3A/V%C4%83n%20b%E1%BA%A3n/a.kh'],
    ['file:///c%3A/V%C4%83n%20b%E1%BA%A3n', 'file:///C:/Văn bản/a.kh'],
    ['file:///c:/V\u0103n ba\u0309n/', 'file:///c:/V%C4%83n%20b%E1%BA%A3n/sub/a.kh'],
    ['file://may-chu/chung/2026', 'file://may-chu/chung/2026/a.kh'],
  ])('is one folder however %s and %s are written', async (root, plan) => {
    server = new ServerProcess(bundle.file, 'stdio');
    const config = `${root.replace(/\/$/, '')}/kh.config.json`;
    server.connection.onRequest('kehoach/listPlans', () => [config]);
    server.connection.onRequest('kehoach/readFiles', ({ uris }: { uris: string[] }) =>
      uris.map((uri) => (uri.endsWith('.json') ? `{ "rules": { "${RULE}": "off" } }` : null)),
    );
    await server.initialize({
      capabilities: {},
      workspaceFolders: [{ uri: root, name: 'r' }],
      initializationOptions: { files: true },
    });
    await server.open(plan, WRONG);
    const { diagnostics } = await server.until(plan, () => true);
    expect(codesOf(diagnostics)).not.toContain(RULE);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it('goes on without it where the client answers nonsense', async () => {
    server = new ServerProcess(bundle.file, 'stdio');
    server.connection.onRequest('kehoach/listPlans', () => 7);
    server.connection.onRequest('kehoach/readFiles', () => Promise.reject(new Error('no')));
    await server.initialize({
      capabilities,
      workspaceFolders: [{ uri: 'x://y/z', name: 'z' }],
      initializationOptions: { files: true },
    });
    await server.open('x://y/z/a.kh', WRONG);
    await server.until('x://y/z/a.kh', ({ diagnostics }) => codesOf(diagnostics).includes(RULE));
    expect(await server.stop()).toBe(0);
  });
});
