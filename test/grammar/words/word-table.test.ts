import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '#test/seed.ts';
import { isWordUnit } from '#grammar/text/characters.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { phraseIndex } from '#grammar/words/phrase-index.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { wordFrom, wordTable } from '#grammar/words/word-table.ts';
import { isAfterSpace, wordStartingAt, wordsIn, wordsOf } from '#grammar/words/words.ts';

const written = (text: string) => {
  const { starts, ends, first, last } = wordsOf(text);
  return Array.from({ length: last - first }, (_, i) => text.slice(starts[i], ends[i]));
};

/** Texts with what words are made of and what parts them. */
const texts = fc.string({
  unit: fc.constantFrom(...'aàĐÐ1ẠO', 'o\u0301', '\u0300', ' ', '\n', '\r\n', '\t', ',', '×', 'ж', '😀', '“'),
  maxLength: 60,
});

describe('the words of a text', () => {
  it('are its runs of letters, marks and digits', () => {
    expect(written('Sở Nội vụ, UBND-P.5 (2026)')).toEqual(['Sở', 'Nội', 'vụ', 'UBND', 'P', '5', '2026']);
  });

  it('are the runs that the units make, for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const runs: string[] = [];
        let run = '';
        for (const unit of [...text].flatMap((c) => c.split(''))) {
          if (isWordUnit(unit.charCodeAt(0))) run += unit;
          else if (run) {
            runs.push(run);
            run = '';
          }
        }
        if (run) runs.push(run);
        expect(written(text)).toEqual(runs);
      }),
    );
  });

  it('have one form for all places where they are written the same', () => {
    const { forms } = wordTable('Sở và sở và Sở');
    expect(forms[0]).toBe(forms[4]);
    expect(forms[0]).not.toBe(forms[2]);
    expect(forms[0]!.key).toBe(forms[2]!.key);
  });

  it('have the key of `foldKey`', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { written, key } of wordTable(text).forms) expect(key).toBe(foldKey(written));
      }),
    );
  });

  it('are composed in their forms, and their places are those of the text', () => {
    const text = 'quy\u0309 \u0110o\u0323c';
    const { forms, starts, ends } = wordTable(text);
    expect(forms.map((form) => form.text)).toEqual(['quỷ', 'Đọc']);
    expect([...starts]).toEqual([0, text.indexOf('\u0110')]);
    expect([...ends]).toEqual([text.indexOf(' '), text.length]);
  });

  it('are found from an offset', () => {
    const table = wordTable('ab  cd');
    expect([0, 1, 2, 3, 4, 6].map((offset) => wordFrom(table, offset))).toEqual([0, 0, 1, 1, 1, 2]);
  });

  it('of a span are those within it, a cut one as far as it is within', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const words = wordsIn(text, { start, end });
        const found: string[] = [];
        for (let i = words.first; i < words.last; i++) {
          found.push(text.slice(words.starts[i], words.ends[i]));
          expect(words.forms[i]!.written).toBe(found.at(-1));
          expect(wordStartingAt(words, words.starts[i]!)).toBe(i);
        }
        expect(found).toEqual(written(text.slice(start, end)));
      }),
    );
  });

  it('tell what stands between them', () => {
    const words = wordsOf('a b  c\nd,e');
    expect([1, 2, 3, 4].map((i) => words.afterSpace[i] === 1)).toEqual([true, false, false, false]);
    expect([1, 2, 3, 4].map((i) => isAfterSpace(words, i))).toEqual([true, true, true, false]);
  });
});

describe('a reader by form', () => {
  it('looks once at each form', () => {
    const seen: string[] = [];
    const length = memoizeByForm(({ text }) => {
      seen.push(text);
      return text.length;
    });
    const lengths = wordTable('kế hoạch kế hoạch KẾ').forms.map(length);
    expect(lengths).toEqual([2, 5, 2, 5, 2]);
    expect(seen).toEqual(['kế', 'hoạch', 'KẾ']);
  });
});

describe('an index of phrases', () => {
  const index = phraseIndex([
    ['ủy ban', 1],
    ['Uỷ ban nhân dân', 2],
    ['sở', 3],
  ]);
  const found = (text: string) => {
    const words = wordsOf(text);
    const values: (number | undefined)[] = [];
    for (let i = 0; i < words.last; i++) values.push(index.longestAt(words, i)?.value);
    return values;
  };

  it('finds the longest phrase at a word, in any case and either tone placement', () => {
    expect(found('UỶ BAN nhân dân xã')).toEqual([2, undefined, undefined, undefined, undefined]);
    expect(found('Ủy ban nhân đạo')).toEqual([1, undefined, undefined, undefined]);
    expect(found('Sở')).toEqual([3]);
  });

  it('goes over white space of any kind, and over nothing else', () => {
    expect(found('Ủy\n\tban')).toEqual([1, undefined]);
    expect(found('Ủy, ban')).toEqual([undefined, undefined]);
  });

  it('does not reach over the end of a piece', () => {
    const text = 'ủy ban nhân dân';
    expect(index.longestAt(wordsIn(text, { start: 0, end: 6 }), 0)?.value).toBe(1);
    expect(index.longestAt(wordsIn(text, { start: 0, end: 2 }), 0)).toBeUndefined();
  });
});
