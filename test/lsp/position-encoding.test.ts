import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf16, positionEncodingOf, toUtf16 } from '#lsp/position-encoding.ts';
import { PositionTranslator } from '#lsp/position-translator.ts';

describe('the encoding of positions', () => {
  it.each([
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-32', 'utf-16'], 'utf-32'],
    [['utf-7', 'utf-16', 'utf-8'], 'utf-16'],
    [7, 'utf-16'],
  ])('is, where a client offers %j, %s', (positionEncodings, expected) =>
    expect(positionEncodingOf({ general: { positionEncodings } as never })).toBe(expected),
  );

  it('counts bytes, units and code points of one line', () => {
    const line = 'Sở 😀 Nội e\u0301';
    const counts = (offset: number) =>
      (['utf-8', 'utf-16', 'utf-32'] as const).map((each) => fromUtf16(line, offset, each));
    expect(counts(2)).toEqual([4, 2, 2]);
    expect(counts(line.indexOf(' N'))).toEqual([9, 5, 4]);
    expect(counts(line.length)).toEqual([Buffer.byteLength(line), 12, 11]);
  });

  it('finds each place again, as the bytes of the line say', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (line, at) => {
        const places = [0, ...[...line].map((_, i, all) => all.slice(0, i + 1).join('').length)];
        const offset = places[at % places.length]!;
        expect(fromUtf16(line, offset, 'utf-8')).toBe(Buffer.byteLength(line.slice(0, offset)));
        expect(fromUtf16(line, offset, 'utf-32')).toBe([...line.slice(0, offset)].length);
        for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const)
          expect(toUtf16(line, fromUtf16(line, offset, encoding), encoding)).toBe(offset);
      }),
    ));

  it('ends with the line, and splits no character', () => {
    expect(toUtf16('ở', 99, 'utf-8')).toBe(1);
    expect(toUtf16('ở', 1, 'utf-8')).toBe(0);
    expect(toUtf16('a😀b', 3, 'utf-8')).toBe(1);
  });
});

describe('a message in another encoding', () => {
  const texts = new Map([
    ['file:///a.kh', 'Sở Nội vụ\nđ) Sở'],
    ['file:///b.kh', '😀 Nội'],
  ]);
  const translator = new PositionTranslator('utf-8', {
    open: (uri) => (uri.endsWith('a.kh') ? texts.get(uri) : undefined),
    stored: async (uri) => texts.get(uri),
  });
  const at = (line: number, character: number) => ({ line, character });

  it('comes with the positions of its document', () =>
    expect(
      translator.incoming({
        textDocument: { uri: 'file:///a.kh' },
        position: at(0, 4),
        range: { start: at(1, 3), end: at(1, 99) },
      }),
    ).toEqual({
      textDocument: { uri: 'file:///a.kh' },
      position: at(0, 2),
      range: { start: at(1, 2), end: at(1, 5) },
    }));

  it('goes with those of each document that it names', async () => {
    const range = { start: at(0, 2), end: at(0, 3) };
    const answer = {
      changes: { 'file:///b.kh': [{ range, newText: 'x' }] },
      documentChanges: [
        { textDocument: { uri: 'file:///a.kh', version: 1 }, edits: [{ range, newText: 'x' }] },
      ],
      locations: [{ uri: 'file:///b.kh', range }],
      links: [{ originSelectionRange: range, targetUri: 'file:///b.kh', targetRange: range }],
      command: { arguments: ['file:///a.kh', at(0, 2), [{ uri: 'file:///b.kh', range }]] },
      unknown: [{ uri: 'file:///c.kh', range }],
    };
    const [inA, inB] = [
      { start: at(0, 4), end: at(0, 5) },
      { start: at(0, 4), end: at(0, 5) },
    ];
    expect(await translator.outgoing(answer, 'file:///a.kh')).toEqual({
      changes: { 'file:///b.kh': [{ range: inB, newText: 'x' }] },
      documentChanges: [
        { textDocument: { uri: 'file:///a.kh', version: 1 }, edits: [{ range: inA, newText: 'x' }] },
      ],
      locations: [{ uri: 'file:///b.kh', range: inB }],
      links: [{ originSelectionRange: inA, targetUri: 'file:///b.kh', targetRange: inB }],
      command: { arguments: ['file:///a.kh', at(0, 4), [{ uri: 'file:///b.kh', range: inB }]] },
      unknown: [{ uri: 'file:///c.kh', range }],
    });
  });
});
