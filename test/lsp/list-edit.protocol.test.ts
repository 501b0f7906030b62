import { describe, expect, it } from 'vitest';
import { Typist } from '#test/lsp/typist.ts';

const uri = 'file:///typed.kh';

async function client(text: string): Promise<Typist> {
  const typist = new Typist({ by: 'word', ms: 100, lineEnd: 0, cursor: true });
  await typist.open(text);
  return typist;
}

const selection = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
const edit = (line: number, newText: string) => ({
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
  newText,
});

describe('the requests of the keys for lists', () => {
  it('give the edits for the version that is open', async () => {
    const typist = await client('I. A\n1. B\n2. C\n3. D\n');
    const textDocument = { uri, version: 1 };
    expect(await typist.listEdit({ textDocument, selection: selection(3), action: 'indent' })).toEqual({
      edits: [{ range: { ...selection(3), end: { line: 3, character: 2 } }, newText: 'a)' }],
    });
    expect(await typist.listEdit({ textDocument, selection: selection(4), action: 'indent' })).toBeNull();
    const removed = '0. Z\n';
    expect(
      await typist.afterDeletion({ textDocument, position: { line: 1, character: 0 }, removed }),
    ).toEqual([]);
  });

  it('renumber behind a deletion', async () => {
    const typist = await client('I. A\n1. B\n3. D\n');
    const textDocument = { uri, version: 1 };
    expect(
      await typist.afterDeletion({ textDocument, position: { line: 2, character: 0 }, removed: '2. C\n' }),
    ).toEqual([edit(2, '2')]);
  });

  it('give no edits for another version, and do not take the key for another', async () => {
    const typist = await client('I. A\n1. B\n2. C\n3. E\n');
    const textDocument = { uri, version: 2 };
    expect(await typist.listEdit({ textDocument, selection: selection(2), action: 'indent' })).toEqual({
      edits: [],
    });
    const position = { line: 2, character: 0 };
    expect(await typist.afterDeletion({ textDocument, position, removed: '2. D\n' })).toEqual([]);
  });

  it('count as the client does', async () => {
    const typist = new Typist({ by: 'word', ms: 100, lineEnd: 0, cursor: true });
    await typist.open('I. A\n1. B\na) C\nb) C\nc) C\nd) C\nđ) C\n', {
      general: { positionEncodings: ['utf-8'] },
    });
    const params = { textDocument: { uri, version: 1 }, selection: selection(6), action: 'outdent' };
    expect(await typist.listEdit(params)).toEqual({
      edits: [{ range: { ...selection(6), end: { line: 6, character: 3 } }, newText: '2.' }],
    });
  });

  const textDocument = { uri, version: 1 };
  it.each([
    null,
    7,
    {},
    { textDocument: null },
    { textDocument: { uri: 'file:///other.kh', version: 1 }, selection: selection(0), action: 'indent' },
    { textDocument, selection: selection(0), action: 'fly' },
    { textDocument, selection: { start: {}, end: 7 }, action: 'indent' },
    { textDocument, selection: null, action: 'indent' },
    { textDocument, position: { line: 0.5, character: 0 }, removed: 7 },
  ])('answer with nothing where they are sent %j', async (params) => {
    const typist = await client('I. A\n1. B\n');
    expect(await typist.listEdit(params)).toBeNull();
    expect(await typist.afterDeletion(params)).toEqual([]);
  });
});
