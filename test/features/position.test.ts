import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '#features/position.ts';
import { anyText, planLikeText } from '#test/fixtures/arbitrary-texts.ts';

describe('positions', () => {
  const texts = fc.oneof(
    planLikeText,
    anyText,
    fc.constantFrom('', '\n', '\r', '\r\n', 'a\r\n\r\rb\n', '\r\r\n\n'),
  );

  it('are those of the protocol library, for every offset of every text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new LineIndex(text);
        const document = TextDocument.create('x', 'kehoach', 1, text);
        expect(lines.lineCount).toBe(document.lineCount);
        for (let offset = -1; offset <= text.length + 1; offset++)
          expect(lines.positionAt(offset)).toEqual(document.positionAt(offset));
      }),
    );
  });

  it('lead back to the offsets of the protocol library, past the ends of lines and texts too', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: -1, max: 60 }),
        fc.integer({ min: -1, max: 60 }),
        (text, line, character) => {
          const document = TextDocument.create('x', 'kehoach', 1, text);
          const position = { line, character };
          expect(new LineIndex(text).offsetAt(position)).toBe(document.offsetAt(position));
        },
      ),
    );
  });

  it('put a range that is given end first into order', () => {
    const range = { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } };
    expect(new LineIndex('ab\ncd').spanOf(range)).toEqual({ start: 1, end: 4 });
  });
});
