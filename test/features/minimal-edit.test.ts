import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { minimalEdit } from '#features/minimal-edit.ts';
import { LineIndex } from '#features/position.ts';
import { applyEdits } from '#rules/fix.ts';
import { planLikeText } from '#test/fixtures/arbitrary-texts.ts';

describe('the difference of two texts', () => {
  it('is nothing where they are equal', () => {
    expect(minimalEdit('a\r\nb', 'a\r\nb')).toBeUndefined();
  });

  it('is the one place where something was typed', () => {
    expect(minimalEdit('Sở Nội', 'Sở Nội vụ')).toEqual({ start: 6, end: 6, text: ' vụ' });
    expect(minimalEdit('aa', 'aaa')).toEqual({ start: 2, end: 2, text: 'a' });
  });

  it('makes the one of the other, through the positions of the protocol too', () => {
    fc.assert(
      fc.property(planLikeText, planLikeText, (before, after) => {
        const edit = minimalEdit(before, after);
        expect(applyEdits(before, edit ? [edit] : [])).toBe(after);
        if (!edit) return;
        const document = TextDocument.create('x', 'kehoach', 1, before);
        const range = new LineIndex(before).rangeOf(edit);
        expect(TextDocument.applyEdits(document, [{ range, newText: edit.text }])).toBe(after);
      }),
    );
  });

  it('never parts a line end or a surrogate pair', () => {
    expect(minimalEdit('a\r\nb', 'a\nb')).toEqual({ start: 1, end: 3, text: '\n' });
    expect(minimalEdit('\u{1d4b3}', '\u{1d4b4}')).toEqual({ start: 0, end: 2, text: '\u{1d4b4}' });
  });
});
