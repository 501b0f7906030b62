import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  FoldingRangeRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { catalogData } from '#catalog/reference-data.ts';
import { foldingRanges } from '#features/folding.ts';
import { documentOutline } from '#features/outline.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { changeOf, randomEdit } from './random-edits.ts';
import { bundleServer, ServerProcess } from './server-process.ts';

/** Collects garbage when it is asked to, and answers with how much of the heap is in use. */
const PROBE = `process.on('message', () => { gc(); gc(); process.send(process.memoryUsage().heapUsed); });
process.channel.unref();\n`;

const EDITS = 10_000;
const uri = 'file:///plan.kh';

let bundle: Awaited<ReturnType<typeof bundleServer>>;
let server: ServerProcess;
const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-edits-'));
beforeAll(async () => {
  bundle = await bundleServer();
  const probe = path.join(folder, 'probe.cjs');
  writeFileSync(probe, PROBE);
  server = new ServerProcess(bundle.file, 'stdio', {}, ['--expose-gc', '-r', probe]);
});
afterAll(() => {
  server.kill();
  bundle.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** How many bytes of the server's heap are in use. */
const heap = () =>
  new Promise<number>((resolve) => {
    server.child.once('message', (bytes) => resolve(Number(bytes)));
    server.child.send('heap');
  });

/** A value as it comes over the connection. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value));

it('ten thousand edits of any kind leave server and editor with one text, and nothing behind', async () => {
  const plan = readFileSync('test/lsp/plans/tinh.kh', 'utf8');
  const edits = fc.sample(randomEdit, EDITS);
  await server.initialize();
  await server.open(uri, plan);
  let document = TextDocument.create(uri, 'kehoach', 1, plan);
  const textDocument = { uri };

  /** Compares all that the server says of its text with what the editor's text gives. */
  async function compare(): Promise<void> {
    const text = document.getText();
    const [outline, folds] = await Promise.all([
      server.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
      server.connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    ]);
    const lines = new LineIndex(text);
    const read = readPlan(text, catalogData);
    expect(outline).toEqual(sent(documentOutline(read, lines)));
    expect(folds).toEqual(sent(foldingRanges(read, lines)));
  }

  let before = 0;
  for (let i = 0; i < EDITS; i++) {
    const change = changeOf(document, edits[i]!);
    document = TextDocument.update(document, [change], i + 2);
    await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: i + 2 },
      contentChanges: [change],
    });
    // Back to the plan now and then: random edits alone would leave no plan.
    if (i % 200 === 199) {
      await compare();
      document = TextDocument.update(document, [{ text: plan }], i + 2);
      await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ text: plan }],
      });
    }
    if (i === EDITS / 5 - 1) before = await heap(); // what is loaded and compiled at first use is no growth
  }
  await compare();
  await server.until(uri, ({ version }) => version === EDITS + 1);
  const grown = (await heap()) - before;
  expect(server.log).toEqual([]);
  expect(grown).toBeLessThan(5_000_000);
});
