import { describe, expect, it } from 'vitest';
import { readDirective } from '#grammar/directive.ts';
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
