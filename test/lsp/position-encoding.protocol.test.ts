import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node';
import { fromUtf16 } from '#lsp/position-encoding.ts';
import { bundleServer, ServerProcess } from '#test/lsp/server-process.ts';

const uri = 'file:///plan.kh';
const LINE = '2. Công bố 😀 TTHC ở xã ;';
const PLAN = `KẾ HOẠCH
Rà soát thủ tục năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính (sau đây viết tắt là TTHC)
${LINE}
`;

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
beforeAll(async () => {
  bundle = await bundleServer();
});
afterAll(() => bundle.remove());
afterEach(() => server.kill());

describe.each(['utf-8', 'utf-16', 'utf-32'] as const)('a client that counts in %s', (encoding) => {
  it('is told places, and tells them, in its own count', async () => {
    server = new ServerProcess(bundle.file, 'stdio');
    const { capabilities } = await server.initialize({
      capabilities: {
        general: { positionEncodings: [encoding] },
        workspace: { workspaceEdit: { documentChanges: true } },
      },
    });
    expect(capabilities.positionEncoding).toBe(encoding);
    await server.open(uri, PLAN);
    const at = (words: string, line = LINE) => fromUtf16(line, line.indexOf(words), encoding);

    const { diagnostics } = await server.until(uri, (last) =>
      last.diagnostics.some(({ code }) => code === 'spacing'),
    );
    expect(diagnostics.find(({ code }) => code === 'spacing')?.range.start).toEqual({
      line: 5,
      character: at('xã'),
    });

    const textDocument = { uri };
    const position = { line: 5, character: at('TTHC') + 1 };
    const hover = await server.connection.sendRequest(HoverRequest.type, { textDocument, position });
    expect(hover?.range).toEqual({
      start: { line: 5, character: at('TTHC') },
      end: { line: 5, character: at(' ở xã') },
    });

    const renamed = await server.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: 'QTHC',
    });
    expect(JSON.stringify(renamed)).toContain(`{"line":5,"character":${at('TTHC')}}`);

    // The two changes are in one message, the second in the text that the first has left.
    await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 5, character: at('😀') }, end: { line: 5, character: at(' TTHC') } },
          text: 'ở đây',
        },
        {
          range: {
            start: { line: 5, character: at('TTHC', LINE.replace('😀', 'ở đây')) },
            end: { line: 5, character: at(' ở xã', LINE.replace('😀', 'ở đây')) },
          },
          text: 'ý',
        },
      ],
    });
    const symbols = await server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(JSON.stringify(symbols)).toContain('2. Công bố ở đây ý ở xã');
    expect(server.log).toEqual([]);
  });
});
