import { describe, expect, it } from 'vitest';
import {
  CodeLensRequest,
  DefinitionRequest,
  DidCloseTextDocumentNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
  RenameRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { LineIndex } from '#features/position.ts';
import { codesOf } from '#test/lsp/server-process.ts';
import { A, a, at, b, references, server, shown, start, unknown, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

const definition = async (place: ReturnType<typeof at>) =>
  shown(await server.connection.sendRequest(DefinitionRequest.type, place));

describe('a place of an open plan', () => {
  it('is reported', async () => {
    await start();
    await server.until(a, () => true);
    const hoverText = async (place: ReturnType<typeof at>) => {
      const hover = await server.connection.sendRequest(HoverRequest.type, place);
      return (hover?.contents as MarkupContent | undefined)?.value ?? '';
    };
    // The folder may still be read: what another plan says comes when it is.
    await expect
      .poll(() => hoverText(at('144/KH-UBND')), { timeout: 30_000 })
      .toMatch(/Kế hoạch số 144.*của Ủy ban nhân dân tỉnh Cao Bằng[\s\S]*sub\/b\.kh/);
    expect(await hoverText(at('61/2018'))).toMatch(/hết hiệu lực[\s\S]*118\/2025/);
    expect(await hoverText(at('Sở Kinh tế biển xanh'))).toMatch(/Sở Tài chính/);
    expect(await hoverText(at('TTHC', 1))).toMatch(/thủ tục hành chính/);
    expect(await hoverText(at('Rà soát'))).toBe('');
    expect(await server.connection.sendRequest(HoverRequest.type, unknown)).toBeNull();
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it('leads to where it is introduced, here or in another plan', async () => {
    await start();
    expect(await definition(at('TTHC', 1))).toEqual(['a.kh: TTHC']);
    expect(await definition(at('mục I Kế hoạch'))).toEqual(['a.kh: I.']);
    expect(await definition(at('khoản 1'))).toEqual([expect.stringMatching(/^b\.kh: 1\. Tuyên truyền theo/)]);
    expect(await definition(at('mục II của'))).toHaveLength(1);
    expect(await definition(at('144/KH-UBND'))).toEqual(['b.kh: ']);
    expect(await definition(at('Rà soát'))).toEqual([]);
    expect(await definition(unknown)).toEqual([]);
  });

  it('is found at each reference in the plans', async () => {
    await start();
    const agency = await references(at('Sở Nội vụ'));
    expect(agency.filter((each) => each.startsWith('a.kh'))).toEqual([
      'a.kh: Sở Nội vụ',
      'a.kh: SỞ NỘI VỤ',
      'a.kh: Sở Nội vụ',
      'a.kh: SNV',
    ]);
    expect(agency.filter((each) => each.startsWith('b.kh'))).toEqual([
      'b.kh: Sở Nội vụ',
      'b.kh: Sở Nội vụ',
      'b.kh: Sở Nội vụ',
      'b.kh: sở nội vụ',
      'b.kh: SNV',
      'b.kh: Sở Nội vụ',
      'b.kh: Sở Nội vụ',
      'b.kh: SỞ NỘI VỤ',
    ]);
    expect(await references(at('Sở Nội vụ'), false)).not.toContain('a.kh: SỞ NỘI VỤ');
    expect(await references(at('5/QĐ-UBND'))).toEqual([
      expect.stringMatching(/^a\.kh: Quyết định số 5/),
      expect.stringMatching(/^b\.kh: Quyết định số 5/),
    ]);
    expect(await references(at('61/2018'))).toHaveLength(2);
    expect(await references(at('TTHC'))).toEqual(['a.kh: TTHC', 'a.kh: TTHC']);
    expect(await references(at('Số: 9/KH-UBND'))).toEqual(['b.kh: Kế hoạch số 9/KH-UBND']);
    expect(await references(unknown)).toEqual([]);
  });

  it('is marked', async () => {
    await start();
    const marks = await server.connection.sendRequest(DocumentHighlightRequest.type, at('TTHC'));
    expect(marks?.map(({ kind }) => kind)).toEqual([3, 2]);
    expect(await server.connection.sendRequest(DocumentHighlightRequest.type, unknown)).toEqual([]);
  });

  it('belongs to nothing once the plan is closed', async () => {
    await start();
    await server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: a },
    });
    expect(await definition(at('144/KH-UBND'))).toEqual([]);
    expect(await references(at('Sở Nội vụ'))).toEqual([]);
    const asked = { ...at('Sở Nội vụ'), newName: 'Sở Tài chính' };
    expect(await server.connection.sendRequest(RenameRequest.type, asked)).toBeNull();
    expect(await server.connection.sendRequest(DocumentLinkRequest.type, at('Sở Nội vụ'))).toEqual([]);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });
});

describe('the whole workspace', () => {
  it('is searched for headings', async () => {
    await start();
    const found = await server.connection.sendRequest(WorkspaceSymbolRequest.type, {
      query: 'to chuc thuc hien',
    });
    expect(found?.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['II. TỔ CHỨC THỰC HIỆN', 'a.kh'],
      ['III. TỔ CHỨC THỰC HIỆN', 'sub/b.kh'],
    ]);
    expect(await server.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'xyz' })).toEqual([]);
  });

  it('has agencies of its configuration', async () => {
    await start();
    const { diagnostics } = await server.until(a, (last) =>
      codesOf(last.diagnostics).includes('agency-not-in-force'),
    );
    expect(codesOf(diagnostics)).not.toContain('unknown-agency');
    const gone = diagnostics.find(({ code }) => code === 'agency-not-in-force');
    expect(gone?.message).toMatch(/Sở Kinh tế biển xanh.*Sở Tài chính/);
  });

  it('reports two dates of one document with the place in the other plan', async () => {
    await start();
    const text = A.replace('5/QĐ-UBND ngày 05/01', '5/QĐ-UBND ngày 06/01');
    const offset = A.indexOf('5/QĐ-UBND ngày 05') + '5/QĐ-UBND ngày 0'.length;
    const range = new LineIndex(A).rangeOf({ start: offset, end: offset + 1 });
    await server.change(a, 8, range, '6');
    const { diagnostics } = await server.until(a, (last) =>
      codesOf(last.diagnostics).includes('citation-date-conflict'),
    );
    const found = diagnostics.find(({ code }) => code === 'citation-date-conflict');
    expect(text).toContain('06/01/2026');
    expect(found?.relatedInformation).toMatchObject([{ location: { uri: b } }]);
  });
});

describe('next to the text', () => {
  const textDocument = () => ({ textDocument: { uri: a } });
  const all = () => new LineIndex(A).rangeOf({ start: 0, end: A.length });

  it('stand links to the documents that are cited', async () => {
    await start();
    const links = await server.connection.sendRequest(DocumentLinkRequest.type, textDocument());
    expect(links?.find(({ target }) => target === b)).toMatchObject({ tooltip: 'Mở sub/b.kh' });
  });

  it('stand counts of duties, unless they are not wanted', async () => {
    await start();
    const lenses = await server.connection.sendRequest(CodeLensRequest.type, textDocument());
    const titles = lenses?.map(({ command }) => command?.title);
    expect(titles).toEqual(['chủ trì 1 nhiệm vụ', 'chủ trì 1 nhiệm vụ']);
    server.kill();
    await start({ codeLens: { tasks: false } });
    expect(await server.connection.sendRequest(CodeLensRequest.type, textDocument())).toEqual([]);
  });

  it('stand hints, where they are wanted', async () => {
    await start();
    const asked = { ...textDocument(), range: all() };
    expect(await server.connection.sendRequest(InlayHintRequest.type, asked)).toEqual([]);
    server.kill();
    await start({ inlayHints: { deadlines: true, abbreviations: true } });
    const hints = (await server.connection.sendRequest(InlayHintRequest.type, asked)) ?? [];
    const words = hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    expect(words.join(' ')).toMatch(/30\/6\/2026/);
    expect(words.join(' ')).toMatch(/thủ tục hành chính/);
  });
});
