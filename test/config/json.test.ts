import fc from 'fast-check';
import { getNodeValue } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#config/json.ts';

const read = (text: string) => {
  const node = parseJson(text);
  return 'problem' in node ? node : { value: getNodeValue(node) };
};

describe('JSON with places', () => {
  it('is what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify({ value: JSON.parse(text) }));
      }),
    );
  });

  it('is refused where JSON.parse refuses it, and never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      'true',
      'nul',
      ' ',
      '\n',
      '//',
      '/*',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect('value' in read(text), text).toBe(isJson);
      }),
    );
  });

  it.each([
    ['{"a" 1}', '1', 'colon'],
    ['{"a": 1,}', '}', 'one too many'],
    ['{"a": 1 "b": 2}', '"', 'a comma or }'],
    ['[1 2]', '2', 'a comma or ]'],
    ['{a: 1}', 'a', 'a name in double quotes'],
    ["{'a': 1}", "'a'", 'a name in double quotes'],
    ['// so\n{}', '//', 'no comments'],
    ['{"a": 1, /* so', '/*', 'no comments'],
    ['{"a": true1}', 'true1', 'a value is expected'],
    ['{} x', 'x', 'nothing may follow'],
    ['{"a": "b\n"}', '"', 'does not end'],
    ['{"a": tru}', 'tru', 'a value is expected'],
    ['', '', 'a value is expected'],
  ])('%j is wrong at %j', (text, at, why) => {
    const result = parseJson(text);
    if (!('problem' in result)) throw new Error('no problem');
    const { start, end } = result.problem.at;
    expect(text.slice(start, end)).toContain(at);
    expect(result.problem.message.en).toContain(why);
  });

  it('is bounded in depth, for any content', () => {
    expect(read('['.repeat(100_000))).toMatchObject({
      problem: { message: { en: expect.stringContaining('deep') } },
    });
    expect(read(`\ufeff{"a": 1}`)).toEqual({ value: { a: 1 } });
  });
});
