import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { LineIndex } from '#features/position.ts';
import { applyEdits } from '#rules/fix.ts';
import { A, a, at, B, b, references, server, start, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

/** The plans as a rename leaves them, by file. */
function renamed(edit: WorkspaceEdit | null): Map<string, string> {
  const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return new Map(
    changes.map(({ textDocument: { uri }, edits }) => {
      const text = uri === a ? A : B;
      const lines = new LineIndex(text);
      const plain = edits.map((each) => ({
        ...lines.spanOf(each.range),
        text: 'newText' in each ? each.newText : '',
      }));
      return [path.basename(uri), applyEdits(text, plain)];
    }),
  );
}

describe('the whole workspace', () => {
  it('has an agency renamed in all plans: titles of citations and other spellings stay, capitals stay capitals', async () => {
    await start({}, { textDocument: { rename: { prepareSupport: true } } });
    const prepared = await server.connection.sendRequest(PrepareRenameRequest.type, at('Sở Nội vụ'));
    expect(prepared).toMatchObject({ placeholder: 'Sở Nội vụ' });
    const edit = await server.connection.sendRequest(RenameRequest.type, {
      ...at('Sở Nội vụ'),
      newName: 'Sở Tài chính',
    });
    const plans = renamed(edit);
    expect(plans.get('a.kh')).toBe(
      A.replace('chủ trì: Sở Nội vụ', 'chủ trì: Sở Tài chính').replace('1. SỞ NỘI VỤ', '1. SỞ TÀI CHÍNH'),
    );
    expect(plans.get('b.kh')).toBe(
      B.replace('chủ trì: Sở Nội vụ', 'chủ trì: Sở Tài chính')
        .replace('phối hợp: Sở Nội vụ', 'phối hợp: Sở Tài chính')
        .replace('Giao Sở Nội vụ, sở nội vụ', 'Giao Sở Tài chính, Sở Tài chính')
        .replace('2. Sở Nội\nvụ', '2. Sở Tài chính')
        .replace('1. SỞ NỘI VỤ', '1. SỞ TÀI CHÍNH'),
    );
    const versions = ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(
      ({ textDocument }) => textDocument.version,
    );
    expect(versions).toEqual([7, null]);
  });

  it('has an agency renamed in open plans as they are in the editor', async () => {
    await start();
    await server.open(b, 'I. A\n1. B\nCơ quan chủ trì: Sở Nội vụ.\n', 3);
    const edit = await server.connection.sendRequest(RenameRequest.type, {
      ...at('Sở Nội vụ'),
      newName: 'Sở Tài chính',
    });
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const ofB = changes.find(({ textDocument }) => textDocument.uri === b);
    expect(ofB).toMatchObject({ textDocument: { version: 3 }, edits: [{ range: { start: { line: 2 } } }] });
  });

  it('is left alone by the rename of a short form', async () => {
    await start();
    const edit = await server.connection.sendRequest(RenameRequest.type, { ...at('TTHC'), newName: 'TTH' });
    expect([...renamed(edit)]).toEqual([['a.kh', A.replaceAll('TTHC', 'TTH')]]);
  });

  it('has a short form renamed where another plan introduces it for the same words, and nowhere else', async () => {
    await start();
    const same = 'I. A\n1. Rà soát thủ tục hành chính (viết tắt là TTHC).\n2. Công bố TTHC.\n';
    await server.open(b, same, 3);
    const rename = (newName: string) =>
      server.connection.sendRequest(RenameRequest.type, { ...at('TTHC'), newName });
    const ofB = ((await rename('TTH'))?.documentChanges ?? []).find(
      (each) => 'edits' in each && each.textDocument.uri === b,
    );
    expect(ofB).toMatchObject({ edits: [{ newText: 'TTH' }, { newText: 'TTH' }] });
    const taken = same.replace('2. Công bố', '2. Tổng thu hộ (TTH). Công bố');
    await server.change(b, 4, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, taken);
    await expect(rename('TTH')).rejects.toMatchObject({
      message: expect.stringMatching(/^sub\/b\.kh: .*TTH/),
    });
  });

  it('refuses names, with the reason', async () => {
    await start({ locale: 'en' });
    const asks = (words: string, newName: string) =>
      server.connection.sendRequest(RenameRequest.type, { ...at(words), newName });
    await expect(asks('Sở Nội vụ', '')).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: 'The new name is empty.',
    });
    await expect(asks('Sở Nội vụ', 'Sở Thông tin và Truyền thông')).rejects.toMatchObject({
      message: expect.stringContaining('no longer there'),
    });
    await expect(asks('TTHC', 'a b')).rejects.toMatchObject({ message: expect.stringContaining('capitals') });
    expect(await asks('Rà soát', 'X')).toBeNull();
    expect(await server.connection.sendRequest(PrepareRenameRequest.type, at('Rà soát'))).toBeNull();
    const inTitle = at('chức năng của Sở Nội vụ');
    inTitle.position.character += 15;
    expect(await server.connection.sendRequest(PrepareRenameRequest.type, inTitle)).toBeNull();
  });

  it('is not gone through for what was cancelled', async () => {
    await start();
    const source = new CancellationTokenSource();
    const asked = { ...at('Sở Nội vụ'), newName: 'Sở Tài chính' };
    const cancelled = server.connection.sendRequest(RenameRequest.type, asked, source.token);
    source.cancel();
    await expect(cancelled).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await references(at('TTHC'))).toHaveLength(2);
  });
});
