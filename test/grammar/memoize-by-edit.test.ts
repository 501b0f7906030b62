import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '#test/seed.ts';
import { isWordUnit } from '#grammar/text/characters.ts';
import { differenceOf } from '#grammar/text/difference.ts';
import { memoizeByEdit } from '#grammar/text/memoize-by-edit.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { wordTable } from '#grammar/words/word-table.ts';

const units = ['a', 'ế', 'Đ', '1', ' ', ' ', '\u00a0', '\n', '\r\n', '\t', '*', '(', '😀', '\u0301'];
const pieces = fc.string({ unit: fc.constantFrom(...units), maxLength: 12 });
/** Long enough to be kept as a plan is. */
const plans = fc.string({ unit: fc.constantFrom(...units), minLength: 900, maxLength: 1200 });
const edits = fc.array(fc.record({ at: fc.nat(), removed: fc.nat(12), piece: pieces }), { maxLength: 12 });

/** A text and all that edits make of it, one after the other; now and then the edit is taken back. */
const editedTexts = fc.tuple(plans, edits).map(([first, all]) => {
  const texts = [first];
  for (const { at, removed, piece } of all) {
    const text = texts.at(-1)!;
    const start = at % (text.length + 1);
    texts.push(text.slice(0, start) + piece + text.slice(start + removed));
    if (removed % 3 === 0) texts.push(text);
  }
  return texts;
});

describe('where two texts differ', () => {
  it('is between what both begin and what both end with', () => {
    fc.assert(
      fc.property(plans, pieces, pieces, fc.nat(1200), (text, one, other, at) => {
        const [head, tail] = [text.slice(0, at), text.slice(at)];
        const [before, after] = [head + one + tail, head + other + tail];
        const { start, beforeEnd, afterEnd } = differenceOf(before, after);
        expect(before.slice(0, start)).toBe(after.slice(0, start));
        expect(before.slice(beforeEnd)).toBe(after.slice(afterEnd));
        expect(start).toBeLessThanOrEqual(Math.min(beforeEnd, afterEnd));
        const isEmpty = start === beforeEnd || start === afterEnd;
        if (!isEmpty) {
          expect(before[start]).not.toBe(after[start]);
          expect(before[beforeEnd - 1]).not.toBe(after[afterEnd - 1]);
        }
      }),
    );
  });
  it('is nowhere in equal texts', () =>
    expect(differenceOf('kế hoạch', 'kế hoạch')).toEqual({ start: 8, beforeEnd: 8, afterEnd: 8 }));
});

describe('an edited text gives what the same text gives that is read anew', () => {
  it('its words', () => {
    fc.assert(
      fc.property(editedTexts, (texts) => {
        for (const text of texts) {
          const { starts, ends, forms, afterSpace, count } = wordTable(text);
          const words = wordSpans(text);
          expect([...starts]).toEqual(words.map(([start]) => start));
          expect([...ends]).toEqual(words.map(([, end]) => end));
          expect(forms.map(({ written }) => written)).toEqual(
            words.map(([from, to]) => text.slice(from, to)),
          );
          expect([...afterSpace]).toEqual(
            words.map(([start], i) => (i > 0 && text.slice(words[i - 1]![1], start) === ' ' ? 1 : 0)),
          );
          expect(count).toBe(words.length);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('its signs and its units', () => {
    fc.assert(
      fc.property(editedTexts, (texts) => {
        for (const text of texts) {
          const signs = signsOf(text);
          expect([...signs.offsets]).toEqual(signOffsets(text));
          for (const unit of new Set([...units.join('')].flatMap((each) => [...each.split('')])))
            expect([unit, signs.has(unit.charCodeAt(0))]).toEqual([unit, text.includes(unit)]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is read of an edited text', () => {
  /** Reads the letters of a text, and notes how many it has looked at. */
  function counting() {
    const looked: number[] = [];
    const read = memoizeByEdit<{ readonly text: string }>({
      read: (text) => {
        looked.push(text.length);
        return { text };
      },
      update: (_known, text, { start, afterEnd }) => {
        looked.push(afterEnd - start);
        return { text };
      },
    });
    return { looked, read };
  }
  const plan = 'Rà soát thủ tục hành chính. '.repeat(200);
  const typed = `${plan.slice(0, 2000)}x${plan.slice(2000)}`;

  it('is the edit, of any length of the text', () => {
    const { looked, read } = counting();
    for (const text of [plan, typed, `${typed.slice(0, 2001)}y${typed.slice(2001)}`]) read(text);
    expect(looked).toEqual([plan.length, 1, 1]);
  });
  it('is nothing where it was read before', () => {
    const { looked, read } = counting();
    for (const text of [plan, typed, plan, typed]) read(text);
    expect(looked).toEqual([plan.length, 1]);
  });
  it('is the edit too where a text of the same lines was read between', () => {
    const { looked, read } = counting();
    const other = plan.replaceAll(' ', '_');
    for (const text of [plan, other, typed]) read(text);
    expect(looked).toEqual([plan.length, other.length, 1]);
  });
  it('is all of a text that is another one', () => {
    const { looked, read } = counting();
    read(plan);
    read(plan.toUpperCase());
    expect(looked).toEqual([plan.length, plan.length]);
  });
});

function wordSpans(text: string): [number, number][] {
  const words: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
    words.push([start, i]);
  }
  return words;
}

function signOffsets(text: string): number[] {
  const isBlank = (unit: string | undefined) => unit === ' ' || unit === '\u00a0';
  return [...text.split('').entries()].flatMap(([i, unit]) => {
    if (isBlank(unit)) return isBlank(text[i - 1]) ? [i] : [];
    return isWordUnit(unit.charCodeAt(0)) || /[\r\n]/.test(unit) ? [] : [i];
  });
}
