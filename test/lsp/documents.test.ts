import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { Documents } from '#lsp/documents.ts';
import { defaultOptions } from '#options/lint-options.ts';

const uri = 'file:///a.kh';
type Params = Record<string, unknown>;

/** The store with one open document, and the notifications that a client may send. */
function opened(text: string) {
  const handlers = new Map<string, (params: Params) => void>();
  const on = (name: string) => (handler: (params: Params) => void) => {
    handlers.set(name, handler);
    return { dispose: () => {} };
  };
  const connection = {
    onDidOpenTextDocument: on('open'),
    onDidChangeTextDocument: on('change'),
    onDidCloseTextDocument: on('close'),
    onDidSaveTextDocument: on('save'),
    onWillSaveTextDocument: on('willSave'),
    onWillSaveTextDocumentWaitUntil: on('willSaveWaitUntil'),
  };
  const documents = new Documents(
    () => catalogData,
    (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  );
  documents.store.listen(connection as unknown as Parameters<typeof documents.store.listen>[0]);
  const send = (name: string, params: Params) => handlers.get(name)!(params);
  const open = (version: unknown, content: unknown) =>
    send('open', { textDocument: { uri, languageId: 'kehoach', version, text: content } });
  open(1, text);
  return {
    open,
    documents,
    change: (version: unknown, ...contentChanges: unknown[]) =>
      send('change', { textDocument: { uri, version }, contentChanges }),
    close: () => send('close', { textDocument: { uri } }),
  };
}

const insert = (text: string) => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  text,
});

describe('open documents', () => {
  it('are read once a version', () => {
    const { documents, change } = opened('I. A');
    const { plan } = documents.snapshot(uri)!;
    expect(documents.snapshot(uri)!.plan).toBe(plan);
    change(2, insert('x'));
    expect(documents.snapshot(uri)!.plan).not.toBe(plan);
  });

  it('give snapshots that no later change touches', () => {
    const { documents, change } = opened('I. A');
    const before = documents.snapshot(uri)!;
    change(2, insert('I. B\n'));
    expect([before.version, before.text, before.plan.text]).toEqual([1, 'I. A', 'I. A']);
    expect(documents.snapshot(uri)).toMatchObject({ version: 2, text: 'I. B\nI. A' });
  });

  it('are distinguished by their text where a client repeats a version, or reopens', () => {
    const { documents, change, close, open } = opened('I. A');
    expect(documents.snapshot(uri)!.text).toBe('I. A');
    change(1, insert('x'));
    expect(documents.snapshot(uri)!.text).toBe('xI. A');
    close();
    expect(documents.snapshot(uri)).toBeUndefined();
    open(1, 'II. B');
    expect(documents.snapshot(uri)!.text).toBe('II. B');
  });

  it('are linted once for the same options', () => {
    const { documents } = opened('I. A\n1. B\na. C');
    const snapshot = documents.snapshot(uri)!;
    const findings = snapshot.findings(defaultOptions);
    expect(snapshot.findings(defaultOptions)).toBe(findings);
    expect(snapshot.findings({ ...defaultOptions })).not.toBe(findings);
  });

  it('stay as they are where a change is none', () => {
    const { documents, change, open } = opened('I. A');
    const bad: [unknown, unknown][] = [
      [2, { text: 7 }],
      [2, { range: { start: { line: 0 } }, text: 'x' }],
      [2, { range: null, text: 'x' }],
      ['2', insert('x')],
      [null, insert('x')],
      [2, null],
    ];
    for (const [version, one] of bad) expect(() => change(version, insert('y'), one)).toThrow();
    expect(() => open(1, 5)).toThrow();
    expect(documents.snapshot(uri)).toMatchObject({ version: 1, text: 'I. A' });
  });
});
