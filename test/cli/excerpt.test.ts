import { describe, expect, it } from 'vitest';
import { excerptOf } from '#cli/excerpt.ts';
import { lineColumns } from '#cli/positions.ts';
import { displayWidth } from '#grammar/text/width.ts';
import { parseFile } from '#test/fixtures/fixture.ts';

/** The excerpt of the range that `‹…›` marks in a fixture. */
function shown(fixture: string, columns = 60): string[] | undefined {
  const { text, marks } = parseFile(fixture);
  const { start, end } = marks[0]!;
  const excerpt = excerptOf(text, lineColumns(text).lineAt(start), { start, end }, columns);
  return excerpt && [excerpt.source, excerpt.marks];
}

describe('an excerpt', () => {
  it('marks the place under its line', () => {
    expect(shown('I. MỤC\na) Sở ‹Nội vụ›;\nb)')).toEqual(['a) Sở Nội vụ;', '      ^^^^^^']);
  });

  it('marks one column where the place is empty, at the end of the line too', () => {
    expect(shown('Thời gian:‹›')).toEqual(['Thời gian:', '          ^']);
    expect(shown('‹›a')).toEqual(['a', '^']);
  });

  it('marks a place over several lines to the end of the first', () => {
    expect(shown('một ‹hai\r\nba› bốn')).toEqual(['một hai', '    ^^^']);
  });

  it('is none for a blank line', () => {
    expect(shown('một\n  ‹ ›\nhai')).toBeUndefined();
  });

  it('is not shifted by combining marks, wide letters, a BOM or tabs', () => {
    expect(shown(`${'Ủy ban '.normalize('NFD')}‹x›`)?.[1]).toBe('       ^');
    expect(shown('計画 ‹x›')?.[1]).toBe('     ^');
    expect(shown('\ufeffKẾ ‹x›')?.[1]).toBe('   ^');
    expect(shown('Số\t‹x›')).toEqual(['Số x', '   ^']);
    expect(shown('‹計画› x')?.[1]).toBe('^^^^');
  });

  it('marks a combining mark under the letter that bears it', () => {
    expect(shown('a\u0301 o‹\u0301› e')?.[1]).toBe('  ^');
  });

  it('shows nothing that could steer a terminal', () => {
    expect(shown('a\x1b[2J‹x›')).toEqual(['a\ufffd[2Jx', '     ^']);
  });

  it('is cut around the place in a long line', () => {
    const words = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4);
    expect(shown(`‹một› ${words}`, 30)).toEqual(['một một hai ba bốn năm sáu bả…', '^^^']);
    expect(shown(`${words}‹đây› ${words}`, 30)).toEqual([
      '…m chín mười đây một hai ba b…',
      '             ^^^',
    ]);
    expect(shown(`${words}‹đây›`, 30)).toEqual(['…năm sáu bảy tám chín mười đây', `${' '.repeat(27)}^^^`]);
  });

  it('shows the beginning of a place that is longer than the screen', () => {
    const [source, marks] = shown(`${'x'.repeat(50)}‹${'y'.repeat(200)}›z`, 40)!;
    expect(source).toBe(`…${'x'.repeat(11)}${'y'.repeat(27)}…`);
    expect(marks).toBe(`${' '.repeat(12)}${'^'.repeat(27)}`);
  });

  it('fits the screen whatever the letters are', () => {
    for (const letter of ['a', 'ấ'.normalize('NFD'), '計', '👍', '\x1b', 'a\u0301\u0302\u0303'])
      for (const before of [0, 7, 300])
        for (const after of [0, 7, 300]) {
          const [source, marks] = shown(`${letter.repeat(before)}‹${letter}›${letter.repeat(after)}`, 40)!;
          expect(displayWidth(source!)).toBeLessThanOrEqual(40);
          expect(marks!.length).toBeLessThanOrEqual(40);
          expect(marks!.trim()).toBe('^'.repeat(displayWidth(letter)));
        }
  });

  it('looks at no more than is shown of a line of ten million letters', () => {
    const text = 'ế'.repeat(10_000_000);
    const line = { start: 0, end: text.length };
    // A thousand looks at the whole line would run into the time limit of every test.
    const excerpts = Array.from({ length: 1000 }, () =>
      excerptOf(text, line, { start: 5_000_000, end: 9_000_000 }, 100),
    );
    expect(excerpts.every((excerpt) => displayWidth(excerpt!.source) === 100)).toBe(true);
  });
});
