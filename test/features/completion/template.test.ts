import { describe, expect, it } from 'vitest';
import { fill } from '#features/completion/snippets/template.ts';

describe('a template', () => {
  it('numbers its places in the order of the text, and each name is one place', () => {
    expect(fill('{b} {a:một} {b}', { b: 'hai' })).toEqual({
      insert: 'hai một hai',
      snippet: '${1:hai} ${2:một} ${1}$0',
    });
  });
  it('offers choices, the first of which is the default', () => {
    expect(fill('{unit} {unit}', { unit: ['xã', 'a,b|c'] }).snippet).toBe('${1|xã,a\\,b\\|c|} ${1}$0');
    expect(fill('{unit}', { unit: ['xã', 'phường'] }).insert).toBe('xã');
  });
  it('inserts the values, and escapes snippet syntax in them', () => {
    expect(fill('$ \\ {x} {y:a}', { x: { fixed: '}$1' } })).toEqual({
      insert: '$ \\ }$1 a',
      snippet: '\\$ \\\\ \\}\\$1 ${1:a}$0',
    });
  });
  it('has the line ends that are wanted', () => {
    expect(fill('a\n{b:c}', {}, '\r\n')).toEqual({ insert: 'a\r\nc', snippet: 'a\r\n${1:c}$0' });
  });
  it('fails where nothing is given for a place', () => {
    expect(() => fill('{x}', {})).toThrow('{x}');
  });
});
