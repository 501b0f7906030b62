import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { codesOf } from '#test/lsp/server-process.ts';
import { a, B, b, server, start, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
const on = { workspaceDiagnostics: true };
/** What is wrong in the closed plan from now on: a letter of a point is left out. */
const WRONG = B.replace('c) Thời gian', 'd) Thời gian');

async function write(text: string | undefined): Promise<void> {
  const file = fileURLToPath(b);
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
  const type = text === undefined ? FileChangeType.Deleted : FileChangeType.Changed;
  await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: b, type }],
  });
}

const ask = async (previous: readonly WorkspaceDocumentDiagnosticReport[] = []) => {
  const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
  const { items } = await server.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds,
  });
  return items;
};
const codes = (report: WorkspaceDocumentDiagnosticReport | undefined) =>
  report?.kind === 'full' ? codesOf(report.items) : [];

describe('the plans that are not open, for a client that asks for diagnostics', () => {
  it('are checked where that is wanted, and again when their files have changed', async () => {
    await start(on, pulling);
    const first = await ask();
    expect(first.map(({ uri, kind }) => [uri, kind])).toEqual([[b, 'full']]);
    expect(codes(first[0])).not.toContain('item-lettering');
    expect((await ask(first)).map(({ kind }) => kind)).toEqual(['unchanged']);
    await write(WRONG);
    await expect
      .poll(async () => codes((await ask(first))[0]), { timeout: 20_000 })
      .toContain('item-lettering');
    await write(undefined);
    await expect
      .poll(() => ask(first), { timeout: 20_000 })
      .toEqual([{ uri: b, version: null, kind: 'full', items: [] }]);
  });

  it('are sent in parts, and not at all where the request is cancelled', async () => {
    await start(on, pulling);
    const source = new CancellationTokenSource();
    const asked = server.connection.sendRequest(
      WorkspaceDiagnosticRequest.type,
      { previousResultIds: [], partialResultToken: 'part' },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toThrow(/cancelled/i);
    expect(await ask()).toHaveLength(1);
  });

  it('are not checked where that is not wanted', async () => {
    await start({}, pulling);
    expect(await ask()).toEqual([]);
  });
});

describe('the plans that are not open, for a client that is sent diagnostics', () => {
  it('are checked where that is wanted, and again when they are closed or changed', async () => {
    await start(on);
    await server.until(b, () => true);
    await write(WRONG);
    await server.until(b, ({ diagnostics }) => codesOf(diagnostics).includes('item-lettering'));
    await server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: a },
    });
    await server.until(a, ({ version, diagnostics }) => version === undefined && diagnostics.length > 0);
    await write(undefined);
    await server.until(b, ({ diagnostics }) => diagnostics.length === 0);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });
});
