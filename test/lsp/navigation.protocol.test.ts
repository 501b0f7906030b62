import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CancellationTokenSource,
  CodeLensRequest,
  DefinitionRequest,
  DidCloseTextDocumentNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  HoverRequest,
  InlayHintRequest,
  type Location,
  LSPErrorCodes,
  type MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { LineIndex } from '#features/position.ts';
import { applyEdits } from '#rules/fix.ts';
import { bundleServer, codesOf, ServerProcess } from '#test/lsp/server-process.ts';
import { planText } from '#test/workspace/fake-files.ts';

// Processes are started: a machine that does much else may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const decree =
  'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông';
/** The open plan. */
const A = planText({
  number: '9',
  body: `a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian hoàn thành: Quý II năm 2026;
c) Sản phẩm: Báo cáo về thủ tục hành chính (viết tắt là TTHC).
2. Thực hiện khoản 1 mục II của Kế hoạch số 144/KH-UBND ngày 27 tháng 02 năm 2026 của UBND tỉnh
a) Cơ quan chủ trì: Sở Kinh tế biển xanh;
b) Thời gian hoàn thành: Quý III năm 2026;
c) Sản phẩm: Công bố TTHC.
II. TỔ CHỨC THỰC HIỆN
1. SỞ NỘI VỤ
Chủ trì, hướng dẫn thực hiện ${decree}; Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về chức năng của Sở Nội vụ.
2. SNV báo cáo theo mục I Kế hoạch này.
`,
});
/** The plan on the disk. */
const B = planText({
  number: '144',
  body: `a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở Nội vụ và Sở Tài chính;
c) Thời gian hoàn thành: Quý II năm 2026.
II. GIẢI PHÁP
1. Tuyên truyền theo ${decree}
Giao Sở Nội vụ, sở nội vụ và SNV thực hiện Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về chức năng của Sở Nội vụ.
2. Sở Nội
vụ hướng dẫn theo Kế hoạch số 9/KH-UBND của UBND tỉnh và Kế hoạch số 9/KH-UBND của UBND tỉnh Nghệ An.
III. TỔ CHỨC THỰC HIỆN
1. SỞ NỘI VỤ
Tổng hợp.
`,
});
const config = JSON.stringify({
  agencies: [
    { name: 'Sở Kinh tế biển xanh', level: 'province', validTo: '2025-06-30', successors: ['Sở Tài chính'] },
  ],
});

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
let folder = '';
let a = '';
let b = '';

beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-navigation-'));
  a = write('a.kh', A);
  b = write('sub/b.kh', B);
  write('kh.config.json', config);
});
afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** A server in whose editor the plan A is open. */
async function start(options: object = {}, capabilities: object = {}): Promise<void> {
  server = new ServerProcess(bundle.file, 'stdio');
  await server.initialize({
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, ...capabilities },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
    initializationOptions: options,
  });
  await server.open(a, A, 7);
}

/** The place of the `nth` time (0 is the first) that the plan A says something. */
function at(words: string, nth = 0) {
  let offset = A.indexOf(words);
  for (let i = 0; i < nth; i++) offset = A.indexOf(words, offset + 1);
  expect(offset).toBeGreaterThan(0);
  return { textDocument: { uri: a }, position: new LineIndex(A).positionAt(offset + 1) };
}
const unknown = { textDocument: { uri: 'file:///nowhere.kh' }, position: { line: 0, character: 0 } };

/** What stands at locations: `b.kh: Sở Nội vụ`. */
function shown(locations: unknown): string[] {
  const texts = new Map([
    [a, A],
    [b, B],
  ]);
  return ((locations ?? []) as Location[]).map(({ uri, range }) => {
    const text = texts.get(uri)!;
    const { start, end } = new LineIndex(text).spanOf(range);
    return `${path.basename(uri)}: ${text.slice(start, end).replace(/\s+/g, ' ')}`;
  });
}
const references = async (place: ReturnType<typeof at>, includeDeclaration = true) =>
  shown(
    await server.connection.sendRequest(ReferencesRequest.type, {
      ...place,
      context: { includeDeclaration },
    }),
  );
const definition = async (place: ReturnType<typeof at>) =>
  shown(await server.connection.sendRequest(DefinitionRequest.type, place));

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

describe('a place of an open plan', () => {
  it('is told of', async () => {
    await start();
    await server.until(a, () => true);
    const told = async (place: ReturnType<typeof at>) => {
      const hover = await server.connection.sendRequest(HoverRequest.type, place);
      return (hover?.contents as MarkupContent | undefined)?.value ?? '';
    };
    expect(await told(at('144/KH-UBND'))).toMatch(
      /Kế hoạch số 144.*của Ủy ban nhân dân tỉnh Cao Bằng[\s\S]*sub\/b\.kh/,
    );
    expect(await told(at('61/2018'))).toMatch(/hết hiệu lực[\s\S]*118\/2025/);
    expect(await told(at('Sở Kinh tế biển xanh'))).toMatch(/Sở Tài chính/);
    expect(await told(at('TTHC', 1))).toMatch(/thủ tục hành chính/);
    expect(await told(at('Rà soát'))).toBe('');
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

  it('is found wherever plans speak of it', async () => {
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

  it('refuses names, and says why', async () => {
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

  it('has agencies of its configuration', async () => {
    await start();
    const { diagnostics } = await server.until(a, (last) =>
      codesOf(last.diagnostics).includes('agency-not-in-force'),
    );
    expect(codesOf(diagnostics)).not.toContain('unknown-agency');
    const gone = diagnostics.find(({ code }) => code === 'agency-not-in-force');
    expect(gone?.message).toMatch(/Sở Kinh tế biển xanh.*Sở Tài chính/);
  });

  it('has what two plans say of one document shown in both', async () => {
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

describe('beside the text', () => {
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
