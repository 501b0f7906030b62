import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { arbitraryLists } from '#test/fixtures/arbitrary-lists.ts';
import { mutatedPlan, planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { spread } from '#tools/quality/mutation.ts';
import { allRows } from '#tools/quality/report.ts';
import { examples as exampleFiles } from '#tools/quality/texts.ts';
import { faultsOf, findingsAfterFix } from './check.ts';

const examples = exampleFiles().map(({ text }) => text);
const strict = { ...defaultOptions, preset: 'strict' } as const;

/** Every finding is sound, and each of its fixes removes it and brings none of its own rule. */
function fixesHold(text: string): void {
  const found = lintText(text, strict);
  for (const finding of found) {
    expect(faultsOf(text, finding)).toEqual([]);
    for (const fix of finding.fixes) {
      const { stays, comes } = findingsAfterFix(text, found, finding, fix, strict);
      const ofItsRule = [...stays, ...comes].filter(({ rule }) => rule === finding.rule);
      expect(ofItsRule.map(({ message }) => message)).toEqual([]);
    }
  }
}

function settles(text: string): void {
  const once = applySafeFixes(text, strict).text;
  expect(applySafeFixes(once, strict).text).toBe(once);
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu);

describe.each([
  ['a dirty plan', planLikeText, 1500],
  ['a changed example', mutatedPlan(examples), 150],
  ['faulty lists', arbitraryLists, 1500],
] as const)('in %s', (_, texts, numRuns) => {
  it('every fix removes its finding and brings no other of its rule', () =>
    fc.assert(fc.property(texts, fixesHold), { numRuns }));
  it('safe fixes settle', () => fc.assert(fc.property(texts, settles), { numRuns }));
});

describe('in an example broken at one place', () => {
  const rows = allRows(exampleFiles());
  it.each(rows.map((row) => [`${row.mutation.rule}: ${row.mutation.what.en}`, row.trials] as const))(
    '%s: every fix removes its finding and brings no other of its rule',
    (_, trials) => {
      for (const { text } of spread(trials, 1)) {
        fixesHold(text);
        settles(text);
      }
    },
  );
});

describe('safe fixes', () => {
  it('drop no word and no number but those of page numbers, directives and marks', () => {
    const kept = fc.property(arbitraryLists, (text) => {
      const plain = text.replace(/^\/\/.*$|^5$/gm, '');
      expect(words(applySafeFixes(plain, strict).text)).toEqual(words(plain));
    });
    fc.assert(kept, { numRuns: 500 });
  });
});

/** Pathological plans, each a text of the size `n` asks for. */
const pathological: readonly (readonly [string, number, (n: number) => string])[] = [
  ['lines “1. x”', 100_000, (n) => '1. x\n'.repeat(n)],
  ['lines “a) x”', 100_000, (n) => 'a) x\n'.repeat(n)],
  ['lines “I. X”', 100_000, (n) => 'I. X\n'.repeat(n)],
  ['lines “**”', 100_000, (n) => '**\n'.repeat(n)],
  ['lines “**x”', 100_000, (n) => '**x\n'.repeat(n)],
  ['directives that silence nothing', 50_000, (n) => '// kh-disable missing-lead-agency\n'.repeat(n)],
  ['directives that name no rule', 50_000, (n) => '// kh-disable nothing\n'.repeat(n)],
  [
    'directives that each silence a finding',
    50_000,
    (n) => '// kh-disable-next-line clause-numbering\n1. x\n'.repeat(n),
  ],
  ['stars in a line', 1_000_000, (n) => `x${'*'.repeat(n)}y\n`],
  ['stars and letters in a line', 500_000, (n) => `${'*x'.repeat(n)}\n`],
  ['stars that open and double stars that close', 40_000, (n) => '*a '.repeat(n) + 'b** '.repeat(n)],
  ['words with colons in a line', 150_000, (n) => `1. ${'a:'.repeat(n)}\n`],
  ['numbers in a line of the header', 60_000, (n) => `${'Số: 1/KH-UBND   '.repeat(n)}\nKẾ HOẠCH\n`],
  ['colons in a line', 1_000_000, (n) => `1. ${':'.repeat(n)}\n`],
  ['“Cơ quan chủ trì:” in a line', 62_500, (n) => `1. ${'Cơ quan chủ trì:'.repeat(n)}\n`],
  ['spaces in a line', 1_000_000, (n) => `x${' '.repeat(n)}y\n`],
  ['spaces after a reference', 40_000, (n) => `1. x\n3. y khoản 1 mục I${' '.repeat(n)}x\n`],
  ['spaces after the word of a position', 20_000, (n) => `Nơi nhận:\nTRƯỞNG${' '.repeat(n)}a\n`],
  ['“tháng” in a header without a year', 15_000, (n) => `Lâm Đồng, ngày ${'tháng '.repeat(n)}\n`],
  ['“ngày tháng” in a header', 500, (n) => `Lâm Đồng, ngày ${'ngày tháng '.repeat(n)}\nKẾ HOẠCH\n`],
  [
    'clauses that refer to a clause that there is not',
    10_000,
    (n) => `I. X\n${'1. x khoản 999 mục I Kế hoạch này\n'.repeat(n)}`,
  ],
  ['empty fields of a form', 50_000, (n) => `PHỤ LỤC\n${'Thời gian:\n'.repeat(n)}`],
  [
    'dashes that share many fields',
    10_000,
    (n) => `I. X\n${'- x\n'.repeat(n)}${'Cơ quan chủ trì: A\n'.repeat(n)}`,
  ],
  ['torn lines without spaces', 120_000, (n) => `I.AAA${'\n\nb'.repeat(n)}\n`],
  ['tasks in groups', 20_000, (n) => `I. X\n${'1. A\na) C\n- Cơ quan chủ trì: B\n'.repeat(n)}`],
  ['annexes', 50_000, (n) => 'PHỤ LỤC I\n'.repeat(n)],
  [
    'annexes that refer to each other',
    10_000,
    (n) => 'PHỤ LỤC I\nTheo các Phụ lục I đến IX kèm theo\n'.repeat(n),
  ],
  ['definitions in a line', 10_000, (n) => `I. X\n1. ${'thủ tục hành chính (TTHC) TTHC '.repeat(n)}\n`],
  [
    'definitions of one short name',
    10_000,
    (n) => `I. X\n${'1. Trung tâm A (gọi tắt là Trung tâm) Trung tâm\n'.repeat(n)}`,
  ],
  [
    'definitions of many short names',
    5_000,
    (n) =>
      `I. X\n${Array.from({ length: n }, (_, i) => `1. Tổ số ${i} (gọi tắt là Tổ ${i}), Tổ ${i}\n`).join('')}`,
  ],
  ['“sau đây gọi là” in a line', 10_000, (n) => `I. X\n1. ${'sau đây gọi là Trung '.repeat(n)}\n`],
  ['brackets that nobody closes', 200_000, (n) => `I. X\n1. ${'(A'.repeat(n)}\n`],
  ['letters in capitals in a line', 100_000, (n) => `I. X\n1. x ${'TTHC/'.repeat(n)}\n`],
  ['references in a line', 20_000, (n) => `I. X\nII. Y\n1. ${'điểm a khoản 1 mục I và '.repeat(n)}\n`],
  [
    'points that references name',
    10_000,
    (n) => `I. X\nII. Y\n${'1. x\na) điểm a khoản 1 mục II\n'.repeat(n)}`,
  ],
];

describe('lint', () => {
  it.each(pathological)('ends, with ranges within the text, for a plan of %s (%i)', (_, size, make) => {
    const text = make(size);
    const outside = lintText(text).filter(({ start, end }) => start < 0 || end <= start || text.length < end);
    expect(outside).toEqual([]);
  });

  const volume = (text: string) => {
    const edits = lintText(text).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    return edits.length + edits.reduce((sum, edit) => sum + edit.text.length, 0);
  };
  it.each([
    ['clauses', (n: number) => '1. x\n'.repeat(n)],
    ['points', (n: number) => 'a) x\n'.repeat(n)],
    ['sections', (n: number) => 'I. X\n'.repeat(n)],
    ['sub-clauses', (n: number) => '1.1. x\n'.repeat(n)],
    ['idle directives', (n: number) => '// kh-disable marker-style\n'.repeat(n)],
    ['bold words', (n: number) => '**x** y\n'.repeat(n)],
    [
      'clauses that refer to each other',
      (n: number) => `I. X\n${'1. x khoản 1 mục I Kế hoạch này\n'.repeat(n)}`,
    ],
  ])('makes no more edits for each of twice as many %s', (_, make) => {
    expect(volume(make(2000)) / volume(make(1000))).toBeLessThan(2.5);
  });
});
