import { describe, expect, it } from 'vitest';
import { flagByForm } from '#grammar/words/word-form.ts';
import { distinctForms, wordTable } from '#grammar/words/word-table.ts';

const text = 'Sở Nội vụ và sở nội vụ, Sở Nội vụ';

describe('the forms of words', () => {
  it('are asked once by each reader, of which there may be any number', () => {
    const written = distinctForms(wordTable(text)).map((form) => form.written);
    for (let reader = 0; reader < 40; reader++) {
      const asked: string[] = [];
      const isShort = flagByForm(({ written }) => {
        asked.push(written);
        return written.length === reader % 4;
      });
      for (const form of wordTable(text).forms)
        expect(isShort(form)).toBe(form.written.length === reader % 4);
      expect(asked).toEqual(written);
    }
  });

  it('are distinct as they are written, in the order of the text', () => {
    expect(distinctForms(wordTable(text)).map(({ written }) => written)).toEqual([
      'Sở',
      'Nội',
      'vụ',
      'và',
      'sở',
      'nội',
    ]);
  });

  it('have one number for small and capital letters', () => {
    const [capital, small] = wordTable('Sở sở').forms;
    expect(capital!.hash).toBe(small!.hash);
  });
});
