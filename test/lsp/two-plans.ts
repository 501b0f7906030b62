import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { type Location, ReferencesRequest } from 'vscode-languageserver-protocol/node';
import { LineIndex } from '#features/position.ts';
import { bundleServer, ServerProcess } from '#test/lsp/server-process.ts';
import { planText } from '#test/workspace/fake-files.ts';

/** A folder with two plans and a configuration, and a server that has the first plan open; each test has them afresh. */

const decree =
  'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông';
/** The open plan. */
export const A = planText({
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
export const B = planText({
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
export let server: ServerProcess;
let folder = '';
export let a = '';
export let b = '';

/** To be called once in a test file. */
export function withTwoPlans(): void {
  // Processes are started: a machine that does much else may take its time.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
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
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** A server in whose editor the plan A is open. */
export async function start(options: object = {}, capabilities: object = {}): Promise<void> {
  server = new ServerProcess(bundle.file, 'stdio');
  await server.initialize({
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } }, ...capabilities },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
    initializationOptions: options,
  });
  await server.open(a, A, 7);
}

/** The place of the `nth` time (0 is the first) that the plan A says something. */
export function at(words: string, nth = 0) {
  let offset = A.indexOf(words);
  for (let i = 0; i < nth; i++) offset = A.indexOf(words, offset + 1);
  expect(offset).toBeGreaterThan(0);
  return { textDocument: { uri: a }, position: new LineIndex(A).positionAt(offset + 1) };
}
export const unknown = { textDocument: { uri: 'file:///nowhere.kh' }, position: { line: 0, character: 0 } };

/** What stands at locations: `b.kh: Sở Nội vụ`. */
export function shown(locations: unknown): string[] {
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
export const references = async (place: ReturnType<typeof at>, includeDeclaration = true) =>
  shown(
    await server.connection.sendRequest(ReferencesRequest.type, {
      ...place,
      context: { includeDeclaration },
    }),
  );
