import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  DidCloseTextDocumentNotification,
  LSPErrorCodes,
  type Position,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticOf } from '#features/diagnostics.ts';
import { SOURCE_FIX_ALL } from '#features/fix-all.ts';
import { LineIndex } from '#features/position.ts';
import { LONG_PLAN } from '#lsp/slices.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { bundleServer, codesOf, ServerProcess } from '#test/lsp/server-process.ts';

const example = readFileSync(path.join(import.meta.dirname, '../../examples/nhieu-loi.kh'), 'utf8');
/** A plan of many faults, so long that it is validated in slices. */
const long = example.repeat(Math.ceil((1.5 * LONG_PLAN) / example.length));

/** What an editor shows of a text when all its findings are known. */
function diagnosticsOf(uri: string, text: string) {
  const lines = new LineIndex(text);
  const found = lintText(text).map((finding) =>
    diagnosticOf(finding, { uri, lines, docsUrl: undefined, locale: 'vi' }),
  );
  return JSON.parse(JSON.stringify(found));
}

/** An editor with the plan open. */
class Editor {
  readonly uri: string;
  readonly server: ServerProcess;
  readonly #document: TextDocument;

  constructor(uri: string, server: ServerProcess) {
    this.uri = uri;
    this.server = server;
    this.#document = TextDocument.create(uri, 'kehoach', 1, long);
  }

  get text(): string {
    return this.#document.getText();
  }

  get version(): number {
    return this.#document.version;
  }

  async open(): Promise<void> {
    await this.server.open(this.uri, this.text);
    await this.server.until(this.uri, ({ version }) => version === 1);
  }

  /** Closes it, where it is not closed yet, and waits until nothing is shown. */
  async close(): Promise<void> {
    if (this.shown().at(-1)?.version === undefined) return;
    await this.server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri },
    });
    await this.server.until(this.uri, ({ version }) => version === undefined);
  }

  /** Types `text` in place of `replaced`, where that stands first from the middle of the plan on; gives the place. */
  type(replaced: string, text: string): Position {
    const offset = this.text.indexOf(replaced, this.text.length / 2);
    const [start, end] = [
      this.#document.positionAt(offset),
      this.#document.positionAt(offset + replaced.length),
    ];
    const change = { range: { start, end }, text };
    TextDocument.update(this.#document, [change], this.version + 1);
    void this.server.change(this.uri, this.version, change.range, text);
    return start;
  }

  /** The code actions at a position in the version that is open when they are asked for. */
  actionsAt(position: Position, only?: string[]): Promise<CodeAction[]> {
    return this.server.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri },
      range: { start: position, end: position },
      context: { diagnostics: [], ...(only && { only }) },
    }) as Promise<CodeAction[]>;
  }

  /** Waits until all findings of the text are shown, and nothing else. */
  async settled(): Promise<void> {
    const expected = diagnosticsOf(this.uri, this.text);
    const isAll = (shown: unknown) => JSON.stringify(shown) === JSON.stringify(expected);
    await this.server.until(
      this.uri,
      ({ version, diagnostics }) => version === this.version && isAll(diagnostics),
    );
  }

  /** What was published for it, in order; of one version, where that is given. */
  shown(version?: number) {
    const own = this.server.published.filter(({ uri }) => uri === this.uri);
    return version === undefined ? own : own.filter((each) => each.version === version);
  }
}

describe('a long plan in a server', () => {
  let bundle: Awaited<ReturnType<typeof bundleServer>>;
  let server: ServerProcess;
  let editor: Editor;
  let opened = 0;
  beforeAll(async () => {
    bundle = await bundleServer();
    server = new ServerProcess(bundle.file, 'stdio');
    await server.initialize();
  });
  afterAll(() => {
    server.kill();
    bundle.remove();
  });
  beforeEach(async () => {
    editor = new Editor(`file:///long-${++opened}.kh`, server);
    await editor.open();
  });
  afterEach(() => editor.close());

  it('shows what linting at once finds, when it is opened and after a key', async () => {
    expect(editor.shown(1).map(({ diagnostics }) => diagnostics)).toEqual([diagnosticsOf(editor.uri, long)]);
    editor.type('\n', '\nI. A\n');
    await editor.settled();
    expect(server.log).toEqual([]);
  });

  it('moves what is shown with a key, before all of it is validated', async () => {
    const { line } = editor.type('\n', '\n\n');
    await server.until(editor.uri, () => editor.shown(2).length === 2);
    const [moved] = editor.shown(2);
    const before = editor.shown(1).at(-1)!.diagnostics;
    const shifted = before.map(({ range: { start } }) => start.line + (start.line > line ? 1 : 0));
    expect(moved!.diagnostics.map(({ range }) => range.start.line)).toEqual(shifted);
    await editor.settled();
  });

  it('shows the last of many keys, and nothing of those before it but what was moved', async () => {
    for (let key = 0; key < 20; key++) editor.type('\n', `\n${key}`);
    await editor.settled();
    const versions = editor.shown().map(({ version }) => version ?? 0);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(editor.shown(editor.version).length).toBeGreaterThan(0);
  });

  it('answers a completion before the validation ends', async () => {
    editor.type('\n', '\n\n');
    await server.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: editor.uri },
      position: { line: 0, character: 0 },
    });
    expect(editor.shown(2).length).toBeLessThan(2);
    await editor.settled();
  });

  it('gives the fixes of the version that is open, and none of one that is not', async () => {
    const at = editor.type('Thời gian', 'Thời  gian');
    const asked = editor.actionsAt({ ...at, character: at.character + 5 });
    const fixes = (await asked).filter(({ isPreferred }) => isPreferred);
    expect(codesOf(fixes.flatMap(({ diagnostics = [] }) => diagnostics))).toEqual(['spacing']);
    const [change] = fixes[0]!.edit!.documentChanges as { textDocument: unknown; edits: TextEdit[] }[];
    expect(change!.textDocument).toEqual({ uri: editor.uri, version: 2 });
    const fixed = TextDocument.applyEdits(TextDocument.create(editor.uri, '', 1, editor.text), change!.edits);
    expect(fixed).toBe(long);

    const above = editor.type('\n', '\n\n');
    const late = editor.actionsAt(above);
    editor.type('\n', '\n\n');
    await expect(late).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    await editor.settled();
  });

  it('fixes all that is safe, and answers others meanwhile', async () => {
    const order: string[] = [];
    const fixing = editor.actionsAt({ line: 0, character: 0 }, [SOURCE_FIX_ALL]).then((actions) => {
      order.push('fixed');
      return actions;
    });
    await server.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: editor.uri },
      position: { line: 0, character: 0 },
    });
    order.push('completed');
    const [change] = (await fixing)[0]!.edit!.documentChanges as { edits: TextEdit[] }[];
    const fixed = TextDocument.applyEdits(TextDocument.create(editor.uri, '', 1, long), change!.edits);
    expect(fixed).toBe(applySafeFixes(long).text);
    expect(order).toEqual(['completed', 'fixed']);
  });

  it('shows nothing more once it is closed', async () => {
    editor.type('\n', '\n\n');
    await server.until(editor.uri, ({ version }) => version === 2);
    await editor.close();
    expect(await server.stop()).toBe(0);
    expect(editor.shown().at(-1)).toEqual({ uri: editor.uri, diagnostics: [] });
  });
});
