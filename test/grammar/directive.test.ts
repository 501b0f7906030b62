import { describe, expect, it } from 'vitest';
import { readDirective, readWordList } from '#grammar/directive.ts';
import { onlyLine } from './check.ts';

/** What a comment line directs: `disable a b`; undefined where it is a comment only. */
function directed(text: string): string | undefined {
  const directive = readDirective(text, onlyLine(text));
  for (const { name, start, end } of directive?.rules ?? []) expect(text.slice(start, end)).toBe(name);
  return directive && [directive.kind, ...directive.rules.map(({ name }) => name)].join(' ');
}

describe('a directive', () => {
  it.each([
    ['// kh-disable-next-line missing-deadline', 'disable-next-line missing-deadline'],
    ['// kh-disable-next-line a, b -- lý do', 'disable-next-line a b'],
    ['// kh-disable-next-line a,b', 'disable-next-line a b'],
    ['// kh-disable a', 'disable a'],
    ['// kh-enable a', 'enable a'],
    ['//kh-disable a', 'disable a'],
    ['  //\tkh-disable\ta', 'disable a'],
    ['// kh-disable a -- b, c -- d', 'disable a'],
    ['// kh-disable', 'disable'],
    ['// kh-disable -- lý do', 'disable'],
    ['// kh-disable-next-line missing-lead-agency--', 'disable-next-line missing-lead-agency--'],
  ])('is read in “%s”', (text, words) => expect(directed(text)).toBe(words));
  it.each([
    '// ghi chú',
    '// kh-disabled a',
    '// kh-disable-line a',
    '// xem kh-disable a',
    '/ / kh-disable a',
    '// KH-DISABLE a',
  ])('is not read in “%s”', (text) => expect(directed(text)).toBeUndefined());
  it('spans its comment, and with its line end its line', () => {
    const text = '  // kh-disable a  \r\n';
    const directive = readDirective(text, onlyLine(text))!;
    expect(text.slice(directive.start, directive.end)).toBe('// kh-disable a');
    expect(text.slice(directive.line.start, directive.line.end)).toBe(text);
  });
});

describe('a list of words', () => {
  /** The words, and what stands before the place for another. */
  const listed = (text: string) => {
    const list = readWordList(text, onlyLine(text));
    return list && [...list.words, text.slice(0, list.last)];
  };
  it.each([
    ['// kh-words Tẻh', ['Tẻh', '// kh-words Tẻh']],
    ['// kh-words tiêu phẩm, Tẻh  -- tên riêng\n', ['tiêu phẩm', 'Tẻh', '// kh-words tiêu phẩm, Tẻh']],
    ['  //kh-words a,,b,\r\n', ['a', 'b', '  //kh-words a,,b,']],
    ['// kh-words', ['// kh-words']],
    ['// kh-words -- không có gì', ['// kh-words']],
    [`// kh-words ${'Tẻh'.normalize('NFD')}`, ['Tẻh', `// kh-words ${'Tẻh'.normalize('NFD')}`]],
  ])('is read in “%s”', (text, words) => expect(listed(text)).toEqual(words));
  it.each(['// kh-wordsa', '// words a', '// xem kh-words a', 'kh-words a'])('is not read in “%s”', (text) =>
    expect(listed(text)).toBeUndefined(),
  );
});
