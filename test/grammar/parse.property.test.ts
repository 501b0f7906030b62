import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { PlanParser } from '#grammar/parser.ts';
import { anyText, mutatedPlan, planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { textOfTree } from './tree-text.ts';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.kh'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));

describe('the tree', () => {
  const lossless = (text: string): void => {
    expect(textOfTree(parsePlan(text))).toBe(text);
  };

  it('holds all of any text', () => fc.assert(fc.property(anyText, lossless), { numRuns: 4000 }));
  it('holds all of a dirty plan', () => fc.assert(fc.property(planLikeText, lossless), { numRuns: 4000 }));
  it('holds all of a changed example', () =>
    fc.assert(fc.property(mutatedPlan(examples), lossless), { numRuns: 2000 }));

  it.each([
    ['nothing', ''],
    ['one line end', '\n'],
    ['only spaces', ' \t\u00a0'],
    ['a lone carriage return', 'a\rb\r'],
    ['a byte order mark', '\ufeffKẾ HOẠCH\r\n'],
    ['NUL', 'I. A\0B\n\0'],
    ['lone surrogates', '\ud800\n\udfff a) x'],
    ['decomposed text', 'KẾ HOẠCH\nI. MỤC ĐÍCH\nđ) Điểm\n'.normalize('NFD')],
    ['a line of a megabyte', `1. ${'x '.repeat(500_000)}\n`],
    ['a megabyte of one sign', '-'.repeat(1_000_000)],
    ['a megabyte of rulers and spaces', `${'- '.repeat(500_000)}x`],
  ])('holds all of %s', (_, text) => lossless(text));

  it('is no deeper than the levels of items, however deep a text tries to nest', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `${['I.', '1.', 'a)', '-', '+'][i % 5]} x\n`).join(
      '',
    );
    lossless(text);
  });
});

describe('the cost of parsing', () => {
  /** Counts how often the parser looks at a token: the measure of its work that no other process disturbs. */
  function looks(lines: number): number {
    const heads = [
      'I. A',
      '1. B',
      'a) C',
      '- d',
      'tiếp',
      '',
      'nữa',
      '| x | y |',
      '',
      'Căn cứ',
      'KẾ HOẠCH ĐẦU TƯ',
    ];
    const text = Array.from({ length: lines }, (_, i) => `${heads[(i * 7) % heads.length]}\n`).join('');
    const look = vi.spyOn(PlanParser.prototype as unknown as { LA(at: number): unknown }, 'LA');
    parsePlan(text);
    const count = look.mock.calls.length;
    look.mockRestore();
    return count;
  }
  it('grows linearly to 100,000 lines', () => {
    expect(looks(100_000) / looks(10_000)).toBeCloseTo(10, 1);
  });
});
